/// How a command is explained. The one declaration that its help, its usage line and the messages about its
/// options are made from.
struct Manual: Sendable {
  /// An option, as it is typed and as it is explained.
  struct Option: Sendable {
    /// With two dashes: "--format".
    let name: String
    /// What stands for its value: "FORMAT"; nil for an option that takes none.
    var value: String?
    var isRepeatable = false
    let explanation: String

    /// "--format FORMAT".
    var syntax: String { [name, value].compactMap(\.self).joined(separator: " ") }

    /// The same option where it is for one purpose among several.
    /// - Parameter purpose: what it is for, without a colon: "Pour quiz".
    func explained(_ purpose: String) -> Option {
      Option(
        name: name, value: value, isRepeatable: isRepeatable,
        explanation: "\(purpose)\u{A0}: \(explanation.prefix(1).lowercased())\(explanation.dropFirst())")
    }
  }

  /// A line to type, and what it gives.
  struct Example: Sendable {
    let line: String
    let effect: String
  }

  /// The word to type after `reseau`; empty for the program itself.
  let name: String
  /// Other words for it, without accents.
  var aliases: [String] = []
  /// What stands for the words that follow: "NOM".
  var words = ""
  /// What it does, in one sentence that starts with a verb.
  let summary: String
  /// More about it, a paragraph each.
  var details: [String] = []
  var options: [Option] = []
  var examples: [Example] = []

  /// "reseau fiche".
  var command: String { name.isEmpty ? "reseau" : "reseau \(name)" }

  /// "reseau fiche NOM [--format FORMAT]".
  var usage: String {
    let choices = options.filter { $0.name != Option.help.name }.map {
      "[\($0.syntax)]" + ($0.isRepeatable ? "..." : "")
    }
    return ([command, words].filter { !$0.isEmpty } + choices).joined(separator: " ")
  }
}

extension Manual.Option {
  /// Shared by the commands that open the program in full screen.
  static let new = Manual.Option(
    name: "--neuf",
    explanation:
      "Ouvre comme sur un ordinateur neuf, par exemple pour une formation\u{A0}: l’endroit où vous étiez, la "
      + "largeur des colonnes, les filtres, vos couleurs et votre commune ne sont pas repris. Rien n’est effacé, et "
      + "rien de ce que vous choisirez ainsi ne sera retenu. Vos données et votre carnet restent là.")

  /// Shared by every command that reads data.
  static let folders = Manual.Option(
    name: "--donnees", value: "DOSSIER", isRepeatable: true,
    explanation:
      "Ajoute vos propres données, par-dessus celles du programme\u{A0}: un dossier de fichiers "
      + ".json, ou un seul fichier. Un dossier fait avec «\u{A0}reseau nouveau\u{A0}» est montré seul. "
      + "Peut être répété\u{A0}; le dernier l’emporte."
  )

  /// Shared by every command; handled before all others.
  static let help = Manual.Option(name: "--aide", explanation: "Affiche cette aide. On peut aussi taper -h ou --help.")

  /// Lets what the user wrote into a document: never unless it is asked for.
  static let notebook = Manual.Option(
    name: "--carnet",
    explanation: "Ajoute ce que vous avez écrit dans votre carnet. Sans cette option, rien de personnel n’est donné.")

  /// Where a document goes.
  static let output = Manual.Option(
    name: "--sortie", value: "FICHIER",
    explanation: "Écrit dans ce fichier et non à l’écran. Un fichier qui existe déjà n’est pas touché.")

  /// Allows a file to be lost.
  static let replacing = Manual.Option(
    name: "--remplacer",
    explanation: "Avec --sortie, remplace le fichier s’il existe déjà. On peut aussi taper --ecraser.")

  /// The form in which a command answers.
  static func format(_ formats: [String]) -> Manual.Option {
    Manual.Option(
      name: "--format", value: "FORMAT",
      explanation:
        "La forme de la réponse\u{A0}: \(formats.joined(separator: ", ")). Sans cette option\u{A0}: \(formats[0]).")
  }
}
