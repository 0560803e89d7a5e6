/// What a command answers: the texts to print, and the status to end with.
struct CommandResult: Equatable {
  /// The statuses that the program ends with.
  enum Status: Int32 {
    case success = 0
    /// The question was understood, and the answer is no: nothing of that name, unsound data, a file in the way.
    case failure = 1
    /// A terminal was needed, and there is none.
    case noTerminal = 2
    /// The command line was not understood (EX_USAGE).
    case usage = 64
    /// The answer could not be written (EX_IOERR).
    case output = 74
  }

  /// For the standard output.
  var text = ""
  /// A document for the standard output, written byte by byte as it is: its format has its own line ends and marks,
  /// and what made it let no control character through.
  var document = ""
  /// For the standard error.
  var message = ""
  var status = Status.success

  /// An answer.
  static func answer(_ text: String) -> CommandResult { CommandResult(text: text) }
}
