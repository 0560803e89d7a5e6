import PartnerNetwork

extension Words {
  /// What the map of a selection says.
  public enum Map {
    public static let open = "voir la carte de ce qui est choisi\u{A0}: ses liens, dessinés"
    public static let hint = "carte"
    public static func title(_ name: String) -> String { "Carte\u{A0}: \(name)" }
    public static let nothingChosen = "Choisissez d’abord un nom\u{A0}: c en montre la carte."
    public static let unknown = "Cette carte n’existe pas dans ces données. Échap revient à l’endroit d’avant."

    // On the drawing.
    public static func heading(_ kind: Kind, _ count: Int, isContinued: Bool) -> String {
      kind.words.uppercased() + (isContinued ? ", SUITE" : "") + " (\(count))"
    }
    public static func others(_ count: Int) -> String { count == 1 ? "1 autre" : "\(count) autres" }
    /// Three lines of at most ten columns.
    public static func otherSide(_ count: Int) -> [String] {
      [count > 999_999 ? "\(count)" : counted(count, "lien", "liens"), "de l’autre", "côté\u{A0}: Tab"]
    }
    public static func nothingFarther(hidden: Int) -> String {
      hidden == 0 ? "aucun autre lien" : "autres liens masqués (\(hidden))"
    }
    public static func arrows(_ left: Character, _ right: Character) -> String {
      "\(left) \(right)\u{A0}: de qui agit vers qui est concerné"
    }
    public static let reading = "Chaque ligne se lit de gauche à droite."
    public static func deduced(_ sign: String) -> String { "\(sign) lien déduit" }
    public static func hidden(_ count: Int) -> String {
      count == 1 ? "1 lien masqué (f)" : "\(count) liens masqués (f)"
    }
    public static func elsewhere(_ count: Int) -> String {
      "\(counted(count, "lien", "liens")) de l’autre côté (Tab)"
    }
    public static func noLink(_ name: String) -> String {
      "Ces données ne relient \(name) à rien d’autre. Sa fiche dit ce que l’on en sait\u{A0}: Entrée l’ouvre."
    }
    public static let allHidden = "Tous les liens sont masqués. Appuyez sur f pour choisir ce qui est montré."

    // Commands.
    public static let up = "choisir le lien du dessus"
    public static let down = "choisir le lien du dessous"
    public static let leftward = "aller vers la gauche, jusqu’au centre puis de l’autre côté"
    public static let rightward = "aller vers la droite, jusqu’au centre puis de l’autre côté"
    public static let otherSideTitle = "passer de l’autre côté du centre"
    public static let otherSideHint = "autre côté"
    public static func recenter(_ name: String) -> String { "mettre «\u{A0}\(name)\u{A0}» au centre" }
    public static let recenterHint = "recentrer"
    public static func card(_ name: String) -> String { "ouvrir la fiche «\u{A0}\(name)\u{A0}»" }
    public static let cardHint = "fiche"
    public static func unfold(_ name: String) -> String {
      "montrer le 2e cercle\u{A0}: les autres liens de «\u{A0}\(name)\u{A0}»"
    }
    public static let unfoldAny = "montrer le 2e cercle\u{A0}: les autres liens du voisin choisi"
    public static let unfoldHint = "2e cercle"
    public static let fold = "replier le 2e cercle"
    public static let foldHint = "replier"
    public static let chooseNeighbour = "Choisissez d’abord un voisin, avec les flèches\u{A0}: Espace montre ses liens."
    public static let table = "montrer les mêmes liens en tableau"
    public static let tableHint = "tableau"
    public static let drawing = "revenir au dessin"
    public static let drawingHint = "dessin"
    public static let filter = "choisir ce que la carte montre"
    public static let filterHint = "filtrer"

    // The filter.
    public static let filterTitle = "Que montrer\u{A0}?"
    public static let filterUp = "choisir la ligne du dessus"
    public static let filterDown = "choisir la ligne du dessous"
    public static let toggle = "montrer ou masquer la ligne choisie"
    public static let toggleHint = "montrer ou masquer"
    public static let filterClose = "fermer le choix"
    public static let filterCloseHint = "fermer"
    public static func role(_ label: String) -> String { "rôle «\u{A0}\(label)\u{A0}»" }
    public static func filterRow(_ name: String, _ count: Int) -> String {
      "\(name) (\(counted(count, "lien", "liens")))"
    }
    public static func isShown(_ isShown: Bool) -> String { isShown ? "oui" : "non" }
    public static func filterStatus(_ row: String, _ isShown: Bool, hidden: Int) -> String {
      let all =
        hidden == 0 ? "Rien n’est masqué" : "En tout, \(counted(hidden, "lien est masqué", "liens sont masqués"))"
      return "\(row)\u{A0}: \(isShown ? "montré sur la carte" : "masqué"). \(all)."
    }

    // The sentence of the selection.
    public static func center(_ name: String, links: Int, neighbours: Int) -> String {
      guard links > 0 else { return noLink(name) }
      let also = neighbours == links ? "" : " avec \(counted(neighbours, "voisin", "voisins"))"
      return
        "\(name), au centre\u{A0}: \(counted(links, "lien direct", "liens directs"))\(also). Entrée ouvre sa fiche."
    }
    public static func farPlace(_ name: String, _ place: String) -> String {
      "2e cercle «\u{A0}\(name)\u{A0}»\u{A0}: \(place)"
    }
    public static func othersOf(_ name: String, _ count: Int) -> String {
      count == 0
        ? "\(name) n’a pas d’autre lien." : "\(name) a \(counted(count, "autre lien", "autres liens")) (Espace)."
    }
    public static let nothingToHide = "Il n’y a aucun lien à masquer."
    public static let nothingThere = "Il n’y a pas de lien de ce côté."
    public static let lastCircle = "La carte s’arrête au 2e cercle. Entrée met ce nom au centre et montre la suite."
    public static func nothingMore(_ name: String) -> String { "\(name) n’a pas d’autre lien." }
    public static func unfolded(_ name: String, _ count: Int) -> String {
      "2e cercle «\u{A0}\(name)\u{A0}»\u{A0}: \(counted(count, "autre lien", "autres liens"))."
    }

    // Spoken.
    public static func spokenTitle(_ name: String, links: Int, neighbours: Int) -> String {
      "\(name) est au centre\u{A0}: \(counted(links, "lien", "liens")) avec "
        + "\(counted(neighbours, "élément", "éléments"))."
    }
    public static func spokenSecond(_ name: String) -> String {
      "2e cercle «\u{A0}\(name)\u{A0}»\u{A0}: ses autres liens."
    }
    public static let spokenDeduced = " (déduit)"

    // The table.
    public static func tableTitle(_ name: String, _ count: Int) -> String { "LIENS (\(count)) · \(name)" }
    public static let roleColumn = "RÔLE"
    public static let nameColumn = "AVEC"
    public static let kindColumn = "NATURE"
    public static let natureColumn = "DIT OU DÉDUIT"
    public static let sourceColumn = "SOURCE"
    public static let written = "écrit"
    public static let concluded = "déduit"
  }
}
