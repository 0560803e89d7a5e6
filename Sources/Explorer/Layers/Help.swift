import PartnerNetwork
import Surface
import Texts

/// What one may do on the screen below, in sentences gathered by intention. Made from its commands.
struct Help: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    var keys: String
    var title: String
    var unavailable: String?
    var group: Command.Group
  }

  let screen: String
  let entries: [Entry]
  var filter = TextInput()
  var top = 0

  /// - Parameter aliases: the user's own keys, named after those that they stand for.
  init(screen: String, commands: [Command], aliases: KeyAliases = KeyAliases(), glyphs: Glyphs) {
    self.screen = screen
    entries = commands.filter { !$0.keys.isEmpty }.map { command in
      Entry(
        keys: (command.keys + aliases.standing(for: command.keys)).map { KeyNotation.name($0, glyphs: glyphs) }.joined(
          separator: ", "),
        title: command.title, unavailable: command.unavailable, group: command.group)
    }
  }

  mutating func update(_ key: Key, size: Size) -> LayerOutcome {
    let last = max(0, lines(columns: size.columns - 8).count - (size.rows - 7))
    switch key {
    case .escape, .enter, .function(1): return .close
    case .character("q") where filter.isEmpty, .character("?") where filter.isEmpty: return .close
    case .down: top = min(last, top + 1)
    case .up: top = max(0, top - 1)
    case .pageDown: top = min(last, top + size.rows - 8)
    case .pageUp: top = max(0, top - (size.rows - 8))
    case .home: top = 0
    case .end: top = last
    default:
      guard let edit = TextInput.edit(for: key) else { return .stay }
      if edit == .backspace, filter.isEmpty { return .close }
      filter.apply(edit)
      top = 0
    }
    return .stay
  }

  /// What is told where nothing is drawn.
  enum Paragraph: Equatable {
    case heading(String)
    case text(String)
  }

  /// The same entries as the lines, each told in one sentence.
  var paragraphs: [Paragraph] {
    let typed = Folding.words(filter.text)
    var paragraphs: [Paragraph] = []
    for group in Command.Group.allCases {
      let shown = shown(in: group, typed)
      if shown.isEmpty { continue }
      paragraphs.append(.heading(Words.Help.group(group.rawValue)))
      for entry in shown {
        let reason = entry.unavailable.map { " " + $0 } ?? ""
        paragraphs.append(.text("\(entry.keys)\u{A0}: \(entry.title).\(reason)"))
      }
    }
    return paragraphs.isEmpty ? [.text(Words.Help.nothing)] : paragraphs
  }

  private func shown(in group: Command.Group, _ typed: [Substring]) -> [Entry] {
    entries.filter { entry in
      guard entry.group == group else { return false }
      let words = Folding.words(entry.title + " " + entry.keys)
      return typed.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }
  }

  /// A line: a key and what it does, or a text over the whole width.
  private struct Line {
    var keys = ""
    var text: String
    var paint: Paint = .text
    var isWide = false
  }

  private static let keyColumns = 22

  private func lines(columns: Int) -> [Line] {
    let typed = Folding.words(filter.text)
    var lines: [Line] = []
    for group in Command.Group.allCases {
      let shown = shown(in: group, typed)
      guard !shown.isEmpty else { continue }
      if !lines.isEmpty { lines.append(Line(text: "")) }
      lines.append(Line(text: Words.Help.group(group.rawValue).uppercased(), paint: .title, isWide: true))
      for entry in shown {
        let width = max(10, columns - Self.keyColumns)
        for (index, text) in Wrapping.lines(entry.title + ".", columns: width).enumerated() {
          lines.append(Line(keys: index == 0 ? entry.keys : "", text: text))
        }
        if let reason = entry.unavailable {
          lines += Wrapping.lines(reason, columns: width).map { Line(keys: "", text: $0, paint: .quiet) }
        }
      }
    }
    if lines.isEmpty { lines.append(Line(text: Words.Help.nothing, paint: .quiet, isWide: true)) }
    if typed.isEmpty {
      lines.append(Line(text: ""))
      for text in Words.Help.closing {
        lines += Wrapping.lines(text, columns: columns).map { Line(text: $0, paint: .quiet, isWide: true) }
      }
    }
    return lines
  }

  func draw(on canvas: inout ScreenCanvas) {
    let rect = Rect(row: 1, column: 2, rows: canvas.rows - 2, columns: canvas.columns - 4)
    var hidden = 0
    Box.draw(rect, title: Words.Help.title(screen), on: &canvas) { canvas in
      canvas.write(Words.Help.filter, row: 0, column: 0, paint: .quiet)
      let lines = lines(columns: canvas.columns)
      canvas.within(Rect(row: 2, column: 0, rows: canvas.rows - 2, columns: canvas.columns)) { canvas in
        for (row, line) in lines.dropFirst(top).prefix(canvas.rows).enumerated() {
          canvas.write(line.keys, row: row, column: 0, paint: .accent)
          canvas.write(line.text, row: row, column: line.isWide ? 0 : Self.keyColumns, paint: line.paint)
        }
        hidden = lines.count - top - canvas.rows
      }
      let column = TextWidth.columns(Words.Help.filter) + 1
      filter.draw(row: 0, column: column, width: canvas.columns - column, on: &canvas)
    }
    Box.drawMore(hidden, rect, on: &canvas)
  }
}
