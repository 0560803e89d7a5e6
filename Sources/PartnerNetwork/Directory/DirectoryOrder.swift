/// The entries in the order of one column: equal ones keep the order of the data in both directions, and those
/// without a value are last in both.
struct DirectoryOrder: Sendable {
  /// Entries in ascending order.
  private let ordered: [Int32]
  /// Where each group of equal entries begins in `ordered`; then where those without a value begin.
  private let groups: [Int32]

  init(_ entries: [DirectoryEntry], by column: DirectoryColumn, communes: [String], entities: [Entity]) {
    var keys = ByteTexts()
    var present: [Int32] = []
    var absent: [Int32] = []
    var folded = FoldedBytes()
    for (number, entry) in entries.enumerated() {
      folded.clear()
      if entry.addKey(column, communes: communes, entities: entities, to: &folded) {
        present.append(Int32(number))
      } else {
        absent.append(Int32(number))
      }
      keys.append(folded.bytes)
    }
    present = keys.sorted(present)
    var groups: [Int32] = []
    for place in present.indices
    where place == 0 || keys[Int(present[place])] != keys[Int(present[place - 1])] {
      groups.append(Int32(place))
    }
    groups.append(Int32(present.count))
    self.groups = groups
    ordered = present + absent
  }

  /// The entries that are marked, in this order.
  func entries(_ marked: [Bool], isDescending: Bool) -> [Int] {
    var found: [Int] = []
    func take(_ places: some Sequence<Int>) {
      for place in places where marked[Int(ordered[place])] { found.append(Int(ordered[place])) }
    }
    guard isDescending, let end = groups.last else {
      take(ordered.indices)
      return found
    }
    for group in (0..<(groups.count - 1)).reversed() { take(Int(groups[group])..<Int(groups[group + 1])) }
    take(Int(end)..<ordered.count)
    return found
  }
}

extension DirectoryEntry {
  /// Adds what it is sorted by: folded, for accents and capitals do not count in French. False where it has no value.
  /// A body goes by the short name that lists show, or the order would look wrong.
  fileprivate func addKey(
    _ column: DirectoryColumn, communes: [String], entities: [Entity], to key: inout FoldedBytes
  ) -> Bool {
    let text: String? =
      switch column {
      case .name: if case .entity(let index) = owner { entities[index].shortName } else { name }
      case .service: service
      case .telephone: telephones.first
      case .commune: commune.map { communes[$0] }
      case .date: date
      }
    guard let text else { return false }
    Folding.add(text, to: &key)
    // A body, then its services: what ends the name is before any letter.
    if column == .name {
      key.end()
      Folding.add(service ?? "", to: &key)
    }
    return true
  }
}
