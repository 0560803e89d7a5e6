/// What a crash leaves to those who can find its cause: what was written to standard error, the signal, and where the
/// program stopped, as addresses.
public struct CrashReport: Sendable {
  /// The file, replaced by each crash; its folders are made then, and only then. Readable by its owner alone.
  public let path: String
  /// Its first line.
  public let heading: String
  /// What is said on standard error when the terminal has been given back.
  public let sentence: String

  public init(path: String, heading: String, sentence: String) {
    self.path = path
    self.heading = heading
    self.sentence = sentence
  }
}
