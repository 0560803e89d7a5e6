import PartnerNetwork

/// Builds the sections of what is said of a commune, one property a part.
struct CommuneReportOutlineBuilder {
  let index: Int
  let territory: Territory
  let nearest: Int

  private var commune: Commune { territory.communes[index] }

  var identity: CommuneSection {
    let year = commune.populationYear.map { " (\($0))" } ?? ""
    let population = commune.population.map {
      "\(ReportPlaceWords.number($0))\u{A0}\($0 < 2 ? "habitant" : "habitants")\(year)"
    }
    let former = commune.formerNames
    var lines = [
      line("Population", population), line("Canton", commune.canton),
      line(
        commune.postalCodes.count > 1 ? "Codes postaux" : "Code postal",
        commune.postalCodes.isEmpty ? nil : commune.postalCodes.joined(separator: ", ")),
      line("Code Insee", commune.code),
      commune.site.map { site in line("Site", site) } ?? .unknown("Site"),
    ]
    if !former.isEmpty {
      lines.append(line(former.count > 1 ? "Anciens noms" : "Ancien nom", former.joined(separator: ", ")))
    }
    return CommuneSection(subject: .identity, title: "La commune", lines: lines)
  }

  /// A line that rests on the sources of the commune.
  private func line(_ label: String, _ value: String?) -> CommuneLine {
    guard let value else { return .unknown(label) }
    var line = CommuneLine(label, value)
    line.sources = commune.sources
    return line
  }

  var arrondissement: CommuneSection {
    var lines: [CommuneLine] = []
    if let found = commune.arrondissement.flatMap({ territory.arrondissement($0) }) {
      let arrondissement = territory.arrondissements[found]
      var line = CommuneLine("Arrondissement", arrondissement.name)
      line.sources = [arrondissement.source].compactMap(\.self)
      lines.append(line)
      if let point = arrondissement.subprefecture.flatMap({ territory.point($0) }) {
        lines += place(territory.point(point, seenFrom: index), saysWhomItServes: false)
      } else {
        lines.append(.unknown("Sous-préfecture"))
      }
    } else {
      lines.append(.unknown("Arrondissement"))
    }
    return CommuneSection(subject: .arrondissement, title: "Arrondissement et sous-préfecture", lines: lines)
  }

  var intercommunality: CommuneSection {
    let title = "Intercommunalité"
    guard let found = commune.intercommunality.flatMap({ territory.intercommunality($0) }) else {
      return CommuneSection(subject: .intercommunality, title: title, lines: [.unknown(title)])
    }
    let body = territory.intercommunalities[found]
    var name = CommuneLine(title, body.officialName ?? body.name)
    name.target = .intercommunality(found)
    name.remarks = [body.remark].compactMap(\.self)
    var lines = [name]
    if let count = body.communeCount { lines.append(CommuneLine("Communes", ReportPlaceWords.number(count))) }
    if let population = body.population {
      let year = body.populationYear.map { " (\($0))" } ?? ""
      lines.append(CommuneLine("Population", "\(ReportPlaceWords.number(population))\u{A0}habitants\(year)"))
    }
    for place in lines.indices {
      lines[place].sources = [body.source].compactMap(\.self)
      lines[place].date = body.date
    }
    let contacts = body.allContacts
    lines += contacts.isEmpty ? [.unknown("Contacts")] : contacts.map(Self.contact)
    return CommuneSection(subject: .intercommunality, title: title, lines: lines)
  }

  /// A section for each kind of place. The préfecture and the sous-préfectures stand with the arrondissement.
  var places: [CommuneSection] {
    let groups = territory.points(for: index, nearest: nearest)
    let kinds = ServicePoint.Kind.known + groups.map(\.kind).filter { !ServicePoint.Kind.known.contains($0) }
    return kinds.filter { !$0.isContract && $0 != .prefecture && $0 != .subprefecture }.map { kind in
      let group = groups.first { $0.kind == kind }
      var lines = (group?.serving ?? []).flatMap { place($0) }
      // The centre of another commune's social action is no help, however near.
      if kind != .socialActionCentre { lines += (group?.nearest ?? []).flatMap { place($0) } }
      if lines.isEmpty { lines = [.unknown("")] }
      return CommuneSection(subject: .places(kind), title: kind.heading, lines: lines)
    }
  }

  var contracts: CommuneSection {
    let found = territory.contracts(covering: index)
    let lines = ServicePoint.Kind.known.filter(\.isContract).flatMap { kind -> [CommuneLine] in
      let own = found.filter { territory.points[$0].kind == kind }
      return own.isEmpty ? [.unknown(kind.heading)] : own.flatMap { contract($0) }
    }
    return CommuneSection(subject: .contracts, title: "Contrats connus sur votre territoire", lines: lines)
  }

  private func contract(_ index: Int) -> [CommuneLine] {
    let point = territory.points[index]
    let state = (point.state ?? .unknown).words
    let period = ReportPlaceWords.period(start: point.start, end: point.end) ?? "dates non renseignées"
    var line = CommuneLine(point.kind.heading, "\(point.name)\u{A0}: \(state), \(period)")
    line.describe(point, index)
    return [line] + point.contacts.map(Self.contact)
  }

  var neighbours: CommuneSection {
    let lines = territory.neighbours(of: index).map { neighbour -> CommuneLine in
      var line = CommuneLine("", territory.communes[neighbour].name)
      line.target = .commune(neighbour)
      line.sources = [territory.geography?.source].compactMap(\.self)
      return line
    }
    return CommuneSection(
      subject: .neighbours, title: "Communes qui touchent la vôtre", lines: lines.isEmpty ? [.unknown("")] : lines)
  }

  // MARK: - Places

  /// A place: its name, how far it is and whom it serves, then a line for its address and for each contact.
  private func place(_ seen: NearbyPoint, saysWhomItServes: Bool = true) -> [CommuneLine] {
    let point = territory.points[seen.point]
    var line = CommuneLine("", point.name)
    line.describe(point, seen.point)
    line.seen = seen
    var said = [ReportPlaceWords.distance(seen)].compactMap(\.self)
    if saysWhomItServes {
      switch seen.serves {
      case true?: said.append("dessert votre commune")
      case false?: said.append("dessert d’autres communes")
      case nil: said.append("communes desservies non renseignées")
      }
    }
    if point.isItinerant { said.append("service itinérant") }
    if !said.isEmpty { line.remarks.insert("\(said.joined(separator: "\u{A0}; "))".capitalizedSentence, at: 0) }
    return [line]
      + point.allContacts.map(Self.contact).map { contact in
        // What is said of the place need not be said again of its address.
        var contact = contact
        contact.remarks.removeAll { $0 == point.remark }
        return contact
      }
  }

  private static func contact(_ contact: Contact) -> CommuneLine {
    let label = contact.label.map { " (\($0))" } ?? ""
    var line = CommuneLine(contact.means.title + label, contact.value)
    line.contact = contact
    line.isUnderPrevious = true
    line.sources = [contact.source]
    line.date = contact.date
    line.confidence = contact.confidence
    line.remarks = [contact.reservation].compactMap(\.self)
    return line
  }
}

extension CommuneLine {
  /// Takes over what the data say of a place or a contract.
  fileprivate mutating func describe(_ point: ServicePoint, _ index: Int) {
    target = .point(index)
    sources = [point.source]
    date = point.date
    confidence = point.confidence
    remarks = [point.remark].compactMap(\.self)
  }
}

extension String {
  /// A sentence of it: a capital first, a full stop last.
  fileprivate var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
