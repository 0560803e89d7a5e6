import Notebook
import PartnerNetwork

extension OwnHit {
  /// What it is called: the contact, or the first line of the note.
  public var name: String {
    switch target {
    case .note(let note): Words.Notebook.firstLine(note.text)
    case .contact(let contact): contact.title
    }
  }

  /// Why it was found: the words of the notebook that answered, and what it is about where these are in its name.
  public func reason(in network: Network) -> String {
    let about = target.subject.map { NotebookSubject($0, in: network).name(in: network) }
    switch (target, place) {
    case (.contact(let contact), .field(let field)):
      guard let value = contact[field], value != contact.title else { return about ?? kind }
      return "\(Words.Notebook.field(field).lowercased()) «\u{A0}\(Words.Notebook.firstLine(value))\u{A0}»"
    case (.note, .text(let line)): return line == name ? about ?? kind : "«\u{A0}\(line)\u{A0}»"
    default: return about ?? kind
    }
  }

  /// "note", "contact".
  public var kind: String {
    switch target {
    case .note: Words.Notebook.aWord.note
    case .contact: Words.Notebook.aWord.contact
    }
  }

  /// What the status line says of it.
  public func sentence(in network: Network) -> String {
    let about = target.subject.map { NotebookSubject($0, in: network).name(in: network) }
    return switch target {
    case .note(let note): Words.Notebook.aNote(note.text, about, note.modified)
    case .contact(let contact): Words.Notebook.aContact(contact, about)
    }
  }
}
