import Notebook
import PartnerNetwork
import Surface
import Testing

@testable import Explorer

/// A user at work: keys and clicks in, what the screen says out.
struct Journey {
  let program: Program
  var state: State
  /// What the last keys asked of the world.
  private(set) var effects: [Effect] = []
  /// What the disk says of each change of the notebook; nil where it takes them.
  var failure: String?
  /// The notebook that another window may have changed; nil until something is saved.
  var disk: Notebook?

  init(
    _ keys: String = "", columns: Int = 120, rows: Int = 35, settings: Settings = Settings(),
    program: Program = BundledNetwork.program, session: Session? = nil
  ) {
    self.program = program
    state = program.start(size: Size(columns: columns, rows: rows), settings: settings)
    // Without one nothing is explained and nothing offered, as in a picture.
    if let session { program.begin(&state, session: session) }
    press(keys)
  }

  // MARK: - What the user does

  /// Presses the keys of a line such as "/ l o y e r Enter".
  mutating func press(_ keys: String) {
    effects = KeyNotation.keys(keys).flatMap { key in
      let asked = program.update(&state, .key(key))
      for effect in asked { save(effect) }
      return asked
    }
  }

  /// What the disk does with a change of the notebook: it takes it, unless it is full.
  private mutating func save(_ effect: Effect) {
    guard case .save(let change) = effect else { return }
    if let failure { return program.saved(change, .failed(failure), &state) }
    var notebook = disk ?? state.notebook
    let outcome = notebook.make(change)
    disk = notebook
    program.saved(change, .saved(notebook: notebook, outcome: outcome, warning: nil), &state)
  }

  mutating func send(_ event: InputEvent) { effects = program.update(&state, event) }

  mutating func resize(_ columns: Int, _ rows: Int) { send(.resize(Size(columns: columns, rows: rows))) }

  mutating func mouse(_ action: MouseEvent.Action, row: Int, column: Int) {
    send(.mouse(MouseEvent(action, at: Point(row: row, column: column))))
  }

  /// Clicks on a text of the screen; false where it is not shown.
  @discardableResult
  mutating func click(_ text: String, fromRow: Int = 0) -> Bool {
    guard let place = place(of: text, fromRow: fromRow) else { return false }
    send(.mouse(MouseEvent(.press, at: place)))
    return true
  }

  // MARK: - What the user sees

  var frame: Frame { program.draw(state) }

  /// The rows of the screen, with common spaces for the no-break ones.
  var rows: [String] {
    let surface = frame.surface
    return (0..<surface.size.rows).map { Self.plain(surface.text(row: $0)) }
  }

  func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// Where a text begins, the first row that has it.
  func place(of text: String, fromRow: Int = 0) -> Point? {
    for (row, line) in rows.enumerated().dropFirst(fromRow) {
      guard let range = line.firstRange(of: text) else { continue }
      return Point(row: row, column: TextWidth.columns(line[..<range.lowerBound]))
    }
    return nil
  }

  /// The whole sentence of the status line, cut nowhere.
  var status: String {
    let screen = program.screen(state)
    return Self.plain(state.notice ?? screen.status(state.trail.current.memory, program.context(state)))
  }

  /// The places of the trail up to the present one.
  var crumbs: [String] {
    state.trail.visits.prefix(state.trail.position + 1).map {
      Self.plain(Registry.screen($0.route).title($0.memory, program.context(state)))
    }
  }

  var footer: String { rows.last ?? "" }

  /// The title of the box that lies over the screen; nil where none does.
  var box: String? {
    guard !state.layers.isEmpty else { return nil }
    let corner = String(state.settings.glyphs.corners[0]) + String(state.settings.glyphs.horizontal) + " "
    guard let line = rows.first(where: { $0.contains(corner) }), let start = line.firstRange(of: corner) else {
      return nil
    }
    let title = line[start.upperBound...].prefix { $0 != state.settings.glyphs.horizontal }
    return title.last == " " ? String(title.dropLast()) : String(title)
  }

  /// Marks of the home screen: what stands at the right of each linked line, by id.
  var marks: [String: String] {
    guard let memory = state.trail.current.memory as? HomeMemory else { return [:] }
    let network = program.network
    var marks: [String: String] = [:]
    for (target, connections) in HomePanes(memory, in: network).connections {
      marks[network.entities[target].id] =
        LinkMark(connections[0], in: network, glyphs: state.settings.glyphs).word
    }
    return marks
  }

  /// The id of what has the focus.
  var focus: String? {
    program.screen(state).focus(state.trail.current.memory, program.context(state)).map {
      program.network.entities[$0].id
    }
  }

  static func plain(_ text: String) -> String { String(text.map { $0 == "\u{A0}" ? " " : $0 }) }
}

extension Journey: CustomTestStringConvertible {
  /// The screen, for the message of a test that fails.
  var testDescription: String { "\n" + rows.joined(separator: "\n") + "\n" }
}
