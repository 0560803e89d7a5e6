import PartnerNetwork

/// The three columns of the whole picture: who acts, what may be done, in which framework.
///
/// Levers stand in the order of the leaflet. Partners and frameworks stand at the mean place of the levers that they
/// are linked to, so that what is near is alike; those without any stand at the end. The order depends on the
/// network only, never on what is chosen, so that places can be learnt.
public struct Overview: Equatable, Sendable {
  public static let kinds: [Kind] = [.partner, .lever, .framework]

  /// The entities of each column, as indexes.
  public let columns: [[Int]]
  /// For each entity, with how many others of the two other columns it is linked of its own.
  public let degrees: [Int: Int]

  public init(_ network: Network) {
    let levers = network.entities(of: .lever)
    let places = Dictionary(uniqueKeysWithValues: levers.enumerated().map { ($1, $0) })
    var degrees: [Int: Int] = [:]
    var columns: [[Int]] = [[], levers, []]
    for (column, kind) in [(0, Kind.partner), (2, Kind.framework)] {
      let list = network.entities(of: kind)
      var means: [Int: Double] = [:]
      for index in list {
        let linked = Self.own(from: index, to: .lever, in: network)
        degrees[index, default: 0] += linked.count
        for lever in linked { degrees[lever, default: 0] += 1 }
        let sum = linked.reduce(0) { $0 + (places[$1] ?? 0) }
        if !linked.isEmpty { means[index] = Double(sum) / Double(linked.count) }
      }
      columns[column] = list.enumerated().sorted { one, other in
        let (first, second) = (means[one.element] ?? .infinity, means[other.element] ?? .infinity)
        return first == second ? one.offset < other.offset : first < second
      }.map(\.element)
    }
    for index in columns[0] {
      let linked = Self.own(from: index, to: .framework, in: network)
      degrees[index, default: 0] += linked.count
      for framework in linked { degrees[framework, default: 0] += 1 }
    }
    self.columns = columns
    self.degrees = degrees
  }

  private static func own(from index: Int, to kind: Kind, in network: Network) -> [Int] {
    network.connections(from: index, to: kind).filter { $0[0].isOwn }.map { $0[0].target }
  }
}
