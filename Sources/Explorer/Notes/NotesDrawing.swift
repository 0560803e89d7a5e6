import Surface
import Texts

/// Lays the notes out and draws them: the page and the hour above, what to say in the middle, what comes next below.
struct NotesDrawing {
  private let state: NotesState
  private let lines: [(text: String, paint: Paint)]
  private let next: [(text: String, paint: Paint)]
  private let columns: Int

  private static let measure = 72
  private static let margin = 2
  /// Title, rule, place, page; and its blank.
  private static let rowsAbove = 5
  private static let mostNext = 4

  init(_ state: NotesState) {
    self.state = state
    columns = max(1, min(Self.measure, state.size.columns - 2 * Self.margin))
    lines = Self.lines(state.hall, columns: columns)
    next = Self.next(state.hall, columns: columns, room: state.size.rows / 4)
  }

  /// Rows below the notes: a rule, what comes next, a rule, the keys.
  private var rowsBelow: Int { next.isEmpty ? 2 : next.count + 3 }
  /// Rows that the notes have.
  var height: Int { max(1, state.size.rows - Self.rowsAbove - rowsBelow) }
  /// The first line when the end is shown.
  var lastTop: Int { max(0, lines.count - height) }

  // MARK: - What is said

  private static func lines(_ hall: NotesHall, columns: Int) -> [(text: String, paint: Paint)] {
    let paragraphs: [(String, Paint)] =
      switch hall {
      case .waiting: Words.Notes.waiting.map { ($0, .text) }
      case .ended: Words.Notes.ended.map { ($0, .text) }
      case .showing(let page), .stopped(let page): paragraphs(page)
      }
    var lines: [(String, Paint)] = []
    for (text, paint) in paragraphs {
      if !lines.isEmpty { lines.append(("", .text)) }
      lines += Wrapping.lines(text, columns: columns).map { ($0, paint) }
    }
    return lines
  }

  private static func paragraphs(_ page: NotesPage) -> [(String, Paint)] {
    var paragraphs: [(String, Paint)] = page.notes.map { ($0, .text) }
    if page.notes.isEmpty {
      paragraphs.append((Words.Notes.none, .quiet))
      paragraphs += page.wall.map { ($0, .text) }
    }
    return paragraphs + page.sources.map { (Words.Notes.source($0), .quiet) }
  }

  private static func next(_ hall: NotesHall, columns: Int, room: Int) -> [(text: String, paint: Paint)] {
    guard let page = hall.page, room > 0 else { return [] }
    guard let title = page.next else { return [(Words.Notes.last, .quiet)] }
    let head = Wrapping.lines(Words.Notes.next(title), columns: columns).prefix(2).map { ($0, Paint.title) }
    let wall = page.nextWall.flatMap { Wrapping.lines($0, columns: columns) }.map { ($0, Paint.quiet) }
    return Array((head + wall).prefix(min(mostNext, room)))
  }

  /// What happens on the wall, where it is not simply the page.
  private var remark: (text: String, paint: Paint)? {
    switch state.hall {
    case .waiting, .ended: nil
    case .stopped: (Words.Notes.stopped, Paint(.warning, .bold))
    case .showing(let page) where page.away != nil: (Words.Notes.away(page.away ?? ""), Paint(.accent, .bold))
    case .showing(let page) where page.isBlack: (Words.Notes.black, Paint(.accent, .bold))
    case .showing: nil
    }
  }

  // MARK: - Drawing

  func draw(on canvas: inout ScreenCanvas) {
    drawHead(on: &canvas)
    let room = Rect(row: Self.rowsAbove, column: Self.margin, rows: height, columns: columns)
    let top = max(0, min(state.top, lastTop))
    canvas.within(room) { canvas in
      for (row, line) in lines.dropFirst(top).prefix(height).enumerated() {
        canvas.write(line.text, row: row, column: 0, paint: line.paint)
      }
      canvas.focus(row: 0, column: 0)
    }
    drawCounts(top, on: &canvas)
    drawFoot(on: &canvas)
  }

  private func drawHead(on canvas: inout ScreenCanvas) {
    let clock = Words.Notes.clock(state.time.hour, state.time.minute)
    let edge = canvas.columns - TextWidth.columns(clock) - 2
    let title = state.hall.page.map { Words.Notes.title($0.title) } ?? Words.Notes.name
    canvas.write(title, row: 0, column: 1, paint: .title, width: max(0, edge - 2))
    canvas.write(clock, row: 0, endColumn: canvas.columns - 1, paint: .title)
    canvas.rule(row: 1)
    guard let page = state.hall.page else { return }
    let place = Words.Notes.place(page.page, page.pages)
    let column = canvas.write(place, row: 2, column: Self.margin, paint: .quiet) + 3
    if let remark {
      // Beside the number of the page, or under its title where that is too narrow.
      let fits = column + TextWidth.columns(remark.text) < canvas.columns
      let start = fits ? column : Self.margin
      canvas.write(
        remark.text, row: fits ? 2 : 4, column: start, paint: remark.paint, width: max(0, canvas.columns - start - 1))
    }
    canvas.write(
      page.heading.uppercased(), row: 3, column: Self.margin, paint: .title,
      width: max(0, canvas.columns - 2 * Self.margin))
  }

  private func drawCounts(_ top: Int, on canvas: inout ScreenCanvas) {
    let below = lines.count - top - height
    if top > 0 {
      canvas.write(
        " \(canvas.glyphs.above)\(top)", row: Self.rowsAbove, endColumn: canvas.columns - 1, paint: .quiet)
    }
    if below > 0 {
      canvas.write(
        " \(canvas.glyphs.below)\(below)", row: Self.rowsAbove + height - 1, endColumn: canvas.columns - 1,
        paint: .quiet)
    }
  }

  private func drawFoot(on canvas: inout ScreenCanvas) {
    let last = canvas.rows - 1
    guard last > Self.rowsAbove else { return }
    canvas.rule(row: last - rowsBelow + 1)
    if !next.isEmpty {
      for (row, line) in next.enumerated() {
        canvas.write(line.text, row: last - 1 - next.count + row, column: Self.margin, paint: line.paint)
      }
      canvas.rule(row: last - 1)
    }
    var column = Self.margin
    let keys =
      lastTop > 0 ? [(canvas.glyphs.arrows, Words.Notes.read), ("q", Words.quitHint)] : [("q", Words.quitHint)]
    for (key, hint) in keys {
      column = canvas.write(key, row: last, column: column, paint: Paint(.accent, .bold))
      column = canvas.write(" " + hint, row: last, column: column) + 3
    }
    guard let page = state.hall.page, page.begun > 0, state.time.seconds >= page.begun else { return }
    let elapsed = Words.Notes.elapsed((state.time.seconds - page.begun) / 60)
    if column + TextWidth.columns(elapsed) < canvas.columns {
      canvas.write(elapsed, row: last, endColumn: canvas.columns - 1, paint: .quiet)
    }
  }
}
