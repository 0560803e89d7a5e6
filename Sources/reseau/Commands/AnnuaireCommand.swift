import ArgumentParser
import Export
import Notebook
import PartnerNetwork
import Texts

/// `reseau annuaire`: whom to reach, and how, as a document.
struct AnnuaireCommand: AnsweringCommand {
  /// The forms of the directory, by the words of the command line.
  private static let formats: [(name: String, format: DirectoryFormat)] = [
    ("texte", .text), ("csv", .csv), ("vcard", .vcard), ("json", .json), ("markdown", .markdown),
  ]

  static let manual = Manual(
    name: "annuaire", words: "[MOTS]...",
    summary: "Donne les adresses, téléphones, courriels, sites et horaires, avec leur source et leur date.",
    details: [
      "Sans mot ni option, donne tout l’annuaire. Les mots se cherchent dans le nom, le service, la commune et "
        + "les coordonnées. S’ils nomment un levier ou un dispositif (surendettement, logement…), les contacts qui "
        + "lui sont liés viennent ensuite, et le programme le dit.",
      "Un contact de plus de 24 mois, ou sans date, est signalé\u{A0}: vérifiez-le avant de vous en servir.",
      "En CSV, chaque ligne est un service, et chaque coordonnée est suivie de la date de sa source. Les cellules "
        + "sont séparées par des virgules\u{A0}: dans Excel, ouvrez le fichier par Données, puis À partir d’un "
        + "fichier texte/CSV.",
      "Vos propres contacts n’y sont pas, car un annuaire se diffuse. Avec --carnet, ceux qui répondent viennent "
        + "d’abord, marqués comme étant à vous, et le fichier écrit n’est lisible que par vous.",
    ],
    options: [
      Manual.Option(
        name: "--commune", value: "NOM", explanation: "Ce qui se trouve dans une commune, ou la sert d’après la source."
      ),
      Manual.Option(
        name: "--levier", value: "LEVIER", explanation: "Les contacts liés à un levier\u{A0}: son numéro ou son nom."),
      Manual.Option(
        name: "--type", value: "TYPE",
        explanation: "Une seule sorte de contacts\u{A0}: \(DirectoryQuestion.types.joined(separator: ", "))."),
      Manual.Option(name: "--urgences", explanation: "Les seuls numéros d’urgence et d’écoute."),
      .format(formats.map(\.name)),
      Manual.Option(
        name: "--excel", explanation: "Avec le format csv, pour un tableur\u{A0}: les accents y sont reconnus."),
      .notebook, .output, .replacing, .folders, .help,
    ],
    examples: [
      Manual.Example(line: "reseau annuaire sous-préfecture", effect: "Les sous-préfectures et leurs téléphones."),
      Manual.Example(
        line: "reseau annuaire surendettement --format csv", effect: "Qui peut aider, dans un tableau."),
      Manual.Example(line: "reseau annuaire CAF --carnet", effect: "Avec vos propres contacts à la CAF."),
      Manual.Example(line: "reseau annuaire --commune Nozay", effect: "Qui se trouve à Nozay, ou sert ses habitants."),
    ])

  @Argument var words: [String] = []
  @Option var commune: String?
  @Option var levier: String?
  @Option var type: String?
  @Flag var urgences = false
  @Option(completion: .list(formats.map(\.name))) var format: String?
  @Flag var excel = false
  @Flag var carnet = false
  @Option(completion: .file()) var sortie: String?
  @Flag(name: NewFile.replacing) var remplacer = false
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    let format: DirectoryFormat
    switch askedFormat {
    case .success(let asked): format = asked
    case .failure(let refusal): return refusal.result
    }
    let asked: AskedNotebook
    switch AskedNotebook.read(carnet) {
    case .success(let read): asked = read
    case .failure(let refusal): return refusal.result
    }
    return asked.adding(
      to: Reading(folders: data.folders).answer { network in
        guard let commune else { return answer(commune: nil, as: format, with: asked.notebook, in: network) }
        return CommuneQuestion(commune, line: "reseau annuaire --commune").answer(in: network) {
          answer(commune: $0, as: format, with: asked.notebook, in: network)
        }
      })
  }

  private var askedFormat: Result<DirectoryFormat, Refusal> {
    let name = format?.lowercased() ?? (excel ? "csv" : "texte")
    guard let known = Self.formats.first(where: { $0.name == name }) else {
      return .failure(Format.refusal(name, known: Self.formats.map(\.name), command: Self.manual))
    }
    guard excel else { return .success(known.format) }
    guard known.format == .csv else {
      var advice = Advice("L’option --excel ne va qu’avec le format csv.")
      advice.suggest("Pour l’aide", UsageMessages.help(Self.manual))
      return .failure(Refusal(result: advice.refusal(.usage)))
    }
    return .success(.excelCSV)
  }

  private func answer(
    commune: Int?, as format: DirectoryFormat, with notebook: Notebook?, in network: Network
  ) -> CommandResult {
    let question = DirectoryQuestion(
      // Nobody types that much; every word is looked for.
      text: String(words.joined(separator: " ").prefix(500)), commune: commune, lever: levier, type: type,
      onlyEmergency: urgences, own: notebook.map { OwnDirectory($0.contacts, in: network) })
    switch question.answer(in: network) {
    case .failure(let refusal): return refusal.result
    case .success(let found):
      let document = DirectoryDocument.write(
        found.lines, in: network, format: format, today: Clock.month, marksOwn: carnet)
      var result =
        if let sortie, sortie != "-" {
          NewFile.write(document, to: sortie, replaces: remplacer, mode: carnet ? 0o600 : 0o666)
        } else {
          CommandResult(document: document)
        }
      if result.status == .success { result.message += found.explanation }
      return result
    }
  }
}
