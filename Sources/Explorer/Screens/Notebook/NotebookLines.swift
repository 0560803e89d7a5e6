import Notebook
import PartnerNetwork
import Texts

/// The notebook as lines of a list.
struct NotebookLines {
  /// Something that the user wrote or marked.
  enum Item: Equatable {
    case favourite(Favourite)
    case note(Note)
    case contact(OwnContact)

    var isFavourite: Bool { if case .favourite = self { true } else { false } }
    var isNote: Bool { if case .note = self { true } else { false } }

    /// What it is attached to, by its id.
    var subject: String? {
      switch self {
      case .favourite(let favourite): favourite.id
      case .note(let note): note.subject
      case .contact(let contact): contact.subject
      }
    }

    /// When it was last changed, as the notebook keeps it.
    var modified: String? {
      switch self {
      case .favourite(let favourite): favourite.modified
      case .note(let note): note.modified
      case .contact(let contact): contact.modified
      }
    }

    /// Its own page; nil for a favourite, which has none.
    var page: Route? {
      switch self {
      case .favourite: nil
      case .note(let note): .own(.note(note.id))
      case .contact(let contact): .own(.contact(contact.id))
      }
    }

    /// The form that changes it.
    var form: Route? {
      switch self {
      case .favourite: nil
      case .note(let note): .write(.note(note.id))
      case .contact(let contact): .write(.contact(contact.id))
      }
    }

    /// What takes it away.
    var removal: NotebookChange {
      switch self {
      case .favourite(let favourite): .unfavourite(favourite.id)
      case .note(let note): .removeNote(note)
      case .contact(let contact): .removeContact(contact)
      }
    }

    /// All of it, as text to be copied.
    func whole(in network: Network) -> String {
      switch self {
      case .favourite(let favourite): NotebookSubject(favourite.id, in: network).name(in: network)
      case .note(let note): note.text
      case .contact(let contact): Words.Notebook.text(of: contact)
      }
    }
  }

  struct Line {
    var text: String
    var detail = ""
    /// Counted over the notebook; nil for headings and blanks.
    var item: Int?
  }

  private let network: Network
  private(set) var items: [Item] = []
  private(set) var lines: [Line] = []

  init(_ notebook: Notebook, in network: Network) {
    self.network = network
    add(Words.Notebook.favourites, notebook.favourites.map(Item.favourite))
    add(Words.Notebook.notes, notebook.notes.map(Item.note))
    add(Words.Notebook.contacts, notebook.contacts.map(Item.contact))
  }

  private mutating func add(_ title: String, _ items: [Item]) {
    guard !items.isEmpty else { return }
    if !lines.isEmpty { lines.append(Line(text: "")) }
    lines.append(Line(text: "\(title.uppercased()) (\(items.count))"))
    for item in items {
      let detail = item.isFavourite ? "" : item.subject.map(name) ?? ""
      lines.append(Line(text: name(of: item), detail: detail, item: self.items.count))
      self.items.append(item)
    }
  }

  private func name(_ subject: String) -> String { NotebookSubject(subject, in: network).name(in: network) }

  /// Its name, or the first line of it.
  func name(of item: Item) -> String {
    switch item {
    case .favourite(let favourite): name(favourite.id)
    case .note(let note): Words.Notebook.firstLine(note.text)
    case .contact(let contact): contact.title
    }
  }

  /// What the status line says of it.
  func sentence(of item: Item) -> String {
    let subject = item.subject.map(name)
    switch item {
    case .favourite: return Words.Notebook.aFavourite(name(of: item))
    case .note(let note): return Words.Notebook.aNote(note.text, subject, note.modified)
    case .contact(let contact): return Words.Notebook.aContact(contact, subject)
    }
  }

  /// Where something is shown; nil where these data do not know it.
  static func route(to subject: String, in network: Network) -> Route? {
    switch NotebookSubject(subject, in: network) {
    case .entity(let index): .card(network.entities[index].id)
    case .situation(let index): .situation(network.learning.situations[index].id)
    case .commune(let index): .commune(network.territory.communes[index].code)
    case .point(let index): Route(ContactScreen.name, network.territory.points[index].id)
    case .intercommunality(let index): Route(ContactScreen.name, network.territory.intercommunalities[index].code)
    case .unknown: nil
    }
  }
}
