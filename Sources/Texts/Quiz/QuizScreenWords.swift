extension Words {
  /// What the screen of the quiz says, and how one gets there.
  public enum Quiz {
    public static let title = "Quiz"
    public static let show = "faire un quiz, seul ou en groupes"
    public static func titleAt(_ number: Int, of count: Int) -> String { "Quiz, \(number) sur \(count)" }
    public static let titleEnd = "Quiz, résultat"
    /// The letters of the answers.
    public static let letters: [Character] = ["A", "B", "C", "D", "E", "F"]
    public static func letter(_ index: Int) -> String { letters.indices.contains(index) ? "\(letters[index])" : "" }

    // The first page.
    public static let invitation = "Des questions, et leurs réponses expliquées."
    public static let begin = "Commencer"
    public static let beginHint = "commencer"
    public static let theme = "Thème"
    public static let level = "Niveau"
    public static let count = "Questions"
    public static let teams = "Équipes"
    public static let seed = "Graine"
    public static let allThemes = "Tous les leviers"
    public static let allLevels = "Tous les niveaux"
    public static func level(_ level: Int) -> String {
      let words = ["pour découvrir", "pour aller plus loin", "pour les initiés"]
      return words.indices.contains(level - 1) ? "\(level), \(words[level - 1])" : "\(level)"
    }
    public static func count(_ count: Int) -> String { counted(count, "question", "questions") }
    public static let alone = "Aucune, chacun répond pour soi"
    public static func teams(_ count: Int) -> String { "\(count) équipes, une personne anime" }
    public static let seedRule = "La même graine redonne les mêmes questions."
    public static let change = "changer ce choix"
    public static let changeHint = "changer"
    public static let start = "commencer le quiz"
    public static let up = "choisir la ligne du dessus"
    public static let down = "choisir la ligne du dessous"
    public static func available(_ count: Int, _ asked: Int) -> String {
      switch count {
      case 0: "Aucune question sur ce thème à ce niveau\u{A0}: changez l’un ou l’autre."
      case 1: "1 question possible. Entrée commence."
      case ..<asked: "\(count) questions possibles\u{A0}: le quiz en posera moins que demandé. Entrée commence."
      default: "\(count) questions possibles. Entrée commence."
      }
    }
    public static let typeSeed = "Écrivez un nombre de 1 à 9999. Entrée commence."
    public static func now(_ field: String, _ value: String) -> String { "\(field)\u{A0}: \(value). Entrée change." }

    // A question.
    public static func place(_ number: Int, of count: Int) -> String { "Question \(number) sur \(count)" }
    public static func levelOf(_ level: Int) -> String { "niveau \(level)" }
    public static func score(_ right: Int, of asked: Int) -> String { "Score\u{A0}: \(right) sur \(asked)" }
    public static func answer(_ letter: String) -> String { "répondre \(letter)" }
    public static func propose(_ letter: String) -> String { "marquer la réponse \(letter), sans la montrer" }
    public static func lettersHint(_ count: Int, _ verb: String) -> String {
      letters[1..<max(1, min(letters.count, count))].map { $0.lowercased() }.joined(separator: " ") + " \(verb)"
    }
    public static let answerHint = "répondre"
    public static let proposeHint = "marquer"
    public static let confirm = "donner la réponse choisie"
    public static let reveal = "montrer la bonne réponse"
    public static let revealHint = "montrer la réponse"
    public static let next = "passer à la question suivante"
    public static let nextHint = "suivante"
    public static let toEnd = "voir le résultat"
    public static let toEndHint = "résultat"
    public static let see = "voir la fiche dont parle la question"
    public static let seeHint = "voir la fiche"
    public static let seeTitle = "Voir une fiche"
    public static let scrollUp = "monter dans l’explication"
    public static let scrollDown = "descendre dans l’explication"
    public static let chooseUp = "choisir la réponse du dessus"
    public static let chooseDown = "choisir la réponse du dessous"
    public static let answerFirst = "Répondez d’abord\u{A0}: la source et les fiches diraient la réponse."
    public static let revealFirst = "Montrez d’abord la réponse\u{A0}: Entrée la montre."
    public static let mapFirst = "Répondez d’abord\u{A0}: la carte dirait la réponse."
    public static let alreadyAnswered = "Vous avez déjà répondu. Entrée passe à la suite."
    public static let noCard = "Cette question n’a pas de fiche à ouvrir."
    public static let choose = "Choisissez une réponse par sa lettre, ou avec les flèches."
    public static let yes = "Oui."
    public static let no = "Non."
    public static func right(_ letter: String) -> String { "La bonne réponse est \(letter)." }
    public static let unexplained = "Ces données ne donnent pas d’explication."
    public static let seeAlso = "Voir"
    public static func asked(_ count: Int) -> String {
      "Répondez par une lettre, de A à \(letter(max(0, count - 1))), ou avec les flèches."
    }
    public static func chosen(_ letter: String, _ text: String) -> String {
      "Entrée répond \(letter)\u{A0}: \(text)."
    }
    public static func proposed(_ letter: String) -> String {
      "Réponse marquée\u{A0}: \(letter). Entrée montre la bonne."
    }
    public static let groupAsked = "Laissez chercher les équipes. Entrée montre la réponse."
    public static func yourAnswer(_ letter: String) -> String { "Votre réponse\u{A0}: \(letter)." }

    public static let answers = "Réponses"

    // Teams.
    public static func team(_ number: Int) -> String { "Équipe \(number)" }
    public static func points(_ team: Int, _ points: Int) -> String { "Équipe\u{A0}\(team)\u{A0}: \(points)" }
    public static func pointsInWords(_ team: Int, _ points: Int) -> String {
      "\(self.team(team))\u{A0}: \(counted(points, "point", "points"))."
    }
    public static func give(_ team: Int) -> String { "donner un point à l’équipe \(team)" }
    public static func giveHint(_ count: Int) -> String {
      (2...max(2, count)).map { "\($0)" }.joined(separator: " ") + " point"
    }
    public static let giveOther = "donner un point à une autre équipe"
    public static func noSuchTeam(_ count: Int) -> String { "Il y a \(count) équipes, de 1 à \(count)." }
    public static let takeBack = "reprendre le dernier point donné à cette question"
    public static let takeBackHint = "reprendre un point"
    public static let nothingToTake = "Aucun point n’a été donné à cette question."
    public static func given(_ team: Int, _ points: Int) -> String {
      "Un point pour l’équipe \(team), qui en a \(points)."
    }
    public static func taken(_ team: Int, _ points: Int) -> String {
      "Un point est repris à l’équipe \(team), qui en a \(points)."
    }

    // The end.
    public static func finalScore(_ right: Int, of count: Int) -> String {
      "\(right) \(right > 1 ? "bonnes réponses" : "bonne réponse") sur \(count)"
    }
    public static let review = "À REVOIR"
    public static let reviewHint = "ouvrir la fiche"
    public static let openCard = "ouvrir la fiche à revoir"
    public static let nothingToReview = "Rien à revoir\u{A0}: toutes vos réponses sont justes."
    public static let again = "Recommencer avec la même graine"
    public static let another = "Un autre quiz"
    public static let settings = "Changer le thème, le niveau ou le nombre"
    public static func sameQuiz(_ seed: Int) -> String { "Graine \(seed). Pour refaire ce quiz\u{A0}:" }
    public static func rightAnswer(_ text: String) -> String { "La bonne réponse était\u{A0}: \(text)." }
  }
}
