/// Cuts texts into lines of a measure, at ordinary spaces only: no-break spaces hold French punctuation.
public enum Wrapping {
  /// The columns that a line of text output may take.
  public static let measure = 72

  /// The lines of a text. A word longer than a line, such as a web address, is left whole: it must stay copyable.
  /// - Parameters:
  ///   - first: what the first line starts with.
  ///   - rest: what the others start with.
  public static func lines(
    _ text: some StringProtocol, first: String = "", rest: String = "", measure: Int = measure
  ) -> [String] {
    var lines: [String] = []
    var line = first
    var columns = first.count
    var isStart = true
    for word in text.split(separator: " ") {
      if !isStart, columns + 1 + word.count > measure {
        lines.append(line)
        line = rest
        columns = rest.count
        isStart = true
      }
      if !isStart {
        line += " "
        columns += 1
      }
      line += word
      columns += word.count
      isStart = false
    }
    if !isStart { lines.append(line) }
    return lines
  }
}
