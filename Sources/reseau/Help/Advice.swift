import Export

/// What is said on the standard error: sentences, and lines to type, each whole so that it can be copied.
struct Advice {
  private var page = TextPage()

  init(_ sentence: String) { say(sentence) }

  /// Adds a sentence.
  mutating func say(_ sentence: String) { page.paragraph(sentence, indent: 0) }

  /// Adds a sentence that ends with a colon, and the line to type.
  mutating func suggest(_ sentence: String, _ line: String) {
    say("\(sentence)\u{A0}:")
    page.line("  \(line)")
  }

  /// Adds a choice: what it is, and the line to type for it.
  mutating func offer(_ choice: String, _ line: String? = nil) {
    page.item(choice)
    if let line { page.line("    \(line)") }
  }

  /// The same as the answer of a command.
  func refusal(_ status: CommandResult.Status = .failure) -> CommandResult {
    CommandResult(message: page.text, status: status)
  }

  /// The text of it.
  var text: String { page.text }
}
