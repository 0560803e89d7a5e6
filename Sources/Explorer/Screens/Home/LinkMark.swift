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

  init(_ connection: Connection, in network: Network, glyphs: Glyphs) {
    let role = network.links[connection.links[0]].role
    let (short, initial) = (network.roles[role].short, network.roles[role].letter)
    isOwn = connection.isOwn
    var sign = network.isDeduced(connection) ? String(glyphs.deduced) : ""
    switch connection.way {
    case .scheme: sign += String(glyphs.follow)
    case .framework: sign += String(glyphs.framework)
    case .group: sign += String(glyphs.group)
    case .direct, .onBehalf: break
    }
    let nuance = connection.links.contains { network.links[$0].nuance != nil } ? String(glyphs.nuance) : ""
    let (word, letter) = (sign + short + nuance, sign + String(initial) + nuance)
    self.word = isOwn ? word : "(\(word))"
    // Letters stand below one another, whether a sign or a bracket follows or not.
    self.letter = isOwn ? letter + (nuance.isEmpty ? " " : "") : "(\(letter))"
  }
}
