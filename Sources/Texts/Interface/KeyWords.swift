extension Words {
  /// What is said of the user's own keys.
  public enum Keys {
    /// Why a wish is not granted. Each names the key as the program writes it.
    public static func unknown(_ name: String) -> String {
      name.isEmpty
        ? "il manque le nom d’une touche." : "«\u{A0}\(name)\u{A0}» n’est le nom d’aucune touche."
    }
    public static func taken(_ key: String) -> String {
      "«\u{A0}\(key)\u{A0}» a déjà un sens dans le programme, et le garde."
    }
    public static func reserved(_ key: String) -> String {
      "«\u{A0}\(key)\u{A0}» ne peut pas changer de sens\u{A0}: elle sert à se déplacer, à écrire un chiffre ou à arrêter, ou "
        + "bien les terminaux l’envoient pour une autre."
    }
    public static func idle(_ key: String) -> String {
      "«\u{A0}\(key)\u{A0}» ne fait rien\u{A0}: une touche à vous doit faire ce qu’une autre fait déjà."
    }
    public static func repeated(_ key: String) -> String {
      "«\u{A0}\(key)\u{A0}» est déjà une touche à vous\u{A0}: la première fois compte."
    }
    /// At the start: some keys are not as they were asked for.
    public static func refused(_ count: Int, _ first: String) -> String {
      (count == 1
        ? "Une de vos touches n’est pas prise\u{A0}: "
        : "\(count) de vos touches ne sont pas prises. La première\u{A0}: ")
        + first + " Pour les voir\u{A0}: reseau touches."
    }
    /// Where the file of choices holds something else in their place.
    public static let unreadable =
      "Vos touches n’ont pas pu être lues\u{A0}: dans preferences.json, «\u{A0}touches\u{A0}» doit ressembler à "
      + "{\"h\": \"a\"}. Le fichier n’a pas été changé, et les touches du programme restent les mêmes."
    public static func alias(_ key: String, _ meaning: String) -> String { "\(key), comme \(meaning)" }
  }
}
