extension QualityFinder {
  /// Places that receive people without a telephone or an address, and contracts whose state is in doubt.
  mutating func findPlaces() {
    for (index, point) in network.territory.points.enumerated() {
      if point.kind.isContract {
        findContract(index, point)
        continue
      }
      let telephone = !point.contacts.contains { $0.means == .telephone }
      let address = point.address == nil && !point.contacts.contains { $0.means == .address }
      if telephone || address {
        add(.incompletePlaces, .point(index), .lacks(telephone: telephone, address: address))
      }
    }
  }

  private mutating func findContract(_ index: Int, _ point: ServicePoint) {
    switch point.state {
    case .ended: break
    case .unknown, nil: add(.contracts, .point(index))
    case .running:
      guard let end = point.end, let day, let months = Age.months(since: end, on: (day.year, day.month)), months > 0
      else { return }
      add(.contracts, .point(index), .ended(end))
    }
  }

  /// Communes that no place receives the people of, and those whose social-action centre is not known; the most
  /// peopled first.
  mutating func findCommunes() {
    let territory = network.territory
    var received: Set<String> = []
    var centres: Set<String> = []
    for point in territory.points where !point.kind.isContract {
      let codes = (point.serves ?? []) + [point.commune].compactMap(\.self)
      received.formUnion(codes)
      if point.kind == .socialActionCentre { centres.formUnion(codes) }
    }
    let order = territory.communes.indices.sorted {
      (-(territory.communes[$0].population ?? 0), $0) < (-(territory.communes[$1].population ?? 0), $1)
    }
    for index in order {
      let code = territory.communes[index].code
      if !centres.contains(code) { add(.communesWithoutCentre, .commune(index)) }
      if !received.contains(code) { add(.communesWithoutPlace, .commune(index)) }
    }
  }
}
