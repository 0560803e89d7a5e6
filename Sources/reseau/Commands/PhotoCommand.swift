import ArgumentParser
import Explorer
import Export
import PartnerNetwork
import Surface

/// `reseau photo`: a picture of the screen that some keys lead to, drawn with no terminal.
struct PhotoCommand: AnsweringCommand {
  /// What a picture is made of.
  private enum Picture: String, CaseIterable {
    case text = "texte"
    case svg
    /// What each cell means, one letter a cell; for tests.
    case roles
  }

  static let manual = Manual(
    name: "photo", words: "[NOM]",
    summary: "Dessine l’écran auquel mènent des touches, sans ouvrir le programme.",
    details: [
      "Sert à illustrer un document ou à signaler un défaut. Les touches s’écrivent séparées par "
        + "des espaces\u{A0}: une "
        + "lettre, ou Entrée, Échap, Tab, MajTab, Haut, Bas, Gauche, Droite, Début, Fin, PageHaut, PageBas, Espace, "
        + "Effacer, F1, Ctrl-F. Un mot qui n’est pas une touche est tapé lettre à lettre."
    ],
    options: [
      Manual.Option(name: "--taille", value: "LxH", explanation: "Colonnes et lignes, 80x24 si rien n’est dit."),
      Manual.Option(name: "--touches", value: "TOUCHES", explanation: "Les touches, entre guillemets."),
      .format(Picture.allCases.map(\.rawValue)),
      Manual.Option(
        name: "--theme", value: "THEME",
        explanation: "Les couleurs de l’image\u{A0}: \(Looks.names)."),
      Manual.Option(name: "--ascii", explanation: "N’emploie que les signes les plus simples."),
      Manual.Option(name: "--accessible", explanation: "L’écran tel que «\u{A0}reseau --accessible\u{A0}» le dit."),
      .commune, .folders, .help,
    ],
    examples: [
      Manual.Example(
        line: "reseau photo --taille 120x35 --touches \"/ loyer Entrée\" --format svg > loyer.svg",
        effect: "L’écran où mène la recherche «\u{A0}loyer\u{A0}», en image.")
    ])

  @Argument var words: [String] = []
  @Option var taille = "80x24"
  @Option var touches = ""
  @Option var format: String?
  @Option(name: [.customLong("theme"), .customLong("thème")]) var theme: String?
  @Option var commune: String?
  @Flag var ascii = false
  @Flag var accessible = false
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    let parts = taille.lowercased().split(separator: "x").map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1], (1...1000).contains(columns),
      (1...1000).contains(rows)
    else {
      return refusal("«\u{A0}\(Plain.line(taille))\u{A0}» n’est pas une taille. Écrivez-la ainsi\u{A0}: 120x35")
    }
    guard let picture = Picture(rawValue: format?.lowercased() ?? Picture.text.rawValue) else {
      return refusal("Ce format n’existe pas ici. Choisissez parmi\u{A0}: texte, svg, roles.")
    }
    var settings = Settings(
      theme: picture == .svg ? .dark : .terminal, glyphs: ascii ? .ascii : .rich, today: Clock.month)
    settings.isAccessible = accessible
    if let theme {
      switch Looks.theme(named: theme, command: Self.manual) {
      case .success(let known): settings.theme = known
      case .failure(let refusal): return refusal.result
      }
    }
    let size = Size(columns: columns, rows: rows)
    return Reading(folders: data.folders).answer { network in
      guard let commune else { return draw(network, size, settings, picture) }
      return CommuneQuestion(commune, line: "reseau photo --commune").answer(in: network) {
        settings.commune = network.territory.communes[$0].code
        return draw(network, size, settings, picture)
      }
    }
  }

  /// The picture of the home screen, or of the card that was named.
  private func draw(_ network: Network, _ size: Size, _ settings: Settings, _ picture: Picture) -> CommandResult {
    guard !words.isEmpty else { return .answer(draw(network, .home, size, settings, picture)) }
    return NameQuestion(words, command: Self.manual.name).answer(in: network) {
      .answer(draw(network, .card(network.entities[$0].id), size, settings, picture))
    }
  }

  private func draw(_ network: Network, _ route: Route, _ size: Size, _ settings: Settings, _ picture: Picture)
    -> String
  {
    let program = Program(network)
    var state = program.start(route, size: size, settings: settings)
    for key in KeyNotation.keys(touches) where program.update(&state, .key(key)).contains(.quit) { break }
    let surface = program.draw(state).surface
    return switch picture {
    case .text: surface.text
    case .svg: ScreenPicture(surface, theme: program.theme(state), title: surface.text(row: 0)).svg
    case .roles: surface.paintMap
    }
  }

  private func refusal(_ sentence: String) -> CommandResult {
    var advice = Advice(sentence)
    advice.suggest("Pour l’aide", UsageMessages.help(Self.manual))
    return advice.refusal(.usage)
  }
}
