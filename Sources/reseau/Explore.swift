import Export

/// The explorer in full screen.
enum Explore {
  /// Opens the explorer, and gives the status to end with.
  /// - Parameters:
  ///   - start: the name of what to show first.
  ///   - folders: data to lay over the bundled ones.
  static func run(start: String?, folders: [String] = []) -> Int32 {
    Output.print(CommandResult(message: Guide.text, status: .noTerminal))
  }
}
