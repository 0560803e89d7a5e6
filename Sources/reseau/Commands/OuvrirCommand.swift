import ArgumentParser
import Explorer
import PartnerNetwork

/// `reseau ouvrir`: the explorer, opened on a card.
struct OuvrirCommand: ReseauCommand {
  static let manual = Manual(
    name: "ouvrir", words: "NOM",
    summary: "Ouvre le programme en plein écran, directement sur une fiche.",
    details: ["NOM est un nom, un sigle, un mot proche, un identifiant ou le numéro d’un levier."],
    options: [.new, .folders] + Manual.Option.screen + [.help],
    examples: [
      Manual.Example(line: "reseau ouvrir CAF", effect: "La fiche de la CAF, en plein écran."),
      Manual.Example(line: "reseau ouvrir CAF --neuf", effect: "La même, sans rien de ce que le programme a retenu."),
    ])

  @Argument var words: [String] = []
  @OptionGroup var launch: LaunchOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var data: DataOptions

  func perform() -> Int32 { screen.open(Self.manual, open) }

  private func open(_ looks: Looks) -> Int32 {
    let reading = Reading(folders: data.folders)
    var found: Int?
    let result = reading.answer { network in
      NameQuestion(words, command: Self.manual.name).answer(in: network) { index in
        found = index
        return .answer("")
      }
    }
    guard let found, result.status == .success else { return Output.print(result) }
    let way = Launch(.card(reading.network.entities[found].id), isNew: launch.isNew, looks: looks)
    return Explore.run(way) { reading.network }
  }
}
