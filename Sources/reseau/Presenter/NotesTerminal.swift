import Explorer
import Glibc
import Surface
import Terminal
import Texts

/// The trainer's notes in a terminal of their own. They look at the presentation four times a second at most, and it
/// knows nothing of them.
enum NotesTerminal {
  private static let pause = 250

  /// Shows the notes until the user leaves, and gives the status to end with.
  static func run(_ looks: Looks = Looks()) -> Int32 {
    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal(options: .init(mouse: looks.mouse))
    } catch {
      return Output.print(CommandResult(message: Guide.text, status: .noTerminal))
    }
    terminal.setTitle(Words.Notes.name)
    let settings = Explore.settings(for: terminal, looks: looks)
    var state = NotesState(size: terminal.size, settings: settings, time: Clock.time)
    loop(&state, terminal)
    terminal.close()
    return CommandResult.Status.success.rawValue
  }

  private static func loop(_ state: inout NotesState, _ terminal: Terminal) {
    var follower = NotesFollower()
    while true {
      Notes.follow(&state, follower.look(), Clock.time)
      let frame = Notes.draw(state)
      terminal.paint(frame.surface, cursor: frame.cursor, theme: state.theme)
      for event in terminal.read(timeoutMilliseconds: pause) {
        switch Notes.update(&state, event) {
        case .quit: return
        case .suspend: terminal.suspend()
        case .stay: break
        }
      }
    }
  }
}
