extension Words {
  /// What is said where screens are told and not drawn.
  public enum Accessible {
    public static let turnOn = "passer à l’affichage pour lecteur d’écran ou plage braille"
    public static let turnOff = "revenir à l’affichage dessiné"
    /// Other words by which the palette finds it.
    public static let synonyms = "accessible accessibilité aveugle malvoyant braille lecteur écran vocal synthèse"
    public static let on =
      "Affichage accessible\u{A0}: oui. Tout est en une colonne, sans dessin. F12 revient à l’autre."
    public static let off = "Affichage accessible\u{A0}: non. F12 y revient."
    /// - Parameter count: nil where they are not counted.
    public static func page(_ page: Int, of count: Int?) -> String {
      ", page \(page)" + (count.map { " sur \($0)" } ?? "")
    }
    /// The arrows that choose a line: a stroke between two words is heard as a word.
    public static let arrows = "haut ou bas"
    /// Before what is typed.
    public static let words = "Vos mots\u{A0}:"
    public static let seed = "Numéro\u{A0}:"
    /// Heard, the number of a lever is not that of a line.
    public static func lever(_ number: Int) -> String { "levier \(number)" }
    /// The two sides of a map, as the arrows lead to them.
    public static func side(_ isLeft: Bool, _ count: Int) -> String {
      "\(isLeft ? "Côté gauche" : "Côté droit"), \(counted(count, "lien", "liens"))"
    }
    public static let read = "lire"
    /// Of what lies over a screen.
    public static func over(_ screen: String) -> String { "Échap ferme ce texte et revient à\u{A0}: \(screen)." }
    public static let welcome = "N’importe quelle touche continue."
    /// Which lines are told, of a list that has many.
    public static func part(_ first: Int, _ last: Int, of count: Int) -> String {
      "De la ligne \(first) à la ligne \(last), sur \(count)."
    }
  }
}
