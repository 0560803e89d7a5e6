/// A problem whose place is still an offset.
struct Finding {
  var cause: Problem.Cause
  var file: Int
  var offset: Int?
  var id: String?
}

/// Reads one file: gives each entry of the collections that are asked for, and notes what is wrong.
///
/// An entry with something wrong is noted and left out; the entries around it are read.
struct FileReader {
  let file: Int
  private(set) var findings: [Finding] = []

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
          if let shape = collections[key] {
            try readCollection(&cursor, key: key, shape: shape, entry: entry)
          } else if let shape = DatasetShape.values[key] {
            let offset = cursor.offset
            if let read = try readField(&cursor, name: key, shape: shape, id: nil) { value(key, read, offset) }
          } else {
            if !known.contains(key) { note(.unknownKey(key), at: cursor.offset) }
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

  mutating func note(_ cause: Problem.Cause, at offset: Int?, id: String? = nil) {
    findings.append(Finding(cause: cause, file: file, offset: offset, id: id))
  }

  private mutating func readCollection(
    _ cursor: inout JSONCursor, key: String, shape: RecordShape, entry: (String, Record) -> Void
  ) throws(JSONError) {
    guard try cursor.kind() == .array else {
      note(.wrongType(field: key, expected: .array), at: cursor.offset)
      return try cursor.skip()
    }
    try cursor.array { cursor throws(JSONError) in
      if let record = try readRecord(&cursor, shape: shape, within: key, parent: nil) { entry(key, record) }
    }
  }

  /// Reads one entry; nil where something in it is wrong.
  private mutating func readRecord(
    _ cursor: inout JSONCursor, shape: RecordShape, within collection: String, parent: String?
  ) throws(JSONError) -> Record? {
    guard try cursor.kind() == .object else {
      note(.wrongType(field: collection, expected: .object), at: cursor.offset, id: parent)
      try cursor.skip()
      return nil
    }
    var record = Record(offset: cursor.offset, file: file)
    record.fields.reserveCapacity(8)
    let firstFinding = findings.count
    var sound = true
    try cursor.object { cursor, name throws(JSONError) in
      guard let field = shape.shape(of: name) else {
        note(.unknownKey(name), at: cursor.offset)
        return try cursor.skip()
      }
      if case .later = field { return try cursor.skip() }
      let found = findings.count
      if try cursor.kind() == .null { return try cursor.null() }
      if let value = try readField(&cursor, name: name, shape: field, id: parent) {
        record.fields.append(Field(name: name, value: value))
      }
      // A wrong item of a nested list is left out alone; a wrong field takes its entry with it.
      if case .records = field, record.value(name) != nil { return }
      if findings[found...].contains(where: { !$0.isRemark }) { sound = false }
    }
    let id = parent ?? record.text(shape.identifier)
    for index in findings[firstFinding...].indices where findings[index].id == nil { findings[index].id = id }
    for name in shape.required where record.value(name) == nil && sound {
      note(.missingField(name), at: record.offset, id: id)
      sound = false
    }
    return sound ? record : nil
  }

  private mutating func readField(
    _ cursor: inout JSONCursor, name: String, shape: FieldShape, id: String?
  ) throws(JSONError) -> FieldValue? {
    let kind = try cursor.kind()
    let offset = cursor.offset
    switch (shape, kind) {
    case (.text, .string):
      return try readText(&cursor, name: name, id: id).map(FieldValue.text)
    case (.integer, .number):
      if let integer = Int(try cursor.number()) { return .integer(integer) }
      note(.wrongType(field: name, expected: .number), at: offset, id: id)
      return nil
    case (.flag, .boolean): return .flag(try cursor.boolean())
    case (.texts, .array):
      var texts: [String] = []
      var sound = true
      try cursor.array { cursor throws(JSONError) in
        if try cursor.kind() == .string {
          if let text = try readText(&cursor, name: name, id: id) { texts.append(text) } else { sound = false }
        } else {
          note(.wrongType(field: name, expected: .string), at: cursor.offset, id: id)
          sound = false
          try cursor.skip()
        }
      }
      return sound ? .texts(texts) : nil
    case (.records(let shape), .array):
      var records: [Record] = []
      try cursor.array { cursor throws(JSONError) in
        if let record = try readRecord(&cursor, shape: shape, within: name, parent: id) { records.append(record) }
      }
      return .records(records)
    default:
      note(.wrongType(field: name, expected: shape.jsonKind), at: offset, id: id)
      try cursor.skip()
      return nil
    }
  }

  private mutating func readText(_ cursor: inout JSONCursor, name: String, id: String?) throws(JSONError) -> String? {
    let offset = cursor.offset
    let text = try cursor.text()
    if let scalar = text.forbidden {
      note(.forbiddenCharacter(field: name, scalar: scalar), at: offset, id: id)
      return nil
    }
    if text.value.isEmpty || text.value.allSatisfy(\.isWhitespace) {
      note(.emptyText(field: name), at: offset, id: id)
      return nil
    }
    return text.value
  }
}

extension Finding {
  var isRemark: Bool {
    if case .unknownKey = cause { return true }
    return false
  }
}

extension FieldShape {
  /// The JSON value that a field of this shape must be.
  var jsonKind: JSONKind {
    switch self {
    case .text, .later: .string
    case .integer: .number
    case .flag: .boolean
    case .texts, .records: .array
    }
  }
}
