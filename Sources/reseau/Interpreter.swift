import ArgumentParser
import Export
import PartnerNetwork

/// From the words of a command line to what is done. The parser's own words, which are English, stop here.
enum Interpreter {
  /// Runs a command line, without the program's name, and gives the status to end with.
  static func run(_ arguments: [String]) -> Int32 {
    var arguments = arguments
    let options = arguments.prefix { $0 != "--" }
    let place = commandPlace(in: options)
    let command = place.flatMap { Self.command(named: arguments[$0]) }
    if options.contains(where: ["-h", "--help", "--aide"].contains) {
      return Output.print(.answer(command.map { HelpText.text($0.manual) } ?? AideCommand.overview))
    }
    if let place {
      guard let command else {
        let words = arguments[place...].prefix { !$0.hasPrefix("-") }
        return Output.print(UsageMessages.unknownCommand(words.joined(separator: " ")))
      }
      arguments.remove(at: place)
      return run(command, arguments)
    }
    return run(Reseau.self, arguments)
  }

  /// Runs a command with its own arguments. The program's own options are no part of them: where one has the name of
  /// an option of the command, as `--theme`, the parser would take it away from it.
  private static func run(_ command: any ReseauCommand.Type, _ arguments: [String]) -> Int32 {
    do {
      return try command.parse(arguments).perform()
    } catch {
      return Output.print(UsageMessages.explain(command.message(for: error), command: command.manual))
    }
  }

  /// The command of that name, with or without accents and capitals.
  static func command(named name: String) -> (any ReseauCommand.Type)? {
    let typed = Folding.fold(name)
    // Names may hold hyphens, which folding makes spaces.
    return Reseau.commands.first { ([$0.manual.name] + $0.manual.aliases).contains { Folding.fold($0) == typed } }
  }

  /// The options of the program itself that are followed by a value, as they may be typed.
  private static let withValue: Set<String> = {
    Set(Reseau.manual.options.filter { $0.value != nil }.map(\.name) + ["--données", "--thème"])
  }()

  /// Where the first word stands that is neither an option nor the value of one.
  private static func commandPlace(in arguments: ArraySlice<String>) -> Int? {
    var skipsNext = false
    for (place, argument) in zip(arguments.indices, arguments) {
      if skipsNext {
        skipsNext = false
      } else if withValue.contains(argument) {
        skipsNext = true
      } else if !argument.hasPrefix("-") {
        return place
      }
    }
    return nil
  }
}
