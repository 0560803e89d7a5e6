import PartnerNetwork

/// Makes the directory ready beside the program, while its user looks at the first screen.
///
/// Only for data that the user adds, which may be large: reading the places of 200,000 contacts takes two seconds, and
/// the bundled ones a few milliseconds.
enum Prefetch {
  /// Starts a thread that makes what the directory needs. Who asks for it before it is done waits for the rest only.
  /// Without a thread, the directory is made when it is opened.
  static func start(_ network: Network) {
    BackgroundThread {
      network.directory.prepare()
      // The last pass over the files, which are let go after it.
      _ = network.learning
    }?.detach()
  }
}
