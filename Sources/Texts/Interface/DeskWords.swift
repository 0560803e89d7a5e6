extension Words {
  /// What is said after copying.
  public enum Copy {
    public static let field = "copier la ligne choisie"
    public static let fieldHint = "copier"
    public static let card = "copier toute la fiche"
    public static let nothing = "Choisissez d’abord une ligne à copier."
    public static func wholeCard(_ name: String) -> String { "La fiche «\u{A0}\(name)\u{A0}»" }

    /// - Parameters:
    ///   - program: the desktop's program that took the text.
    ///   - terminal: whether the terminal was asked; whether it obeyed cannot be known.
    ///   - file: where the text also is.
    public static func done(_ what: String, program: String?, terminal: Bool, file: String?) -> String {
      var places: [String] = []
      if let program { places.append("dans le presse-papiers (\(program))") }
      if let file { places.append("dans \(file)") }
      guard !places.isEmpty else {
        return terminal
          ? "\(what)\u{A0}: demandé au terminal, qui ne dit pas s’il l’a copié."
          : "\(what)\u{A0}: rien n’a pu être copié. Sélectionnez le texte à la souris, après m."
      }
      let asked = terminal && program == nil ? " Le terminal a aussi été prié de le copier." : ""
      return "\(what)\u{A0}: copié \(places.joined(separator: " et ")).\(asked)"
    }
  }

  /// What is said after opening an address.
  public enum Open {
    public static func done(_ address: String) -> String {
      "\(address)\u{A0}: ouvert dans votre navigateur ou votre messagerie."
    }
    public static func noDesktop(_ address: String) -> String {
      "\(address)\u{A0}: il n’y a pas de bureau ici pour l’ouvrir. y la copie."
    }
    public static func failed(_ address: String) -> String {
      "\(address)\u{A0}: aucun programme n’a pu l’ouvrir. y la copie."
    }
    public static func unknown(_ address: String) -> String {
      "\(address)\u{A0}: ce n’est ni une adresse de site ni un courriel. y la copie."
    }
  }
}
