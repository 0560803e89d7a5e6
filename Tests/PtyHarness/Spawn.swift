import Glibc
import Synchronization

/// Held while a terminal is opened and while a program is started: a program started between the two calls that open
/// a terminal would inherit it, and a window stays open as long as anybody holds it.
let starting = Mutex(())

/// Starts a program as the leader of its own session, with a terminal as its input, output and error.
func spawn(_ path: String, _ arguments: [String], environment: [String: String], terminal: [CChar]) throws -> pid_t {
  var attributes = posix_spawnattr_t()
  var actions = posix_spawn_file_actions_t()
  posix_spawnattr_init(&attributes)
  posix_spawn_file_actions_init(&actions)
  defer {
    posix_spawnattr_destroy(&attributes)
    posix_spawn_file_actions_destroy(&actions)
  }
  // The threads of a test runner block every signal; a child would inherit that and never see a resize.
  var none = sigset_t()
  var all = sigset_t()
  sigemptyset(&none)
  sigfillset(&all)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &all)
  let ownSession: Int16 = 0x80  // POSIX_SPAWN_SETSID, which Swift does not see.
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | ownSession)
  // Opened by the child in its new session, it becomes the controlling terminal.
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 0, 1)
  posix_spawn_file_actions_adddup2(&actions, 0, 2)

  var argv = ([path] + arguments).map { strdup($0) } + [nil]
  var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
  defer {
    for pointer in argv + variables { free(pointer) }
  }
  var process: pid_t = 0
  let code = starting.withLock { _ in posix_spawn(&process, path, &actions, &attributes, &argv, &variables) }
  guard code == 0 else { throw PseudoTerminal.Failure(call: "posix_spawn \(path)", code: code) }
  return process
}
