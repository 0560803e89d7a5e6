import PartnerNetwork

extension Words {
  /// What a presentation on a wall says, and how it is driven.
  public enum Presentation {
    // The pages.
    public static let who = "Qui est-ce\u{A0}?"
    public static let what = "De quoi s’agit-il\u{A0}?"
    public static let caution = "Attention"
    public static let figure = "Un chiffre"
    public static let call = "Le numéro"
    public static let nothingTitle = "À compléter"
    public static let nothing = "Ces données n’en disent rien d’autre dans cette version."
    /// A heading of a card as the question that a page answers.
    static func question(_ heading: String) -> String {
      switch heading {
      case "Qui fait quoi", "Dans quels cadres", "Pour quels leviers": heading + "\u{A0}?"
      case "Leviers": "Pour quels leviers\u{A0}?"
      case "Cadres": "Dans quels cadres\u{A0}?"
      default: heading
      }
    }
    static func more(_ count: Int) -> String {
      count == 1 ? "Et 1 autre, sur la fiche." : "Et \(count) autres, sur la fiche."
    }
    static func toConfirm(_ reservation: String) -> String { "À confirmer\u{A0}: \(reservation)" }
    /// "Source de juillet 2019."
    static func age(_ contact: Contact) -> String {
      let words = ContactWords.dated(contact.date)
      return words.withCapital + "."
    }
    static let otherPartners = "Autres"
    static let groups: [String: String] = [
      "État": "L’État", "protection sociale": "La protection sociale", "collectivité": "Les collectivités",
      "action sociale communale": "L’action sociale communale", "société civile": "La société civile",
      "logement": "Le logement", "étude": "Les études", "réseau": "Les réseaux", "institution": "Les institutions",
      "Europe": "L’Europe", "groupe": "Autres",
    ]
    static let coverNotes = [
      "Réglez la taille des lettres avant l’arrivée du groupe\u{A0}: la règle de cette page doit toucher les bords.",
      "Espace ou la flèche de droite avance. La flèche de gauche revient. n éteint l’écran, et n’importe quelle touche "
        + "le rallume. Entrée ouvre la fiche, et Échap en revient à la même page.",
    ]
    // Tours and situations.
    static func minutes(_ count: Int) -> String { "\(count) minutes" }
    static let questionTitle = "Question"
    static let answerTitle = "Réponse"
    static func answer(_ text: String) -> String { "Réponse\u{A0}: \(text)" }
    static let situation = "situation"
    static let callFirst = "Appeler d’abord"
    static let callAlso = "Appeler aussi"
    static let story = "La situation"
    static let contacts = "À qui s’adresser d’abord\u{A0}?"
    static let proposal = "Cet ordre est une proposition raisonnée, et non une règle."
    static let firstSteps = "Les premiers gestes"
    static let schemes = "Avec quels dispositifs\u{A0}?"
    static let frameworks = "Dans quels cadres\u{A0}?"
    static let levers = "Quels leviers\u{A0}?"
    static let advice = "C’est un conseil, et non une règle écrite."

    /// The last page.
    static func end(_ target: PageTarget?) -> Page {
      let opens = if case .view = target { endQuiz } else { endOpen }
      return Page(
        endTitle, kind: .end, [.points([endAgain, opens, endLeave])],
        notes: ["Laissez le temps des questions. g montre la liste des pages, pour revenir à l’une d’elles."],
        target: target)
    }
    public static let endTitle = "Des questions\u{A0}?"
    static let endAgain = "g\u{A0}: revoir une page."
    static let endOpen = "Entrée\u{A0}: ouvrir la fiche et explorer ensemble."
    static let endQuiz = "Entrée\u{A0}: jouer ensemble au quiz."
    static let endLeave = "Échap\u{A0}: terminer."

    // The sheet.
    public static func continued(_ title: String) -> String { "\(title) (suite)" }
    public static func number(_ page: Int, of count: Int) -> String { "\(page) / \(count)" }
    static func takeaway(_ text: String) -> String { "À retenir\u{A0}: \(text)" }
    public static let deduced = "déduit"
    /// How the ruler is used, for a window of that many columns and rows.
    public static func ruler(_ columns: Int, _ rows: Int) -> String {
      let isSmall = columns < 66 || rows < 18
      return isSmall
        ? "La taille est bonne\u{A0}: cette ligne touche les bords."
        : "Agrandissez avec Ctrl et + jusqu’à ce que cette ligne touche les bords."
    }
    public static func tooLarge(_ columns: Int, _ rows: Int, _ leastColumns: Int, _ leastRows: Int) -> String {
      "Les lettres sont trop grandes\u{A0}: réduisez avec Ctrl et -. Il reste \(columns) colonnes et \(rows) lignes, "
        + "et une page en demande \(leastColumns) et \(leastRows)."
    }

    // The keys.
    public static let show = "présenter sur un mur ce qui est choisi"
    public static let nothingChosen = "Choisissez d’abord un acteur, un levier ou une autre fiche, puis appuyez sur F5."
    public static let next = "passer à la page suivante"
    public static let nextHint = "suite"
    public static let previous = "revenir à la page précédente"
    public static let remoteNext = "passer à la page suivante, avec une télécommande aussi"
    public static let remotePrevious = "revenir à la page précédente, avec une télécommande aussi"
    public static let previousHint = "retour"
    public static let black = "éteindre l’écran\u{A0}; n’importe quelle touche le rallume"
    public static let blackHint = "noir"
    public static let dive = "ouvrir la fiche\u{A0}; Échap revient à cette page"
    public static func diveHint(_ target: PageTarget) -> String {
      if case .entity = target { "fiche" } else { "voir" }
    }
    public static let noTarget = "Cette page n’ouvre aucune fiche."
    public static let pages = "choisir une page dans la liste"
    public static let pagesTitle = "Pages"
    public static let leave = "terminer la présentation et revenir où vous étiez"
    public static let leaveHint = "fin"
    public static let firstPage = "C’est la première page."
    public static let lastPage = "C’est la dernière page. Échap termine."
    public static let dark = "L’écran est éteint. N’importe quelle touche le rallume."
    public static let unknown = "Il n’y a rien à présenter sous ce nom. Échap revient où vous étiez."

    // What is said of it.
    public static func crumb(_ title: String) -> String { "Présentation\u{A0}: \(title)" }
    public static func status(_ page: Int, _ count: Int, _ title: String) -> String {
      "Page \(page) sur \(count)\u{A0}: \(title)"
    }
    public static let rightAnswer = "Bonne réponse"
  }
}
