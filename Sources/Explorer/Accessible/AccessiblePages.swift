import PartnerNetwork
import Surface
import Texts

/// The lines of a screen as rows of a width, and the pages that they make. Which page is shown depends on what has the
/// focus and on nothing else: within a page only the cursor moves, so that nothing is told twice.
struct AccessiblePages {
  struct Row: Equatable {
    let text: String
    /// The line that it is a part of.
    let line: Int
  }

  let lines: [SpokenLine]
  private(set) var rows: [Row] = []
  private(set) var pages: [Range<Int>] = []
  /// Where the focus is: the row and the column of the cursor; nil where nothing has it.
  private(set) var focus: Point?
  /// The first row of each line.
  private var starts: [Int] = []

  init(_ lines: [SpokenLine], columns: Int, height: Int) {
    self.lines = lines
    let columns = max(1, columns)
    let focused = Self.focused(lines)
    for (index, line) in lines.enumerated() {
      starts.append(rows.count)
      if let caret = line.caret {
        let place = add(typed: line.text, caret: caret, index, columns)
        if index == focused { focus = place }
      } else {
        if index == focused { focus = Point(row: rows.count, column: 0) }
        rows += Wrapping.lines(Dialogue.told(line.text), columns: columns).map { Row(text: $0, line: index) }
      }
    }
    pages = paged(max(1, height))
  }

  /// The line that has the focus: the text being typed, or what is chosen.
  private static func focused(_ lines: [SpokenLine]) -> Int? {
    lines.firstIndex { $0.caret != nil } ?? lines.firstIndex(where: \.isSelected)
  }

  /// What is typed is shown as it is, blanks and all; gives the place of its cursor.
  private mutating func add(typed text: String, caret: Int, _ line: Int, _ columns: Int) -> Point {
    var row = ""
    var width = 0
    var place = Point(row: rows.count, column: 0)
    for (index, character) in (text + " ").enumerated() {
      let next = TextWidth.columns(String(character))
      if width + next > columns {
        rows.append(Row(text: row, line: line))
        (row, width) = ("", 0)
      }
      if index == caret { place = Point(row: rows.count, column: width) }
      row.append(character)
      width += next
    }
    rows.append(Row(text: row, line: line))
    return place
  }

  // MARK: - Pages

  /// The rows of each page. A line is not parted from the heading above it, nor from what goes on with it, where a page
  /// holds them all.
  private func paged(_ height: Int) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = 0
    var end = 0
    for group in groups {
      if group.upperBound - start > height, end > start {
        pages.append(start..<end)
        start = end
      }
      end = group.upperBound
      while end - start > height {
        pages.append(start..<start + height)
        start += height
      }
    }
    if end > start || pages.isEmpty { pages.append(start..<end) }
    return pages
  }

  /// The rows of lines that stay together.
  private var groups: [Range<Int>] {
    var groups: [Range<Int>] = []
    for index in lines.indices {
      let end = index + 1 < lines.count ? starts[index + 1] : rows.count
      let follows = index > 0 && (lines[index].goesOn || lines[index - 1].kind == .heading)
      if follows, let last = groups.popLast() {
        groups.append(last.lowerBound..<end)
      } else {
        groups.append(starts[index]..<end)
      }
    }
    return groups
  }

  func page(of row: Int) -> Int { pages.firstIndex { $0.contains(row) } ?? 0 }

  /// The page of what has the focus.
  var focusPage: Int { focus.map { page(of: $0.row) } ?? 0 }

  // MARK: - What may have the focus

  /// The rows where something begins that may have the focus.
  var stops: [Int] {
    lines.indices.filter { index in
      let line = lines[index]
      return !line.goesOn && (line.isNumbered || line.caret != nil || starts[index] == focus?.row)
    }.map { starts[$0] }
  }
}
