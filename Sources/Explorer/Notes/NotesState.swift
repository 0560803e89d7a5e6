import Surface
import Texts

/// The hour on the wall clock, and the same in seconds.
public struct NotesTime: Equatable, Sendable {
  public var hour: Int
  public var minute: Int
  /// Since 1970.
  public var seconds: Int

  public init(hour: Int, minute: Int, seconds: Int) {
    self.hour = hour
    self.minute = minute
    self.seconds = seconds
  }
}

/// What has become of the presentation that the notes follow.
public enum NotesHall: Equatable, Sendable {
  /// None has begun.
  case waiting
  case showing(NotesPage)
  /// It stopped without a word: what was last said stays readable.
  case stopped(NotesPage)
  /// It was left.
  case ended

  /// The page that is shown, present or past.
  public var page: NotesPage? {
    switch self {
    case .showing(let page), .stopped(let page): page
    case .waiting, .ended: nil
    }
  }
}

/// All that the terminal of the notes is at one moment. What it shows is a function of it.
public struct NotesState: Equatable, Sendable {
  public internal(set) var size: Size
  public internal(set) var theme: Theme
  let glyphs: Glyphs
  public internal(set) var hall = NotesHall.waiting
  var time: NotesTime
  /// The first line of the notes that is shown.
  var top = 0

  public init(size: Size, settings: Settings, time: NotesTime) {
    self.size = size
    self.time = time
    theme = settings.theme
    glyphs = settings.glyphs
  }
}

/// The trainer's notes: what they become with each event and each look at the presentation. Pure.
public enum Notes {
  /// What an event asks of the world.
  public enum Outcome: Equatable, Sendable { case stay, quit, suspend }

  /// Takes in what a look at the presentation saw. A page that was turned is shown from its first line.
  public static func follow(_ state: inout NotesState, _ hall: NotesHall, _ time: NotesTime) {
    let (before, now) = (state.hall.page, hall.page)
    if before?.page != now?.page || before?.title != now?.title { state.top = 0 }
    state.hall = hall
    state.time = time
  }

  /// Takes a key or a change of the window in.
  public static func update(_ state: inout NotesState, _ event: InputEvent) -> Outcome {
    switch event {
    case .resize(let size): state.size = size
    case .key(let key): return press(key, &state)
    case .mouse(let mouse) where mouse.action == .wheelUp: scroll(-3, &state)
    case .mouse(let mouse) where mouse.action == .wheelDown: scroll(3, &state)
    case .mouse, .paste, .resumed: break
    case .suspend: return .suspend
    case .hangUp, .terminate: return .quit
    }
    return .stay
  }

  private static func press(_ key: Key, _ state: inout NotesState) -> Outcome {
    let height = NotesDrawing(state).height
    switch key {
    case .character("q"), .escape, .control("c"): return .quit
    case .control("z"): return .suspend
    case .down: scroll(1, &state)
    case .up: scroll(-1, &state)
    case .pageDown, .character(" "): scroll(max(1, height - 1), &state)
    case .pageUp: scroll(-max(1, height - 1), &state)
    case .home: state.top = 0
    case .end: scroll(.max / 2, &state)
    case .function(2):
      let place = Theme.all.firstIndex(of: state.theme) ?? 0
      state.theme = Theme.all[(place + 1) % Theme.all.count]
    default: break
    }
    return .stay
  }

  private static func scroll(_ rows: Int, _ state: inout NotesState) {
    state.top = max(0, min(NotesDrawing(state).lastTop, state.top + rows))
  }

  /// What the state looks like.
  public static func draw(_ state: NotesState) -> Frame {
    var canvas = ScreenCanvas(size: state.size, glyphs: state.glyphs)
    NotesDrawing(state).draw(on: &canvas)
    return Frame(
      surface: canvas.surface, cursor: canvas.cursor ?? Point(row: 0, column: 0), isTextCursor: false, zones: [])
  }
}
