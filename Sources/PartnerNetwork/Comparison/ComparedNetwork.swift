/// Everything that a dataset says, as a comparison sees it, but for contacts.
struct ComparedNetwork {
  let network: Network

  var items: [ComparedItem] {
    [identity] + network.roles.map(role) + network.entities.indices.map(entity) + network.links.map(link)
      + network.details.sources.values.map(source) + network.details.terms.map(term) + figures + territory + learning
  }

  private var identity: ComparedItem {
    let identity = network.identity
    var item = ComparedItem(.identity, id: "jeu", name: identity.title ?? identity.territory ?? "")
    item.set("titre", identity.title)
    item.set("territoire", identity.territory)
    item.set("version", identity.version)
    item.set("date", identity.date)
    item.set("licence", identity.licence)
    item.set("credits", unordered: identity.credits)
    item.set("seul", identity.standsAlone)
    item.set("sections", unordered: network.sections.map { "\($0.id)\u{A0}: \($0.title)" })
    return item
  }

  private func role(_ role: Role) -> ComparedItem {
    var item = ComparedItem(.roles, id: role.id, name: role.label)
    item.set("libelle", role.label)
    item.set("inverse", role.inverse)
    item.set("court", role.short)
    item.set("definition", role.definition)
    item.set("lettre", String(role.letter))
    item.set("rang", role.rank)
    return item
  }

  private func entity(_ index: Int) -> ComparedItem {
    let entity = network.entities[index]
    let details = network.details.entity(index)
    var item = ComparedItem(.entities, id: entity.id, name: entity.name)
    item.set("nom", entity.name)
    item.set("nom_court", entity.shortName)
    item.set("sigle", entity.acronym)
    item.set("type", entity.kind.rawValue)
    item.set("sous_type", entity.subkind)
    item.set("numero", entity.number)
    item.set("rang", entity.rank == Int(Int32.max) ? nil : entity.rank)
    item.set("resume", entity.summary)
    item.set("remarque", entity.remark)
    item.set("au_titre_de", entity.actsFor.map(name))
    item.set("groupe_homogene", entity.isHomogeneousGroup)
    item.set("complement", entity.isComplement)
    item.set("sections", unordered: entity.sections)
    item.set("synonymes", unordered: details.synonyms)
    item.set("faits", unordered: details.facts.map(fact))
    item.set("sites", unordered: details.addresses.map { joined([$0.text, $0.url, $0.source, $0.section]) })
    item.set("avertissements", unordered: details.cautions.map { joined([$0.text] + $0.sources.sorted()) })
    return item
  }

  private func fact(_ fact: Fact) -> String {
    joined(["\(fact.field.rawValue)\u{A0}: \(fact.text)", fact.source, fact.confidence.rawValue, fact.reservation])
  }

  private func link(_ link: Link) -> ComparedItem {
    let from = network.entities[link.subject]
    let to = network.entities[link.object]
    let role = network.roles[link.role]
    var item = ComparedItem(
      .links, id: "\(from.id) \(role.id) \(to.id)", name: "\(from.shortName) \(role.label) \(to.shortName)")
    item.set("nature", link.nature.rawValue)
    item.set("motif", link.reason)
    item.set("precision", link.nuance)
    item.set("source", link.source)
    item.set("section", link.section)
    return item
  }

  private func source(_ source: Source) -> ComparedItem {
    var item = ComparedItem(.sources, id: source.id, name: source.title)
    item.set("titre", source.title)
    item.set("editeur", source.publisher)
    item.set("date", source.date)
    item.set("precision_date", source.dateRemark)
    item.set("url", source.url)
    item.set("nature", source.nature)
    return item
  }

  private func term(_ term: Term) -> ComparedItem {
    var item = ComparedItem(.terms, id: term.name, name: term.acronym ?? term.name)
    item.set("sigle", term.acronym)
    item.set("definition", term.definition)
    item.set("entite", term.entity.map(name))
    item.set("source", term.source)
    item.set("confiance", term.confidence.rawValue)
    return item
  }

  private var figures: [ComparedItem] {
    let details = network.details
    let figures = details.figures.map { figure in
      var item = ComparedItem(.figures, id: "chiffre " + figure.label, name: figure.label)
      item.set("valeur", joined([figure.value, figure.unit], " "))
      item.set("annee", figure.year)
      item.set("territoire", figure.territory)
      item.set("source", joined([figure.source, figure.citedSource]))
      item.set("entites", unordered: figure.entities.map(name))
      return item
    }
    let dates = details.dates.map { date in
      var item = ComparedItem(.figures, id: "date " + date.label, name: date.label)
      item.set("valeur", date.value)
      item.set("source", date.source)
      item.set("entites", unordered: date.entities.map(name))
      return item
    }
    let laws = details.legalReferences.map { law in
      var item = ComparedItem(.figures, id: "mention " + law.subject, name: law.subject)
      item.set("reference", law.reference)
      item.set("nature", law.nature.rawValue)
      item.set("source", law.source)
      item.set("entites", unordered: law.entities.map(name))
      return item
    }
    return figures + dates + laws
  }

  // MARK: - Words

  /// The name of an entity; its id where there is none of that id.
  func name(_ id: String) -> String { network.index(of: id).map(name) ?? id }

  func name(_ index: Int) -> String { network.entities[index].shortName }

  /// Texts put together, without those that are missing.
  func joined(_ texts: [String?], _ separator: String = " · ") -> String {
    texts.compactMap(\.self).joined(separator: separator)
  }
}
