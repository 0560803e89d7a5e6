import BundledNetwork
import Explorer
import Export
import Glibc
import PartnerNetwork
import Surface
import Terminal
import Texts

/// The explorer in full screen.
enum Explore {
  /// Opens the explorer on the home screen, and gives the status to end with.
  /// - Parameters:
  ///   - given: folders of data of the command line, over those of the user's choices.
  ///   - launch: how it is opened.
  static func run(given: [String] = [], _ launch: Launch = Launch()) -> Int32 {
    let kept = PreferencesFile.folders
    var launch = launch
    guard !kept.isEmpty || !given.isEmpty else { return run(launch) { BundledNetwork.read() } }
    let loaded = Datasets.layered(kept + given)
    // What is not there today is said and done without, where it was asked for once and for all; what was asked for
    // now is answered now.
    let lost = loaded.problems.filter { problem in kept.contains { problem.file.hasPrefix($0) } }
    guard lost.count == loaded.problems.count else {
      return Output.print(Reading(folders: given).answer { _ in .answer("") })
    }
    launch.prefetches = true
    launch.warning = lost.first.map { Words.Preferences.lostFolder($0.file) }
    return run(launch, loaded.files)
  }

  /// Reads the files while the terminal is opened, and with two threads what is left then: half of the time from the
  /// start to the first paint would else be spent in reading.
  private static func run(_ launch: Launch, _ files: [DataFile]) -> Int32 {
    let reading = CoreReading(files)
    // Where there is no terminal, there may be nothing to show.
    let thread = Terminal.isInteractive() ? BackgroundThread { reading.work() } : nil
    return run(launch) {
      reading.work()
      thread?.join()
      return reading.network()
    }
  }

  /// Opens the explorer on a network, which is read once it is certain that there is a terminal to show it.
  static func run(_ launch: Launch, _ network: () -> Network) -> Int32 {
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal(options: .init(mouse: launch.looks.mouse, report: CrashNotice.report))
    } catch {
      // A terminal that only writes lines has the same in a dialogue.
      if Terminal.isInteractive() { return MenuLoop.run(launch, network()) }
      return Output.print(CommandResult(message: Guide.text, status: .noTerminal))
    }
    let program = Program(network())
    let (preferences, warning) = launch.isNew ? (Preferences(), nil) : PreferencesFile.read()
    var settings = settings(for: terminal, preferences, looks: launch.looks)
    let wishes = preferences.keys ?? []
    let keys = wishes.isEmpty ? nil : OwnKeys(wishes, program)
    if let keys { settings.keys = keys.aliases }
    let keyWarning = preferences.keys == nil ? Words.Keys.unreadable : keys?.warning
    let notebook = NotebookFile.read()
    var state = program.start(launch.start, size: terminal.size, settings: settings, notebook: notebook.notebook)
    if !settings.listens { terminal.setMouse(false) }
    if launch.remembers { begin(program, &state) }
    let warnings = [warning, launch.warning, keyWarning, notebook.warning].compactMap(\.self)
    if !warnings.isEmpty { program.report(warnings.joined(separator: " "), &state) }
    paint(program, state, terminal)
    if launch.prefetches { Prefetch.start(program.network) }
    var notes = NotesPublisher()
    loop(program, &state, terminal, &notes, keepsChoices: !launch.isNew)
    // Files before the terminal: given back, it turns a second Ctrl-C into a signal, which would leave them half made.
    if launch.remembers { SessionFile.write(program.session(state)) }
    let failure = notes.close()
    terminal.close()
    if let failure { _ = Output.print(CommandResult(message: failure + "\n")) }
    return CommandResult.Status.success.rawValue
  }

  /// Takes up the last session. Where nothing can be kept, nothing is explained: it would be at every start.
  private static func begin(_ program: Program, _ state: inout State) {
    switch SessionFile.read() {
    case .nowhere: program.begin(&state, session: Session(), isGuided: false)
    case .first: program.begin(&state, session: nil)
    case .kept(let session): program.begin(&state, session: session)
    }
  }

  /// The looks that suit the terminal and the user: no colour where the user wants none (no-color.org), and only the
  /// signs that the terminal can show.
  static func settings(
    for terminal: Terminal, _ preferences: Preferences = Preferences(), looks: Looks = Looks()
  ) -> Settings {
    let refusesColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    // Without colours, maps are drawn with lines instead.
    let theme = looks.theme(kept: preferences.theme, refusesColour: refusesColour, colours: terminal.colours)
    var settings = Settings(theme: theme, mouse: looks.mouse, today: Clock.month, commune: preferences.commune)
    if let wall = looks.theme { settings.wall = wall }
    settings.isAccessible = looks.isAccessible || preferences.isAccessible
    settings.seed = Clock.seed
    settings.day = Clock.day
    if looks.isASCII || !terminal.isUTF8 {
      settings.glyphs = .ascii
    } else if terminal.termName == "linux" {
      settings.glyphs = .sober
    }
    return settings
  }

  private static func paint(_ program: Program, _ state: State, _ terminal: Terminal) {
    let frame = program.draw(state)
    terminal.paint(
      frame.surface, cursor: frame.cursor, cursorVisible: frame.isTextCursor, links: frame.links,
      theme: program.theme(state), wholeRows: state.settings.isAccessible)
    terminal.setTitle(program.windowTitle(state))
  }

  /// Waits, updates, paints, until the user leaves. Nothing wakes it while nothing happens.
  private static func loop(
    _ program: Program, _ state: inout State, _ terminal: Terminal, _ notes: inout NotesPublisher, keepsChoices: Bool
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
          case .keepCommune(let code) where keepsChoices:
            if let failure = PreferencesFile.keep(commune: code) { program.report(failure, &state) }
          case .keepTheme(let name) where keepsChoices:
            if let failure = PreferencesFile.keep(theme: name) {
              program.report("\(Words.theme(name)) \(failure)", &state)
            }
          case .keepAccessible(let isTold) where keepsChoices:
            if let failure = PreferencesFile.keep(isAccessible: isTold) { program.report(failure, &state) }
          case .keepCommune, .keepTheme, .keepAccessible: break
          }
        }
      }
      paint(program, state, terminal)
    }
  }
}
