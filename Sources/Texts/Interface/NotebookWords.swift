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
  public static let openChosen = "ouvrir la ligne choisie"
  public static let edit = "modifier cette note ou ce contact"
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

  public static func change(_ isNote: Bool) -> String { isNote ? "modifier cette note" : "modifier ce contact" }

  // A note or a contact, whole.
  public static let contactOfYours = "contact \(own), dans votre carnet"
  public static let noteOfYours = "note \(own), dans votre carnet"
  public static let aboutHead = "À propos de"
  public static let yours = "C’est \(own)\u{A0}: cela reste dans votre carnet, sur cet ordinateur."
  public static let noLonger = "Ceci n’est plus dans votre carnet. La flèche gauche revient en arrière."
  public static let menuHere = "modifier, ou écrire autre chose"
  public static let writeTo = "écrire un courriel à cette adresse"
  public static let writeToHint = "courriel"
  public static let removeShown = "supprimer ce qui est montré, après confirmation"
  public static let enterOpensOwn = "\(own), dans votre carnet. Entrée ouvre, y copie."

  // In the directory and in the search.
  public static let kind = "contact \(own)"
  public static let ownHead = "À vous"
  public static let asSource = "votre carnet"
  public static let contactsFilter = "vos contacts"
  public static let onlyContacts = "vos contacts seulement"
  public static func ofWhichOwn(_ count: Int) -> String { ", dont \(count) \(own)" }
  public static func aboutWords(_ name: String) -> String { "à propos de «\u{A0}\(name)\u{A0}»" }

  // Files. What is private leaves only where somebody says so.
  public static let exportHint = "exporter"
  public static let export = "exporter votre carnet dans un fichier"
  public static let exportAllTitle = "Exporter votre carnet"
  public static let exportContacts = "vos contacts en vCard, pour un téléphone"
  public static let exportText = "tout, en texte simple"
  public static let exportJSON = "tout, en JSON, pour en garder une copie"
  public static let exportOne = "exporter ce contact dans un fichier"
  public static let exportTitle = "Exporter ce contact"
  public static let editInstead = "non, modifier ce contact"
  public static let noteNotExported = "Une note ne s’exporte pas seule\u{A0}: y la copie\u{A0}; F9 puis e exporte tout."
  public static func exportHolds(_ count: Int) -> String {
    count == 1 ? "Donner aussi votre contact\u{A0}?" : "Donner aussi vos \(count) contacts\u{A0}?"
  }
  public static let withoutContacts = "sans vos contacts"
  public static let withContacts = "avec vos contacts"
  public static let exportWith = "Exporter, avec vos contacts"

  /// What is said of fields that do not look right.
  public static func doubts(_ fields: Set<OwnContact.Field>) -> [String] {
    [
      fields.contains(.telephone)
        ? "Ce numéro ne se compose pas ainsi en France\u{A0}: vérifiez-le. Il est gardé tel quel." : nil,
      fields.contains(.email)
        ? "Cette adresse électronique semble incomplète\u{A0}: elle est gardée telle quelle." : nil,
    ].compactMap(\.self)
  }

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
  public static let tooLong = "Ce champ est plein\u{A0}: la fin n’a pas été gardée. Une note peut être plus longue."
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
    let values = values(contact)
    return "contact \(own) \(contact.title)" + (subject.map { " (\($0))" } ?? "")
      + (values.isEmpty ? "." : "\u{A0}: \(values.joined(separator: ", ")).")
  }
  /// What is known of a contact besides its name, the telephone first, which no line cuts in two.
  static func values(_ contact: OwnContact) -> [String] {
    let telephone = contact[.telephone].map { number in String(number.map { $0 == " " ? "\u{A0}" : $0 }) }
    let others = OwnContact.Field.allCases.filter { $0 != .telephone }.compactMap { field in
      contact[field].flatMap { $0 == contact.title ? nil : $0.split(separator: "\n").joined(separator: " ") }
    }
    return (contact[.telephone] == contact.title ? [] : [telephone].compactMap(\.self)) + others
  }
  /// The whole contact, a line each.
  public static func text(of contact: OwnContact) -> String {
    OwnContact.Field.allCases.compactMap { field in
      contact[field].map { "\(self.field(field))\u{A0}: \($0)" }
    }.joined(separator: "\n")
  }
}
