import PartnerNetwork

extension Words {
  /// What the guided tours say.
  public enum Tour {
    public static let title = "Parcours"
    /// The plural, for "ces données ne contiennent pas de".
    public static let tours = "parcours"
    public static let explanation = "Pas à pas\u{A0}: chaque étape ouvre l’écran dont elle parle."
    public static let show = "suivre un parcours guidé"
    public static let showAll = "voir la liste des parcours"
    public static let hint = "parcours"
    public static let resumeHint = "reprendre"
    public static func resume(_ tour: String, _ step: Int) -> String {
      "revenir au parcours «\u{A0}\(tour)\u{A0}», étape \(step)"
    }

    // The list.
    public static func begin(_ name: String) -> String { "commencer le parcours «\u{A0}\(name)\u{A0}»" }
    public static let beginAny = "commencer le parcours choisi"
    public static let beginHint = "commencer"
    public static func minutes(_ count: Int) -> String { counted(count, "minute", "minutes") }
    public static func minutesShort(_ count: Int) -> String { "\(count)\u{A0}min" }
    public static func steps(_ count: Int) -> String { counted(count, "étape", "étapes") }
    public static func audience(_ text: String) -> String { "Pour\u{A0}: \(text)." }
    public static let stepsHeading = "Les étapes"

    // A step.
    public static func place(_ step: Int, of count: Int) -> String { "Étape \(step) sur \(count)" }
    public static func crumb(_ step: Int) -> String { "Étape \(step)" }
    public static let unknown = "Parcours inconnu"
    public static let unknownExplained =
      "Ce parcours n’existe pas dans ces données. Échap revient à l’endroit d’avant, et F montre les parcours."
    public static let next = "passer à l’étape suivante"
    public static let nextHint = "suivante"
    public static let previous = "revenir à l’étape précédente"
    public static let previousHint = "précédente"
    public static let first = "aller à la première étape"
    public static let last = "aller à la dernière étape"
    public static let up = "remonter dans le texte, ou choisir la ligne du dessus"
    public static let down = "descendre dans le texte, puis choisir ce que la touche Entrée ouvre"
    public static let readHint = "lire"
    public static let nextItem = "choisir l’ouverture suivante"
    public static let previousItem = "choisir l’ouverture précédente"
    public static let leave = "quitter le parcours"
    public static let leaveHint = "quitter"
    public static func left(_ step: Int, of count: Int) -> String {
      "Vous avez quitté le parcours à l’étape \(step) sur \(count)."
    }
    public static let leftAtEnd = "Le parcours est terminé."
    public static let endReached = "Vous êtes au bout du parcours. Échap le quitte."
    /// What follows the sentence of what Enter opens, in the help.
    public static func thenBack(_ opening: String) -> String {
      "\(opening)\u{A0}; ensuite, F ou Échap ramène à cette étape"
    }
    public static func opens(_ opening: String) -> String { "Entrée\u{A0}: \(opening)." }
    public static let comesBack = "F ou Échap ramène ensuite ici."
    public static let opensNothing = "Cette étape n’a pas d’écran à ouvrir. La flèche droite passe à la suivante."
    public static func remember(_ text: String) -> String { "À retenir\u{A0}: \(text)" }
    public static func figure(_ figure: String, _ caption: String) -> String { "\(figure) — \(caption)." }

    // Its question.
    public static func question(_ text: String) -> String { "Question\u{A0}: \(text)" }
    public static func choices(_ answers: [String]) -> String { "Au choix\u{A0}: " + answers.joined(separator: " / ") }
    public static let reveal = "voir la réponse à la question"
    public static let revealHint = "réponse"
    public static let answerTitle = "Réponse"
    public static func right(_ answer: String) -> String { "Bonne réponse\u{A0}: \(answer)." }
    public static func seeAlso(_ names: [String]) -> String { "À lire\u{A0}: \(names.joined(separator: ", "))." }

    // The end.
    public static let end = "Fin du parcours"
    public static let endTitle = "Et maintenant\u{A0}?"
    public static func followed(_ tour: String) -> String {
      "Vous avez suivi le parcours «\u{A0}\(tour)\u{A0}» jusqu’au bout. Vous pouvez vérifier ce que vous en gardez, "
        + "ou en choisir un autre."
    }
    public static func booklet(_ id: String) -> String {
      "Pour imprimer ce parcours, avec ses fiches et ses questions, appuyez sur e. Plus tard, hors du programme\u{A0}: "
        + "reseau exporter livret \(id)"
    }
    public static let takeQuiz = "répondre aux questions du quiz"
    public static let chooseAnother = "choisir un autre parcours"
    public static let restart = "reprendre ce parcours depuis le début"
  }
}

extension Words.Tour {
  /// What Enter does on a step: "ouvrir la fiche « CAF »".
  /// - Parameter names: of what the screen is about; empty where it is about nothing in particular.
  public static func open(_ view: TourTarget.View, _ names: [String]) -> String {
    let quoted = names.map { "«\u{A0}\($0)\u{A0}»" }
    let first = quoted.first.map { " \($0)" } ?? ""
    return switch view {
    case .home: "ouvrir l’accueil"
    case .card: "ouvrir la fiche\(first)"
    case .map: "ouvrir la carte\(first)"
    case .matrix: "ouvrir la matrice" + (first.isEmpty ? "" : ", sur\(first)")
    case .overview: "ouvrir la vue d’ensemble" + (first.isEmpty ? "" : ", sur\(first)")
    case .directory: "ouvrir l’annuaire" + (names.first.map { "\u{A0}: \($0)" } ?? "")
    case .commune: quoted.isEmpty ? "ouvrir la page de votre commune" : "ouvrir la page de la commune\(first)"
    case .list: "ouvrir la liste" + (names.first.map { " des \($0)" } ?? "")
    case .path: quoted.count == 2 ? "ouvrir le chemin entre \(quoted[0]) et \(quoted[1])" : "ouvrir le chemin"
    case .situations: "ouvrir les situations"
    case .situation: "ouvrir la situation\(first)"
    case .quiz: "ouvrir le quiz"
    case .glossary: "ouvrir le glossaire" + (first.isEmpty ? "" : ", à\(first)")
    }
  }
}
