import Notebook

/// Entries of the notebook as JSON, in the words of its file.
enum NotebookJSON {
  static func value(_ note: Note) -> JSONValue {
    [
      "id": .string(OwnContact.source + note.id), "a_vous": .flag(true), "texte": .string(note.text),
      "modifie": .optional(note.modified),
    ]
  }

  static func value(_ contact: OwnContact) -> JSONValue {
    let head: JSONValue = ["id": .string(OwnContact.source + contact.id), "a_vous": .flag(true)]
    let fields = OwnContact.Field.allCases.compactMap { field in
      contact[field].map { JSONField(name: field.rawValue, value: .string($0)) }
    }
    let end: JSONValue = ["modifie": .optional(contact.modified)]
    return .object(head.fields + fields + end.fields)
  }
}
