import ArgumentParser
import Export

/// From the words of a command line to what is done. The parser's own words, which are English, stop here.
enum Interpreter {
  /// Runs a command line, without the program's name, and gives the status to end with.
  static func run(_ arguments: [String]) -> Int32 {
    let words = arguments.prefix { $0 != "--" }
    let name = commandName(in: words)
    let command = name.flatMap(command)
    if words.contains(where: ["-h", "--help", "--aide"].contains) {
      return Output.print(.answer(command.map { HelpText.text($0.manual) } ?? AideCommand.overview))
    }
    if let name, command == nil { return Output.print(UsageMessages.unknownCommand(name)) }
    do {
      let parsed = try Reseau.parseAsRoot(arguments)
      if let parsed = parsed as? any ReseauCommand { return parsed.perform() }
      return Output.print(.answer(AideCommand.overview))
    } catch {
      // A request of the shell's completion, not an error.
      if Reseau.exitCode(for: error).isSuccess { return Output.print(.answer(Reseau.fullMessage(for: error))) }
      return Output.print(UsageMessages.explain(Reseau.message(for: error), command: command?.manual ?? Reseau.manual))
    }
  }

  /// The command of that name.
  static func command(named name: String) -> (any ReseauCommand.Type)? {
    Reseau.commands.first { $0.manual.name == name || $0.manual.aliases.contains(name) }
  }

  /// The first word that is neither an option nor the value of one.
  private static func commandName(in arguments: ArraySlice<String>) -> String? {
    var skipsNext = false
    for argument in arguments {
      if skipsNext {
        skipsNext = false
      } else if argument.hasPrefix("--donn") && !argument.contains("=") {
        skipsNext = true
      } else if !argument.hasPrefix("-") {
        return argument
      }
    }
    return nil
  }
}
