import Notebook
import PartnerNetwork

/// Something of the user's own on a card, marked as such.
public enum OwnEntry: Equatable, Sendable {
  case note(Note)
  case contact(OwnContact)
  /// One field of a contact, on its own page.
  case field(OwnContact, OwnContact.Field)
  /// What a note or a contact is about, by its id.
  case subject(String)

  /// What the first line says: whose it is, and what.
  public func title(in network: Network) -> String {
    switch self {
    case .note: Words.Notebook.ownNote
    case .contact(let contact): Words.Notebook.ownContact(contact.title)
    case .field(let contact, let field): Self.lines(contact[field] ?? "").first ?? ""
    case .subject(let id): NotebookSubject(id, in: network).name(in: network)
    }
  }

  /// Whether it is a part of something that is marked as the user's own.
  public var isPart: Bool {
    switch self {
    case .note, .contact: false
    case .field, .subject: true
    }
  }

  /// What follows, a line each.
  public var lines: [String] {
    switch self {
    case .note(let note): Self.lines(note.text)
    case .contact(let contact):
      OwnContact.Field.allCases.flatMap { field -> [String] in
        guard let value = contact[field], value != contact.title else { return [] }
        return Self.lines(value).enumerated().map { $0 == 0 ? "\(Words.Notebook.field(field))\u{A0}: \($1)" : $1 }
      }
    case .field(let contact, let field): Array(Self.lines(contact[field] ?? "").dropFirst())
    case .subject: []
    }
  }

  private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  /// When it was last changed, as a sentence; nil where that is not known, or said elsewhere.
  public var modified: String? {
    switch self {
    case .note(let note): note.modified.map { Words.Notebook.modified($0) }
    case .contact(let contact): contact.modified.map { Words.Notebook.modified($0) }
    case .field, .subject: nil
    }
  }

  /// What is copied: of a contact the telephone, which most come for, or whatever there is.
  public func copied(in network: Network) -> String {
    switch self {
    case .note(let note): note.text
    case .contact(let contact): contact[.telephone] ?? contact[.email] ?? contact.title
    case .field(let contact, let field): contact[field] ?? ""
    case .subject: title(in: network)
    }
  }

  /// What the user wrote about something; empty where that is nothing.
  static func section(on subject: String, in notebook: Notebook) -> CardSection {
    let entries = notebook.contacts(for: subject).map(Self.contact) + notebook.notes(on: subject).map(Self.note)
    return CardSection(Words.Notebook.title, count: entries.isEmpty ? nil : entries.count, entries.map(CardEntry.own))
  }
}
