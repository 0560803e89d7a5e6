import Notebook
import PartnerNetwork
import Surface
import Texts

/// What a form remembers: what is typed, and what it was before.
public struct NotebookFormMemory: ScreenMemory {
  /// What was there when the form was opened.
  enum Old: Equatable, Sendable {
    case nothing
    case note(Note)
    case contact(OwnContact)
  }

  let isNote: Bool
  /// What it is attached to, by its id.
  let subject: String?
  let old: Old
  var areas: [TextArea]
  private let before: [String]
  /// The field that has the keys.
  var field = 0
  /// Whether a saving was asked for, and is not answered yet.
  var isSaving = false

  /// - Parameter values: what the fields hold at first.
  init(isNote: Bool, subject: String?, old: Old, values: [String]) {
    (self.isNote, self.subject, self.old) = (isNote, subject, old)
    before = values
    areas = values.enumerated().map { index, text in
      TextArea(text, hasLines: isNote || OwnContact.Field.allCases[index] == .note)
    }
  }

  var isChanged: Bool { areas.map(\.text) != before }

  /// The fields whose value does not look right, but for the one that is being typed.
  var doubts: Set<OwnContact.Field> {
    guard !isNote else { return [] }
    let fields = OwnContact.Field.allCases
    let texts = areas.map { Self.trimmed($0.text) }
    let contact = OwnContact(
      id: "", subject: nil, values: Dictionary(uniqueKeysWithValues: zip(fields, texts)), modified: nil)
    return contact.doubts.subtracting([fields[field]])
  }

  /// Whether there is nothing to save.
  var isBlank: Bool { areas.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }

  static func trimmed(_ text: String) -> String {
    let characters = Array(text)
    guard let first = characters.firstIndex(where: { !$0.isWhitespace }),
      let last = characters.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(characters[first...last])
  }

  /// What saving asks for; nil where nothing is written.
  /// - Parameter day: as `2026-11-23`.
  func change(in notebook: Notebook, day: String?) -> NotebookChange? {
    guard !isBlank else { return nil }
    let texts = areas.map { Self.trimmed($0.text) }
    if isNote {
      var note: Note?
      if case .note(let old) = old { note = old }
      let id = note?.id ?? NotebookForm.freeID("n", among: notebook.notes.map(\.id))
      return .note(Note(id: id, subject: subject, text: texts[0], modified: day), over: note)
    }
    var contact: OwnContact?
    if case .contact(let old) = old { contact = old }
    let id = contact?.id ?? NotebookForm.freeID("c", among: notebook.contacts.map(\.id))
    let values = Dictionary(uniqueKeysWithValues: zip(OwnContact.Field.allCases, texts))
    return .contact(OwnContact(id: id, subject: subject, values: values, modified: day), over: contact)
  }
}
