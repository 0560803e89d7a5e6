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

extension Words.Notebook {
  // MARK: - The screens

  public static let crumb = "Carnet"
  public static let note = "Note"
  public static let contact = "Contact"
  public static let aWord = (note: "note", contact: "contact")
  public static let menu = "écrire dans votre carnet à propos de ce qui est choisi"
  public static let writeHint = "écrire"
  public static let toggleFavourite = "mettre dans vos favoris ce qui est choisi, ou l’en retirer"
  public static let show = "voir tout votre carnet"
  public static let openChosen = "aller à ce dont parle la ligne choisie"
  public static let edit = "modifier la note ou le contact choisi"
  public static let editHint = "modifier"
  public static let remove = "supprimer la ligne choisie, après confirmation"
  public static let removeHint = "supprimer"
  public static let advice = [
    "Vous pouvez y garder des notes, des favoris et vos propres contacts\u{A0}: la personne qui vous répond, ce qui a "
      + "été dit à une réunion.",
    "Allez sur une fiche, puis appuyez sur n pour écrire, ou sur * pour en faire un favori. Ici, n écrit une note qui "
      + "ne dépend d’aucune fiche.",
    "Votre carnet reste sur cet ordinateur.",
  ]

  // On cards.
  public static let ownNote = "Note (\(own))"
  public static func ownContact(_ title: String) -> String { "\(title) (\(own))" }
  public static let enterEdits = " — \(own), dans votre carnet. Entrée modifie, y copie."
  public static let written =
    "C’est vous qui l’avez écrit, dans votre carnet. Cela reste sur cet ordinateur, et ne vient pas de ces données."

  // The menu.
  public static func on(_ name: String) -> String { "Carnet\u{A0}: \(name)" }
  public static let writeNote = "écrire une note"
  public static let addContact = "ajouter un contact"
  public static let addFavourite = "en faire un favori"
  public static let dropFavourite = "retirer des favoris"
  public static let nothingChosen = "Choisissez d’abord un acteur, un lieu ou une situation."

  // The form.
  public static func formTitle(isNote: Bool, isNew: Bool, subject: String?) -> String {
    let what = isNote ? (isNew ? "Nouvelle note" : "Note") : (isNew ? "Nouveau contact" : "Contact")
    return subject.map { "\(what)\u{A0}: \($0)" } ?? what
  }
  public static let save = "enregistrer dans votre carnet"
  public static let saveHint = "enregistrer"
  public static let leave = "fermer\u{A0}; ce qui n’est pas enregistré n’est perdu qu’après confirmation"
  public static let leaveHint = "fermer"
  public static let newLine = "aller à la ligne"
  public static let newLineHint = "à la ligne"
  public static let nextField = "passer au champ suivant"
  public static let nextFieldHint = "suivant"
  public static let previousField = "passer au champ précédent"
  public static let up = "monter d’une ligne ou d’un champ"
  public static let down = "descendre d’une ligne ou d’un champ"
  public static let undo = "défaire la dernière modification"
  public static let undoHint = "défaire"
  public static let nothingToUndo = "Il n’y a rien à défaire dans ce champ."
  public static let saving = "Enregistrement…"
  public static let notSavedYet = "Pas encore enregistré\u{A0}: Ctrl-S enregistre."
  public static let staysHere = "Écrivez, puis Ctrl-S enregistre. Votre carnet reste sur cet ordinateur."
  public static let nothingWritten = "Écrivez d’abord quelque chose\u{A0}: il n’y a rien à enregistrer."
  public static let nothingLeft =
    "Il ne reste rien à enregistrer. Pour supprimer, fermez, puis dans tout le carnet (F9) appuyez sur Suppr."
  public static let nothingChanged = "C’est déjà enregistré\u{A0}: vous n’avez rien changé."
  public static let stillThere = "Ce que vous avez écrit est toujours là."
  public static let question = "Ce n’est pas enregistré"
  public static let saveFirst = "enregistrer"
  public static let discard = "abandonner ce qui est écrit"
  public static let goOn = "continuer à écrire"

  // What was done.
  public static let saved = "Enregistré."
  public static let savedBoth =
    "Enregistré. Une autre fenêtre l’avait changé entre-temps\u{A0}: les deux versions sont gardées."
  public static let removed = "Supprimé."
  public static let leftAlone = "Une autre fenêtre l’a changé entre-temps\u{A0}: rien n’a été supprimé."
  public static func nowFavourite(_ name: String) -> String {
    "«\u{A0}\(name)\u{A0}» est dans vos favoris. F9 les montre tous."
  }
  public static func noFavourite(_ name: String) -> String { "«\u{A0}\(name)\u{A0}» n’est plus dans vos favoris." }
  public static let reallyRemove = "Supprimer\u{A0}?"
  public static let keep = "garder"
  public static func removeThis(_ name: String) -> String { "supprimer «\u{A0}\(name)\u{A0}»" }
  public static let unknownExplained =
    "Ces données ne connaissent plus ce dont il s’agit\u{A0}; ce que vous avez écrit est gardé."

  // What a line is.
  public static func firstLine(_ text: String) -> String {
    text.split(separator: "\n").first.map(String.init) ?? ""
  }
  public static func aFavourite(_ name: String) -> String { "favori «\u{A0}\(name)\u{A0}»." }
  public static func aNote(_ text: String, _ subject: String?, _ date: String?) -> String {
    let about = subject.map { " à propos de \($0)" } ?? ""
    let line = text.split(separator: "\n").joined(separator: " ")
    return "note\(about)\u{A0}: \(line)" + (date.map { " — \(modified($0))" } ?? "")
  }
  public static func aContact(_ contact: OwnContact, _ subject: String?) -> String {
    let about = subject.map { " (\($0))" } ?? ""
    let values = OwnContact.Field.allCases.compactMap { field in
      contact[field].flatMap { $0 == contact.title ? nil : $0.split(separator: "\n").joined(separator: " ") }
    }
    return "contact \(own) \(contact.title)\(about)"
      + (values.isEmpty ? "." : "\u{A0}: \(values.joined(separator: ", ")).")
  }
  /// The whole contact, a line each.
  public static func text(of contact: OwnContact) -> String {
    OwnContact.Field.allCases.compactMap { field in
      contact[field].map { "\(self.field(field))\u{A0}: \($0)" }
    }.joined(separator: "\n")
  }
}
