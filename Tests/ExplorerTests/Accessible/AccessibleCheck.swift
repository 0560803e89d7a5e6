import Surface
import Texts

@testable import Explorer

/// What must hold of a frame that is told and not drawn. Each check gives the faults that it finds, in words.
enum AccessibleCheck {
  static func faults(_ journey: Journey) -> [String] {
    let state = journey.state
    guard !AccessibleLayout.isTooSmall(state.size) else { return [] }
    let frame = journey.frame
    let layout = AccessibleLayout(state.size)
    var faults = signs(frame.surface) + columns(frame.surface) + focus(frame, journey, layout)
    if !frame.zones.isEmpty { faults.append("something to click") }
    if frame.surface.text(row: 0).isEmpty { faults.append("no title") }
    return faults + said(frame.surface, journey, layout)
  }

  /// Frames, blocks, arrows and marks: nothing that a screen reader would name or leave out.
  static func isSign(_ scalar: UInt32) -> Bool {
    (0x2190...0x2BFF).contains(scalar) || [0xB7, 0x2022, 0x203A, 0x2248].contains(scalar)
  }

  private static func signs(_ surface: Surface) -> [String] {
    surface.cells.filter { isSign($0.scalar) }.map { "sign \($0.text)" }
  }

  /// One column: no row begins with a blank, and no gap parts two texts. What is typed may hold any blanks.
  private static func columns(_ surface: Surface) -> [String] {
    (0..<surface.size.rows).compactMap { row in
      let text = surface.text(row: row)
      let isTwo = text.contains("   ") || text.hasPrefix(" ") && text.count > 1
      return isTwo ? "two columns: \(text)" : nil
    }
  }

  /// The cursor is at the beginning of what is chosen, or where text is typed.
  private static func focus(_ frame: Frame, _ journey: Journey, _ layout: AccessibleLayout) -> [String] {
    guard let cursor = frame.cursor, layout.body.contains(cursor) else { return ["cursor not in what is read"] }
    if !frame.isTextCursor { return ["cursor not seen"] }
    // A page that is only read has its first row.
    if journey.state.readPage != nil {
      return cursor == Point(row: layout.body.row, column: 0) ? [] : ["cursor not at the top of the page"]
    }
    let lines = journey.program.accessibleContent(journey.state).lines
    if let typed = lines.first(where: { $0.caret != nil }), let caret = typed.caret {
      let before = String(typed.text.prefix(caret)).suffix(min(caret, cursor.column))
      let row = frame.surface.text(row: cursor.row) + " "
      return row.hasPrefix(before) || before.allSatisfy { $0 == " " }
        || typed.text.contains { TextWidth.columns("\($0)") != 1 }
        ? [] : ["cursor not in the text: \(row)"]
    }
    guard let chosen = lines.first(where: \.isSelected) else { return [] }
    let told = Dialogue.told(chosen.text)
    let row = frame.surface.text(row: cursor.row)
    let isChosen = cursor.column == 0 && !row.isEmpty && told.hasPrefix(row)
    return isChosen ? [] : ["cursor not on « \(told) »: \(row)"]
  }

  /// The sentence begins on its row, and the keys are below it.
  private static func said(_ surface: Surface, _ journey: Journey, _ layout: AccessibleLayout) -> [String] {
    let state = journey.state
    let row = surface.text(row: layout.status.row)
    let said = state.notice ?? state.aside ?? journey.program.accessibleContent(state).status
    let start = Wrapping.lines(Dialogue.told(said), columns: state.size.columns).first ?? ""
    var faults: [String] = []
    // A sentence that goes on is cut at a word.
    if row.isEmpty || !start.hasPrefix(row.replacing("...", with: "")) {
      faults.append("said: \(row), and not \(start)")
    }
    if state.notice == nil, surface.text(row: layout.footer.row).isEmpty { faults.append("no keys") }
    if state.notice == nil, state.aside == nil {
      let keys = (layout.footer.row..<layout.footer.endRow).map { surface.text(row: $0) }.joined(separator: " ")
      let end = state.layers.isEmpty ? "F1\u{A0}aide" : "Échap"
      if !keys.contains(end) { faults.append("keys: \(keys)") }
    }
    return faults
  }
}
