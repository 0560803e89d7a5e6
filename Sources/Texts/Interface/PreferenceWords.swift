extension Words {
  /// What is said of the file that keeps the user's choices.
  public enum Preferences {
    /// - Parameters:
    ///   - path: the file that could not be read.
    ///   - place: the name under which it was put aside.
    public static func putAside(_ path: String, as place: String) -> String {
      "Vos choix gardés étaient illisibles\u{A0}: rien n’en est repris. Le fichier est mis de côté\u{A0}: \(place)"
    }
    public static func damaged(_ path: String, _ reason: String) -> String {
      "Vos choix gardés sont illisibles\u{A0}: rien n’en est repris. Le fichier \(path) n’a pas pu être mis de côté "
        + "(\(reason))\u{A0}: il reste tel quel."
    }
    public static func unreadable(_ path: String, _ reason: String) -> String {
      "Vos choix gardés n’ont pas pu être relus (\(reason))\u{A0}: \(path)"
    }
    public static func notKept(_ path: String, _ reason: String) -> String {
      "Votre choix vaut jusqu’à la fin, mais n’a pas pu être gardé (\(reason))\u{A0}: \(path)"
    }
    /// - Parameter path: a folder of data that is to be opened at each start, and is not there.
    public static func lostFolder(_ path: String) -> String {
      "Vos données n’ont pas pu être lues\u{A0}: \(path). Le programme s’ouvre sans elles. Pour ne plus les demander\u{A0}: "
        + "reseau donnees."
    }
    public static let noFolder =
      "Votre choix vaut jusqu’à la fin, mais n’a pas pu être gardé\u{A0}: il n’y a pas de dossier personnel où l’écrire."
  }
}
