import Notebook

extension Words {
  /// The user's own notebook.
  public enum Notebook {
    public static let title = "Votre carnet"
    public static let favourites = "Favoris"
    public static let notes = "Notes"
    public static let contacts = "Vos contacts"
    /// The mark of what is the user's own and not the dataset's.
    public static let own = "à vous"
    public static let empty = "Votre carnet est vide."
    public static func modified(_ date: String) -> String { "Écrit le \(day(date))." }
    public static func about(_ name: String) -> String { "À propos de\u{A0}: \(name)." }
    public static func unknownSubject(_ id: String) -> String { "\(id) (absent de ces données)" }

    /// "23/11/2026" for `2026-11-23`; what is no such date stays as it is.
    static func day(_ date: String) -> String {
      let parts = date.split(separator: "-")
      return parts.count == 3 ? parts.reversed().joined(separator: "/") : date
    }
  }
}

extension Words.Notebook {
  // MARK: - The file

  /// What was said of reading or writing the notebook's file: what happened, what was kept and where, what to do.
  public enum File {
    public static func restored(aside: String) -> String {
      "Le fichier de votre carnet était abîmé\u{A0}: la dernière version enregistrée a pris sa place. Le fichier abîmé "
        + "est gardé\u{A0}: \(aside). S’il y manque quelque chose, ouvrez-le avec un éditeur de texte."
    }
    public static let returned =
      "Le fichier de votre carnet avait disparu\u{A0}: la dernière version enregistrée est revenue à sa place. "
      + "Vous n’avez rien à faire."
    public static func begunAnew(aside: String) -> String {
      "Le fichier de votre carnet est illisible, et aucune version antérieure ne l’est non plus\u{A0}: un carnet vide "
        + "commence. L’ancien est gardé\u{A0}: \(aside). Si vous en avez une copie, "
        + "«\u{A0}reseau carnet importer COPIE\u{A0}» la reprend."
    }
    public static func unreadable(_ path: String, _ reason: String) -> String {
      "Votre carnet n’a pas pu être lu (\(reason))\u{A0}: \(path). Rien n’y a été changé."
    }
    public static func notSaved(_ path: String, _ reason: String) -> String {
      "Ce n’est pas enregistré (\(reason))\u{A0}: \(path). Le carnet reste comme il était."
    }
    public static let noFolder =
      "Ce n’est pas enregistré\u{A0}: il n’y a pas de dossier personnel où écrire votre carnet."
    public static let nowhere = "Il n’y a pas de dossier personnel où garder un carnet."
    public static let notYet = "Ce fichier n’existe pas encore\u{A0}: votre carnet est vide."
  }

  /// What is said of a file to be imported.
  public enum Import {
    public static func done(added: Int, known: Int, keptBoth: Int) -> String {
      var words = ["Ajouté à votre carnet\u{A0}: \(counted(added, "élément", "éléments"))."]
      if known > 0 { words.append("Déjà présent\u{A0}: \(known).") }
      if keptBoth > 0 {
        words.append(
          "Différent du vôtre\u{A0}: \(keptBoth)\u{A0}; les deux versions sont gardées, l’une après l’autre.")
      }
      return words.joined(separator: " ")
    }
    public static func isNone(_ path: String) -> String {
      "Le fichier «\u{A0}\(path)\u{A0}» n’est pas un carnet de ce programme, ou il est incomplet. Rien n’a été importé."
    }
    public static let howToMake =
      "Un carnet se copie d’un ordinateur à l’autre ainsi\u{A0}: là-bas, tapez la ligne qui suit, puis apportez ici le "
      + "fichier carnet.json"
    public static func unreadable(_ path: String, _ reason: String) -> String {
      "Le fichier «\u{A0}\(path)\u{A0}» n’a pas pu être lu\u{A0}: \(reason). Rien n’a été importé."
    }
  }

  /// The name of a field of a contact, as the form and the documents write it.
  public static func field(_ field: OwnContact.Field) -> String {
    switch field {
    case .name: "Nom"
    case .function: "Fonction"
    case .telephone: "Téléphone"
    case .email: "Courriel"
    case .commune: "Commune"
    case .note: "Note"
    }
  }
}
