import Explorer
import Export
import Glibc
import PartnerNetwork
import Surface
import Terminal
import Texts

/// The explorer in full screen.
enum Explore {
  /// Opens the explorer, and gives the status to end with.
  /// - Parameters:
  ///   - start: the id of the entity to show first; nil for the home screen.
  ///   - folders: data to lay over the bundled ones.
  static func run(start: String?, folders: [String] = []) -> Int32 {
    run(start: start.map(Route.card) ?? .home, prefetches: !folders.isEmpty) {
      NetworkReader.read(Datasets.layered(folders).files)
    }
  }

  /// Opens the explorer on a network, which is read once it is certain that there is a terminal to show it.
  /// - Parameter prefetches: whether the data may be so large that the directory is made ready after the first paint.
  static func run(start: Route, prefetches: Bool = false, _ network: () -> Network) -> Int32 {
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal()
    } catch {
      // A terminal that only writes lines has the same in a dialogue.
      if Terminal.isInteractive() { return MenuLoop.run(start: start, network()) }
      return Output.print(CommandResult(message: Guide.text, status: .noTerminal))
    }
    let program = Program(network())
    let preferences = PreferencesFile()
    var settings = settings(for: terminal)
    settings.commune = preferences.commune
    let notebook = NotebookFile.read()
    var state = program.start(start, size: terminal.size, settings: settings, notebook: notebook.notebook)
    let warnings = [preferences.warning, notebook.warning].compactMap(\.self)
    if !warnings.isEmpty { program.report(warnings.joined(separator: " "), &state) }
    paint(program, state, terminal)
    if prefetches { Prefetch.start(program.network) }
    var notes = NotesPublisher()
    loop(program, &state, terminal, &notes)
    terminal.close()
    if let failure = notes.close() { _ = Output.print(CommandResult(message: failure + "\n")) }
    return CommandResult.Status.success.rawValue
  }

  /// The looks that suit the terminal: no colour where the user wants none (no-color.org), and only the signs
  /// that it can show.
  static func settings(for terminal: Terminal) -> Settings {
    var settings = Settings(today: Clock.month)
    settings.seed = Clock.seed
    settings.day = Clock.day
    if let wish = getenv("NO_COLOR"), wish.pointee != 0 { settings.theme = .mono }
    // Maps are then drawn with lines instead of colours.
    if terminal.colours < 8 { settings.theme = .mono }
    if !terminal.isUTF8 { settings.glyphs = .ascii } else if terminal.termName == "linux" { settings.glyphs = .sober }
    return settings
  }

  private static func paint(_ program: Program, _ state: State, _ terminal: Terminal) {
    let frame = program.draw(state)
    terminal.paint(frame.surface, cursor: frame.cursor, cursorVisible: frame.isTextCursor, theme: program.theme(state))
  }

  /// Waits, updates, paints, until the user leaves. Nothing wakes it while nothing happens.
  private static func loop(
    _ program: Program, _ state: inout State, _ terminal: Terminal, _ notes: inout NotesPublisher
  ) {
    while true {
      // After the wall has its page, and before anything is waited for.
      if let failure = notes.follow(program.presented(state)) {
        program.report(failure, &state)
        paint(program, state, terminal)
      }
      for event in terminal.read(timeoutMilliseconds: nil) {
        for effect in program.update(&state, event) {
          switch effect {
          case .quit: return
          case .suspend: terminal.suspend()
          case .mouse(let on): terminal.setMouse(on)
          case .copy(let text, let what):
            program.report(Clipboard.copy(text, what: what, terminal: terminal), &state)
          case .copyCard(let id):
            guard let index = program.network.index(of: id) else { break }
            let commune = state.settings.commune.flatMap { program.network.territory.commune($0) }
            let text = CardText.write(index, in: program.network, commune: commune)
            let what = Words.Copy.wholeCard(program.network.entities[index].shortName)
            program.report(Clipboard.copy(text, what: what, terminal: terminal), &state)
          case .open(let address): program.report(Opening.open(address), &state)
          case .export(let request):
            program.report(ExportWriting.write(request, in: program.network, today: state.settings.today), &state)
          case .save(let change): program.saved(change, NotebookFile.result(of: change), &state)
          case .keepCommune(let code):
            if let failure = PreferencesFile.keep(commune: code) { program.report(failure, &state) }
          }
        }
      }
      paint(program, state, terminal)
    }
  }
}
