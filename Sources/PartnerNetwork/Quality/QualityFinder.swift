/// Looks through a network, kind by kind.
struct QualityFinder {
  let network: Network
  let day: Day?
  private(set) var found: [QualityKind: [QualityFinding]] = [:]

  init(_ network: Network, day: Day?) {
    self.network = network
    self.day = day
  }

  mutating func findAll(problems: [Problem]) {
    // What leaves something out comes before remarks.
    for wanted in [false, true] {
      for index in problems.indices where problems[index].isRemark == wanted { add(.problems, .problem(index)) }
    }
    findDates()
    findSharedNumbers()
    findUnreachable()
    findPlaces()
    findCommunes()
    findLinks()
    findStatementsWithoutSource()
    findLearningWithoutSource()
    findSources()
    findReservations()
  }

  mutating func add(_ kind: QualityKind, _ subject: QualityFinding.Subject, _ note: QualityFinding.Note = .none) {
    found[kind, default: []].append(QualityFinding(kind, subject, note))
  }

  // MARK: - Dates

  /// What is older than two years, oldest first, and contacts that nobody can tell the age of.
  private mutating func findDates() {
    let limit = day.map { $0.earlier(byMonths: Age.old).number }
    var old: [(number: Int, finding: QualityFinding)] = []
    var undated: [QualityFinding] = []
    network.forEachDatedStatement { subject, date in
      let isContact = if case .contact = subject { true } else { false }
      guard let date, let number = Day(earliestOf: date)?.number else {
        if isContact { undated.append(QualityFinding(.undatedContacts, subject)) }
        return
      }
      guard let limit, number < limit else { return }
      let kind = isContact ? QualityKind.agedContacts : .agedStatements
      old.append((number, QualityFinding(kind, subject, .dated(date))))
    }
    // Equal dates keep the order of the data: the sort of the library is stable, and the language does not promise it.
    let order = old.indices.sorted { (old[$0].number, $0) < (old[$1].number, $1) }
    for kind in [QualityKind.agedContacts, .agedStatements] {
      found[kind] = order.map { old[$0].finding }.filter { $0.kind == kind }
    }
    found[.undatedContacts] = undated
  }

  // MARK: - Links, sources, what is to be confirmed

  private mutating func findLinks() {
    for (index, link) in network.links.enumerated() {
      if link.source == nil { add(.linksWithoutSource, .link(index)) }
      if link.nature == .deduced { add(.deducedLinks, .link(index)) }
    }
  }

  /// In the order of their titles, which is how they are shown.
  private mutating func findSources() {
    let sources = network.details.sources.values.map { (title: Folding.fold($0.title), source: $0) }
    for (_, source) in sources.sorted(by: { ($0.title, $0.source.id) < ($1.title, $1.source.id) }) {
      if source.date.flatMap({ Day(earliestOf: $0) }) == nil { add(.undatedSources, .source(source.id)) }
      if source.url == nil { add(.sourcesWithoutAddress, .source(source.id)) }
    }
  }

  private mutating func findReservations() {
    func each(_ owner: DirectoryEntry.Owner) {
      for (place, contact) in network.contacts(of: owner).enumerated() where contact.reservation != nil {
        add(.reservations, .contact(owner, place))
      }
    }
    for index in network.entities.indices {
      each(.entity(index))
      for (place, fact) in network.details.entity(index).facts.enumerated() where fact.reservation != nil {
        add(.reservations, .fact(index, place))
      }
    }
    for index in network.territory.intercommunalities.indices { each(.intercommunality(index)) }
    for index in network.territory.points.indices { each(.point(index)) }
  }
}
