/// A page of plain text, for a terminal, a pipe or a screen reader: headings in capitals, and under them lines
/// that start with two spaces. No drawing, no control character.
public struct TextPage: Sendable {
  private var lines: [String] = []

  public init() {}

  /// The page as one text, with a line feed at the end of each line.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  /// What the page is about, as it is written: screen readers may spell out long words in capitals.
  public mutating func title(_ title: String) {
    separate()
    lines += Wrapping.lines(Plain.line(title))
  }

  /// A heading, after an empty line unless it opens the page.
  public mutating func heading(_ title: String, count: Int? = nil) {
    separate()
    lines += Wrapping.lines(Self.counted(Plain.line(title).uppercased(), count))
  }

  /// A heading within a part.
  public mutating func subheading(_ title: String, count: Int? = nil) {
    separate()
    lines += Wrapping.lines(Self.counted(Plain.line(title), count) + "\u{A0}:", first: "  ", rest: "  ")
  }

  /// A text on as many lines as it takes.
  /// - Parameter indent: in columns; two under a heading.
  public mutating func paragraph(_ text: String, indent: Int = 2) {
    let margin = String(repeating: " ", count: indent)
    lines += Wrapping.lines(Plain.line(text), first: margin, rest: margin)
  }

  /// An entry of a list: its continuation lines stand further in.
  public mutating func item(_ text: String, indent: Int = 2) {
    let margin = String(repeating: " ", count: indent)
    lines += Wrapping.lines(Plain.line(text), first: margin, rest: margin + "  ")
  }

  /// A remark on the entry before it.
  public mutating func note(_ text: String, indent: Int = 2) { paragraph(text, indent: indent + 2) }

  /// One line, whatever its length: for what is read a line at a time, or copied.
  public mutating func line(_ text: String) { lines.append(Plain.line(text)) }

  /// An empty line, unless there is one already or the page is empty.
  public mutating func separate() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  private static func counted(_ title: String, _ count: Int?) -> String {
    guard let count else { return title }
    return "\(title) (\(count))"
  }
}
