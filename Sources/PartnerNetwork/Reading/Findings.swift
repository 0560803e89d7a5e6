/// A problem whose place is still an offset.
struct Finding: Equatable, Sendable {
  var cause: Problem.Cause
  var file: Int
  var offset: Int?
  var id: String?

  var isRemark: Bool { cause.isRemark }
}

/// The problems of a dataset, as they are found.
///
/// At most `most` a file: one that holds nothing but mistakes must not fill the memory with messages that nobody
/// will read. What stops a file is always kept, because it explains all that is missing.
struct Findings {
  /// How many problems of one file are told.
  static let most = 1_000

  private(set) var all: [Finding] = []
  private var counts: [Int: Int] = [:]

  mutating func note(_ cause: Problem.Cause, file: Int, offset: Int?, id: String? = nil) {
    add(Finding(cause: cause, file: file, offset: offset, id: id))
  }

  mutating func note(_ cause: Problem.Cause, _ record: Record, id: String?) {
    note(cause, file: record.file, offset: record.offset, id: id)
  }

  mutating func add(_ finding: Finding) {
    let count = counts[finding.file, default: 0]
    guard count < Self.most || finding.cause.stopsFile else { return }
    counts[finding.file] = count + 1
    all.append(finding)
  }

  /// Gives the id of their entry to the findings made since there were that many. Only the end of an entry is
  /// sure to know its id, for the fields of an object stand in any order.
  mutating func name(since count: Int, id: String?) {
    for index in count..<max(count, all.count) where all[index].id == nil { all[index].id = id }
  }
}

extension Problem.Cause {
  /// Whether nothing more is read from the file.
  var stopsFile: Bool {
    switch self {
    case .unreadable, .tooLarge, .empty, .notUTF8, .notJSON, .tooDeep, .notAnObject: true
    default: false
    }
  }
}

extension Finding {
  /// Gives findings their line and column, file by file, in the order of the files.
  static func located(_ findings: [Finding], in files: [DataFile]) -> [Problem] {
    var problems: [Problem] = []
    for (index, file) in files.enumerated() {
      let here = findings.filter { $0.file == index }.sorted { ($0.offset ?? -1) < ($1.offset ?? -1) }
      var place = TextPlace()
      let bytes = here.contains { $0.offset != nil } ? file.bytes() : []
      for finding in here {
        var problem = Problem(finding.cause, file: file.name, id: finding.id)
        if let offset = finding.offset {
          place.advance(to: offset, in: bytes)
          problem.line = place.line
          problem.column = place.column
        }
        problems.append(problem)
      }
    }
    return problems
  }
}

/// A place in a text, as people count: lines and characters, from 1.
struct TextPlace {
  private var offset = 0
  private(set) var line = 1
  private(set) var column = 1

  mutating func advance(to target: Int, in bytes: [UInt8]) {
    // No editor shows a byte-order mark, so it is no column.
    if offset == 0, bytes.starts(with: JSONCursor.byteOrderMark) { offset = JSONCursor.byteOrderMark.count }
    while offset < min(target, bytes.count) {
      let byte = bytes[offset]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
  }
}
