import ArgumentParser
import Diagrams
import Export
import PartnerNetwork
import Texts

/// `reseau exporter`: the whole dataset, or a drawing of it, as a document.
struct ExporterCommand: AnsweringCommand {
  private static let formats: [Format] = [.json]

  static let manual = Manual(
    name: "exporter", words: "QUOI [NOM]",
    summary: "Écrit toutes les données réunies, ou un dessin du réseau, dans un format à réutiliser.",
    details: [
      "QUOI est reseau, carte, matrice ou ensemble. Reseau donne toutes les données, dans le format du programme\u{A0}: "
        + "le fichier peut être relu, vérifié et redonné au programme avec --donnees.",
      "Carte, suivi d’un NOM, dessine une fiche et ses liens\u{A0}; matrice, qui est lié à quoi\u{A0}; ensemble, "
        + "les acteurs, les leviers et les cadres sur une seule image.",
      "Un dessin s’écrit en svg (une image), html (une page à ouvrir ou à imprimer), markdown, texte, dot ou mermaid. "
        + "Sans --format, la fin du nom de fichier choisit\u{A0}; sinon, c’est du texte.",
    ],
    options: [
      Manual.Option(
        name: "--format", value: "FORMAT",
        explanation: "json pour reseau\u{A0}; pour un dessin\u{A0}: "
          + "\(PictureFormat.allCases.map(\.rawValue).joined(separator: ", "))."),
      Manual.Option(
        name: "--sujet", value: "SUJET",
        explanation: "Ce que croise la matrice\u{A0}: \(PictureQuestion.subjects.joined(separator: ", ")). Sans cette "
          + "option\u{A0}: \(PictureQuestion.subjects[0])."),
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
        line: "reseau exporter reseau --sortie reseau.json", effect: "Écrit tout le réseau dans un nouveau fichier."),
    ])

  @Argument var words: [String] = []
  @Option(completion: .list(["json"] + PictureFormat.allCases.map(\.rawValue))) var format: String?
  @Option(completion: .list(PictureQuestion.subjects)) var sujet: String?
  @Flag var sombre = false
  @Option(completion: .file()) var sortie: String?
  @Flag(name: NewFile.replacing) var remplacer = false
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    switch words.first.map({ Folding.fold($0) }) {
    case "reseau" where words.count == 1: wholeNetwork()
    case "carte", "matrice", "ensemble": drawing()
    default: Self.refusal("Dites quoi exporter. C’est reseau, carte suivi d’un nom, matrice ou ensemble.")
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
