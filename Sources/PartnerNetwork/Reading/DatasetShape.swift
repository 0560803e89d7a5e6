/// The fields of the format `reseau/1` (see `Data/reseau.schema.json`), in four passes: the core, which every
/// screen needs; the details, which are read when a card, a search or the glossary first asks for them; the
/// places, for what is about a commune; and what is for learning.
enum DatasetShape {
  /// Values of a file that are not collections.
  static let values: [String: FieldShape] = [
    "format": .text, "titre": .text, "territoire": .text, "version": .text, "date": .text, "licence": .text,
    "credits": .texts, "$schema": .text, "seul": .flag,
  ]

  /// Collections that the format has, whichever pass reads them.
  static let collections: Set<String> = [
    "roles", "sections", "entites", "liens", "sources", "termes", "chiffres", "dates", "mentions_legales",
    "situations", "parcours", "questions", "intercommunalites", "communes", "arrondissements", "geographie", "lieux",
  ]

  static let core: [String: RecordShape] = ["roles": role, "sections": section, "entites": entityCore, "liens": link]
  static let details: [String: RecordShape] = [
    "entites": entityDetails, "sources": source, "termes": term, "chiffres": figure, "dates": dateNote,
    "mentions_legales": legalReference,
  ]

  static let role = RecordShape(
    required: ["id"], complete: ["libelle", "inverse", "definition", "lettre", "rang"],
    fields: [
      ("id", .text), ("libelle", .text), ("inverse", .text), ("court", .text), ("definition", .text),
      ("lettre", .text), ("rang", .integer), ("retire", .flag),
    ])

  static let section = RecordShape(
    required: ["id"], complete: ["titre"], fields: [("id", .text), ("titre", .text), ("retire", .flag)])

  private static let coreFields: [(name: String, shape: FieldShape)] = [
    ("id", .text), ("type", .text), ("sous_type", .text), ("numero", .integer), ("nom", .text), ("nom_court", .text),
    ("sigle", .text), ("rang", .integer), ("resume", .text), ("sections", .texts), ("remarque", .text),
    ("complement", .flag), ("groupe_homogene", .flag), ("au_titre_de", .text), ("retire", .flag),
  ]

  private static let detailFields: [(name: String, shape: FieldShape)] = [
    ("synonymes", .texts), ("faits", .records(fact)), ("contacts", .records(contact)), ("sites", .records(site)),
    ("avertissements", .records(caution)),
  ]

  static let entityCore = RecordShape(
    required: ["id"], complete: ["nom", "type"], fields: coreFields + detailFields.map { ($0.name, FieldShape.later) })
  static let entityDetails = RecordShape(
    required: ["id"],
    fields: [("id", .text), ("retire", .flag)]
      + coreFields.filter { $0.name != "id" && $0.name != "retire" }.map { ($0.name, FieldShape.later) }
      + detailFields)

  static let link = RecordShape(
    identifiers: ["de", "role", "vers"], required: ["de", "role", "vers"], complete: ["nature"],
    fields: [
      ("de", .text), ("role", .text), ("vers", .text), ("nature", .text), ("motif", .text), ("precision", .text),
      ("source", .text), ("section", .text), ("retire", .flag),
    ])

  static let fact = RecordShape(
    required: ["texte"], complete: ["champ", "source", "confiance"],
    fields: [
      ("id", .text), ("champ", .text), ("texte", .text), ("source", .text), ("confiance", .text), ("reserve", .text),
      ("retire", .flag),
    ])

  static let contact = RecordShape(
    required: ["type", "valeur"], complete: ["source", "confiance"],
    fields: [
      ("id", .text), ("type", .text), ("libelle", .text), ("valeur", .text), ("source", .text), ("date", .text),
      ("confiance", .text), ("reserve", .text), ("retire", .flag),
    ])

  static let site = RecordShape(
    required: ["texte"],
    fields: [("url", .text), ("texte", .text), ("source", .text), ("section", .text), ("adresse_absente", .flag)])

  static let caution = RecordShape(required: ["texte"], fields: [("texte", .text), ("sources", .texts)])

  static let source = RecordShape(
    required: ["id"], complete: ["titre"],
    fields: [
      ("id", .text), ("titre", .text), ("editeur", .text), ("date", .text), ("precision_date", .text), ("url", .text),
      ("nature", .text), ("retire", .flag),
    ])

  static let term = RecordShape(
    identifiers: ["terme"], required: ["terme", "definition"], complete: ["confiance"],
    fields: [
      ("sigle", .text), ("terme", .text), ("definition", .text), ("entite", .text), ("source", .text),
      ("confiance", .text), ("retire", .flag),
    ])

  static let figure = RecordShape(
    identifiers: ["libelle"], required: ["valeur", "libelle"],
    fields: [
      ("valeur", .text), ("unite", .text), ("libelle", .text), ("entites", .texts), ("annee", .text),
      ("territoire", .text), ("source_citee", .text), ("source", .text), ("sections", .texts), ("section", .text),
    ])

  static let dateNote = RecordShape(
    identifiers: ["libelle"], required: ["valeur", "libelle"],
    fields: [
      ("valeur", .text), ("libelle", .text), ("entites", .texts), ("source", .text), ("sections", .texts),
      ("section", .text),
    ])

  static let legalReference = RecordShape(
    identifiers: ["objet"], required: ["objet"], complete: ["nature"],
    fields: [
      ("reference", .text), ("objet", .text), ("entites", .texts), ("nature", .text), ("source", .text),
      ("sections", .texts), ("section", .text),
    ])
}
