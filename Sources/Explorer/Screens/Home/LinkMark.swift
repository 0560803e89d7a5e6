import PartnerNetwork
import Surface
import Texts

/// What a row of a pane says of its link with the selection: role, way, and how sure it is.
struct LinkMark {
  /// The role in words, then as a letter, each with its signs.
  let word: String
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
    word = isOwn ? sign + role.short : "(\(sign)\(role.short))"
    letter = isOwn ? "\(sign)\(role.letter)" : "(\(sign)\(role.letter))"
  }

  /// What the signs and letters of these marks mean, the most telling first.
  static func legend(_ marks: [LinkMark], letters: Bool, glyphs: Glyphs) -> [String] {
    var parts: [String] = []
    func add(_ sign: String, _ words: String, where accepts: (LinkMark) -> Bool) {
      if marks.contains(where: accepts) { parts.append("\(sign) \(words)") }
    }
    add("( )", "au titre de l’État") { !$0.isOwn }
    add(String(glyphs.follow), "par un dispositif") { if case .scheme = $0.way { true } else { false } }
    add(String(glyphs.framework), "par un cadre signé") { if case .framework = $0.way { true } else { false } }
    add(String(glyphs.group), "par un groupe") { if case .group = $0.way { true } else { false } }
    add(String(glyphs.deduced), "déduit") { $0.isDeduced }
    if letters {
      var seen: Set<String> = []
      for mark in marks.sorted(by: { $0.role.rank < $1.role.rank }) where seen.insert(mark.role.id).inserted {
        parts.append("\(mark.role.letter) \(mark.role.short)")
      }
    }
    return parts
  }
}
