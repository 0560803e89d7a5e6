import ArgumentParser
import Export

/// The program itself: the list of its commands, and what it does without one.
struct Reseau: ReseauCommand {
  /// Every command, in the order of the help.
  static let commands: [any ReseauCommand.Type] = [
    OuvrirCommand.self, MenuCommand.self, FicheCommand.self, ChercherCommand.self, SituationCommand.self,
    LiensCommand.self,
    CheminCommand.self, GlossaireCommand.self, AnnuaireCommand.self, CommuneCommand.self, CarteCommand.self,
    QuizCommand.self, CarnetCommand.self, DonneesCommand.self, TouchesCommand.self,
    PresenterCommand.self, ExporterCommand.self, VerifierCommand.self, ActualiserCommand.self, NouveauCommand.self,
    DifferencesCommand.self, PhotoCommand.self, AideCommand.self,
  ]

  static let manual = Manual(
    name: "", summary: "Qui fait quoi contre la pauvreté en Loire-Atlantique, sans connexion.",
    details: [
      "Sans commande, le programme s’ouvre en plein écran dans le terminal. Les commandes répondent "
        + "en texte simple, qu’un lecteur d’écran lit ligne à ligne.",
      "Pour tout faire sans plein écran, avec un lecteur d’écran ou une plage braille\u{A0}: reseau menu. "
        + "reseau aide accessibilite dit ce qui a été essayé.",
    ],
    options: [
      .new, .folders,
    ] + Manual.Option.screen + [
      Manual.Option(
        name: "--version", explanation: "Affiche le titre, la version, la date et les crédits des données."),
      .help,
    ],
    examples: [
      Manual.Example(line: "reseau", effect: "Ouvre le programme en plein écran."),
      Manual.Example(line: "reseau fiche CAF", effect: "Affiche la fiche de la caisse d’allocations familiales."),
      Manual.Example(
        line: "reseau chercher loyer en retard", effect: "Cherche qui peut aider, avec les mots de tous les jours."),
      Manual.Example(line: "reseau aide fiche", effect: "Explique la commande fiche."),
    ])

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "reseau", abstract: manual.summary, subcommands: commands.map { $0 })
  }

  @OptionGroup var data: DataOptions
  @OptionGroup var launch: LaunchOptions
  @OptionGroup var screen: ScreenOptions
  @Flag var version = false

  func perform() -> Int32 {
    guard version else {
      return screen.open(Self.manual) { Explore.run(given: data.given, Launch(isNew: launch.isNew, looks: $0)) }
    }
    return Output.print(Reading(folders: data.folders).answer { .answer(IdentityReport.write($0.identity)) })
  }
}
