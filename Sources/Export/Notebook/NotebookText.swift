import Notebook
import PartnerNetwork
import Texts

/// The user's notebook as a page of text.
public enum NotebookText {
  /// Favourites, notes, then contacts, each with what it is about and when it was written.
  public static func write(_ notebook: Notebook, in network: Network) -> String {
    var page = TextPage()
    page.title(Words.Notebook.title)
    if notebook.isEmpty { page.paragraph(Words.Notebook.empty) }
    func name(_ subject: String) -> String { NotebookSubject(subject, in: network).name(in: network) }
    if !notebook.favourites.isEmpty {
      page.heading(Words.Notebook.favourites, count: notebook.favourites.count)
      for favourite in notebook.favourites { page.item(name(favourite.id)) }
    }
    if !notebook.notes.isEmpty {
      page.heading(Words.Notebook.notes, count: notebook.notes.count)
      for note in notebook.notes {
        page.item(note.subject.map(name) ?? note.text.split(separator: "\n").first.map(String.init) ?? "")
        for line in note.text.split(separator: "\n") { page.note(String(line)) }
        if let date = note.modified { page.note(Words.Notebook.modified(date)) }
      }
    }
    if !notebook.contacts.isEmpty {
      page.heading(Words.Notebook.contacts, count: notebook.contacts.count)
      for contact in notebook.contacts { add(contact, subject: contact.subject.map(name), to: &page) }
    }
    return page.text
  }

  private static func add(_ contact: OwnContact, subject: String?, to page: inout TextPage) {
    page.item(contact.title)
    for field in OwnContact.Field.allCases {
      guard let value = contact[field], value != contact.title else { continue }
      for (index, line) in value.split(separator: "\n").enumerated() {
        page.note(index == 0 ? "\(Words.Notebook.field(field))\u{A0}: \(line)" : String(line))
      }
    }
    if let subject { page.note(Words.Notebook.about(subject)) }
    if let date = contact.modified { page.note(Words.Notebook.modified(date)) }
  }
}
