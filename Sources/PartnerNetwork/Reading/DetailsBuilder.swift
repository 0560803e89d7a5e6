/// Gathers the details of a dataset: what cards, search and glossary show besides the core.
struct DetailsBuilder {
  let indexes: [String: Int]
  var findings: [Finding] = []
  private var byEntity: [Int: EntityDetails] = [:]
  private var sources: [String: Source] = [:]
  private var terms: [Term] = []
  private var figures: [Figure] = []
  private var dates: [DateNote] = []
  private var legalReferences: [LegalReference] = []
  /// Every mention of a source or an entity, checked once all is read.
  private var mentions: [(id: String, isSource: Bool, field: String, record: Record, owner: String?)] = []

  init(indexes: [String: Int]) { self.indexes = indexes }

  mutating func add(_ record: Record, to collection: String) {
    switch collection {
    case "entites": addEntity(record)
    case "sources": addSource(record)
    case "termes": addTerm(record)
    case "chiffres": addFigure(record)
    case "dates":
      guard let value = record.text("valeur"), let label = record.text("libelle") else { return }
      mention(record, owner: label)
      dates.append(
        DateNote(
          value: value, label: label, entities: record.texts("entites"), source: record.text("source"),
          sections: record.sections))
    default: addLegalReference(record)
    }
  }

  consuming func build(files: [DataFile]) -> NetworkDetails {
    for mention in mentions {
      let known = mention.isSource ? sources[mention.id] != nil : indexes[mention.id] != nil
      if !known { note(.dangling(field: mention.field, id: mention.id), mention.record, id: mention.owner) }
    }
    return NetworkDetails(
      sources: sources, terms: terms, figures: figures, dates: dates, legalReferences: legalReferences,
      problems: Finding.located(findings, in: files), byEntity: byEntity)
  }

  private mutating func note(_ cause: Problem.Cause, _ record: Record, id: String?) {
    findings.append(Finding(cause: cause, file: record.file, offset: record.offset, id: id))
  }

  /// Remembers the sources and entities that a record names.
  private mutating func mention(_ record: Record, owner: String?) {
    for id in record.texts("sources") + [record.text("source")].compactMap(\.self) {
      mentions.append((id, true, "source", record, owner))
    }
    for id in record.texts("entites") + [record.text("entite")].compactMap(\.self) {
      mentions.append((id, false, "entites", record, owner))
    }
  }

  private mutating func addEntity(_ record: Record) {
    guard let id = record.text("id") else { return }
    let hasDetails = record.fields.contains { $0.name != "id" && $0.name != "retire" }
    guard hasDetails else { return }
    guard let index = indexes[id] else { return note(.dangling(field: "id", id: id), record, id: id) }
    var details = byEntity[index] ?? EntityDetails()
    details.synonyms.unite(record.texts("synonymes"))
    details.facts.unite(record.records("faits").compactMap { fact($0, owner: id) })
    details.contacts.unite(record.records("contacts").compactMap { contact($0, owner: id) })
    details.addresses.unite(
      record.records("sites").compactMap { site in
        mention(site, owner: id)
        return site.text("texte").map {
          WebAddress(url: site.text("url"), text: $0, source: site.text("source"), section: site.text("section"))
        }
      })
    details.cautions.unite(
      record.records("avertissements").compactMap { caution in
        mention(caution, owner: id)
        return caution.text("texte").map { Caution(text: $0, sources: caution.texts("sources")) }
      })
    byEntity[index] = details
  }

  private mutating func fact(_ record: Record, owner: String) -> Fact? {
    guard let name = record.text("champ"), let text = record.text("texte"), let source = record.text("source") else {
      return nil
    }
    guard let field = Fact.Field(rawValue: name) else {
      note(.unknownValue(field: "champ", value: name), record, id: owner)
      return nil
    }
    guard let confidence = confidence(record, owner: owner) else { return nil }
    mention(record, owner: owner)
    return Fact(field: field, text: text, source: source, confidence: confidence, reservation: record.text("reserve"))
  }

  private mutating func contact(_ record: Record, owner: String) -> Contact? {
    guard let name = record.text("type"), let value = record.text("valeur"), let source = record.text("source") else {
      return nil
    }
    guard let means = Contact.Means(rawValue: name) else {
      note(.unknownValue(field: "type", value: name), record, id: owner)
      return nil
    }
    guard let confidence = confidence(record, owner: owner) else { return nil }
    mention(record, owner: owner)
    return Contact(
      means: means, label: record.text("libelle"), value: value, source: source, date: record.text("date"),
      confidence: confidence)
  }

  private mutating func confidence(_ record: Record, owner: String?) -> Confidence? {
    guard let name = record.text("confiance") else { return nil }
    if let confidence = Confidence(rawValue: name) { return confidence }
    note(.unknownValue(field: "confiance", value: name), record, id: owner)
    return nil
  }

  private mutating func addSource(_ record: Record) {
    guard let id = record.text("id"), let title = record.text("titre") else { return }
    sources[id] = Source(
      id: id, title: title, publisher: record.text("editeur"), date: record.text("date"),
      dateRemark: record.text("precision_date"), url: record.text("url"), nature: record.text("nature"))
  }

  private mutating func addTerm(_ record: Record) {
    guard let name = record.text("terme"), let definition = record.text("definition"),
      let confidence = confidence(record, owner: name)
    else { return }
    mention(record, owner: name)
    let term = Term(
      acronym: record.text("sigle"), name: name, definition: definition, entity: record.text("entite"),
      source: record.text("source"), confidence: confidence)
    if let index = terms.firstIndex(where: { $0.name == name && $0.acronym == term.acronym }) {
      terms[index] = term
    } else {
      terms.append(term)
    }
  }

  private mutating func addFigure(_ record: Record) {
    guard let value = record.text("valeur"), let label = record.text("libelle") else { return }
    mention(record, owner: label)
    figures.append(
      Figure(
        value: value, unit: record.text("unite"), label: label, entities: record.texts("entites"),
        year: record.text("annee"), territory: record.text("territoire"), citedSource: record.text("source_citee"),
        source: record.text("source"), sections: record.sections))
  }

  private mutating func addLegalReference(_ record: Record) {
    guard let subject = record.text("objet"), let name = record.text("nature") else { return }
    guard let nature = Link.Nature(rawValue: name) else {
      return note(.unknownValue(field: "nature", value: name), record, id: subject)
    }
    mention(record, owner: subject)
    legalReferences.append(
      LegalReference(
        reference: record.text("reference"), subject: subject, entities: record.texts("entites"), nature: nature,
        source: record.text("source"), sections: record.sections))
  }
}

extension Record {
  /// The sections that an entry names, as one or as a list.
  fileprivate var sections: [String] { texts("sections") + [text("section")].compactMap(\.self) }
}

extension Array where Element: Equatable {
  /// Adds what is not there yet: how lists of several layers are joined.
  mutating func unite(_ others: [Element]) {
    for other in others where !contains(other) { append(other) }
  }
}
