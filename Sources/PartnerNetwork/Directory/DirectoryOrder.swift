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
      if entry.addKey(column, commune: { communes[$0] }, entities: entities, to: &folded) {
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
    _ column: DirectoryColumn, commune title: (Int) -> String, entities: [Entity], to key: inout FoldedBytes
  ) -> Bool {
    let text: String? =
      switch column {
      case .name: if case .entity(let index) = owner { entities[index].shortName } else { name }
      case .service: service
      case .telephone: telephones.first
      case .commune: commune.map(title)
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

/// What something is sorted by in the directory.
public struct DirectoryKey: Comparable, Sendable {
  private var folded = FoldedBytes()

  /// - Parameter service: what comes after the name in the order of names.
  public init(_ text: String, service: String? = nil) {
    Folding.add(text, to: &folded)
    guard let service else { return }
    folded.end()
    Folding.add(service, to: &folded)
  }

  /// That of an entry, as an index of the directory; nil where it has no value in the column.
  public init?(entry: Int, by column: DirectoryColumn, in network: Network) {
    let communes = network.territory.communes
    let isThere = network.directory.entries[entry].addKey(
      column, commune: { communes[$0].name }, entities: network.entities, to: &folded)
    if !isThere { return nil }
  }

  public static func < (one: DirectoryKey, other: DirectoryKey) -> Bool {
    one.folded.bytes.lexicographicallyPrecedes(other.folded.bytes)
  }

  public static func == (one: DirectoryKey, other: DirectoryKey) -> Bool { one.folded.bytes == other.folded.bytes }
}
