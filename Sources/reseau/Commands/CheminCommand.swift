import ArgumentParser
import Export
import PartnerNetwork

/// `reseau chemin`: how two things are related.
struct CheminCommand: AnsweringCommand {
  private static let formats: [Format] = [.text, .json, .markdown]

  static let manual = Manual(
    name: "chemin", words: "NOM NOM",
    summary: "Montre par quelle suite de liens deux fiches se rejoignent, au plus court.",
    details: [
      "Un nom de plusieurs mots se met entre guillemets. Les chemins aussi courts sont tous donnés, douze au plus"
        + "\u{A0}: d’abord ceux que le fascicule écrit, puis ceux qui sont déduits.",
      "Un chemin passe par des acteurs, des leviers, des cadres et des dispositifs. S’il n’y en a aucun, "
        + "il peut passer par toute autre fiche, et la réponse le dit.",
    ],
    options: [.format(formats.map(\.rawValue)), .folders, .help],
    examples: [
      Manual.Example(
        line: "reseau chemin CPAM \"contrat local de santé\"", effect: "Ce qui relie la CPAM au contrat local de santé."),
      Manual.Example(
        line: "reseau chemin CAF CPAM --format markdown", effect: "La réponse, à coller dans un document."),
    ])

  @Argument var words: [String] = []
  @Option(completion: .list(formats.map(\.rawValue))) var format: String?
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    let format: Format
    switch Format.named(self.format, among: Self.formats, command: Self.manual) {
    case .success(let asked): format = asked
    case .failure(let refusal): return refusal.result
    }
    guard words.count >= 2, !words.contains(where: { $0.allSatisfy(\.isWhitespace) }) else {
      return Self.refusal("Il faut deux noms\u{A0}: celui d’où part le chemin, et celui où il arrive.")
    }
    return Reading(folders: data.folders).answer { network in
      guard let (one, other) = names(in: network) else {
        return Self.refusal("Ces mots peuvent se couper en deux noms de plusieurs façons. Mettez chacun entre guillemets.")
      }
      return NameQuestion([one], command: Self.manual.name, after: Self.quoted(other)).answer(in: network) { from in
        NameQuestion([other], command: "\(Self.manual.name) \(network.entities[from].id)").answer(in: network) { to in
          Self.write(network.paths(from: from, to: to), format, network)
        }
      }
    }
  }

  private static func write(_ finding: PathFinding, _ format: Format, _ network: Network) -> CommandResult {
    switch format {
    case .text: .answer(PathReport.text(finding, in: network))
    case .markdown: .answer(PathReport.markdown(finding, in: network))
    case .json: .answer(PathReport.json(finding, in: network))
    }
  }

  private static func refusal(_ sentence: String) -> CommandResult {
    var advice = Advice(sentence)
    advice.suggest("Par exemple", "reseau chemin CPAM \"contrat local de santé\"")
    return advice.refusal(.usage)
  }

  /// The two names. Without quotation marks, the one way to cut the words so that both halves are names; nil where
  /// no way or several do.
  private func names(in network: Network) -> (String, String)? {
    if words.count == 2 { return (words[0], words[1]) }
    // No two names have that many words.
    let words = words.prefix(40)
    let cuts = (1..<words.count).map { cut in
      (words.prefix(cut).joined(separator: " "), words.dropFirst(cut).joined(separator: " "))
    }.filter { isName($0.0, network) && isName($0.1, network) }
    return cuts.count == 1 ? cuts[0] : nil
  }

  private func isName(_ words: String, _ network: Network) -> Bool {
    if case .entity = network.resolve(words) { return true }
    return false
  }

  /// A name as it has to be typed.
  private static func quoted(_ name: String) -> String {
    name.contains { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") } ? "\"\(Plain.line(name))\"" : name
  }
}
