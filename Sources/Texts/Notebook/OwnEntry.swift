import Notebook
import PartnerNetwork

/// Something of the user's own on a card, marked as such.
public enum OwnEntry: Equatable, Sendable {
  case note(Note)
  case contact(OwnContact)

  /// What the first line says: whose it is, and what.
  public var title: String {
    switch self {
    case .note: Words.Notebook.ownNote
    case .contact(let contact): Words.Notebook.ownContact(contact.title)
    }
  }

  /// What follows, a line each.
  public var lines: [String] {
    switch self {
    case .note(let note): note.text.split(separator: "\n").map(String.init)
    case .contact(let contact):
      OwnContact.Field.allCases.flatMap { field -> [String] in
        guard let value = contact[field], value != contact.title else { return [] }
        let lines = value.split(separator: "\n").map(String.init)
        return lines.enumerated().map { $0 == 0 ? "\(Words.Notebook.field(field))\u{A0}: \($1)" : $1 }
      }
    }
  }

  /// When it was last changed, as a sentence; nil where that is not known.
  public var modified: String? {
    switch self {
    case .note(let note): note.modified.map { Words.Notebook.modified($0) }
    case .contact(let contact): contact.modified.map { Words.Notebook.modified($0) }
    }
  }

  /// What is copied: the telephone, which most come for, or whatever there is.
  public var copied: String {
    switch self {
    case .note(let note): note.text
    case .contact(let contact): contact[.telephone] ?? contact[.email] ?? contact.title
    }
  }

  /// What the user wrote about something; empty where that is nothing.
  static func section(on subject: String, in notebook: Notebook) -> CardSection {
    let entries = notebook.contacts(for: subject).map(Self.contact) + notebook.notes(on: subject).map(Self.note)
    return CardSection(Words.Notebook.title, count: entries.isEmpty ? nil : entries.count, entries.map(CardEntry.own))
  }
}
