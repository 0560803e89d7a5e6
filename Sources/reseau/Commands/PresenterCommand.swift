import ArgumentParser
import Explorer
import PartnerNetwork

/// `reseau presenter`: pages for a wall, and the trainer's notes in another terminal.
struct PresenterCommand: ReseauCommand {
  static let manual = Manual(
    name: "presenter", words: "NOM",
    summary: "Présente sur un mur un parcours, une situation ou une fiche, une idée par page.",
    details: [
      "NOM est le titre d’un parcours ou d’une situation, ou quelques mots de ce titre, ou bien le nom d’une fiche. "
        + "Les accents et les majuscules ne comptent pas, et les guillemets sont inutiles.",
      "Espace ou la flèche de droite avance, la flèche de gauche revient, n éteint le mur, Entrée ouvre la fiche et "
        + "Échap en revient à la même page. Les télécommandes de diaporama conviennent aussi.",
      "Les notes du formateur, la page suivante et l’heure se lisent dans une seconde fenêtre, avec --notes. "
        + "Elle suit la présentation toute seule, et ne la gêne jamais.",
    ],
    options: [
      Manual.Option(
        name: "--notes",
        explanation: "Ouvre les notes de la présentation qui a lieu dans une autre fenêtre. Aucun nom n’est demandé."),
      .folders,
    ] + Manual.Option.screen + [.help],
    examples: [
      Manual.Example(
        line: "reseau presenter découvrir", effect: "Le parcours «\u{A0}Découvrir le réseau en 15 minutes\u{A0}»."),
      Manual.Example(line: "reseau presenter levier 6", effect: "Les pages du levier 6, pour un vidéoprojecteur."),
      Manual.Example(line: "reseau presenter CAF", effect: "Les pages de la CAF."),
      Manual.Example(line: "reseau presenter --notes", effect: "Les notes du formateur, dans une autre fenêtre."),
    ])

  @Argument var words: [String] = []
  @Flag var notes = false
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var data: DataOptions

  func perform() -> Int32 { screen.open(Self.manual, open) }

  private func open(_ looks: Looks) -> Int32 {
    if notes { return NotesTerminal.run(looks) }
    let reading = Reading(folders: data.folders)
    var found: String?
    let result = reading.answer { network in
      PresentationQuestion(words).answer(in: network) { subject in
        found = subject
        return .answer("")
      }
    }
    guard let found, result.status == .success else { return Output.print(result) }
    return Explore.run(Launch(.presentation(found), remembers: false, looks: looks)) { reading.network }
  }
}
