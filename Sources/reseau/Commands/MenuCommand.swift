import ArgumentParser
import Explorer

/// `reseau menu`: the explorer as a dialogue, line by line.
struct MenuCommand: ReseauCommand {
  static let manual = Manual(
    name: "menu",
    summary: "Ouvre le programme ligne à ligne, sans plein écran\u{A0}: des numéros, des mots, des réponses courtes.",
    details: [
      "Fait pour un lecteur d’écran, une plage braille, ou un terminal qui ne sait qu’écrire des lignes. Chaque réponse "
        + "commence par dire où vous êtes et combien de numéros vous pouvez taper\u{A0}; puis le programme demande "
        + "«\u{A0}Votre choix\u{A0}?\u{A0}».",
      "Tapez un numéro pour ouvrir la ligne qui le porte, des mots pour chercher, Entrée seule pour la suite, "
        + "«\u{A0}retour\u{A0}» pour revenir, «\u{A0}aide\u{A0}» pour tout savoir, «\u{A0}quitter\u{A0}» pour fermer.",
      "Dans un terminal qui ne permet pas le plein écran, «\u{A0}reseau\u{A0}» seul ouvre ce menu.",
    ],
    options: [
      Manual.Option(
        name: "--lignes", value: "NOMBRE",
        explanation: "Lignes par réponse, \(Dialogue.usualRows) si rien n’est dit\u{A0}; 0 donne tout d’un coup."),
      .new, .folders, .help,
    ],
    examples: [
      Manual.Example(line: "reseau menu", effect: "Commence le dialogue."),
      Manual.Example(line: "reseau menu --lignes 5", effect: "Des réponses plus courtes, pour une plage braille."),
    ])

  @Option var lignes = Dialogue.usualRows
  @OptionGroup var launch: LaunchOptions
  @OptionGroup var data: DataOptions

  func perform() -> Int32 {
    let reading = Reading(folders: data.folders)
    let result = reading.answer { _ in .answer("") }
    guard result.status == .success else { return Output.print(result) }
    if !result.message.isEmpty { _ = Output.print(result) }
    return MenuLoop.run(Launch(isNew: launch.isNew), rows: max(0, lignes), reading.network)
  }
}
