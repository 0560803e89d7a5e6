import Glibc
import PartnerNetwork

/// Makes the directory ready beside the program, while its user looks at the first screen.
///
/// Only for data that the user adds, which may be large: reading the places of 200,000 contacts takes two seconds, and
/// the bundled ones a few milliseconds.
enum Prefetch {
  /// Starts a thread that makes what the directory needs. Who asks for it before it is done waits for the rest only.
  static func start(_ network: Network) {
    // A signal that came to this thread would be lost to the terminal's: all are blocked before it exists.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let work = Unmanaged.passRetained(network)
    let status = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        let network = Unmanaged<Network>.fromOpaque(argument).takeRetainedValue()
        network.directory.prepare()
        // The last pass over the files, which are let go after it.
        _ = network.learning
        return nil
      }, work.toOpaque())
    // Without a thread, the directory is made when it is opened.
    if status == 0 { pthread_detach(thread) } else { work.release() }
  }
}
