extension Network {
  /// Gives everything that has a source and may grow old, with its date or that of its source, in the order of the
  /// data: the contacts and the facts of entities, the contacts of intercommunal bodies, places and their contacts.
  /// The one rule of what ages, for every report. The short national numbers are set by law and are left out.
  /// - Parameter body: what it is, and its date as the data write it; nil where neither it nor its source has one.
  public func forEachDatedStatement(_ body: (QualityFinding.Subject, String?) -> Void) {
    let sources = details.sources
    func each(_ owner: DirectoryEntry.Owner) {
      for (place, contact) in contacts(of: owner).enumerated() where !contact.isShortNumber {
        body(.contact(owner, place), contact.date ?? sources[contact.source]?.date)
      }
    }
    for index in entities.indices {
      each(.entity(index))
      for (place, fact) in details.entity(index).facts.enumerated() {
        body(.fact(index, place), sources[fact.source]?.date)
      }
    }
    for index in territory.intercommunalities.indices { each(.intercommunality(index)) }
    for (index, point) in territory.points.enumerated() {
      body(.point(index), point.date ?? sources[point.source]?.date)
      each(.point(index))
    }
  }
}

extension Contact {
  /// The short national numbers (15, 112, 39 19) are set by law and do not age: nobody should hesitate to call them.
  public var isShortNumber: Bool { means == .telephone && value.count(where: \.isNumber) <= 4 }
}

extension Age {
  /// From this age, in months, something is to be checked before it is used.
  public static let old = 24
}

extension Day {
  /// The same day of an earlier month. It may be no day of the calendar, as 31 June: it is compared and not shown.
  func earlier(byMonths months: Int) -> Day {
    let whole = year * 12 + month - 1 - months
    return Day(year: whole / 12, month: whole % 12 + 1, day: day)
  }
}
