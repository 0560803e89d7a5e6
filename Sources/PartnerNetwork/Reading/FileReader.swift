/// Reads one file: gives each entry of the collections that are asked for, and notes what is wrong.
///
/// An entry with something wrong is noted and left out; the entries around it are read.
struct FileReader {
  let file: Int
  private(set) var findings = Findings()
  /// The keys of the file itself, as far as it was read.
  private(set) var keys: Set<String> = []

  init(file: Int) { self.file = file }

  /// Reads the file's collections.
  /// - Parameters:
  ///   - collections: the entry shape of each collection wanted in this pass.
  ///   - known: the collections that this format has and this pass leaves.
  ///   - entry: called for each sound entry.
  ///   - value: called for the values of the file that are not collections (`format`, `titre`...).
  mutating func read(
    _ bytes: [UInt8], collections: [String: RecordShape], known: Set<String>,
    entry: (String, Record) -> Void, value: (String, FieldValue, Int) -> Void
  ) {
    if bytes.count > DataFile.largest { return note(.tooLarge(bytes: bytes.count), at: nil) }
    bytes.withUnsafeBufferPointer { bytes in
      if let offset = TextRules.firstInvalidUTF8(bytes) { return note(.notUTF8, at: offset) }
      var cursor = JSONCursor(bytes)
      do throws(JSONError) {
        let kind: JSONKind
        do throws(JSONError) { kind = try cursor.kind() } catch {
          if cursor.offset >= bytes.count { return note(.empty, at: nil) }
          throw error
        }
        guard kind == .object else { return note(.notAnObject, at: cursor.offset) }
        try cursor.object { cursor, key throws(JSONError) in
          keys.insert(key)
          if let shape = collections[key] {
            try readCollection(&cursor, key: key, shape: shape, entry: entry)
          } else if let shape = DatasetShape.values[key] {
            guard try cursor.kind() != .null else { return try cursor.null() }
            let offset = cursor.offset
            if let read = try readField(&cursor, name: key, shape: shape) { value(key, read, offset) }
          } else {
            if !known.contains(key) { note(.unknownKey(key), at: cursor.keyOffset) }
            try cursor.skip()
          }
        }
        try cursor.end()
      } catch {
        switch error.reason {
        case .tooDeep: note(.tooDeep, at: error.offset)
        case .expected(let what): note(.notJSON(expected: what), at: error.offset)
        }
      }
    }
  }

  private mutating func note(_ cause: Problem.Cause, at offset: Int?) {
    findings.note(cause, file: file, offset: offset)
  }

  private mutating func readCollection(
    _ cursor: inout JSONCursor, key: String, shape: RecordShape, entry: (String, Record) -> Void
  ) throws(JSONError) {
    if shape.isSingle {
      if let record = try readSoundRecord(&cursor, shape: shape, within: key) { entry(key, record) }
      return
    }
    guard try cursor.kind() == .array else { return try refuse(&cursor, field: key, expected: .array) }
    try cursor.array { cursor throws(JSONError) in
      let found = findings.all.count
      let (record, isSound) = try readRecord(&cursor, shape: shape, within: key)
      // Its nested entries go by the name of the entry that holds them.
      if findings.all.count > found { findings.name(since: found, id: record?.id(of: shape)) }
      if isSound, let record { entry(key, record) }
    }
  }

  /// Reads one entry: nil where something in it is wrong.
  private mutating func readSoundRecord(
    _ cursor: inout JSONCursor, shape: RecordShape, within collection: String
  ) throws(JSONError) -> Record? {
    let (record, isSound) = try readRecord(&cursor, shape: shape, within: collection)
    return isSound ? record : nil
  }

  /// Reads one entry: what could be read of it, and whether nothing in it is wrong.
  private mutating func readRecord(
    _ cursor: inout JSONCursor, shape: RecordShape, within collection: String
  ) throws(JSONError) -> (record: Record?, isSound: Bool) {
    guard try cursor.kind() == .object else {
      try refuse(&cursor, field: collection, expected: .object)
      return (nil, false)
    }
    var record = Record(offset: cursor.offset, file: file)
    var isSound = true
    try cursor.object { cursor, name throws(JSONError) in
      guard let field = shape.shape(of: name) else {
        note(.unknownKey(name), at: cursor.keyOffset)
        return try cursor.skip()
      }
      if case .later = field { return try cursor.skip() }
      // No value is the same as no field.
      if try cursor.kind() == .null { return try cursor.null() }
      if let value = try readField(&cursor, name: name, shape: field) {
        record.set(name, value)
      } else {
        isSound = false
      }
    }
    for name in shape.required where isSound && !record.has(name) {
      note(.missingField(name), at: record.offset)
      isSound = false
    }
    return (record, isSound)
  }

  /// Reads a value of a known shape; nil, and noted, where it has another. A wrong item of a list of entries is
  /// left out alone; a wrong item of a list of texts takes the list with it.
  private mutating func readField(
    _ cursor: inout JSONCursor, name: String, shape: FieldShape
  ) throws(JSONError) -> FieldValue? {
    switch (shape, try cursor.kind()) {
    case (.text, .string):
      return try readText(&cursor, name: name).map(FieldValue.text)
    case (.integer, .number):
      let offset = cursor.offset
      if let integer = Int(try cursor.number()) { return .integer(integer) }
      note(.wrongType(field: name, expected: .number), at: offset)
      return nil
    case (.number, .number): return try readNumber(&cursor, name: name).map(FieldValue.number)
    case (.numbers, .array): return try readNumbers(&cursor, name: name).map(FieldValue.numbers)
    case (.numbersByCode, .object):
      return .numbersByCode(
        try readMap(&cursor, name: name) { reader, cursor throws(JSONError) in
          try reader.readNumbers(&cursor, name: name)
        })
    case (.textsByCode, .object):
      return .textsByCode(
        try readMap(&cursor, name: name) { reader, cursor throws(JSONError) in
          try reader.readTexts(&cursor, name: name)
        })
    case (.record(let shape), .object):
      return try readSoundRecord(&cursor, shape: shape, within: name).map { .records([$0]) }
    case (.flag, .boolean): return .flag(try cursor.boolean())
    case (.texts, .array): return try readTexts(&cursor, name: name).map(FieldValue.texts)
    case (.records(let shape), .array):
      var records: [Record] = []
      try cursor.array { cursor throws(JSONError) in
        if let record = try readSoundRecord(&cursor, shape: shape, within: name) { records.append(record) }
      }
      return .records(records)
    default:
      try refuse(&cursor, field: name, expected: shape.jsonKind)
      return nil
    }
  }

  private mutating func readTexts(_ cursor: inout JSONCursor, name: String) throws(JSONError) -> [String]? {
    var texts: [String] = []
    var isSound = true
    try cursor.array { cursor throws(JSONError) in
      if try cursor.kind() != .string {
        try refuse(&cursor, field: name, expected: .string)
        isSound = false
      } else if let text = try readText(&cursor, name: name) {
        texts.append(text)
      } else {
        isSound = false
      }
    }
    return isSound ? texts : nil
  }

  private mutating func readNumber(_ cursor: inout JSONCursor, name: String) throws(JSONError) -> Double? {
    let offset = cursor.offset
    // A number too large for a Double would be infinite, and no sum with it would mean anything.
    if let number = Double(try cursor.number()), number.isFinite { return number }
    note(.wrongType(field: name, expected: .decimal), at: offset)
    return nil
  }

  private mutating func readNumbers(_ cursor: inout JSONCursor, name: String) throws(JSONError) -> [Double]? {
    var numbers: [Double] = []
    var isSound = true
    try cursor.array { cursor throws(JSONError) in
      if try cursor.kind() != .number {
        try refuse(&cursor, field: name, expected: .decimal)
        isSound = false
      } else if let number = try readNumber(&cursor, name: name) {
        numbers.append(number)
      } else {
        isSound = false
      }
    }
    return isSound ? numbers : nil
  }

  /// Reads an object of lists; a wrong list is left out alone. Nothing is said of the keys here: which codes exist
  /// is known only when all files are read.
  private mutating func readMap<Item>(
    _ cursor: inout JSONCursor, name: String,
    _ body: (inout FileReader, inout JSONCursor) throws(JSONError) -> Item?
  ) throws(JSONError) -> [String: Item] {
    var items: [String: Item] = [:]
    try cursor.object { cursor, key throws(JSONError) in
      guard try cursor.kind() == .array else { return try refuse(&cursor, field: name, expected: .array) }
      if let item = try body(&self, &cursor) { items[key] = item }
    }
    return items
  }

  private mutating func readText(_ cursor: inout JSONCursor, name: String) throws(JSONError) -> String? {
    let offset = cursor.offset
    let text = try cursor.text()
    if let scalar = text.forbidden {
      note(.forbiddenCharacter(field: name, scalar: scalar), at: offset)
      return nil
    }
    if text.value.isBlank {
      note(.emptyText(field: name), at: offset)
      return nil
    }
    return text.value
  }

  /// Passes over a value of the wrong type. Noted once it is passed: where it is not even JSON, that is the mistake.
  private mutating func refuse(_ cursor: inout JSONCursor, field: String, expected: JSONKind) throws(JSONError) {
    let offset = cursor.offset
    try cursor.skip()
    note(.wrongType(field: field, expected: expected), at: offset)
  }
}

extension FieldShape {
  /// The JSON value that a field of this shape must be.
  fileprivate var jsonKind: JSONKind {
    switch self {
    case .text, .later: .string
    case .integer: .number
    case .number: .decimal
    case .flag: .boolean
    case .texts, .numbers, .records: .array
    case .numbersByCode, .textsByCode, .record: .object
    }
  }
}
