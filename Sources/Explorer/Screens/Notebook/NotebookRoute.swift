import Notebook

/// What a form writes.
enum NotebookForm: Equatable, Sendable {
  /// A new one about something, by its id; nil where it stands by itself.
  case newNote(String?)
  case newContact(String?)
  /// One of the notebook, by its own id.
  case note(String)
  case contact(String)

  private static let words = (newNote: "nouvelle-note", newContact: "nouveau-contact", note: "note", contact: "contact")

  /// As the subject of a route.
  var subject: String {
    switch self {
    case .newNote(let subject): "\(Self.words.newNote) \(subject ?? "")"
    case .newContact(let subject): "\(Self.words.newContact) \(subject ?? "")"
    case .note(let id): "\(Self.words.note) \(id)"
    case .contact(let id): "\(Self.words.contact) \(id)"
    }
  }

  init?(subject: String) {
    let parts = subject.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = parts.first else { return nil }
    let rest = parts.count > 1 ? parts[1] : nil
    switch (word, rest) {
    case (Self.words.newNote, _): self = .newNote(rest)
    case (Self.words.newContact, _): self = .newContact(rest)
    case (Self.words.note, let id?): self = .note(id)
    case (Self.words.contact, let id?): self = .contact(id)
    default: return nil
    }
  }

  /// The id of the first entry of a kind that none of those has: "n12" after "n11".
  static func freeID(_ letter: Character, among ids: [String]) -> String {
    let last = ids.compactMap { $0.first == letter ? Int($0.dropFirst().prefix { $0.isASCII && $0.isNumber }) : nil }
    let next = (last.max() ?? 0).addingReportingOverflow(1)
    return "\(letter)\(next.overflow ? 1 : next.partialValue)"
  }
}

extension Route {
  /// The whole notebook.
  static let notebook = Route("carnet")
  /// A note or a contact of the notebook, whole.
  static func own(_ entry: NotebookForm) -> Route { Route("carnet-page", entry.subject) }
  /// A form of the notebook.
  static func write(_ form: NotebookForm) -> Route { Route("ecrire", form.subject) }
}
