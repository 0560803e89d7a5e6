import Surface
import Texts

/// What is read where screens are told and not drawn: of the screen, or of what lies over it.
struct AccessibleContent {
  /// Where one is, in few words.
  var title: String
  var lines: [SpokenLine]
  /// Whether it is said how many pages there are. Where each move makes others, a reader would say the title each time.
  var countsPages = true
  /// What is to be known of what has the focus.
  var status: String
  /// The keys that matter, each with a word or two.
  var keys: [Footer.Entry]
}

extension Program {
  /// The frame of a program whose screens are told: a title, lines in one column with the cursor on the one that has the
  /// focus, what changed on a row that never moves, and the keys in words. No sign is drawn.
  func drawAccessible(_ state: State) -> Frame {
    let layout = AccessibleLayout(state.size)
    var canvas = ScreenCanvas(size: state.size, glyphs: .ascii)
    let content = accessibleContent(state)
    let pages = AccessiblePages(content.lines, columns: layout.body.columns, height: layout.body.rows)
    let place = page(state, pages)
    drawTitle(content, place: place, of: pages.pages.count, on: &canvas)
    canvas.within(layout.body) { draw(pages, page: place, on: &$0) }
    drawKeys(content.keys, layout.footer, on: &canvas)
    drawStatus(state, content.status, layout, on: &canvas)
    return Frame(
      surface: canvas.surface, cursor: canvas.cursor ?? Point(row: layout.body.row, column: 0), isTextCursor: true,
      zones: [])
  }

  /// The page that is shown: that of the focus, or the one that is being read.
  func page(_ state: State, _ pages: AccessiblePages) -> Int {
    max(0, min(pages.pages.count - 1, state.readPage ?? pages.focusPage))
  }

  private func drawTitle(_ content: AccessibleContent, place: Int, of count: Int, on canvas: inout ScreenCanvas) {
    let isNamed = content.countsPages ? count > 1 : place > 0
    let page = isNamed ? Words.Accessible.page(place + 1, of: content.countsPages ? count : nil) : ""
    let room = canvas.columns - TextWidth.columns(page)
    let column = canvas.write(Dialogue.told(content.title), row: 0, column: 0, paint: .title, width: max(0, room))
    canvas.write(page, row: 0, column: column)
  }

  private func draw(_ pages: AccessiblePages, page: Int, on canvas: inout ScreenCanvas) {
    let shown = pages.pages[page]
    let focus = pages.focus.flatMap { shown.contains($0.row) ? $0 : nil }
    // The cursor alone says what has the focus. A reader that tells what is written would tell both lines at each move, the
    // one that is left first, if they changed their looks.
    for (row, index) in shown.enumerated() {
      let text = pages.rows[index]
      canvas.write(text.text, row: row, column: 0, paint: pages.lines[text.line].kind == .text ? .text : .title)
    }
    canvas.focus(row: (focus?.row ?? shown.lowerBound) - shown.lowerBound, column: focus?.column ?? 0)
  }

  /// What was done, an offer, or what has the focus, from the row that never moves on. What was done is said whole: where
  /// it is long it takes the rows of the keys until the next one is pressed.
  private func drawStatus(
    _ state: State, _ status: String, _ layout: AccessibleLayout, on canvas: inout ScreenCanvas
  ) {
    let said = state.notice ?? state.aside
    let most = canvas.rows - layout.status.row
    var rows = layout.status.rows
    var lines = Wrapping.lines(Dialogue.told(said ?? status), columns: canvas.columns)
    if said == nil || lines.count < rows, state.notice == nil {
      let text = [said, status].compactMap(\.self).joined(separator: " ")
      lines = Wrapping.lines(Dialogue.told(text), columns: canvas.columns)
    } else if lines.count > rows {
      rows = most
      canvas.fill(layout.footer)
    }
    if lines.count > rows {
      let rest = lines[(rows - 1)...].joined(separator: " ")
      let end = Truncation.clauses(rest, columns: canvas.columns, ellipsis: canvas.glyphs.ellipsis)
      lines = Array(lines.prefix(rows - 1)) + [end]
    }
    let paint = state.notice == nil ? Paint.text : Paint(.accent, .bold)
    for (row, line) in lines.enumerated() {
      canvas.write(line, row: layout.status.row + row, column: 0, paint: paint)
    }
  }

  /// The keys, one after the other, none of them cut: the least important are left out.
  private func drawKeys(_ keys: [Footer.Entry], _ rect: Rect, on canvas: inout ScreenCanvas) {
    var keys = keys
    var lines: [String] = []
    repeat {
      let told = keys.map { "\(Dialogue.told($0.key)) \($0.hint)".replacingBlanks }
      lines = Wrapping.lines(told.joined(separator: ", "), columns: rect.columns)
      guard lines.count > rect.rows, let worst = keys.indices.max(by: { keys[$0].priority < keys[$1].priority }) else {
        break
      }
      keys.remove(at: worst)
    } while !keys.isEmpty
    for (row, line) in lines.enumerated() where row < rect.rows {
      canvas.write(line, row: rect.row + row, column: 0, paint: .accent)
    }
  }
}

extension String {
  /// The same words, which no line end parts.
  fileprivate var replacingBlanks: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
