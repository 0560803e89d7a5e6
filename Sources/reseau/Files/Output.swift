import Export
import Glibc
import Storage

/// Writes what commands answer. The one place where the program prints, outside the explorer.
enum Output {
  /// Prints a result, and gives the status to end with.
  static func print(_ result: CommandResult) -> Int32 {
    // A reader that leaves (`reseau fiche CAF | head`) must not kill the program: write() tells it instead.
    signal(SIGPIPE, SIG_IGN)
    let written =
      write(Plain.text(result.text), to: STDOUT_FILENO) ?? write(result.document, to: STDOUT_FILENO)
    _ = write(Plain.text(result.message), to: STDERR_FILENO)
    if let written {
      _ = write("reseau\u{A0}: le résultat n’a pas pu être écrit (\(written.words)).\n", to: STDERR_FILENO)
      return CommandResult.Status.output.rawValue
    }
    return result.status.rawValue
  }

  /// Gives why the text could not be written whole; nil where it was, or where nobody reads any more.
  private static func write(_ text: String, to descriptor: Int32) -> FileFailure? {
    guard !text.isEmpty else { return nil }
    do throws(FileFailure) {
      try FileWriting.write(Array(text.utf8), to: descriptor)
      return nil
    } catch {
      return error == .other(code: EPIPE) ? nil : error
    }
  }
}
