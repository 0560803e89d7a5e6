import Glibc
import Storage

/// A program of the desktop that takes a text or an address.
struct DesktopProgram {
  let name: String
  let arguments: [String]

  /// Whether there is a desktop to talk to: a Wayland or an X display.
  static var hasDesktop: Bool { hasWayland || isSet("DISPLAY") }
  static var hasWayland: Bool { isSet("WAYLAND_DISPLAY") }

  private static func isSet(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }

  /// Where it is installed; nil where it is not.
  var path: String? {
    guard let list = getenv("PATH") else { return nil }
    return String(cString: list).split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// Runs it, gives it a text on its standard input, and waits for its answer for half a second at most: a program
  /// that stays (xclip keeps the selection) is left to live.
  /// - Returns: whether it took the text; false where it is not installed or says that it failed.
  func take(_ text: String) -> Bool {
    guard let path else { return false }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    let process = spawn(path, input: ends[0])
    close(ends[0])
    guard let process else {
      close(ends[1])
      return false
    }
    let written: Bool
    do throws(FileFailure) {
      try FileWriting.write(Array(text.utf8), to: ends[1])
      written = true
    } catch { written = false }
    close(ends[1])
    return answered(process) && written
  }

  /// Runs it with nothing to read.
  func start() -> Bool {
    guard let path else { return false }
    let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard nothing >= 0 else { return false }
    defer { close(nothing) }
    return spawn(path, input: nothing).map(answered) ?? false
  }

  /// Starts the program in a session of its own, silent, so that it can neither write on our screen nor be stopped
  /// by our keys.
  private func spawn(_ path: String, input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // POSIX_SPAWN_SETSID, which Glibc's module hides.
    posix_spawnattr_setflags(&attributes, 0x80)
    var words = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    return posix_spawn(&process, path, &actions, &attributes, &words, environ) == 0 ? process : nil
  }

  private func answered(_ process: pid_t) -> Bool {
    for _ in 0..<50 {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process { return status == 0 }
      usleep(10_000)
    }
    return true
  }
}
