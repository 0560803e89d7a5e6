import PartnerNetwork

extension FindingLine {
  static func problem(_ problem: Problem) -> FindingLine {
    let entry = problem.id.map { " [\(ProblemWords.visible($0))]" } ?? ""
    let place = EntryPlace(file: problem.file, line: problem.line)
    var line = FindingLine(name: QualityWords.place(place) + entry, id: problem.id)
    line.detail = ProblemWords.sentence(problem.cause)
    if problem.isRemark {
      line.mark = "remarque"
      line.remark = "C’est une remarque\u{A0}: le reste de l’entrée a été lu."
    }
    return line
  }

  static func contact(
    _ contact: Contact, of owner: DirectoryEntry.Owner, _ note: QualityFinding.Note, in network: Network
  ) -> FindingLine {
    let name = name(of: owner, in: network)
    let label = contact.label.map { " (\($0))" } ?? ""
    var line = FindingLine(name: "\(name), \(contact.means.title.lowercased())\(label)", id: owner.id(in: network))
    line.detail = contact.value
    line.mayBeCut = false
    line.source = network.details.sources[contact.source]?.line ?? contact.source
    switch note {
    case .dated(let date):
      line.mark = QualityWords.short(date)
      line.remark = ContactWords.dated(date).withCapital + "."
    case .shared(let other, let more):
      line.mark = contact.value
      let rest = more == 0 ? "" : ", et \(counted(more, "autre", "autres"))"
      line.remark = "Aussi donné pour\u{A0}: \(self.name(of: other, in: network))\(rest)."
    default: line.remark = contact.reservation.map { "Réserve\u{A0}: \($0)" }
    }
    return line
  }

  private static func name(of owner: DirectoryEntry.Owner, in network: Network) -> String {
    switch owner {
    case .entity(let index): network.entities[index].shortName
    case .point(let index): network.territory.points[index].name
    case .intercommunality(let index): network.territory.intercommunalities[index].name
    }
  }

  static func fact(_ fact: Fact, of entity: Int, _ note: QualityFinding.Note, in network: Network) -> FindingLine {
    let owner = network.entities[entity]
    var line = FindingLine(name: "\(owner.shortName), \(fact.field.title.lowercasedFirst)", id: owner.id)
    line.detail = fact.text
    line.source = network.details.sources[fact.source]?.line ?? fact.source
    if case .dated(let date) = note {
      line.mark = QualityWords.short(date)
      line.remark = ContactWords.dated(date).withCapital + "."
    } else {
      line.remark = fact.reservation.map { "Réserve\u{A0}: \($0)" }
    }
    return line
  }

  static func entity(_ index: Int, _ note: QualityFinding.Note, in network: Network) -> FindingLine {
    let entity = network.entities[index]
    var line = FindingLine(name: entity.shortName, id: entity.id)
    switch note {
    case .withoutTelephone:
      line.mark = "à appeler"
      line.remark = "C’est un numéro à composer, et ces données ne le donnent pas."
    case .named(let count) where count > 0:
      line.mark = counted(count, "situation", "situations")
      line.remark = "Proposé dans \(line.mark), sans aucun contact."
    default: break
    }
    return line
  }

  static func point(_ point: ServicePoint, _ note: QualityFinding.Note, _ sources: [String: Source]) -> FindingLine {
    var line = FindingLine(name: point.name, id: point.id)
    line.source = sources[point.source]?.line ?? point.source
    switch note {
    case .lacks(let telephone, let address):
      line.mark = telephone && address ? "sans téléphone ni adresse" : telephone ? "sans téléphone" : "sans adresse"
      line.detail = point.address
      line.remark =
        telephone && address
        ? "Téléphone et adresse non renseignés."
        : "\(telephone ? "Téléphone non renseigné" : "Adresse non renseignée")."
    case .dated(let date):
      line.mark = QualityWords.short(date)
      line.detail = point.address
      line.remark = ContactWords.dated(date).withCapital + "."
    case .ended(let date):
      line.mark = "fin\u{A0}: \(QualityWords.short(date))"
      line.remark = "Dit en cours, mais sa fin était prévue\u{A0}: \(DateWords.written(date))."
    default:
      line.mark = "état inconnu"
      line.remark = "Ces données ne disent pas s’il est en cours."
    }
    return line
  }

  static func commune(_ commune: Commune) -> FindingLine {
    var line = FindingLine(name: commune.name, id: commune.code)
    line.mark = commune.population.map { "\(PlaceWords.grouped($0))\u{A0}hab." } ?? ""
    line.remark = PlaceWords.population(commune.population, year: commune.populationYear).map { $0 + "." }
    return line
  }

  static func link(_ index: Int, in network: Network) -> FindingLine {
    let link = network.links[index]
    var line = FindingLine(name: LinkWords.sentence(index, in: network), id: network.id(ofLink: index))
    line.remark = link.reason.map { "Déduit\u{A0}: \($0)" }
    line.source = link.source.map { network.details.sources[$0]?.line ?? $0 }
    return line
  }

  static func source(_ id: String, _ source: Source?) -> FindingLine {
    var line = FindingLine(name: source?.title ?? id, id: id)
    let remark = [source?.publisher, source?.date.map(DateWords.written) ?? source?.dateRemark].compactMap(\.self)
    if !remark.isEmpty { line.remark = remark.joined(separator: ", ").withCapital + "." }
    line.source = source?.url
    return line
  }
}

extension String {
  /// The same with a small letter at its start.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
