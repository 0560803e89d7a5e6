extension Words {
  /// What is said of the place where one was at the last end.
  public enum Session {
    /// - Parameter place: as `place` gives it.
    public static func offer(_ place: String) -> String { "Vous étiez \(place). r y revient." }
    public static func resume(_ place: String) -> String { "revenir où vous étiez la dernière fois\u{A0}: \(place)" }
    public static let gone = "L’endroit où vous étiez n’existe plus dans ces données."

    /// On the home screen, what was chosen there.
    public static func home(_ name: String) -> String { "sur la ligne «\u{A0}\(name)\u{A0}» de l’accueil" }

    /// Where a place is; nil for a screen that is not known.
    /// - Parameters:
    ///   - screen: the name of the screen in routes.
    ///   - name: of what the screen is about; nil where it is about everything, or where that is not said.
    public static func place(_ screen: String, _ name: String?) -> String? {
      let quoted = name.map { "«\u{A0}\($0)\u{A0}»" }
      return switch (screen, quoted) {
      case ("fiche", let name?): "sur la fiche \(name)"
      case ("carte", let name?): "sur la carte des liens de \(name)"
      case ("matrice", _): "dans la matrice"
      case ("ensemble", _): "sur la vue d’ensemble"
      case ("chemin", _): "sur un chemin entre deux fiches"
      case ("liste", _): "dans une liste"
      case ("glossaire", _): "dans le glossaire"
      case ("annuaire", _): "dans l’annuaire"
      case ("contacts", _): "sur les contacts d’un organisme"
      case ("commune", _): "sur la page d’une commune"
      case ("situations", _): "dans la liste des situations"
      case ("situation", let name?): "sur la situation \(name)"
      case ("parcours", _): "dans la liste des parcours"
      case ("etape", let name?): "dans le parcours \(name)"
      case ("presentation", let name?): "dans la présentation de \(name)"
      case ("carnet", _): "dans votre carnet"
      default: nil
      }
    }
  }

  /// One line on the first visit of a screen. Each fits on one row of the smallest window.
  public enum Tips {
    private static let tips = [
      "accueil": "f ne garde que ce qui est lié à votre choix.",
      "fiche": "i dit d’où vient la ligne choisie.",
      "liste": "Entrée ouvre la fiche, Échap revient ici.",
      "glossaire": "k explique les sigles, sur tous les écrans.",
      "recherche": "écrivez un besoin\u{A0}: loyer, crèche, facture.",
      "annuaire": "/ cherche un nom, y copie un numéro.",
      "contacts": "y copie la ligne choisie, i dit d’où elle vient.",
      "commune": "Tab passe de la page à la carte, et retour.",
      "carte": "Espace déplie les liens du voisin choisi.",
      "matrice": "Entrée dit pourquoi ces deux-là sont liés.",
      "ensemble": "seuls les liens de votre choix sont tracés.",
      "chemin": "Haut et Bas passent d’une étape à l’autre.",
      "situations": "f ne garde que celles d’un public ou d’un levier.",
      "situation": "t donne les contacts proches de votre commune.",
      "quiz": "la lettre d’une réponse la choisit aussi.",
      "parcours": "F5 projette le parcours choisi, en grand.",
      "etape": "après un détour par une fiche, F3 ramène ici.",
      "carnet": "n, sur n’importe quel écran, y écrit une note.",
    ]

    /// The tip of a screen, by its name in routes; nil where there is none.
    public static func tip(_ screen: String) -> String? { tips[screen].map { "Astuce\u{A0}: \($0)" } }
  }
}

extension Words.Home {
  public static let widen = "élargir la colonne choisie"
  public static let alike = "donner de nouveau la même largeur aux colonnes"
  public static let oneColumn = "Dans une fenêtre aussi étroite, une seule colonne est montrée à la fois."
  public static let wider = "Colonne élargie\u{A0}: l l’élargit encore, puis la rend comme les autres."
  public static let nowAlike = "Les colonnes ont de nouveau la même largeur."
}
