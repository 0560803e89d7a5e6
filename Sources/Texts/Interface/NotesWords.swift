extension Words {
  /// What the terminal of the trainer's notes says.
  public enum Notes {
    public static let name = "NOTES"
    public static func title(_ presentation: String) -> String { "\(name) · \(presentation)" }
    public static func clock(_ hour: Int, _ minute: Int) -> String {
      (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
    }
    public static func place(_ page: Int, _ pages: Int) -> String { "Page \(page) sur \(pages)" }
    public static func elapsed(_ minutes: Int) -> String {
      minutes < 1
        ? "depuis moins d’une minute"
        : minutes < 60 ? "depuis \(minutes)\u{A0}min" : "depuis \(minutes / 60)\u{A0}h\u{A0}\(minutes % 60)\u{A0}min"
    }
    public static func next(_ title: String) -> String { "Ensuite\u{A0}: \(title)" }
    public static let last = "C’est la dernière page."
    public static let none = "Cette page n’a pas de notes. Elle dit\u{A0}:"
    public static func source(_ line: String) -> String { "Source\u{A0}: \(line)" }
    public static let read = "lire"
    public static let black = "Le mur est éteint."
    public static func away(_ screen: String) -> String { "Au mur\u{A0}: \(screen)" }
    public static let stopped = "Présentation arrêtée. Relancez-la\u{A0}: les notes suivront."
    public static let waiting = [
      "La présentation n’a pas commencé.",
      "Dans l’autre fenêtre, tapez\u{A0}: reseau presenter, puis le nom d’un parcours, d’une situation ou d’une fiche.",
      "Ou bien, dans le programme ouvert, appuyez sur F5.",
      "Les notes apparaîtront ici toutes seules. Pour les lire de loin, agrandissez avec Ctrl et +.",
    ]
    public static let ended = [
      "La présentation est terminée.",
      "Si vous en commencez une autre, ses notes apparaîtront ici. q ferme cette fenêtre.",
    ]
    public static func notPublished(_ reason: String) -> String {
      "Les notes du formateur n’ont pas pu suivre\u{A0}: \(reason)."
    }
    public static let noFolder = "aucun dossier ne s’y prête"
  }
}
