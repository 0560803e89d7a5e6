import Glibc

/// Reads the standard input line by line. A line is never longer than `longest` bytes: the rest of it is read and left.
struct LineReader {
  /// Many times what anybody types.
  static let longest = 4096

  /// A line as it was typed, and whether it was cut.
  struct Line: Equatable {
    let text: String
    let isCut: Bool
  }

  private var bytes = [UInt8](repeating: 0, count: 1 << 16)
  private var ready = 0..<0
  private var hasEnded = false

  /// The next line, without its end; nil where there is none any more, or where a signal asks to leave.
  mutating func next() -> Line? {
    var line: [UInt8] = []
    var isCut = false
    while true {
      if ready.isEmpty, !fill() { return line.isEmpty ? nil : Line(text: Self.text(line), isCut: isCut) }
      let end = bytes[ready].firstIndex(of: UInt8(ascii: "\n"))
      let part = ready.lowerBound..<(end ?? ready.upperBound)
      let room = Self.longest - line.count
      line += bytes[part].prefix(room)
      isCut = isCut || part.count > room
      ready = (end.map { $0 + 1 } ?? ready.upperBound)..<ready.upperBound
      if end != nil { return Line(text: Self.text(line), isCut: isCut) }
    }
  }

  /// False at the end.
  private mutating func fill() -> Bool {
    guard !hasEnded else { return false }
    let count = bytes.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
    // Interrupted by a signal that asks to leave, or at the end: the line that was begun is the last one.
    hasEnded = count <= 0
    ready = 0..<max(0, count)
    return count > 0
  }

  /// The text of bytes: UTF-8, or where they are none, the letters of Western Europe that older terminals type.
  static func text(_ bytes: [UInt8]) -> String {
    let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...]
    if let text = String(validating: line, as: UTF8.self) { return text }
    // A line that was cut may end in the middle of a letter.
    for cut in 1...3 where line.count > cut {
      if let text = String(validating: line.dropLast(cut), as: UTF8.self) { return text }
    }
    return String(String.UnicodeScalarView(line.map { Unicode.Scalar($0) }))
  }
}
