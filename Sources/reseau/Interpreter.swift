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
      arguments[place] = command.manual.name
    }
    do {
      if let parsed = try Reseau.parseAsRoot(arguments) as? any ReseauCommand { return parsed.perform() }
      return Output.print(.answer(AideCommand.overview))
    } catch {
      return Output.print(UsageMessages.explain(Reseau.message(for: error), command: command?.manual ?? Reseau.manual))
    }
  }

  /// The command of that name, with or without accents and capitals.
  static func command(named name: String) -> (any ReseauCommand.Type)? {
    let typed = Folding.fold(name)
    // Names may hold hyphens, which folding makes spaces.
    return Reseau.commands.first { ([$0.manual.name] + $0.manual.aliases).contains { Folding.fold($0) == typed } }
  }

  /// Where the first word stands that is neither an option nor the value of one.
  private static func commandPlace(in arguments: ArraySlice<String>) -> Int? {
    var skipsNext = false
    for (place, argument) in zip(arguments.indices, arguments) {
      if skipsNext {
        skipsNext = false
      } else if ["--donnees", "--données"].contains(argument) {
        skipsNext = true
      } else if !argument.hasPrefix("-") {
        return place
      }
    }
    return nil
  }
}
