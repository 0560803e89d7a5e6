import PartnerNetwork

/// What a notebook may hold a list of.
public protocol NotebookEntry: Equatable, Sendable {
  /// Tells it from the others of its list.
  var id: String { get }
  /// What it is attached to: the id of an entity, a place or a situation, or the INSEE code of a commune; nil where it
  /// stands by itself.
  var subject: String? { get }
  /// When it was last changed, as `2026-11-23`; nil where that is not known.
  var modified: String? { get }
  /// Nil where the fields lack what an entry needs.
  init?(_ fields: JSONFields)
  /// The same under another id.
  func renamed(_ id: String) -> Self
  /// Writes what it says over the fields that it was read from, so that those of another version stay.
  func write(to fields: inout JSONFields)
}

/// Something the user wants at hand.
public struct Favourite: NotebookEntry {
  /// What it is.
  public let id: String
  public let modified: String?
  public var subject: String? { id }

  public init(_ subject: String, modified: String?) {
    id = subject
    self.modified = modified
  }

  public init?(_ fields: JSONFields) {
    guard let subject = fields.word("cible") else { return nil }
    self.init(subject, modified: fields.word("modifie"))
  }

  public func renamed(_ id: String) -> Favourite { Favourite(id, modified: modified) }

  public func write(to fields: inout JSONFields) {
    fields.set("cible", id)
    fields.set("modifie", modified)
  }
}

/// A text that the user wrote about something.
public struct Note: NotebookEntry {
  public let id: String
  public let subject: String?
  /// May have several lines.
  public let text: String
  public let modified: String?

  public init(id: String, subject: String?, text: String, modified: String?) {
    self.id = id
    self.subject = subject
    self.text = text
    self.modified = modified
  }

  public init?(_ fields: JSONFields) {
    guard let id = fields.word("id"), let text = fields.prose("texte"), !text.isEmpty else { return nil }
    self.init(id: id, subject: fields.word("cible"), text: text, modified: fields.word("modifie"))
  }

  public func renamed(_ id: String) -> Note { Note(id: id, subject: subject, text: text, modified: modified) }

  public func write(to fields: inout JSONFields) {
    fields.set("id", id)
    fields.set("cible", subject)
    fields.set("texte", text)
    fields.set("modifie", modified)
  }
}

/// Somebody whom the user knows.
public struct OwnContact: NotebookEntry {
  /// What the form asks for, in its order.
  public enum Field: String, CaseIterable, Sendable {
    case name = "nom"
    case function = "fonction"
    case telephone
    case email = "courriel"
    case commune
    case note
  }

  public let id: String
  public let subject: String?
  /// What is known; a field that is not is absent.
  public let values: [Field: String]
  public let modified: String?

  public init(id: String, subject: String?, values: [Field: String], modified: String?) {
    self.id = id
    self.subject = subject
    self.values = values.filter { !$0.value.isEmpty }
    self.modified = modified
  }

  public subscript(field: Field) -> String? { values[field] }

  public init?(_ fields: JSONFields) {
    guard let id = fields.word("id") else { return nil }
    var values: [Field: String] = [:]
    for field in Field.allCases {
      values[field] = field == .note ? fields.prose(field.rawValue) : fields.word(field.rawValue)
    }
    self.init(id: id, subject: fields.word("cible"), values: values, modified: fields.word("modifie"))
    if self.values.isEmpty { return nil }
  }

  public func renamed(_ id: String) -> OwnContact {
    OwnContact(id: id, subject: subject, values: values, modified: modified)
  }

  public func write(to fields: inout JSONFields) {
    fields.set("id", id)
    fields.set("cible", subject)
    for field in Field.allCases { fields.set(field.rawValue, values[field]) }
    fields.set("modifie", modified)
  }
}

extension JSONFields {
  /// A text of one line, free of what could drive a terminal: the file may have been written by hand.
  fileprivate func word(_ name: String) -> String? {
    guard let text = text(name), !text.isEmpty else { return nil }
    return TextRules.cleaned(String(text.map { $0.isNewline ? " " : $0 }))
  }

  /// A text that may have several lines, parted by line feeds.
  fileprivate func prose(_ name: String) -> String? {
    text(name).map { text in
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map { TextRules.cleaned(String($0)) }.joined(separator: "\n")
    }
  }
}
