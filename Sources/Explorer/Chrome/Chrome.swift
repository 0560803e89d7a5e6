import PartnerNetwork
import Surface
import Texts

/// What surrounds every screen, always at the same rows: title line above, status lines and footer below.
enum Chrome {
  static let smallest = Size(columns: 60, rows: 16)
  private static let rowsAbove = 2
  /// From this height the sentence has two rows.
  private static let tall = 28

  static func statusRows(_ size: Size) -> Int { size.rows >= tall ? 2 : 1 }

  static func isTooSmall(_ size: Size) -> Bool { size.columns < smallest.columns || size.rows < smallest.rows }

  /// The room that is left for the screen: title and rule above; rule, status and footer below.
  static func body(of size: Size) -> Size {
    Size(columns: size.columns, rows: max(1, size.rows - rowsAbove - statusRows(size) - 2))
  }

  static func bodyRect(of size: Size) -> Rect {
    let body = body(of: size)
    return Rect(row: rowsAbove, column: 0, rows: body.rows, columns: body.columns)
  }

  static func statusRow(_ size: Size) -> Int { size.rows - statusRows(size) - 1 }
}

extension Program {
  /// What the state looks like.
  public func draw(_ state: State) -> Frame {
    var canvas = ScreenCanvas(size: state.size, glyphs: state.settings.glyphs)
    if isTooSmall(state) {
      drawTooSmall(state, on: &canvas)
      return Frame(
        surface: canvas.surface, cursor: canvas.cursor ?? Point(row: 0, column: 0), isTextCursor: false, zones: [])
    }
    if state.settings.isAccessible { return drawAccessible(state) }
    let screen = screen(state)
    let memory = state.trail.current.memory
    let context = context(state)
    if screen.isBare {
      screen.draw(memory, context, &canvas)
      drawBareNotice(state, on: &canvas)
    } else {
      TitleLine(state, context).draw(on: &canvas)
      canvas.rule(row: 1)
      canvas.within(Chrome.bodyRect(of: state.size)) { screen.draw(memory, context, &$0) }
      canvas.rule(row: Chrome.statusRow(state.size) - 1)
      drawStatus(state, screen.status(memory, context), on: &canvas)
      Footer.draw(footer(state, context), row: state.size.rows - 1, on: &canvas)
    }
    for layer in state.layers {
      switch layer {
      case .popup(let popup): popup.draw(on: &canvas)
      case .terms(let terms): terms.draw(network: network, on: &canvas)
      case .palette(let palette): palette.draw(network: network, on: &canvas)
      case .help(let help): help.draw(on: &canvas)
      case .choice(let choice): choice.draw(on: &canvas)
      case .welcome(let welcome): welcome.draw(on: &canvas)
      }
    }
    // Where nothing has the focus, what follows the cursor is led to the screen and not to the title.
    let cursor = canvas.cursor ?? Point(row: Chrome.bodyRect(of: state.size).row, column: 0)
    return Frame(
      surface: canvas.surface, cursor: cursor, isTextCursor: isTyping(state), zones: canvas.zones)
  }

  /// What the footer shows.
  private func footer(_ state: State, _ context: Context) -> [Footer.Entry] {
    let hints = Footer.hints(hinted(state, context))
    let (columns, glyphs) = (state.size.columns - 2, state.settings.glyphs)
    return footers.value(for: Footer.Basis(hints: hints, columns: columns, glyphs: glyphs.name)) {
      Footer.fitting(hints, columns: columns, glyphs: glyphs)
    }
  }

  /// What the window is called: the place where one is.
  public func windowTitle(_ state: State) -> String {
    Words.windowTitle(screen(state).title(state.trail.current.memory, context(state)))
  }

  /// Whether the window has no room for the program.
  func isTooSmall(_ state: State) -> Bool {
    state.settings.isAccessible ? AccessibleLayout.isTooSmall(state.size) : Chrome.isTooSmall(state.size)
  }

  /// Whether keys write a text.
  func isTyping(_ state: State) -> Bool {
    switch state.layers.last {
    case .palette, .help: true
    case .choice(let choice): choice.isTyped
    case .popup, .terms, .welcome: false
    case nil: screen(state).takesText(state.trail.current.memory)
    }
  }

  private func drawTooSmall(_ state: State, on canvas: inout ScreenCanvas) {
    let words = isPresenting(state) ? Words.Presentation.tooLarge : Words.tooSmall
    let least = state.settings.isAccessible ? AccessibleLayout.smallest : Chrome.smallest
    let text = words(state.size.columns, state.size.rows, least.columns, least.rows)
    for (row, line) in Wrapping.lines(text, columns: max(1, state.size.columns)).enumerated() {
      canvas.write(line, row: row, column: 0)
    }
    canvas.focus(row: 0, column: 0)
  }

  private func drawStatus(_ state: State, _ status: String, on canvas: inout ScreenCanvas) {
    let columns = min(canvas.columns - 2, 2 * CardLines.measure)
    var rows = Chrome.statusRows(state.size)
    if let notice = state.notice {
      drawNotice(Wrapping.lines(notice, columns: columns), Paint(.accent, .bold), state, on: &canvas)
      return
    }
    if let aside = state.aside {
      let lines = Wrapping.lines(aside, columns: columns)
      guard lines.count < rows else { return drawNotice(lines, Paint(.accent), state, on: &canvas) }
      // Where the sentence has two rows, a short line leaves it one.
      rows -= lines.count
      for (row, line) in lines.enumerated() {
        canvas.write(line, row: Chrome.statusRow(state.size) + rows + row, column: 1, paint: Paint(.accent))
      }
    }
    // One row needs no wrapping, which is what costs most in a frame.
    var lines = rows == 1 ? [status] : Wrapping.lines(status, columns: columns)
    if lines.count >= rows {
      let rest = rows == 1 ? status : lines[(rows - 1)...].joined(separator: " ")
      lines = lines.prefix(rows - 1) + [Truncation.clauses(rest, columns: columns, ellipsis: canvas.glyphs.ellipsis)]
    }
    for (row, line) in lines.enumerated() {
      canvas.write(line, row: Chrome.statusRow(state.size) + row, column: 1)
    }
  }

  /// Where there is no status line, what was done covers the last rows of the window.
  private func drawBareNotice(_ state: State, on canvas: inout ScreenCanvas) {
    guard let notice = state.notice else { return }
    let lines = Wrapping.lines(notice, columns: min(canvas.columns - 2, 2 * CardLines.measure))
    let top = max(0, canvas.rows - lines.count)
    canvas.fill(Rect(row: top, column: 0, rows: lines.count, columns: canvas.columns))
    for (row, line) in lines.enumerated() where top + row < canvas.rows {
      canvas.write(line, row: top + row, column: 1, paint: Paint(.accent, .bold))
    }
  }

  /// What was done is said whole: where it needs more rows than the sentence has, it covers the last ones of the screen.
  private func drawNotice(_ lines: [String], _ paint: Paint, _ state: State, on canvas: inout ScreenCanvas) {
    let usual = Chrome.statusRow(state.size)
    let end = usual + Chrome.statusRows(state.size)
    let top = max(Chrome.bodyRect(of: state.size).row + 1, min(usual, end - lines.count))
    if top < usual {
      canvas.fill(Rect(row: top, column: 0, rows: end - top, columns: canvas.columns))
      canvas.rule(row: top - 1)
    }
    for (row, line) in lines.enumerated() where top + row < end {
      canvas.write(line, row: top + row, column: 1, paint: paint)
    }
  }
}
