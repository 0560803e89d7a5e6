/// Checks what communes, service points and the map refer to. A reference that leads nowhere is noted and dropped;
/// what holds it stays, for the rest of it is sound.
struct PlaceReferences {
  let files: [DataFile]
  let communes: KnownCodes
  let intercommunalities: KnownCodes
  let arrondissements: KnownCodes
  let points: KnownCodes
  var references: References

  /// The code in a field; nil, and noted, where nothing has it.
  mutating func code(_ field: String, of record: Record, in known: KnownCodes, owner: String) -> String? {
    guard let code = record.text(field) else { return nil }
    return check([code], field, of: record, in: known, owner: owner).first
  }

  /// Those of the codes that exist; the others are noted.
  mutating func check(
    _ codes: [String], _ field: String, of record: Record, in known: KnownCodes, owner: String?
  ) -> [String] {
    codes.filter { code in
      if known.codes.contains(code) { return true }
      if known.misses(code, in: files[record.file].layer) {
        references.findings.note(.dangling(field: field, id: code), record, id: owner)
      }
      return false
    }
  }

  /// A position in degrees; nil, and noted, where the numbers are none.
  mutating func position(_ numbers: [Double]?, _ field: String, of record: Record, owner: String?) -> Position? {
    guard let numbers else { return nil }
    if numbers.count == 2, let position = Position(latitude: numbers[0], longitude: numbers[1]) { return position }
    references.findings.note(.wrongPosition(field: field), record, id: owner)
    return nil
  }
}

extension References {
  /// Whether the place has a source that exists and a known confidence; what is wrong is noted.
  mutating func acceptPoint(_ record: Record, owner: String) -> Bool {
    guard acceptSources(record, owner: owner) else { return false }
    let confidence: Confidence? = value("confiance", of: record, owner: owner)
    return confidence != nil
  }

  /// Those of the sources that exist; the others are noted.
  mutating func sources(of record: Record, owner: String?) -> [String] {
    let named = [record.text("source")].compactMap(\.self) + record.texts("sources")
    let kept = named.filter { sources[$0] != nil }
    if kept.count < named.count { _ = acceptSources(record, owner: owner) }
    return kept
  }

  /// The entity in a field; nil, and noted, where there is none.
  mutating func entity(_ field: String, of record: Record, owner: String) -> String? {
    guard let id = record.text(field) else { return nil }
    if core.indexes[id] != nil { return id }
    if core.misses(id, in: files[record.file].layer) {
      findings.note(.dangling(field: field, id: id), record, id: owner)
    }
    return nil
  }
}

extension Commune {
  init?(_ record: Record, code: String, _ places: inout PlaceReferences) {
    guard let name = record.text("nom") else { return nil }
    self.init(
      code: code, name: name, formerNames: record.texts("anciens_noms"), postalCodes: record.texts("codes_postaux"),
      intercommunality: places.code(
        "intercommunalite", of: record, in: places.intercommunalities, owner: code),
      arrondissement: places.code("arrondissement", of: record, in: places.arrondissements, owner: code),
      canton: record.text("canton"), population: record.integer("population"),
      populationYear: record.integer("population_annee"), site: record.text("site"),
      sources: places.references.sources(of: record, owner: code))
  }
}

extension Intercommunality {
  init?(_ record: Record, code: String, contacts: [Record], _ places: inout PlaceReferences) {
    guard let name = record.text("nom") else { return nil }
    self.init(
      code: code, name: name, acronym: record.text("sigle"), officialName: record.text("nom_officiel"),
      type: record.text("type"), seat: record.text("siege"), communeCount: record.integer("nombre_communes"),
      population: record.integer("population"), populationYear: record.integer("population_annee"),
      site: record.text("site"), siteDate: record.text("site_date"),
      source: places.references.sources(of: record, owner: code).first, date: record.text("date"),
      remark: record.text("remarque"),
      contacts: contacts.compactMap { Contact($0, owner: code, &places.references) }.united)
  }
}

extension Arrondissement {
  init?(_ record: Record, code: String, _ places: inout PlaceReferences) {
    guard let name = record.text("nom") else { return nil }
    self.init(
      code: code, name: name,
      subprefecture: places.code("sous_prefecture", of: record, in: places.points, owner: code),
      source: places.references.sources(of: record, owner: code).first)
  }
}

extension ServicePoint {
  init?(_ record: Record, id: String, contacts: [Record], _ places: inout PlaceReferences) {
    guard let type = record.text("type"), let name = record.text("nom"), let source = record.text("source"),
      let confidence = record.text("confiance").flatMap(Confidence.init)
    else { return nil }
    let serves: [String]? =
      record.value("dessert") == nil
      ? nil : places.check(record.texts("dessert"), "dessert", of: record, in: places.communes, owner: id)
    self.init(
      id: id, kind: Kind(type), name: name, entity: places.references.entity("entite", of: record, owner: id),
      address: record.text("adresse"),
      commune: places.code("commune", of: record, in: places.communes, owner: id),
      position: places.position(record.numbers("position"), "position", of: record, owner: id),
      isItinerant: record.flag("itinerant"),
      intercommunality: places.code(
        "intercommunalite", of: record, in: places.intercommunalities, owner: id),
      start: record.text("debut"), end: record.text("fin"),
      state: places.references.value("etat", of: record, owner: id), source: source, date: record.text("date"),
      confidence: confidence, remark: record.text("remarque"), serves: serves,
      contacts: contacts.compactMap { Contact($0, owner: id, &places.references) }.united)
  }
}
