/// The shape that a field of an entry must have.
indirect enum FieldShape {
  case text, integer, flag, texts
  case records(RecordShape)
  /// A known field that this pass leaves alone.
  case later
}

/// The fields that an entry may have. The single declaration from which reading and its messages follow.
struct RecordShape {
  /// The field that names the entry in messages.
  var identifier = "id"
  var required: [String]
  var fields: [(name: String, shape: FieldShape)]

  func shape(of name: String) -> FieldShape? {
    for field in fields where field.name == name { return field.shape }
    return nil
  }
}

/// A value of a known shape.
enum FieldValue {
  case text(String)
  case integer(Int)
  case flag(Bool)
  case texts([String])
  case records([Record])
}

/// A field of an entry. A type of its own and no tuple: through one, `Record` and `FieldValue` would each be
/// laid out in terms of the other, which the compiler takes for a circular reference.
struct Field {
  var name: String
  var value: FieldValue
}

/// An entry as it was read: only known fields, each of its right shape.
struct Record {
  /// Where it starts, in bytes.
  var offset: Int
  /// Index of its file.
  var file: Int
  var fields: [Field] = []

  func value(_ name: String) -> FieldValue? {
    for field in fields where field.name == name { return field.value }
    return nil
  }

  func text(_ name: String) -> String? {
    if case .text(let text) = value(name) { return text }
    return nil
  }

  func integer(_ name: String) -> Int? {
    if case .integer(let integer) = value(name) { return integer }
    return nil
  }

  func flag(_ name: String) -> Bool {
    if case .flag(let flag) = value(name) { return flag }
    return false
  }

  func texts(_ name: String) -> [String] {
    switch value(name) {
    case .texts(let texts): texts
    case .text(let text): [text]
    default: []
    }
  }

  func records(_ name: String) -> [Record] {
    if case .records(let records) = value(name) { return records }
    return []
  }
}
