import PartnerNetwork
import Texts

/// What checking a dataset found.
public struct CheckReport: Sendable {
  /// What was checked: "données du programme", "mes-donnees, par-dessus les données du programme".
  public let subject: String
  public let problems: [Problem]
  private let counts: [(word: String, count: Int)]

  /// - Parameters:
  ///   - network: what was read from the files, alone or laid over others.
  ///   - problems: those to be shown; not always all those of the network.
  public init(_ subject: String, network: Network, problems: [Problem]) {
    self.subject = subject
    self.problems = problems
    let details = network.details
    counts = [
      ("entité", network.entities.count), ("lien", network.links.count), ("rôle", network.roles.count),
      ("source", details.sources.count),
      ("terme", details.terms.count), ("chiffre", details.figures.count), ("date", details.dates.count),
      ("mention légale", details.legalReferences.count), ("commune", network.territory.communes.count),
      ("lieu", network.territory.points.count), ("situation", network.learning.situations.count),
      ("parcours", network.learning.tours.count), ("question", network.learning.questions.count),
    ]
  }

  public var isSound: Bool { problems.allSatisfy(\.isRemark) }

  /// One line for a problem, whatever the name of its file.
  public static func line(_ problem: Problem) -> String { Plain.line(ProblemWords.line(problem)) }

  /// A problem a line; nothing where there is none.
  public var lines: String { problems.map { Self.line($0) + "\n" }.joined() }

  /// What was checked and found sound, or how much is wrong, on one line.
  public var summary: String {
    let remarks = problems.count { $0.isRemark }
    let wrong = problems.count - remarks
    if wrong > 0 {
      let also = remarks > 0 ? ", et \(counted(remarks, "remarque", "remarques"))" : ""
      return Plain.line("\(subject)\u{A0}: \(counted(wrong, "problème", "problèmes"))\(also).") + "\n"
    }
    let found = counts.filter { $0.count > 0 }.map { entry in
      counted(entry.count, entry.word, Self.plural(entry.word))
    }
    let with = remarks > 0 ? ", avec \(counted(remarks, "remarque", "remarques"))" : ""
    return Plain.line(
      "Données saines\(with)\u{A0}: \(found.isEmpty ? "aucune entrée" : found.joined(separator: ", ")) (\(subject)).")
      + "\n"
  }

  /// One or several checks as JSON.
  public static func json(_ reports: [CheckReport]) -> String {
    JSONWriter.write([
      "sain": .boolean(reports.allSatisfy(\.isSound)),
      "problemes": .array(reports.flatMap(\.problems).map(value)),
      "donnees": .array(
        reports.map { report in
          [
            "objet": .string(report.subject), "sain": .boolean(report.isSound),
            "compte": .object(report.counts.map { JSONField(name: key($0.word), value: .integer($0.count)) }),
          ]
        }),
    ])
  }

  private static func plural(_ words: String) -> String {
    words.split(separator: " ").map { $0 == "lieu" ? "lieux" : $0.hasSuffix("s") ? String($0) : $0 + "s" }
      .joined(separator: " ")
  }

  private static func key(_ word: String) -> String { Folding.words(plural(word)).joined(separator: "_") }

  private static func value(_ problem: Problem) -> JSONValue {
    [
      "fichier": .string(problem.file), "ligne": .optional(problem.line), "colonne": .optional(problem.column),
      "id": .optional(problem.id), "code": .string(problem.cause.code),
      "gravite": .string(problem.isRemark ? "remarque" : "probleme"),
      "message": .string(ProblemWords.sentence(problem.cause)),
    ]
  }
}
