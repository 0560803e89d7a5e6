import PartnerNetwork

extension Words {
  /// What handouts say of themselves. What they say of the network is in the words of cards.
  public enum Handout {
    // Formats.
    public static let asHTML = "Livret à imprimer (HTML)"
    public static let asMarkdown = "Livret en texte (Markdown)"

    // The screen.
    public static let make = "faire de cette page un livret à imprimer"
    public static let makeHint = "livret"
    public static let chooseTitle = "Faire un livret"
    public static func fileName(_ title: String) -> [String] { ["livret", title] }

    // Title page.
    public static let ofTour = "Livret d’un parcours"
    public static let ofLever = "Livret d’un levier"
    public static let ofCommune = "Livret d’une commune"
    public static func lever(_ number: Int) -> String { "Levier \(number)" }
    public static func audience(_ words: String) -> String { "Pour\u{A0}: \(words)." }
    public static func minutes(_ count: Int) -> String { "Durée\u{A0}: \(count)\u{A0}minutes." }
    public static let everybody = "les élus, les directions et les équipes des CCAS"
    public static func inCommune(_ name: String) -> String { "les élus et les agents \(PlaceWords.of(name))" }
    public static func aboutLever(_ name: String) -> String {
      "Qui agit sur le levier «\u{A0}\(name)\u{A0}», dans quels cadres, et qui appeler."
    }
    public static func aboutCommune(_ name: String) -> String {
      "Qui appeler, où aller et qui fait quoi pour les habitants \(PlaceWords.of(name))."
    }
    public static let contents = "Sommaire"
    public static let check =
      "Vérifiez un numéro avant de le diffuser\u{A0}: chaque coordonnée porte la date de sa source."
    public static let reading =
      "Un nombre entre crochets, comme [1], renvoie à la liste des sources, à la fin. Ce qui est «\u{A0}non "
      + "renseigné\u{A0}» est inconnu de ces données\u{A0}: cela ne veut pas dire qu’il n’y en a pas."
    public static func printed(_ day: Day) -> String {
      let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
      return "Préparé le \(two(day.day))/\(two(day.month))/\(day.year)."
    }
    public static func dataset(_ identity: DatasetIdentity) -> String {
      let version = identity.version.map { "version \($0)" } ?? "version non renseignée"
      let date = identity.date.map { "du \(DateWords.written($0))" } ?? "date non renseignée"
      return "Données\u{A0}: \(identity.title ?? "titre non renseigné"), \(version), \(date)."
    }
    public static let credits = "Crédits"
    public static func page(_ title: String) -> String { "\(title) — page " }
    public static let pageOf = " sur "

    // A quiz on paper.
    public static let ofQuiz = "Quiz à imprimer"
    public static func quiz(_ count: Int) -> String { "Quiz\u{A0}: \(counted(count, "question", "questions"))" }
    public static func themes(_ names: [String]) -> String { "Thème\u{A0}: \(names.joined(separator: ", "))." }
    public static func level(_ level: Int) -> String {
      let words = [1: "pour découvrir", 2: "pour aller plus loin", 3: "pour qui connaît déjà le réseau"]
      return "Niveau \(level)\(words[level].map { ", \($0)" } ?? "")."
    }
    public static func seed(_ seed: Int) -> String {
      "Graine\u{A0}: \(seed). Ce nombre, avec les mêmes choix et les mêmes données, redonne les mêmes questions."
    }

    // Parts.
    public static let steps = "Les étapes"
    public static func step(_ number: Int, _ title: String) -> String { "Étape \(number). \(title)" }
    public static let takeaway = "À retenir"
    public static let toSee = "Pour aller plus loin\u{A0}:"
    public static let matrix = "Qui fait quoi, d’un coup d’œil"
    public static let frameworksMatrix = "Dans quels cadres, d’un coup d’œil"
    public static let cards = "Les fiches"
    public static let leverCard = "Le levier"
    public static let partnerCards = "Les acteurs, en bref"
    public static let toBegin = "Pour commencer"
    public static let map = "La carte du levier"
    public static let situations = "Des situations"
    public static let contacts = "Les contacts"
    public static func contactsFor(_ name: String) -> String { "Les acteurs, pour \(name)" }
    public static let emergencies = "Les numéros d’urgence et d’écoute"
    public static let places = "La commune, et où aller"
    public static let levers = "Les leviers\u{A0}: qui agit"
    public static let questions = "Questions"
    public static let answers = "Réponses"
    public static let sources = "Sources"

    // Contacts.
    public static let means = "Moyen"
    public static let value = "Coordonnée"
    public static let age = "Source et âge"
    public static func means(_ contact: Contact) -> String {
      contact.label.map { "\(contact.means.title)\u{A0}: \($0)" } ?? contact.means.title
    }
    public static let urgentIntroduction = "En cas de danger, appelez avant toute autre chose."
    public static let emergencyCaption = "Numéros nationaux"
    public static let number = "Numéro"
    public static let who = "Qui répond"
    public static let purpose = "Pour quoi"
    public static let contactsIntroduction =
      "Les lieux d’accueil d’une commune sont dans le livret de la commune."
    public static func onTheSpot(_ names: [String]) -> String {
      "Sur place\u{A0}: \(names.joined(separator: ", ")) (voir «\u{A0}\(places)\u{A0}»)."
    }
    public static func unknownContacts(_ names: [String]) -> String {
      "Contacts non renseignés dans cette version\u{A0}: \(names.joined(separator: ", "))."
    }
    public static func reservation(_ text: String) -> String { "À confirmer\u{A0}: \(text)" }
    public static let noContact = "Aucun contact n’est renseigné dans cette version."

    // Matrices.
    public static func inWords(_ kind: Kind) -> String { "La même chose, \(kind.word) par \(kind.word)" }
    public static let doesWhat = "Fait quoi, et pour quoi"
    public static let leversHead = "Levier"
    public static let whoHead = "Qui, et dans quel rôle"
    public static let nobody = "Aucun acteur lié dans ces données."
    public static let origin = "Source"

    // Situations.
    public static let callFirst = "À appeler avant toute autre chose"
    public static let proposal = "À contacter, dans cet ordre (proposition raisonnée, et non une règle)"
    public static let firstSteps = "Premiers gestes"
    public static let caution = "Point de vigilance"
    public static let advice = "Conseil, qu’aucune source n’énonce"

    // Questions.
    public static let generalQuestions =
      "Une seule réponse est juste. Les réponses sont sur une page à part."
    public static func question(_ number: Int) -> String { "Question \(number)" }
    public static func letter(_ place: Int) -> String {
      let letters = ["A", "B", "C", "D", "E", "F"]
      return letters.indices.contains(place) ? letters[place] : "\(place + 1)"
    }
    public static let box = "☐"
    public static let apart = "Cette page se détache\u{A0}: gardez-la pour la correction."
    public static let noSource = "source non renseignée"
    public static let confidence = "confiance"
    public static let toCheck = "à vérifier"
  }
}
