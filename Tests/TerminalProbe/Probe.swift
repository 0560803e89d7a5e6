import Surface
import Terminal

/// The state of the probe: a list with a selected row, and the last event in words.
struct Probe {
  let terminal: Terminal
  private var last = "none"
  private var count = 0
  private var selected = 0
  private var theme = Theme.terminal
  private var typing = false
  private var mouse = true

  init(terminal: Terminal) { self.terminal = terminal }

  mutating func run() {
    terminal.setTitle("Réseau\u{7} d’essai")
    while true {
      let size = terminal.size
      let cursor = Point(row: min(firstRow + selected, max(0, size.rows - 1)), column: 2)
      terminal.paint(surface(size), cursor: cursor, cursorVisible: typing, theme: theme)
      for event in terminal.read(timeoutMilliseconds: nil) {
        count += 1
        last = words(event)
        switch event {
        case .key(.character("q")), .hangUp, .terminate: return terminal.close()
        case .suspend: terminal.suspend()
        default: obey(event)
        }
      }
    }
  }

  private mutating func obey(_ event: InputEvent) {
    switch event {
    case .key(.down): selected = min(selected + 1, rows - 1)
    case .key(.up): selected = max(selected - 1, 0)
    case .key(.character("t")): theme = theme == .dark ? .terminal : .dark
    case .key(.character("i")): typing.toggle()
    case .key(.character("m")):
      mouse.toggle()
      terminal.setMouse(mouse)
    case .key(.character("y")): terminal.copyToClipboard("presse-papiers é")
    case .key(.character("z")): terminal.suspend()
    case .key(.character("x")): fatalError("the probe was asked to crash")
    case .key(.character("o")): count = overflow(count)
    default: break
    }
  }

  /// Runs out of stack.
  private func overflow(_ depth: Int) -> Int { depth < 0 ? 0 : 1 &+ overflow(depth &+ 1) &+ depth }

  private let firstRow = 5
  private let rows = 16

  private func surface(_ size: Size) -> Surface {
    var surface = Surface(size: size)
    let page = Rect(size)
    let facts = "\(size.columns)x\(size.rows) colours=\(terminal.colours) utf8=\(terminal.isUTF8)"
    surface.write(
      "PROBE \(facts) term=\(terminal.termName) fallback=\(terminal.usesFallback)", at: Point(row: 0, column: 0),
      paint: .title, clip: page)
    surface.write(
      "é ’ « … » œ e\u{301} 漢 ● ◆ ▌ │ ╭─╮ ╰─╯ ┌─┐", at: Point(row: 1, column: 0), paint: .accent, clip: page)
    surface.write("event \(count): \(last)", at: Point(row: 2, column: 0), paint: .text, clip: page)
    for row in 0..<rows {
      let paint = row == selected ? Paint(.text, .selected) : .text
      let place = Point(row: firstRow + row, column: 0)
      if row == selected { surface.fill(Rect(row: place.row, column: 0, rows: 1, columns: size.columns), paint: paint) }
      surface.write(row == selected ? "▌ item \(row)" : "  item \(row)", at: place, paint: paint, clip: page)
    }
    surface.write("q: quit ", at: Point(row: size.rows - 1, column: size.columns - 8), paint: .quiet, clip: page)
    return surface
  }

  private func words(_ event: InputEvent) -> String {
    switch event {
    case .key(let key): "key \(key)"
    case .mouse(let mouse): "\(mouse.action) at row \(mouse.at.row) column \(mouse.at.column)"
    case .paste(let text): "paste of \(text.count): \(text.prefix(200))"
    case .resize(let size): "resize \(size.columns)x\(size.rows)"
    case .suspend: "suspend"
    case .resumed: "resumed"
    case .hangUp: "hangUp"
    case .terminate: "terminate"
    }
  }
}
