import Notebook
import Texts

/// The user's notebook, where a command was asked for it. Nothing of it is read otherwise.
struct AskedNotebook {
  /// Nil where it was not asked for.
  let notebook: Notebook?
  /// What the user must know of the reading, as the command says it besides its answer.
  let message: String

  /// - Parameter isAsked: whether somebody typed `--carnet`.
  /// - Returns: why it could not be read, as what the command answers.
  static func read(_ isAsked: Bool) -> Result<AskedNotebook, Refusal> {
    guard isAsked else { return .success(AskedNotebook(notebook: nil, message: "")) }
    let reading = NotebookFile.read()
    let message = reading.warning.map { Advice($0).text } ?? ""
    guard reading.isRead else { return .failure(Refusal(result: Advice(reading.warning ?? "").refusal())) }
    return .success(AskedNotebook(notebook: reading.notebook, message: message))
  }

  /// An answer, with what is to be said of the reading.
  func adding(to result: CommandResult) -> CommandResult {
    var result = result
    result.message = message + result.message
    return result
  }
}
