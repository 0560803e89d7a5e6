import ArgumentParser
import Diagrams
import Export
import PartnerNetwork
import Surface
import Texts

/// `reseau carte-territoire`: the communes as a map.
struct CarteCommand: AnsweringCommand {
  private enum Form: String, CaseIterable {
    case text = "texte"
    case svg
    case lines = "lignes"
  }

  static let manual = Manual(
    name: "carte-territoire",
    summary: "Dessine la carte des communes, par intercommunalité, arrondissement ou contrat.",
    details: [
      "La carte est dessinée avec de simples caractères. Le format svg donne une image pour un document, et le format "
        + "lignes dit la même chose en phrases, pour un lecteur d’écran."
    ],
    options: [
      Manual.Option(
        name: "--couleur", value: "MOT",
        explanation:
          "Ce que la carte montre\u{A0}: \(MapColouring.all.map(\.word).joined(separator: ", ")). Sans cette "
          + "option\u{A0}: \(MapColouring.all[0].word)."),
      Manual.Option(
        name: "--commune", value: "NOM", explanation: "Marque une commune, et les lieux qui reçoivent ses habitants."),
      Manual.Option(name: "--taille", value: "LxH", explanation: "Colonnes et lignes, 80x24 si rien n’est dit."),
      .format(Form.allCases.map(\.rawValue)),
      Manual.Option(name: "--ascii", explanation: "N’emploie que les signes les plus simples."),
      .folders, .help,
    ],
    examples: [
      Manual.Example(line: "reseau carte-territoire --commune Nozay", effect: "Où est Nozay, et ses lieux d’accueil."),
      Manual.Example(
        line: "reseau carte-territoire --couleur cls --format svg > cls.svg",
        effect: "Les contrats locaux de santé connus, en image."),
    ])

  @Option var couleur: String?
  @Option var commune: String?
  @Option var taille = "80x24"
  @Option var format: String?
  @Flag var ascii = false
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    let parts = taille.lowercased().split(separator: "x").map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1], (1...1000).contains(columns),
      (1...1000).contains(rows)
    else {
      return refusal("«\u{A0}\(Plain.line(taille))\u{A0}» n’est pas une taille. Écrivez-la ainsi\u{A0}: 120x35")
    }
    guard let form = Form(rawValue: format?.lowercased() ?? Form.text.rawValue) else {
      return refusal(
        "Ce format n’existe pas ici. Choisissez parmi\u{A0}: \(Form.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    guard let colouring = colouring else {
      return refusal(
        "«\u{A0}\(Plain.line(couleur ?? ""))\u{A0}» ne peut pas colorer la carte. Choisissez parmi\u{A0}: "
          + "\(MapColouring.all.map(\.word).joined(separator: ", ")).")
    }
    return Reading(folders: data.folders).answer { network in
      let territory = network.territory
      var chosen: Int?
      if let commune {
        switch find(commune, in: territory) {
        case .success(let index): chosen = index
        case .failure(let refusal): return refusal.result
        }
      }
      let map = TerritoryMap(MapGround(territory), colouring: colouring, drawing: .lines)
      let report = MapReport(map, network, chosen: chosen)
      guard !map.isEmpty else { return Advice(Words.TerritoryMap.none).refusal() }
      switch form {
      case .text:
        return .answer(report.text(size: Size(columns: columns, rows: rows), glyphs: ascii ? .ascii : .rich))
      case .svg: return .answer(report.svg)
      case .lines: return .answer(report.lines)
      }
    }
  }

  private var colouring: MapColouring? {
    guard let couleur else { return .intercommunality }
    let typed = Folding.fold(couleur)
    return MapColouring.all.first { Folding.fold($0.word) == typed }
  }

  /// The one commune of a name, as people write it; what may have been meant where there is not exactly one.
  private func find(_ name: String, in territory: Territory) -> Result<Int, Refusal> {
    let matches = territory.find(String(name.prefix(200)))
    let exact = matches.filter { $0.quality == .exact }
    if let only = exact.count == 1 ? exact.first : matches.count == 1 ? matches.first : nil {
      return .success(only.commune)
    }
    let typed = "«\u{A0}\(Plain.line(name))\u{A0}»"
    guard !matches.isEmpty else {
      return .failure(Refusal(result: Advice("Aucune commune de ces données ne s’appelle \(typed).").refusal()))
    }
    var advice = Advice("\(typed) peut désigner plusieurs communes. Laquelle voulez-vous\u{A0}?")
    for match in matches.prefix(12) { advice.offer(territory.communes[match.commune].name) }
    return .failure(Refusal(result: advice.refusal()))
  }

  private func refusal(_ sentence: String) -> CommandResult {
    var advice = Advice(sentence)
    advice.suggest("Pour l’aide", UsageMessages.help(Self.manual))
    return advice.refusal(.usage)
  }
}
