/// The fields of the third pass: communes and what they belong to, their map, and the places that receive people.
extension DatasetShape {
  static let places: [String: RecordShape] = [
    "communes": commune, "intercommunalites": intercommunality, "arrondissements": arrondissement,
    "lieux": servicePoint, "geographie": geography,
  ]

  static let commune = RecordShape(
    identifiers: ["code"], required: ["code"], complete: ["nom"],
    fields: [
      ("code", .text), ("nom", .text), ("anciens_noms", .texts), ("codes_postaux", .texts),
      ("intercommunalite", .text), ("arrondissement", .text), ("canton", .text), ("population", .integer),
      ("population_annee", .integer), ("site", .text), ("sources", .texts), ("retire", .flag),
    ])

  static let intercommunality = RecordShape(
    identifiers: ["code"], required: ["code"], complete: ["nom"],
    fields: [
      ("code", .text), ("nom", .text), ("sigle", .text), ("nom_officiel", .text), ("type", .text), ("siege", .text),
      ("nombre_communes", .integer), ("population", .integer), ("population_annee", .integer), ("site", .text),
      ("site_date", .text), ("source", .text), ("date", .text), ("remarque", .text),
      ("contacts", .records(contact)), ("retire", .flag),
    ])

  static let arrondissement = RecordShape(
    identifiers: ["code"], required: ["code"], complete: ["nom"],
    fields: [
      ("code", .text), ("nom", .text), ("sous_prefecture", .text), ("source", .text), ("retire", .flag),
    ])

  static let servicePoint = RecordShape(
    required: ["id"], complete: ["type", "nom", "source", "confiance"],
    fields: [
      ("id", .text), ("type", .text), ("nom", .text), ("entite", .text), ("adresse", .text), ("commune", .text),
      ("position", .numbers), ("itinerant", .flag), ("intercommunalite", .text), ("debut", .text), ("fin", .text),
      ("etat", .text), ("source", .text), ("date", .text), ("confiance", .text), ("remarque", .text),
      ("dessert", .texts), ("contacts", .records(contact)), ("retire", .flag),
    ])

  static let geography = RecordShape(
    identifiers: [], required: ["origine", "grille"], isSingle: true,
    fields: [
      ("source", .text), ("origine", .record(gridOrigin)), ("grille", .texts), ("centres", .numbersByCode),
      ("limitrophes", .textsByCode),
    ])

  static let gridOrigin = RecordShape(
    identifiers: [], required: ["nord", "ouest", "pas_km", "lignes", "colonnes"],
    fields: [
      ("nord", .number), ("ouest", .number), ("pas_km", .number), ("lignes", .integer), ("colonnes", .integer),
    ])
}
