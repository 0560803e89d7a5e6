import ArgumentParser

/// A command of the program. A new one is one file, and one line in `Reseau.commands`.
protocol ReseauCommand: ParsableCommand {
  /// Its name and its help.
  static var manual: Manual { get }

  /// Does what it is for, and gives the status to end with.
  func perform() -> Int32
}

extension ReseauCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: manual.name, abstract: manual.summary)
  }
}

/// A command that answers with a text.
protocol AnsweringCommand: ReseauCommand {
  /// What it answers. Reads files, but prints nothing.
  func answer() -> CommandResult
}

extension AnsweringCommand {
  func perform() -> Int32 { Output.print(answer()) }
}

/// The option of the commands that open the explorer.
struct LaunchOptions: ParsableArguments {
  @Flag(name: .customLong("neuf")) var isNew = false
}

/// The option of every command that reads data.
struct DataOptions: ParsableArguments {
  /// Those of the command line alone, for what is about data in the making.
  @Option(name: [.customLong("donnees"), .customLong("données")], completion: .directory)
  var given: [String] = []

  /// The folders to read: those of the user's choices, then those of the command line.
  var folders: [String] { PreferencesFile.folders + given }
}
