import Glibc

/// A thread of the program that works beside the terminal's.
struct BackgroundThread {
  private let thread: pthread_t

  /// Starts a thread; nil where the system gives none.
  init?(_ work: @escaping @Sendable () -> Void) {
    // A signal that came to this thread would be lost to the terminal's: all are blocked before it exists.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Work(work))
    let status = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard status == 0 else {
      box.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits until its work is done.
  func join() { pthread_join(thread, nil) }

  /// Lets it go on by itself.
  func detach() { pthread_detach(thread) }

  private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
