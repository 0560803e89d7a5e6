extension Words {
  /// What the screen of paths says, and how one gets there.
  public enum Path {
    public static let title = "Chemin"
    public static let mark = "prendre ce qui est choisi pour départ d’un chemin"
    public static let markHint = "départ de chemin"
    public static func go(_ name: String) -> String { "voir le chemin de «\u{A0}\(name)\u{A0}» jusqu’à ce qui est choisi" }
    public static func goHint(_ name: String) -> String { "chemin depuis \(name)" }
    public static func again(_ name: String) -> String { "garder «\u{A0}\(name)\u{A0}» pour départ, et choisir une autre arrivée" }
    public static let againHint = "autre arrivée"
    public static func marked(_ name: String) -> String {
      "Départ\u{A0}: \(name). Choisissez maintenant une autre fiche, puis appuyez de nouveau sur d."
    }
    public static func unmarked(_ name: String) -> String { "\(name) n’est plus le départ d’un chemin." }
    public static let nothingChosen = "Choisissez d’abord un acteur, un levier ou une autre fiche, puis appuyez sur d."
    public static let unknown =
      "Ce chemin n’a pas ses deux bouts. Choisissez une fiche, appuyez sur d, puis faites de même sur une autre."
    public static let next = "suivre le chemin"
    public static let nextHint = "suivre"
    public static let previous = "revenir d’un pas sur le chemin"
    public static let otherUp = "choisir le chemin du dessus"
    public static let otherDown = "choisir le chemin du dessous"
    public static let otherHint = "autre chemin"
    public static let source = "montrer la source de ce lien"
    public static let sourceHint = "source"
    public static let sentences = "CE QUI LE DIT"
    public static func others(_ count: Int) -> String { "CHEMINS AUSSI COURTS (\(count))" }
    public static let enterOpens = "Entrée ouvre la fiche."
    public static let showsSource = "i montre la source."
  }
}
