import Surface
import Texts

/// A block as lines that stay together, none wider than a sheet and none higher than one.
struct SheetUnits {
  let block: PageBlock

  private static let nameColumns = 19
  private static let deedColumn = 21
  /// Rows that what they do may take beside their names.
  private static let mostBeside = 4
  private static let letters = ["A", "B", "C", "D", "E", "F", "G", "H"]

  var units: [SheetUnit] {
    let units: [SheetUnit] =
      switch block {
      case .text(let text): Sentences.of(text).map { Self.paragraph($0, .text) }
      case .quiet(let text): [Self.paragraph(text, .quiet)]
      case .points(let points):
        points.map { Self.paragraph($0, .text, column: 2, mark: .point) }
      case .rows(let rows): Self.rows(rows)
      case .figure(let value): [Self.figure(value)]
      case .answers(let answers, let right): Self.answers(answers, right: right)
      }
    return units.flatMap(Self.parted)
  }

  /// A unit that is too high for one sheet, as several.
  private static func parted(_ unit: SheetUnit) -> [SheetUnit] {
    guard unit.lines.count > Sheet.mostLines else { return [unit] }
    return stride(from: 0, to: unit.lines.count, by: Sheet.mostLines).map { start in
      let lines = Array(unit.lines[start..<min(start + Sheet.mostLines, unit.lines.count)])
      return SheetUnit(lines: lines, heading: unit.heading, words: lines.map(\.words).joined(separator: " "))
    }
  }

  private static func paragraph(
    _ text: String, _ paint: Paint, column: Int = 0, mark: SheetLine.Mark = .none
  ) -> SheetUnit {
    let lines = Wrapping.lines(text, columns: Sheet.widest - column).enumerated().map { place, line in
      SheetLine.text(line, paint, column: column, mark: place == 0 ? mark : .none)
    }
    return SheetUnit(lines: lines, words: text)
  }

  /// All of them alike: one that is long puts what they do under the names of all.
  private static func rows(_ rows: [PageRow]) -> [SheetUnit] {
    let isBeside = rows.allSatisfy(fitsBeside)
    return rows.map { row($0, isBeside: isBeside) }
  }

  /// The name at the left, what it does at the right, its nuance below.
  private static func row(_ row: PageRow, isBeside: Bool) -> SheetUnit {
    let (inset, deed, nuance) = said(row)
    let words =
      row.names.joined(separator: ", ") + (deed.isEmpty ? "" : "\u{A0}: \(deed)") + (nuance.map { " (\($0))" } ?? "")
    let spoken = row.group.map { "\($0)\u{A0}: \(words)" } ?? words
    guard isBeside else {
      return SheetUnit(lines: stacked(row.names, deed, nuance), heading: row.group, words: spoken)
    }
    let column = deedColumn + inset
    let names = row.names.flatMap { Wrapping.lines($0, columns: nameColumns) }
    let rights =
      Wrapping.lines(deed, columns: Sheet.measure - column).map { ($0, Paint.text) }
      + (nuance.map { Wrapping.lines($0, columns: Sheet.measure - column).map { ($0, Paint.quiet) } } ?? [])
    let lines = (0..<max(names.count, rights.count)).map { line in
      var runs: [SheetLine.Run] = []
      if line < names.count { runs.append(.init(column: inset, text: names[line], paint: .title)) }
      if line < rights.count { runs.append(.init(column: column, text: rights[line].0, paint: rights[line].1)) }
      return SheetLine(runs: runs)
    }
    return SheetUnit(lines: lines, heading: row.group, words: spoken)
  }

  /// How far a row stands from the margin, and what it says.
  private static func said(_ row: PageRow) -> (inset: Int, deed: String, nuance: String?) {
    let deed = row.deed + (row.isDeduced && !row.deed.isEmpty ? " (\(Words.Presentation.deduced))" : "")
    let nuance = row.nuance ?? (row.isDeduced && row.deed.isEmpty ? Words.Presentation.deduced : nil)
    return (row.group == nil ? 0 : 2, deed, nuance)
  }

  private static func fitsBeside(_ row: PageRow) -> Bool {
    let (inset, deed, nuance) = said(row)
    let columns = Sheet.measure - deedColumn - inset
    let deeds = Wrapping.lines(deed, columns: columns).count
    let nuances = nuance.map { Wrapping.lines($0, columns: columns).count } ?? 0
    return !deed.isEmpty && deeds <= 2 && deeds + nuances <= mostBeside
  }

  /// Where what they do is long, or said by the title, the names have the whole line and the rest stands below.
  private static func stacked(_ names: [String], _ deed: String, _ nuance: String?) -> [SheetLine] {
    let columns = Sheet.widest - 2
    let heads = names.flatMap { name in
      Wrapping.lines(name, columns: columns).enumerated().map { place, line in
        SheetLine.text(line, .title, column: 2, mark: place == 0 ? .point : .none)
      }
    }
    let deeds = deed.isEmpty ? [] : Wrapping.lines(deed, columns: columns).map { SheetLine.text($0, column: 2) }
    let nuances = nuance.map { Wrapping.lines($0, columns: columns).map { SheetLine.text($0, .quiet, column: 2) } }
    return heads + deeds + (nuances ?? [])
  }

  /// In large letters where they hold it, else as a bold line.
  private static func figure(_ value: String) -> SheetUnit {
    guard let figure = BlockLetters(value, columns: Sheet.measure) else {
      let lines = Wrapping.lines(value, columns: Sheet.widest).map { SheetLine.text($0, .title) }
      return SheetUnit(lines: lines, words: value)
    }
    let lines = (0..<BlockLetters.rows).map { line in
      var row = SheetLine()
      row.letters = (figure, line)
      return row
    }
    return SheetUnit(lines: lines, words: value)
  }

  private static func answers(_ answers: [String], right: Int?) -> [SheetUnit] {
    answers.enumerated().map { place, answer in
      let letter = place < letters.count ? letters[place] : "\(place + 1)"
      let isRight = place == right
      let paint: Paint = right == nil ? .text : isRight ? .title : .quiet
      let lines = Wrapping.lines(answer, columns: Sheet.widest - 6).enumerated().map { line, text in
        let name = SheetLine.Run(column: 2, text: letter, paint: Paint(paint.role, .bold))
        let run = SheetLine.Run(column: 6, text: text, paint: paint)
        return SheetLine(runs: line == 0 ? [name, run] : [run], mark: line == 0 && isRight ? .right : .none)
      }
      let words = "\(letter)\u{A0}: \(answer)" + (isRight ? " (\(Words.Presentation.rightAnswer))" : "")
      return SheetUnit(lines: lines, words: words)
    }
  }
}
