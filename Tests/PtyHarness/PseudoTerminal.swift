import Glibc
import Surface

/// A program running in a pseudo-terminal, and the screen that a terminal would show of it.
///
/// Output arrives when it arrives: every expectation goes through `wait`, never through a pause.
public final class PseudoTerminal {
  /// A call of the system that was refused, and its error number.
  public struct Failure: Error {
    /// The name of the call.
    public let call: String
    /// The value of `errno`.
    public let code: Int32
  }

  /// How a program ended.
  public enum Exit: Equatable, Sendable {
    /// It returned that status.
    case status(Int32)
    /// A signal of that number ended it.
    case signal(Int32)
  }

  /// What the program has painted so far.
  public private(set) var screen: VirtualScreen
  /// Every byte that came out of it.
  public private(set) var output: [UInt8] = []
  /// The settings of the line before the program started.
  public let settingsBefore: LineSettings

  /// The process that was started.
  public let process: pid_t
  private var controller: Int32
  /// Held open so that the settings can be read once the program has gone.
  private let line: Int32
  private var ended: Exit?

  /// What a program is given unless a test says otherwise. The runtime's backtracer would ask its question on the
  /// terminal and wait half a minute for an answer.
  public static let usualEnvironment = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
  ]

  /// Seconds that a test waits for what must come. Long: the whole suite shares two processors.
  public static let patience = 30.0

  /// The path of a program of this package, built beside the tests.
  public static func built(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &path, path.count)
    let own = String(decoding: path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
  }

  /// Starts a program in a terminal of that size.
  /// - Parameter environment: changes to `usualEnvironment`; nil removes a variable.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String?] = [:],
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    var extent = winsize(ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    var opened: (Int32, Int32) = (-1, -1)
    let code = starting.withLock { _ in
      guard openpty(&opened.0, &opened.1, &name, nil, &extent) == 0 else { return errno }
      _ = fcntl(opened.0, F_SETFD, FD_CLOEXEC)
      _ = fcntl(opened.1, F_SETFD, FD_CLOEXEC)
      return 0
    }
    guard code == 0 else { throw Failure(call: "openpty", code: code) }
    (controller, line) = opened
    // Writing to a full line must not wait: the program may be waiting itself, for its own output to be read.
    _ = fcntl(controller, F_SETFL, fcntl(controller, F_GETFL) | O_NONBLOCK)
    settingsBefore = LineSettings(of: line)
    screen = VirtualScreen(size: size)
    let variables = Self.usualEnvironment.merging(environment.mapValues { $0 ?? "" }) { $1 }
      .filter { entry in environment[entry.key].map { $0 != nil } ?? true }
    do {
      process = try spawn(path, arguments, environment: variables, terminal: name)
    } catch {
      close(opened.0)
      close(opened.1)
      throw error
    }
  }

  deinit {
    if exit == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    hangUp()
    close(line)
  }

  /// How the program ended; nil while it runs. All that it wrote has been read by then.
  public var exit: Exit? {
    if ended == nil {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        ended = status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
        // Before it says that nothing is there, Linux brings over what is still on its way through the line
        // (n_tty_poll in drivers/tty/n_tty.c).
        receive(milliseconds: 0)
      }
    }
    return ended
  }

  /// The process group that has the terminal: under a shell, its current job.
  public var foregroundGroup: pid_t { tcgetpgrp(controller) }

  /// The settings of the line now.
  public var settings: LineSettings { LineSettings(of: line) }

  /// How many bytes the program has written.
  public var received: Int { output.count }

  /// Types a text, or sends the bytes of a key.
  @discardableResult public func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Sends bytes as they are, reading meanwhile what the program writes.
  /// - Parameter seconds: how long the line may stay full.
  /// - Returns: whether all went; false where the program takes nothing more in that time, or has gone.
  @discardableResult public func send(_ bytes: [UInt8], seconds: Double = patience) -> Bool {
    let clock = ContinuousClock()
    var end = clock.now + .seconds(seconds)
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { write(controller, $0.baseAddress, min($0.count, 512)) }
      if sent > 0 {
        rest = rest.dropFirst(sent)
        end = clock.now + .seconds(seconds)
        receive(milliseconds: 0)
        continue
      }
      guard sent < 0, errno == EAGAIN || errno == EINTR, clock.now < end, exit == nil else { return false }
      var target = pollfd(fd: controller, events: Int16(POLLIN | POLLOUT), revents: 0)
      _ = poll(&target, 1, 10)
      receive(milliseconds: 0)
    }
    return true
  }

  /// How many bytes were sent that the program has not taken yet.
  public var unread: Int {
    // Before it answers, Linux brings over what is still on its way through the line (n_tty_poll).
    var source = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
    _ = poll(&source, 1, 0)
    var count: Int32 = 0
    return ioctl(line, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
  }

  /// Changes the size of the window, which tells the program.
  public func resize(_ size: Size) {
    screen.resize(size)
    var extent = winsize(ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &extent)
  }

  /// Sends a signal to the program alone.
  public func signal(_ number: Int32) { kill(process, number) }

  /// Closes the window.
  public func hangUp() {
    if controller >= 0 { close(controller) }
    controller = -1
  }

  /// Reads what the program writes until it rests and the condition holds: a frame may arrive in pieces, some of which
  /// look like a whole one, and what was there before a key may look like what the key leads to.
  /// - Returns: whether it came to hold before the time was up.
  public func wait(seconds: Double = patience, until holds: (PseudoTerminal) -> Bool) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    repeat {
      if holds(self), isAtRest { return true }
      // A slice and not the whole time: the end of a program makes no byte arrive.
      receive(milliseconds: 10)
    } while clock.now < end
    return holds(self)
  }

  /// Whether the program, and under a shell its current job, waits for something, has taken all that was sent, and all
  /// that it wrote has been read. One that was stopped or has ended takes nothing.
  private var isAtRest: Bool {
    switch ProcessState(of: process) {
    case .working: return false
    case .waiting where unread > 0: return false
    default: break
    }
    if foregroundGroup != process, ProcessState(of: foregroundGroup) == .working { return false }
    let before = received
    receive(milliseconds: 0)
    return received == before
  }

  /// Reads for that long whatever happens, to show that nothing does.
  public func settle(seconds: Double) { _ = wait(seconds: seconds) { _ in false } }

  private func receive(milliseconds: Int32) {
    guard controller >= 0 else {
      usleep(10_000)
      return
    }
    var source = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    var buffer = [UInt8](repeating: 0, count: 65536)
    while poll(&source, 1, milliseconds) > 0 {
      let got = read(controller, &buffer, buffer.count)
      guard got > 0 else { return }
      output += buffer.prefix(got)
      screen.take(buffer.prefix(got))
      if milliseconds > 0 { return }
    }
  }
}
