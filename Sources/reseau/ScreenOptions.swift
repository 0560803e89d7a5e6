import ArgumentParser
import Surface

/// The options of every command that draws on the whole screen. Declared once; `Manual.Option.screen` explains them.
struct ScreenOptions: ParsableArguments {
  @Option(name: [.customLong("theme"), .customLong("thème")], completion: .list(Theme.all.map(\.name)))
  var theme: String?
  @Option(name: .customLong("couleur"), completion: .list(Looks.Colour.allCases.map(\.rawValue)))
  var colour: String?
  @Flag(name: .customLong("ascii")) var isASCII = false
  @Flag(name: .customLong("sans-souris")) var hasNoMouse = false
  @Flag(name: .customLong("accessible")) var isAccessible = false

  /// What they ask for; what is wrong with them where they make no sense.
  func looks(_ command: Manual) -> Result<Looks, Refusal> {
    var looks = Looks(isASCII: isASCII, mouse: !hasNoMouse, isAccessible: isAccessible)
    if let theme {
      switch Looks.theme(named: theme, command: command) {
      case .success(let theme): looks.theme = theme
      case .failure(let refusal): return .failure(refusal)
      }
    }
    if let colour {
      switch Looks.colour(named: colour, command: command) {
      case .success(let colour): looks.colour = colour
      case .failure(let refusal): return .failure(refusal)
      }
    }
    return .success(looks)
  }

  /// Opens what is drawn on the screen with these looks; says what is wrong with them where they make no sense.
  func open(_ command: Manual, _ make: (Looks) -> Int32) -> Int32 {
    switch looks(command) {
    case .success(let looks): make(looks)
    case .failure(let refusal): Output.print(refusal.result)
    }
  }
}

extension Manual.Option {
  /// Shared by the commands that draw on the whole screen, as `ScreenOptions` reads them.
  static let screen: [Manual.Option] = [
    Manual.Option(
      name: "--theme", value: "NOM",
      explanation:
        "Les couleurs de l’écran, pour cette fois\u{A0}: \(Looks.names). Sans cette option\u{A0}: celles que vous "
        + "avez choisies avec F2, ou celles du terminal."),
    Manual.Option(
      name: "--couleur", value: "oui|non|auto",
      explanation: "Avec «\u{A0}non\u{A0}», aucune couleur\u{A0}: le gras, le souligné et l’inverse suffisent. Avec "
        + "«\u{A0}oui\u{A0}», des couleurs même si NO_COLOR est dans l’environnement. Sans cette option\u{A0}: auto."),
    Manual.Option(
      name: "--ascii",
      explanation: "N’emploie que les signes les plus simples, pour un terminal qui dessine mal les cadres."),
    Manual.Option(
      name: "--sans-souris",
      explanation:
        "N’écoute pas la souris\u{A0}: elle sert alors à sélectionner du texte, comme ailleurs dans le terminal. "
        + "Dans le programme, m change d’avis."),
    .accessible,
  ]

  /// What is told to who does not see a screen.
  static let accessible = Manual.Option(
    name: "--accessible",
    explanation:
      "Pour un lecteur d’écran ou une plage braille\u{A0}: tout en une colonne, sans aucun dessin, le curseur du "
      + "terminal sur ce qui est choisi, et ce qui change dit sur une ligne qui ne bouge pas. Les touches restent les "
      + "mêmes. Dans le programme, F12 change d’avis. Sans plein écran, voyez plutôt\u{A0}: reseau menu.")
}
