import Diagrams
import Surface
import Texts

@testable import Explorer

/// What must hold of whatever is on the screen. Each check gives the faults that it finds, in words.
enum FrameCheck {
  static func faults(_ journey: Journey) -> [String] {
    let frame = journey.frame
    if journey.state.settings.isAccessible {
      return cells(frame.surface) + places(frame, journey.state.size) + AccessibleCheck.faults(journey)
    }
    var faults = cells(frame.surface) + places(frame, journey.state.size)
    if !Chrome.isTooSmall(journey.state.size) {
      faults += journey.program.screen(journey.state).isBare ? keys(frame, journey) : chrome(frame, journey)
    }
    if journey.state.settings.glyphs == .ascii { faults += signs(frame.surface) }
    return faults
  }

  /// The cells: no control, wide characters whole, nothing wider than the table says.
  private static func cells(_ surface: Surface) -> [String] {
    var faults: [String] = []
    let columns = surface.size.columns
    if surface.cells.count != surface.size.rows * columns { faults.append("cells missing") }
    var expectsHalf = false
    var column = 0
    for cell in surface.cells {
      // Most cells hold a common letter, and a test looks at millions of them.
      if !expectsHalf, cell.width == 1, cell.scalar < 0x7F, cell.scalar >= 0x20 {
        column = column + 1 == columns ? 0 : column + 1
        continue
      }
      if (cell.width == 0) != expectsHalf { faults.append("half a character") }
      expectsHalf = cell.width == 2
      if let scalar = Unicode.Scalar(cell.scalar) {
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) { faults.append("control") }
        if cell.width > 0, Int(cell.width) != TextWidth.columns(of: scalar) { faults.append("width of \(scalar)") }
      } else {
        faults.append("no character")
      }
      column = column + 1 == columns ? 0 : column + 1
      if column == 0, expectsHalf { faults.append("half a character at the end of a row") }
    }
    return faults
  }

  /// The focus and the zones: on the screen.
  private static func places(_ frame: Frame, _ size: Size) -> [String] {
    var faults: [String] = []
    if frame.surface.size != size { faults.append("size") }
    if let cursor = frame.cursor {
      if !Rect(size).contains(cursor) { faults.append("cursor outside at \(cursor)") }
    } else {
      faults.append("no cursor")
    }
    for zone in frame.zones where zone.rect.isEmpty || zone.rect.intersection(Rect(size)) != zone.rect {
      faults.append("zone outside \(zone.rect)")
    }
    return faults
  }

  /// Of a page on a wall: its one line of keys, no word of it cut, with the way out at its end.
  private static func keys(_ frame: Frame, _ journey: Journey) -> [String] {
    guard let memory = journey.state.trail.current.memory as? PresentationMemory, !memory.isBlack, memory.sheet != nil,
      journey.state.layers.isEmpty, journey.state.notice == nil
    else { return [] }
    let place = SheetDrawing.keys(in: journey.state.size)
    let row = frame.surface.text(row: place.row)
    let entries = PresentationKeys.fitting(
      PresentationScreen.commands(memory, journey.program.context(journey.state)), columns: place.columns,
      glyphs: journey.state.settings.glyphs)
    var faults = entries.count < 3 ? ["\(entries.count) keys on the page"] : []
    if !row.hasSuffix("Échap fin") { faults.append("keys: \(row)") }
    for entry in entries where !row.contains("\(entry.key) \(entry.hint)") { faults.append("key cut: \(row)") }
    return faults
  }

  /// What surrounds the screen: title, status, footer with the help at its end and no word cut.
  private static func chrome(_ frame: Frame, _ journey: Journey) -> [String] {
    var faults: [String] = []
    let surface = frame.surface
    let footer = surface.text(row: surface.size.rows - 1)
    if !footer.hasSuffix("F1 aide") { faults.append("footer without help: \(footer)") }
    let entries = Footer.fitting(
      Footer.hints(journey.program.commands(journey.state)), columns: surface.size.columns - 2,
      glyphs: journey.state.settings.glyphs)
    if footer != " " + entries.map({ "\($0.key) \($0.hint)" }).joined(separator: "  ") {
      faults.append("footer cut: \(footer)")
    }
    if entries.count < 3 { faults.append("footer with \(entries.count) hints") }
    if !surface.text(row: 0).hasPrefix(" RÉSEAU") { faults.append("title: \(surface.text(row: 0))") }
    if surface.text(row: Chrome.statusRow(surface.size)).isEmpty, journey.state.layers.isEmpty {
      faults.append("no status")
    }
    return faults
  }

  /// Signs that only the richer glyph sets draw. Letters and punctuation of the texts are not among them.
  private static let richSigns: Set<Character> = {
    let sets: [Glyphs] = [.rich, .sober]
    let signs = sets.flatMap { glyphs -> [Character] in
      [
        glyphs.selection, glyphs.partner, glyphs.framework, glyphs.follow, glyphs.deduced, glyphs.group,
        glyphs.above,
        glyphs.below, glyphs.left, glyphs.right, glyphs.horizontal, glyphs.vertical, glyphs.crumb,
      ] + glyphs.corners + glyphs.heavy + Array(glyphs.ellipsis + glyphs.enter + glyphs.arrows)
    }
    return Set(signs.filter { !$0.isASCII && !$0.isLetter })
  }()

  private static func signs(_ surface: Surface) -> [String] {
    (0..<surface.size.rows).compactMap { row in
      let text = surface.text(row: row).replacing(Words.Palette.title, with: "")
      return text.contains { richSigns.contains($0) } ? "not ASCII: \(text)" : nil
    }
  }
}
