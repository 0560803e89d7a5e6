import PartnerNetwork

extension Words {
  /// The directory: everybody who can be reached.
  public enum Directory {
    public static let title = "Annuaire"
    public static let show = "ouvrir l’annuaire\u{A0}: téléphones, courriels, adresses"
    public static let showHint = "annuaire"
    public static let ofLever = "voir dans l’annuaire qui appeler pour ce levier"
    public static let ofLeverHint = "qui appeler"
    public static let urgent = "voir les numéros d’urgence et d’écoute"

    // What may be done.
    public static let up = "choisir le contact du dessus"
    public static let down = "choisir le contact du dessous"
    public static func open(_ name: String) -> String { "ouvrir les contacts de «\u{A0}\(name)\u{A0}»" }
    public static let openAny = "ouvrir les contacts choisis"
    public static let type = "chercher dans l’annuaire\u{A0}: un nom, une commune, un numéro"
    public static let typeHint = "chercher"
    public static let keep = "garder ces mots et revenir aux lignes"
    public static let keepHint = "voir les lignes"
    public static func takeLever(_ name: String) -> String { "voir qui appeler pour le levier «\u{A0}\(name)\u{A0}»" }
    public static func tabLever(_ name: String) -> String { "Tab\u{A0}: levier \(name)" }
    public static func enterLever(_ name: String) -> String {
      "Entrée montre qui appeler pour le levier «\u{A0}\(name)\u{A0}»."
    }
    public static let clear = "effacer ce qui est écrit"
    public static let clearHint = "effacer"
    public static let stopTyping = "revenir aux lignes"
    public static let filter = "filtrer\u{A0}: un levier, un type, une commune"
    public static let filterHint = "filtrer"
    public static let dropLast = "retirer le dernier filtre"
    public static let dropHint = "retirer un filtre"
    public static let all = "montrer tout l’annuaire"
    public static let allHint = "tout l’annuaire"
    public static let alreadyAll = "Tout l’annuaire est déjà montré."
    public static func sort(_ next: String) -> String { "changer l’ordre\u{A0}: \(next)" }
    public static let sortHint = "ordre"
    public static let urgentHint = "urgences"
    public static let notUrgent = "revenir à tout l’annuaire"
    public static let export = "exporter cette liste dans un fichier"
    public static let exportHint = "exporter"
    public static let nothingToExport = "Il n’y a rien à exporter\u{A0}: aucun contact ne répond à ces filtres."

    // The table.
    public static let nameHead = "Nom et service"
    public static let bodyHead = "Nom"
    public static let serviceHead = "Service"
    public static let telephoneHead = "Téléphone"
    public static let emailHead = "Courriel"
    public static let placeHead = "Lieu"
    public static let dateHead = "Source de"
    public static let undated = "sans date"
    /// In place of a value that would have to be cut: half a number is worse than none.
    public static let onCard = "voir la fiche"
    public static let oldSign = " !"
    public static let oldWords = ", à vérifier"
    public static let legend = "!\u{A0}: plus de 24\u{A0}mois, ou sans date"
    public static func count(_ count: Int, of all: Int) -> String {
      count == all ? (all < 2 ? "\(all) contact" : "\(all) contacts") : "\(count) sur \(all)"
    }

    // The line of the filters.
    public static let everything = "/ cherche, f filtre, o range, u urgences, e exporte."
    public static let shown = "Filtré\u{A0}: "
    public static func typed(_ text: String) -> String { "«\u{A0}\(text)\u{A0}»" }
    public static let withTelephone = "avec un téléphone"
    public static let emergency = "urgence et écoute"
    public static let emergencyShort = "urgences"
    public static func lever(_ name: String) -> String { "levier \(name)" }
    public static func inCommune(_ name: String) -> String { "commune \(name)" }
    public static let intercommunalities = "intercommunalités"
    public static func nearFirst(_ commune: String) -> String { ", \(commune) d’abord" }

    // The menus.
    public static let filterTitle = "Filtrer l’annuaire"
    public static let byLever = "par levier"
    public static let byKind = "par type"
    public static let byCommune = "par commune"
    public static let leverTitle = "Pour quel levier\u{A0}?"
    public static let kindTitle = "Quel type\u{A0}?"
    public static let communeTitle = "Quelle commune\u{A0}?"
    public static func drop(_ filter: String) -> String { "retirer\u{A0}: \(filter)" }
    public static let exportTitle = "Exporter cette liste"

    // Orders.
    public static let byName = "par nom, de A à Z"
    public static let byPlace = "par lieu, de A à Z"
    public static let byTelephone = "par numéro"
    public static let byService = "par service, de A à Z"
    public static let newestFirst = "les sources récentes d’abord"
    public static let oldestFirst = "les sources anciennes d’abord"
    public static func nowSorted(_ order: String) -> String { "L’annuaire est rangé \(order)." }
    public static func sortedDates(_ order: String) -> String { "L’annuaire montre \(order)." }
    public static let reversed = "en ordre inverse"

    // Where there is nothing.
    public static let empty = "Ces données ne contiennent aucun contact."
    public static let nothing = "Aucun contact ne répond, dans cette version."
    public static let nothingTyped = "Essayez avec moins de mots ou de chiffres\u{A0}: / les reprend."
    public static let nothingTyping = "Effacez quelques lettres\u{A0}; Échap efface tout."
    public static let nothingFiltered = "Suppr retire un filtre, a montre tout l’annuaire."
    public static let notNone = "Cela ne veut pas dire qu’il n’existe personne\u{A0}: ces données ne disent pas tout."

    // The contacts of one body.
    public static let contactTitle = "Contacts"
    public static func contactsOf(_ name: String) -> String { "\(name), contacts" }
    public static let unknown = "Ces contacts n’existent pas dans ces données. La flèche gauche revient en arrière."
    public static let ownCard = "Sa fiche"
    public static let itinerant = "Service itinérant\u{A0}: l’adresse est celle de sa base."
    public static let linkHint = "Entrée ouvre cette fiche."
    public static let call = "Entrée montre la source, y copie ce numéro."
  }
}

extension Words {
  /// A short list to choose from.
  public enum Choice {
    public static let typed = "Écrivez pour trouver\u{A0}:"
    public static let nothing = "Rien ne commence ainsi. Effacez une lettre."
  }
}

extension Words {
  /// Files that the user asks for.
  public enum ExportFile {
    public static let csv = "CSV, pour un autre logiciel"
    public static let spreadsheet = "CSV pour tableur (Excel, LibreOffice)"
    public static let vcard = "vCard, pour un carnet d’adresses"
    public static let json = "JSON, pour un programme"
    public static let markdown = "Markdown, pour une page ou un courriel"
    public static let text = "Texte simple"
    public static func done(_ path: String) -> String { "Écrit dans \(path)" }
    public static func failed(_ name: String, _ reason: String) -> String {
      "\(name)\u{A0}: le fichier n’a pas pu être écrit (\(reason)). Rien n’a été changé."
    }
  }
}
