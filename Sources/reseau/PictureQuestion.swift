import Diagrams
import Export
import PartnerNetwork
import Texts

/// Which drawing somebody asks for, and in which format.
struct PictureQuestion {
  /// What a matrix may cross, as it is typed.
  static let subjects = MatrixSubject.allCases.map { "\($0.rows.words)-\($0.columns.words)" }

  /// What to draw, then the name that it is about.
  let words: [String]
  let subject: String?
  let format: String?
  /// The file that is to be written.
  let file: String?
  let isDark: Bool

  private var kind: String { Folding.fold(words.first ?? "") }

  /// The format, where all that was asked goes together.
  func check() -> Result<PictureFormat, Refusal> {
    if kind != "carte", words.count > 1 {
      return .failure(refusal("Seule la carte est suivie d’un nom."))
    }
    if kind != "matrice", subject != nil {
      return .failure(refusal("L’option --sujet ne va qu’avec la matrice."))
    }
    if let subject, matrixSubject == nil {
      return .failure(
        refusal(
          "«\u{A0}\(Plain.line(subject))\u{A0}» ne se croise pas. Choisissez parmi\u{A0}: "
            + "\(Self.subjects.joined(separator: ", "))."))
    }
    guard let asked = asked else {
      return .failure(
        Format.refusal(
          format ?? "", known: PictureFormat.allCases.map(\.rawValue), command: ExporterCommand.manual))
    }
    if isDark, asked != .svg { return .failure(refusal("L’option --sombre ne va qu’avec le format svg.")) }
    return .success(asked)
  }

  /// The format that was named; else that of the file; else text.
  private var asked: PictureFormat? {
    if let format { return PictureFormat(rawValue: format.lowercased()) }
    let parts = (file ?? "").split(separator: ".")
    let ending = parts.count > 1 ? parts.last.map { $0.lowercased() } : nil
    return PictureFormat.allCases.first { $0.fileExtension == ending } ?? (isDark ? .svg : .text)
  }

  private var matrixSubject: MatrixSubject? {
    guard let subject else { return .partnersLevers }
    let typed = Folding.fold(subject)
    return zip(MatrixSubject.allCases, Self.subjects).first { Folding.fold($1) == typed }?.0
  }

  /// Makes the drawing, or says why there is none.
  func answer(in network: Network, _ make: (NetworkPicture) -> CommandResult) -> CommandResult {
    switch kind {
    case "carte":
      NameQuestion(Array(words.dropFirst()), command: "\(ExporterCommand.manual.name) carte").answer(in: network) {
        make(.map(NetworkMap($0, in: network)))
      }
    case "matrice": make(.matrix(Matrix(matrixSubject ?? .partnersLevers, in: network)))
    default: make(.overview(Overview(network)))
    }
  }

  private func refusal(_ sentence: String) -> Refusal { Refusal(result: ExporterCommand.refusal(sentence)) }
}
