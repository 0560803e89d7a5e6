import CTerminal
import Glibc
import Surface

/// The terminal that the program runs in: it shows surfaces and reports what the user does.
///
/// One at a time, used by one thread (curses keeps global state). It is opened on standard input and output and
/// gives the terminal back as it was found, at `close()`, at the end of the process and after a crash.
public final class Terminal {
  /// What the caller chooses before the screen opens.
  public struct Options: Sendable {
    /// Whether clicks, drags and the wheel are reported; if not, the terminal's own selection works.
    public var mouse: Bool

    /// What a crash leaves; nil for nothing.
    public var report: CrashReport?

    /// The mouse is on unless the user asked to keep the terminal's own selection.
    public init(mouse: Bool = true, report: CrashReport? = nil) {
      self.mouse = mouse
      self.report = report
    }
  }

  /// The terminal description in use.
  public let termName: String
  /// Whether another description than the one in `TERM` had to be used, because the system lacks it.
  public let usesFallback: Bool
  /// How many colours the terminal shows; 0 for none.
  public let colours: Int
  /// Whether the locale writes UTF-8. If not, letters lose their accents and drawings become `?`: use ASCII glyphs.
  public let isUTF8: Bool

  private var painter: Painter
  private var decoder: InputDecoder
  private var shown: Frame?
  private var reportedSize: Size
  private var title = ""
  private let escapeDelay: Int32
  private var bytes = [UInt8](repeating: 0, count: 4096)

  /// What the screen shows, to send nothing when it would not change.
  private struct Frame {
    var surface: Surface
    var links: [Hyperlink]
    var cursor: Point?
    var cursorVisible: Bool
    var theme: Theme

    /// Whether what lies over the cells is the same.
    func isPlaced(as other: Frame?) -> Bool {
      guard let other else { return false }
      return links == other.links && cursor == other.cursor && cursorVisible == other.cursorVisible
    }
  }

  /// Whether both standard input and output are a terminal; otherwise the program has a text to print instead.
  public static func isInteractive() -> Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Opens the screen. Nothing is written and nothing changes if it throws.
  public init(options: Options = Options()) throws(TerminalError) {
    guard Self.isInteractive() else { throw .notInteractive }
    if let report = options.report { ct_report(report.path, report.heading, report.sentence) }
    let wanted = Self.environment("TERM") ?? ""
    termName = try Self.open(wanted)
    usesFallback = termName != wanted
    colours = Int(ct_colors())
    isUTF8 = ct_is_utf8()
    escapeDelay = Self.environment("ESCDELAY").flatMap { Int32($0) }.map { min(max($0, 0), 2000) } ?? 50
    painter = Painter(palette: Palette(colours: colours), pairs: Int(ct_pairs()), writesUTF8: isUTF8)
    decoder = InputDecoder(keys: TerminalKeys.named { name in ct_capability(name).map { String(cString: $0) } })
    reportedSize = Self.currentSize()
    ct_mouse(options.mouse)
  }

  deinit { close() }

  /// The extent of the screen.
  public var size: Size { Self.currentSize() }

  /// Shows a surface.
  /// - Parameters:
  ///   - cursor: the focused item, or where text is typed. The hardware cursor is put there in every frame, even
  ///     hidden: braille displays and screen readers follow it (prompt-toolkit/python-prompt-toolkit#1848,
  ///     jarun/nnn#2161). Without one it stays where it was.
  ///   - cursorVisible: whether it is seen; true in a text field.
  ///   - links: the cells that lead somewhere, for terminals that can follow them.
  ///   - wholeRows: whether a row that changed is sent whole, and not only what differs: some screen readers tell what is
  ///     written, and would tell half a word.
  public func paint(
    _ surface: Surface, cursor: Point?, cursorVisible: Bool = false, links: [Hyperlink] = [], theme: Theme,
    wholeRows: Bool = false
  ) {
    let frame = Frame(surface: surface, links: links, cursor: cursor, cursorVisible: cursorVisible, theme: theme)
    let isPainted = painter.paint(surface, after: shown?.surface, theme: theme, on: size, wholeRows: wholeRows)
    guard isPainted || !frame.isPlaced(as: shown) else { return }
    if let cursor { ct_cursor(Int32(clamping: cursor.row), Int32(clamping: cursor.column), cursorVisible) }
    let isWhole = shown == nil || shown?.theme != theme
    ct_flush(isWhole)
    layLinks(frame, after: isWhole ? nil : shown)
    shown = frame
  }

  /// Curses has no attribute for a link: once it has drawn its frame, the cells of those that are new are written
  /// again with their address, and so stay as curses knows them.
  private func layLinks(_ frame: Frame, after before: Frame?) {
    guard !frame.links.isEmpty || before?.links.isEmpty == false else { return }
    guard isUTF8, OperatingSystemCommand.isUnderstood(by: termName) else { return }
    var overlay = LinkOverlay(surface: frame.surface, size: size)
    let kept = before.map { before in
      frame.links.filter { before.links.contains($0) && $0.cells(of: before.surface) == $0.cells(of: frame.surface) }
    }
    // What no longer leads anywhere, and looks the same.
    for link in before?.links ?? [] where !frame.links.contains(link) {
      overlay.write(link, isLink: false) { painter.style(of: $0) }
    }
    for link in frame.links where kept?.contains(link) != true {
      overlay.write(link, isLink: true) { painter.style(of: $0) }
    }
    if !overlay.sequence.isEmpty { send(overlay.sequence) }
  }

  /// Waits for the user, and returns everything that has come by then.
  ///
  /// What is pending is drained before anything is shown, so a held key costs one frame and not one a repeat;
  /// of several resizes only the last is reported.
  /// - Parameter timeoutMilliseconds: how long to wait for the first event; nil waits for ever, with no wake-up.
  public func read(timeoutMilliseconds: Int?) -> [InputEvent] {
    var events: [InputEvent] = []
    let wait = timeoutMilliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    repeat {
      var going = take(wait: wait, into: &events)
      // A bound, so that a flood (a large paste, a stuck key) cannot keep the screen from being painted.
      for _ in 0..<256 where going {
        going = take(wait: decoder.holdsEscape ? escapeDelay : 0, into: &events)
      }
    } while events.isEmpty && wait < 0
    return events
  }

  /// Starts or stops reporting the mouse. Without it the terminal's own selection works with no modifier key,
  /// which users miss first (jesseduffield/lazygit#841).
  public func setMouse(_ on: Bool) { ct_mouse(on) }

  /// Leaves the screen and stops the process, as Ctrl-Z does elsewhere; returns when it is continued.
  /// Paint again after it. The next `read` reports `.resumed`.
  public func suspend() {
    ct_suspend()
    forgetScreen()
  }

  /// Gives the terminal back as it was found. Does nothing the second time.
  public func close() { ct_close() }

  /// Names the window, until the screen is left. Nothing happens where the terminal would print the name instead.
  public func setTitle(_ title: String) {
    guard title != self.title, OperatingSystemCommand.isUnderstood(by: termName) else { return }
    send(OperatingSystemCommand.title(title))
    self.title = title
  }

  /// Asks the terminal to put a text on the clipboard.
  /// - Returns: whether it was asked. Whether it obeyed cannot be known: tmux and some terminals refuse silently.
  @discardableResult
  public func copyToClipboard(_ text: String) -> Bool {
    guard OperatingSystemCommand.isUnderstood(by: termName), let command = OperatingSystemCommand.copy(text) else {
      return false
    }
    send(command)
    return true
  }

  /// Takes what comes within that time.
  /// - Returns: whether there may be more.
  private func take(wait: Int32, into events: inout [InputEvent]) -> Bool {
    var count = 0
    let report = Int(ct_read(wait, &bytes, bytes.count, &count))
    if report == 0 {
      decoder.releaseEscape(into: &events)
      return false
    }
    for byte in bytes.prefix(count) { decoder.take(byte, into: &events) }
    if report & (CT_RESIZED | CT_CONTINUED) != 0 { followScreen(report, into: &events) }
    if report & CT_STOP_ASKED != 0 { events.append(.suspend) }
    if report & CT_TERMINATED != 0 { events.append(.terminate) }
    if report & CT_HUNG_UP != 0 { events.append(.hangUp) }
    return report & CT_HUNG_UP == 0
  }

  private func followScreen(_ report: Int, into events: inout [InputEvent]) {
    forgetScreen()
    if report & CT_CONTINUED != 0 { events.append(.resumed) }
    let size = Self.currentSize()
    guard report & CT_RESIZED != 0 || size != reportedSize else { return }
    reportedSize = size
    events.removeAll { if case .resize = $0 { true } else { false } }
    events.append(.resize(size))
  }

  /// Whatever the terminal shows now, it is no longer what was painted.
  private func forgetScreen() {
    shown = nil
    title = ""
  }

  private func send(_ sequence: String) {
    let bytes = Array(sequence.utf8)
    ct_write(bytes, bytes.count)
  }

  private static func open(_ wanted: String) throws(TerminalError) -> String {
    for name in TerminalName.candidates(for: wanted) {
      switch Int(ct_open(name, OperatingSystemCommand.isUnderstood(by: name))) {
      case CT_OPENED: return name
      case CT_UNKNOWN_TERMINAL: continue
      case CT_NO_CURSOR_ADDRESSING: throw .noCursorAddressing(name)
      default: throw .unavailable
      }
    }
    throw .unknownTerminal(wanted)
  }

  private static func currentSize() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    ct_size(&rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
