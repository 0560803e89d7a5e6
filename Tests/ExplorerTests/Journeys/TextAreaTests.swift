import Testing

@testable import Explorer

/// A text being written: what each edit makes of it, what undoing brings back, and its lines.
@Suite struct TextAreaTests {
  private func area(_ text: String, _ edits: TextEdit...) -> TextArea {
    var area = TextArea(text, hasLines: true)
    for edit in edits { area.apply(edit) }
    return area
  }

  @Test func lettersAccentsAndPastes() {
    #expect(area("", .insert("é"), .insert("e"), .insert("\u{301}")).characters == ["é", "e\u{301}"])
    #expect(area("ab", .left, .insert("👩🏽")).text == "a👩🏽b")
    #expect(area("", .insert("un\r\ndeux\ttrois\u{1B}[2J\u{202E}")).text == "un\ndeux trois[2J")
    var line = TextArea(hasLines: false)
    line.apply(.insert("un\ndeux"))
    #expect(line.text == "un deux")
    line.apply(.insert(String(repeating: "x", count: 500)))
    #expect(line.characters.count == TextArea.longestLine)
  }

  @Test func movesByWordsAndLines() {
    #expect(area("un, deux\ntrois", .wordLeft).cursor == 9)
    #expect(area("un, deux\ntrois", .wordLeft, .wordLeft).cursor == 4)
    #expect(area("un, deux\ntrois", .wordLeft, .wordLeft, .wordLeft, .wordLeft).cursor == 0)
    #expect(area("un, deux", .home, .wordRight).cursor == 2)
    #expect(area("un, deux", .home, .wordRight, .wordRight).cursor == 8)
    #expect(area("un\ndeux\n", .left, .home).cursor == 3)
    #expect(area("un\ndeux\n", .left, .home, .left, .left, .end).cursor == 2)
    #expect(area("un deux", .wordBack).text == "un ")
    #expect(area("un\ndeux", .clear).text == "un\n")
    #expect(area("", .left, .backspace, .delete, .wordLeft, .right, .wordRight).text == "")
  }

  /// What has no room is said to be left out, and what was there stays.
  @Test func aFullFieldSaysSo() {
    var line = TextArea(String(repeating: "x", count: TextArea.longestLine - 2), hasLines: false)
    #expect(line.apply(.insert("ab")) && !line.apply(.insert("c")))
    #expect(line.text.hasSuffix("xab"))
    line.apply(.backspace)
    #expect(!line.apply(.insert("cde")) && line.text.hasSuffix("xac"))
    line.undo()
    #expect(line.text.hasSuffix("xa"))
  }

  @Test func aClickGoesToTheLetterOfItsColumn() {
    var area = TextArea("a漢字b", hasLines: false)
    for (column, cursor) in [(0, 0), (1, 1), (2, 1), (3, 2), (5, 3), (6, 4), (99, 4), (-3, 0)] {
      area.move(toColumn: column, from: 0, until: 4)
      #expect(area.cursor == cursor, "\(column)")
    }
  }

  @Test func undoingBringsEachWordBack() {
    var area = TextArea(hasLines: true)
    for character in "un deux" { area.apply(.insert(String(character))) }
    area.apply(.backspace)
    #expect(area.text == "un deu")
    var seen: [String] = []
    while area.canUndo {
      area.undo()
      seen.append(area.text)
    }
    #expect(seen == ["un deux", "un", ""])
    area.undo()
    #expect(area.text == "")
  }

  /// Whatever the width, the lines hold every character once, in order, and none is too wide.
  @Test(arguments: [1, 2, 5, 8, 40])
  func linesHoldEverything(columns: Int) {
    let text = "Appeler Mme Martin avant midi,\n\nou bien lundi  \nanticonstitutionnellement 漢字"
    let area = TextArea(text, hasLines: true)
    let lines = area.lines(columns: columns)
    var next = 0
    for line in lines {
      #expect(line.start == next || (line.start == next + 1 && area.characters[next] == "\n"))
      next = line.end
    }
    #expect(next == area.characters.count)
    if columns >= 5 {
      #expect(lines.allSatisfy { area.text(of: $0).trimming().count <= columns })
    }
  }

  @Test func upAndDownFollowTheLinesThatAreSeen() {
    var area = TextArea("un deux trois", hasLines: true)
    #expect(area.lines(columns: 8).map { area.text(of: $0) } == ["un deux ", "trois"])
    let moves = [-1, -1, 1, 1].map { (area.move(lines: $0, columns: 8), area.cursor) }
    #expect(moves.map(\.0) == [true, false, true, false])
    #expect(moves.map(\.1) == [5, 5, 13, 13])
  }
}

extension String {
  fileprivate func trimming() -> Substring { self[...].trimmingEnd() }
}

extension Substring {
  fileprivate func trimmingEnd() -> Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
