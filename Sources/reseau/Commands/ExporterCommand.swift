import ArgumentParser
import Diagrams
import Export
import PartnerNetwork
import Texts

/// `reseau exporter`: the whole dataset, a drawing of it, or a handout, as a document.
struct ExporterCommand: AnsweringCommand {
  private static let formats: [Format] = [.json]

  static let manual = Manual(
    name: "exporter", words: "QUOI [NOM]",
    summary: "Écrit toutes les données réunies, un dessin du réseau ou un livret à imprimer.",
    details: [
      "QUOI est reseau, carte, matrice, ensemble, livret ou quiz. Reseau donne toutes les données, dans le format du programme\u{A0}: "
        + "le fichier peut être relu, vérifié et redonné au programme avec --donnees.",
      "Carte, suivi d’un NOM, dessine une fiche et ses liens\u{A0}; matrice, qui est lié à quoi\u{A0}; ensemble, "
        + "les acteurs, les leviers et les cadres sur une seule image.",
      "Un dessin s’écrit en svg (une image), html (une page à ouvrir ou à imprimer), markdown, texte, dot ou mermaid. "
        + "Sans --format, la fin du nom de fichier choisit\u{A0}; sinon, c’est du texte.",
      "Livret, suivi du nom d’un parcours, d’un levier ou d’une commune, réunit tout ce qu’il faut distribuer\u{A0}: "
        + "fiches, matrice, contacts et leur âge, questions, réponses à part, sources. Il s’écrit en markdown ou en "
        + "html, à ouvrir dans un navigateur et à imprimer. Si un nom désigne plusieurs livrets, commencez par "
        + "parcours, levier ou commune.",
      "Quiz donne des questions avec des cases à cocher, et les réponses à part. La graine est imprimée\u{A0}: "
        + "avec les mêmes choix, elle redonne les mêmes questions.",
    ],
    options: [
      Manual.Option(
        name: "--format", value: "FORMAT",
        explanation: "json pour reseau\u{A0}; markdown ou html pour un livret\u{A0}; pour un dessin\u{A0}: "
          + "\(PictureFormat.allCases.map(\.rawValue).joined(separator: ", "))."),
      Manual.Option(
        name: "--sujet", value: "SUJET",
        explanation: "Ce que croise la matrice\u{A0}: \(PictureQuestion.subjects.joined(separator: ", ")). Sans cette "
          + "option\u{A0}: \(PictureQuestion.subjects[0])."),
    ] + PaperQuiz.options + [
      Manual.Option(
        name: "--sombre", explanation: "Pour une image svg\u{A0}: des couleurs claires sur un fond sombre."),
      .output, .replacing,
      .folders, .help,
    ],
    examples: [
      Manual.Example(
        line: "reseau exporter carte CAF --sortie caf.svg", effect: "La CAF et ses liens, en image."),
      Manual.Example(
        line: "reseau exporter matrice --sortie matrice.html", effect: "Qui agit sur quel levier, à imprimer."),
      Manual.Example(
        line: "reseau exporter livret Nozay --sortie nozay.html", effect: "Le livret de Nozay, à imprimer."),
      Manual.Example(
        line: "reseau exporter quiz --graine 12 --sortie quiz.html",
        effect: "Dix questions sur papier, toujours les mêmes."),
      Manual.Example(
        line: "reseau exporter reseau --sortie reseau.json", effect: "Écrit tout le réseau dans un nouveau fichier."),
    ])

  @Argument var words: [String] = []
  @Option(completion: .list(["json"] + PictureFormat.allCases.map(\.rawValue))) var format: String?
  @Option(completion: .list(PictureQuestion.subjects)) var sujet: String?
  @Flag var sombre = false
  @OptionGroup var quiz: QuizOptions
  @Option(completion: .file()) var sortie: String?
  @Flag(name: NewFile.replacing) var remplacer = false
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    let what = words.first.map { Folding.fold($0) }
    if what != "quiz", quiz.isAsked {
      return Self.refusal("Les options --graine, --theme, --niveau et --nombre ne vont qu’avec quiz.")
    }
    switch what {
    case "reseau" where words.count == 1: return wholeNetwork()
    case "carte", "matrice", "ensemble": return drawing()
    case "livret":
      return handout { network, write in
        SubjectQuestion(Array(words.dropFirst())).answer(in: network) { subject in
          write(HandoutDocument(subject, in: network, today: Clock.day))
        }
      }
    case "quiz" where words.count == 1: return handout { PaperQuiz(quiz).answer(in: $0, $1) }
    default:
      return Self.refusal(
        "Dites quoi exporter. C’est reseau, carte suivi d’un nom, matrice, ensemble, livret suivi d’un nom, ou quiz.")
    }
  }

  private func wholeNetwork() -> CommandResult {
    if case .failure(let refusal) = Format.named(format, among: Self.formats, command: Self.manual) {
      return refusal.result
    }
    if sombre || sujet != nil { return Self.refusal("Les options --sujet et --sombre ne vont qu’avec un dessin.") }
    return Reading(folders: data.folders).answer { write(NetworkJSON.write($0)) }
  }

  private func drawing() -> CommandResult {
    let question = PictureQuestion(words: words, subject: sujet, format: format, file: sortie, isDark: sombre)
    switch question.check() {
    case .failure(let refusal): return refusal.result
    case .success(let format):
      return Reading(folders: data.folders).answer { network in
        question.answer(in: network) { picture in
          write(PictureDocument(picture, in: network).write(format, isDark: sombre))
        }
      }
    }
  }

  /// A document made of the data, in the format of handouts.
  private func handout(
    _ make: (Network, (HandoutDocument) -> CommandResult) -> CommandResult
  ) -> CommandResult {
    if sombre || sujet != nil { return Self.refusal("Les options --sujet et --sombre ne vont qu’avec un dessin.") }
    guard let asked = HandoutFormat.asked(format, file: sortie) else {
      let known = HandoutFormat.allCases.map(\.rawValue)
      return Format.refusal(format ?? "", known: known, command: Self.manual).result
    }
    return Reading(folders: data.folders).answer { network in make(network) { write($0.write(asked)) } }
  }

  private func write(_ document: String) -> CommandResult {
    guard let sortie, sortie != "-" else { return .answer(document) }
    return NewFile.write(document, to: sortie, replaces: remplacer)
  }

  /// Says what was not understood, and shows a line that works.
  static func refusal(_ sentence: String) -> CommandResult {
    var advice = Advice(sentence)
    advice.suggest("Par exemple", "reseau exporter carte CAF --sortie caf.svg")
    advice.suggest("Pour l’aide", UsageMessages.help(manual))
    return advice.refusal(.usage)
  }
}
