import PartnerNetwork
import Testing

/// Both ends of a connection show it, however the network is made.
@Suite struct SymmetryTests {
  /// A network of about forty entities with every way there is, and much that means nothing.
  private static func sketch(_ random: inout SeededRandom) -> Sketch {
    func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
    var partners: [String] = []
    let entities =
      (0..<12).map { number in
        let group = Bool.random(using: &random) ? "*" : ""
        let body = number > 0 && Int.random(in: 0..<4, using: &random) == 0 ? ">\(pick(partners + ["pub0"]))" : ""
        partners.append("a\(number)")
        return "acteur:a\(number)\(body)\(group)"
      }
      + (0..<6).map { "levier:l\($0)@s\($0 % 5)" } + (0..<5).map { "cadre:c\($0)" }
      + (0..<8).map { "dispositif:d\($0)" } + (0..<2).map { "public:pub\($0)*" }
    let ids =
      partners + (0..<6).map { "l\($0)" } + (0..<5).map { "c\($0)" } + (0..<8).map { "d\($0)" } + ["pub0", "pub1"]
    var known: Set<String> = []
    var links: [String] = []
    for _ in 0..<160 {
      let link = "\(pick(ids)) \(pick(Sketch.roles + ["releve_de", "signe", "fait_partie_de"])) \(pick(ids))"
      guard known.insert(link).inserted else { continue }
      let section = Int.random(in: 0..<6, using: &random)
      links.append(link + (section == 5 ? "" : " @s\(section)") + (Bool.random(using: &random) ? " ?" : ""))
    }
    return Sketch(entities.joined(separator: " "), links)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func randomNetworks(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let network = Self.sketch(&random).network
    #expect(network.allProblems == [])
    #expect(network.links.count > 100)
    for (one, other) in [(Kind.partner, Kind.lever), (.partner, .framework), (.framework, .lever)] {
      let forth = ends(from: one, to: other, in: network)
      let back = ends(from: other, to: one, in: network)
      #expect(!forth.isEmpty)
      #expect(
        forth == Dictionary(uniqueKeysWithValues: back.map { ([$0.key[1], $0.key[0]], $0.value) }), "\(one) \(other)")
    }
  }

  /// What links each pair, without the target, which differs by nature.
  private func ends(from one: Kind, to other: Kind, in network: Network) -> [[Int]: [String]] {
    var found: [[Int]: [String]] = [:]
    for index in network.entities(of: one) {
      for connections in network.connections(from: index, to: other) {
        found[[index, connections[0].target]] = connections.map { "\($0.way) \($0.links)" }
      }
    }
    return found
  }
}
