import PartnerNetwork
import Surface
import Texts

/// What a row of a pane says of its link with the selection: role, way, and how sure it is.
struct LinkMark {
  /// The role in words, then as a letter, each with its signs.
  let word: String
  /// The most columns that a letter usually takes with its signs: "(F°)".
  static let letterColumns = 4
  let letter: String
  let isOwn: Bool
  /// For the legend: the letter and the role's short name.
  let role: Role
  let way: Connection.Way
  let isDeduced: Bool

  init(_ connection: Connection, in network: Network, glyphs: Glyphs) {
    role = network.role(of: connection)
    way = connection.way
    isOwn = connection.isOwn
    isDeduced = network.isDeduced(connection)
    var sign = isDeduced ? String(glyphs.deduced) : ""
    switch connection.way {
    case .scheme: sign += String(glyphs.follow)
    case .framework: sign += String(glyphs.framework)
    case .group: sign += String(glyphs.group)
    case .direct, .onBehalf: break
    }
    let nuance = connection.links.contains { network.links[$0].nuance != nil } ? String(glyphs.nuance) : ""
    let (word, letter) = ("\(sign)\(role.short)\(nuance)", "\(sign)\(role.letter)\(nuance)")
    self.word = isOwn ? word : "(\(word))"
    // Letters stand below one another, whether a sign or a bracket follows or not.
    self.letter = isOwn ? letter + (nuance.isEmpty ? " " : "") : "(\(letter))"
  }

  /// Roles after this rank are so rare between panes that the legend leaves them to the sentence below.
  static let leastTelling = 19

  /// What the signs and letters mean. The same whatever is selected: a legend that stays can be learnt, and costs
  /// nothing when the selection moves.
  static func legend(_ network: Network, letters: Bool, glyphs: Glyphs) -> [String] {
    var parts = [
      "\(glyphs.follow) \(Words.Home.byScheme)", "\(glyphs.framework) \(Words.Home.byFramework)",
      "\(glyphs.group) \(Words.Home.byGroup)", "( ) \(Words.Home.byState)", "\(glyphs.deduced) \(Words.Home.deduced)",
      "\(glyphs.nuance) \(Words.Home.nuanced)",
    ]
    guard letters else { return parts }
    for role in network.deedRoles where network.roles[role].rank <= leastTelling {
      parts.append("\(network.roles[role].letter) \(network.roles[role].short)")
    }
    return parts
  }
}
