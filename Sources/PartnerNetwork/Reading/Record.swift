/// The shape that a field of an entry must have.
indirect enum FieldShape: Sendable {
  case text, integer, flag, texts
  /// Any number, read as a `Double`.
  case number
  case numbers
  /// An object whose keys are codes, each with a list.
  case numbersByCode, textsByCode
  case records(RecordShape)
  /// A single object; read as a list of one.
  case record(RecordShape)
  /// A known field that this pass leaves alone.
  case later
}

/// The fields that an entry may have. The single declaration from which reading and its messages follow.
struct RecordShape: Sendable {
  /// The fields that name the entry in messages, and that tell which entries of several layers are the same.
  var identifiers = ["id"]
  /// What every entry gives, even one that only completes or corrects another.
  var required: [String]
  /// What an entry must have once its parts are put together.
  var complete: [String] = []
  /// Whether the file gives one such entry by itself and no list of them.
  var isSingle = false
  var fields: [(name: String, shape: FieldShape)]

  func shape(of name: String) -> FieldShape? {
    for field in fields where field.name == name { return field.shape }
    return nil
  }
}

/// A value of a known shape.
enum FieldValue: Equatable, Sendable {
  case text(String)
  case integer(Int)
  case flag(Bool)
  case texts([String])
  case number(Double)
  case numbers([Double])
  case numbersByCode([String: [Double]])
  case textsByCode([String: [String]])
  case records([Record])
}

/// A field of an entry. A type of its own and no tuple: through one, `Record` and `FieldValue` would each be
/// laid out in terms of the other, which the compiler takes for a circular reference.
struct Field: Equatable, Sendable {
  var name: String
  var value: FieldValue
}

/// An entry as it was read: only known fields, each of its right shape.
struct Record: Equatable, Sendable {
  /// Where it starts, in bytes.
  var offset: Int
  /// Index of its file.
  var file: Int
  private(set) var fields: [Field] = []

  init(offset: Int, file: Int) {
    self.offset = offset
    self.file = file
    fields.reserveCapacity(8)
  }

  /// Gives a field its value, or another: of a key that stands twice in an object the last counts, as in all
  /// readers of JSON.
  mutating func set(_ name: String, _ value: FieldValue) {
    if let index = fields.firstIndex(where: { $0.name == name }) {
      fields[index].value = value
    } else {
      fields.append(Field(name: name, value: value))
    }
  }

  /// Lays another entry over this one: its fields replace, its lists are joined to these.
  mutating func lay(_ other: Record) {
    for field in other.fields {
      if case .texts(let added) = field.value, case .texts(var texts) = value(field.name) {
        texts.unite(added)
        set(field.name, .texts(texts))
      } else {
        set(field.name, field.value)
      }
    }
  }

  func value(_ name: String) -> FieldValue? {
    for field in fields where field.name == name { return field.value }
    return nil
  }

  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  func text(_ name: String) -> String? {
    if case .text(let text) = value(name) { return text }
    return nil
  }

  func integer(_ name: String) -> Int? {
    if case .integer(let integer) = value(name) { return integer }
    return nil
  }

  func number(_ name: String) -> Double? {
    if case .number(let number) = value(name) { return number }
    return nil
  }

  func numbers(_ name: String) -> [Double]? {
    if case .numbers(let numbers) = value(name) { return numbers }
    return nil
  }

  func numbersByCode(_ name: String) -> [String: [Double]] {
    if case .numbersByCode(let numbers) = value(name) { return numbers }
    return [:]
  }

  func textsByCode(_ name: String) -> [String: [String]] {
    if case .textsByCode(let texts) = value(name) { return texts }
    return [:]
  }

  func flag(_ name: String) -> Bool {
    if case .flag(let flag) = value(name) { return flag }
    return false
  }

  func texts(_ name: String) -> [String] {
    if case .texts(let texts) = value(name) { return texts }
    return []
  }

  func records(_ name: String) -> [Record] {
    if case .records(let records) = value(name) { return records }
    return []
  }

  /// Its name in messages: for a link `de role vers`, with a question mark for what is missing.
  func id(of shape: RecordShape) -> String? {
    if shape.identifiers.count == 1 { return text(shape.identifiers[0]) }
    var isNamed = false
    var id = ""
    for (place, name) in shape.identifiers.enumerated() {
      let part = text(name)
      if part != nil { isNamed = true }
      if place > 0 { id += " " }
      id += part ?? "?"
    }
    return isNamed ? id : nil
  }
}

extension Array where Element: Hashable {
  /// Adds what is not there yet: how lists of several layers are joined.
  mutating func unite(_ others: [Element]) {
    // Most lists hold a few elements, and comparing these is faster than hashing them.
    if count + others.count <= 8 {
      for other in others where !contains(other) { append(other) }
      return
    }
    var known = Set(self)
    for other in others where known.insert(other).inserted { append(other) }
  }

  /// Each of its elements once.
  var united: [Element] {
    var united: [Element] = []
    united.unite(self)
    return united
  }
}
