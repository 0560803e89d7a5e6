import Surface
import Texts

/// What a popup says: a title and paragraphs.
public struct PopupContent: Equatable, Sendable {
  public enum Paragraph: Equatable, Sendable {
    case strong(String)
    case plain(String)
    case quiet(String)

    var text: String {
      switch self {
      case .strong(let text), .plain(let text), .quiet(let text): text
      }
    }
  }

  let title: String
  let paragraphs: [Paragraph]

  /// The paragraphs as lines of a width, each with its paint.
  func lines(columns: Int) -> [(text: String, paint: Paint)] {
    var lines: [(String, Paint)] = []
    for (index, paragraph) in paragraphs.enumerated() {
      let (text, paint): (String, Paint) =
        switch paragraph {
        case .strong(let text): (text, Paint(.text, .bold))
        case .plain(let text): (text, .text)
        case .quiet(let text): (text, .quiet)
        }
      if case .strong = paragraph, index > 0 { lines.append(("", .text)) }
      lines += Wrapping.lines(text, columns: columns).map { ($0, paint) }
    }
    return lines
  }

  /// Lets the terminal follow the paragraphs that are an address.
  func layLinks(on canvas: inout ScreenCanvas, top: Int) {
    var row = -top
    for (index, paragraph) in paragraphs.enumerated() {
      if case .strong = paragraph, index > 0 { row += 1 }
      let lines = Wrapping.lines(paragraph.text, columns: canvas.columns)
      if paragraph.text.hasPrefix("https://") || paragraph.text.hasPrefix("http://") {
        for (step, line) in lines.enumerated() where row + step >= 0 {
          canvas.zone(
            Rect(row: row + step, column: 0, rows: 1, columns: TextWidth.columns(line)), .link(paragraph.text))
        }
      }
      row += lines.count
    }
  }

  /// Draws the paragraphs from a row on; returns the row after them.
  func draw(on canvas: inout ScreenCanvas, from row: Int, top: Int = 0) -> Int {
    var row = row
    for line in lines(columns: canvas.columns).dropFirst(top) where row < canvas.rows {
      canvas.write(line.text, row: row, column: 0, paint: line.paint)
      row += 1
    }
    return row
  }
}

/// A box of text over the screen, closed by any of the keys that close.
struct Popup: Equatable, Sendable {
  var content: PopupContent
  var top = 0

  mutating func update(_ key: Key, size: Size) -> LayerOutcome {
    let box = Box.rect(for: content, in: size)
    let height = box.rows - 2
    let last = max(0, content.lines(columns: box.columns - 4).count - height)
    switch key {
    case .down: top = min(last, top + 1)
    case .up: top = max(0, top - 1)
    case .pageDown, .character(" "): top = min(last, top + height)
    case .pageUp: top = max(0, top - height)
    default: return .close
    }
    return .stay
  }

  func draw(on canvas: inout ScreenCanvas) {
    let rect = Box.rect(for: content, in: Size(columns: canvas.columns, rows: canvas.rows))
    let top = self.top
    var hidden = 0
    Box.draw(rect, title: content.title, on: &canvas) { canvas in
      let lines = content.lines(columns: canvas.columns)
      _ = content.draw(on: &canvas, from: 0, top: top)
      content.layLinks(on: &canvas, top: top)
      canvas.focus(row: 0, column: 0)
      hidden = lines.count - top - canvas.rows
    }
    Box.drawMore(hidden, rect, on: &canvas)
  }
}

/// A light frame in the middle of the screen.
enum Box {
  static func rect(for content: PopupContent, in size: Size) -> Rect {
    let columns = min(CardLines.measure + 4, size.columns - 4)
    let rows = min(content.lines(columns: columns - 4).count + 2, size.rows - 4)
    return centred(rows: rows, columns: columns, in: size)
  }

  /// Whether a box on a screen of that size shows the whole of a content.
  static func holds(_ content: PopupContent, in size: Size) -> Bool {
    let rect = rect(for: content, in: size)
    return content.lines(columns: rect.columns - 4).count <= rect.rows - 2
  }

  static func centred(rows: Int, columns: Int, in size: Size) -> Rect {
    Rect(row: (size.rows - rows) / 2, column: (size.columns - columns) / 2, rows: rows, columns: columns)
  }

  /// On the frame, how many lines there are below, where there are any.
  static func drawMore(_ hidden: Int, _ rect: Rect, on canvas: inout ScreenCanvas) {
    guard hidden > 0 else { return }
    let sign = " \(canvas.glyphs.below)\(hidden) "
    canvas.write(sign, row: rect.endRow - 1, column: rect.column + 2, paint: .accent)
  }

  /// Draws the frame and its title, then the inside, one blank column from the frame.
  static func draw(
    _ rect: Rect, title: String, hint: String = Words.closeHint, on canvas: inout ScreenCanvas,
    inside: (inout ScreenCanvas) -> Void
  ) {
    canvas.coverZones()
    canvas.zone(Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns), .click(.close))
    canvas.within(rect) { canvas in
      canvas.fill(Rect(row: 0, column: 0, rows: rect.rows, columns: rect.columns))
      let glyphs = canvas.glyphs
      let last = (row: rect.rows - 1, column: rect.columns - 1)
      for row in [0, last.row] {
        canvas.fill(
          Rect(row: row, column: 0, rows: 1, columns: rect.columns), with: glyphs.horizontal, paint: .border)
      }
      for column in [0, last.column] { canvas.bar(column: column, rows: 0..<rect.rows) }
      for (index, place) in [(0, 0), (0, last.column), (last.row, 0), (last.row, last.column)].enumerated() {
        canvas.write(glyphs.corners[index], row: place.0, column: place.1, paint: .border)
      }
      canvas.write(" \(title) ", row: 0, column: 2, paint: .title, width: rect.columns - 4)
      canvas.write(" \(hint) ", row: last.row, endColumn: rect.columns - 2, paint: .accent)
      canvas.within(Rect(row: 1, column: 2, rows: rect.rows - 2, columns: rect.columns - 4), inside)
    }
  }
}
