import PartnerNetwork

/// How two datasets are compared, in words.
public enum ComparisonWords {
  public static let none = "Aucune différence."

  /// "Contacts", as a heading.
  public static func title(_ group: Difference.Group) -> String {
    switch group {
    case .contacts: "Contacts"
    case .entities: "Fiches"
    case .links: "Liens"
    case .points: "Lieux d’accueil et contrats locaux"
    case .communes: "Communes et intercommunalités"
    case .situations: "Situations"
    case .tours: "Parcours"
    case .questions: "Questions"
    case .sources: "Sources"
    case .terms: "Glossaire"
    case .figures: "Chiffres, dates et règles"
    case .roles: "Rôles"
    case .identity: "Le jeu de données"
    }
  }

  /// "modifié", after what it is said of.
  public static func word(_ change: Difference.Change, _ group: Difference.Group) -> String {
    let isFeminine = [.entities, .communes, .situations, .questions, .sources].contains(group)
    let word =
      switch change {
      case .modified: "modifié"
      case .removed: "retiré"
      case .added: "ajouté"
      }
    return isFeminine ? word + "e" : word
  }

  /// "2 modifiées, 1 ajoutée".
  public static func counts(_ differences: [Difference]) -> String {
    Difference.Change.allCases.compactMap { change in
      let count = differences.count { $0.change == change }
      guard count > 0, let group = differences.first?.group else { return nil }
      let word = word(change, group)
      return "\(count) \(count > 1 ? word + "s" : word)"
    }.joined(separator: ", ")
  }

  /// What a difference is about, on one line, without what changed.
  public static func subject(_ difference: Difference) -> String {
    let means = difference.means.map { "\($0.title)\u{A0}: " } ?? ""
    return "\(means)\(difference.name) (\(word(difference.change, difference.group)))"
  }

  /// "nom court", for a field of the format.
  public static func field(_ name: String) -> String {
    if let known = fields[name] { return known }
    if name.hasPrefix("etape ") { return "étape" + name.dropFirst(5) }
    return name.map { $0 == "_" ? " " : String($0) }.joined()
  }

  /// What changed in a field, in a sentence: from, to; or what left a list and what entered it.
  public static func change(_ field: Difference.Field) -> String {
    let name = Self.field(field.name)
    let before = field.before.map(quoted).joined(separator: ", ")
    let after = field.after.map(quoted).joined(separator: ", ")
    if before.isEmpty { return "\(name)\u{A0}: ajouté \(after)" }
    if after.isEmpty { return "\(name)\u{A0}: retiré \(before)" }
    return "\(name)\u{A0}: \(before) devient \(after)"
  }

  /// How much differs, on one line.
  public static func summary(_ count: Int) -> String {
    count == 0 ? none : counted(count, "différence", "différences") + "."
  }

  private static func quoted(_ text: String) -> String { "«\u{A0}\(text)\u{A0}»" }

  private static let fields: [String: String] = [
    "libelle": "libellé", "definition": "définition", "credits": "crédits", "sous_type": "sous-type",
    "numero": "numéro", "resume": "résumé", "au_titre_de": "agit au titre de", "groupe_homogene": "groupe homogène",
    "complement": "complément", "precision": "précision", "editeur": "éditeur",
    "precision_date": "précision sur la date",
    "url": "adresse web", "entite": "fiche", "entites": "fiches", "annee": "année", "reference": "référence",
    "sous_prefecture": "sous-préfecture", "intercommunalite": "intercommunalité",
    "population_annee": "année de la population",
    "siege": "siège", "nombre_communes": "nombre de communes", "itinerant": "itinérant", "debut": "début",
    "etat": "état", "dessert": "communes desservies", "dessert_connu": "communes desservies connues", "recit": "récit",
    "appeler": "numéros à appeler", "contacts": "à qui s’adresser", "vigilance_sourcee": "vigilance sourcée",
    "duree": "durée en minutes", "bonne": "bonne réponse", "mauvaises": "mauvaises réponses", "reserve": "réserve",
    "seul": "jeu de données complet", "anciens_noms": "anciens noms", "codes_postaux": "codes postaux",
    "nom_court": "nom court", "premiers_gestes": "premiers gestes",
  ]
}
