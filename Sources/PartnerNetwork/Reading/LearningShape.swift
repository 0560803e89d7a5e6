/// The fields of the fourth pass: situations, guided tours, questions.
extension DatasetShape {
  static let learning: [String: RecordShape] = ["situations": situation, "parcours": tour, "questions": question]

  static let situation = RecordShape(
    required: ["id"], complete: ["titre"],
    fields: [
      ("id", .text), ("titre", .text), ("recit", .text), ("profil", .text), ("mots", .texts), ("leviers", .texts),
      ("appeler", .records(person)), ("contacts", .records(person)), ("dispositifs", .texts), ("cadres", .texts),
      ("premiers_gestes", .texts), ("vigilance", .text), ("vigilance_sourcee", .flag), ("sources", .texts),
      ("confiance", .text), ("retire", .flag),
    ])

  static let person = RecordShape(
    identifiers: ["acteur"], required: ["acteur", "pourquoi"], fields: [("acteur", .text), ("pourquoi", .text)])

  static let tour = RecordShape(
    required: ["id"], complete: ["titre"],
    fields: [
      ("id", .text), ("titre", .text), ("duree", .integer), ("public", .text), ("resume", .text),
      ("etapes", .records(tourStep)), ("retire", .flag),
    ])

  static let tourStep = RecordShape(
    identifiers: ["titre"], required: ["titre", "texte"],
    fields: [
      ("id", .text), ("titre", .text), ("texte", .text), ("points", .texts), ("chiffre", .text), ("legende", .text),
      ("retenir", .text), ("cible", .text), ("notes", .text), ("question", .text), ("source", .text),
      ("retire", .flag),
    ])

  static let question = RecordShape(
    required: ["id"], complete: ["question", "bonne", "mauvaises"],
    fields: [
      ("id", .text), ("niveau", .integer), ("leviers", .texts), ("question", .text), ("bonne", .text),
      ("mauvaises", .texts), ("explication", .text), ("entites", .texts), ("source", .text), ("confiance", .text),
      ("retire", .flag),
    ])
}
