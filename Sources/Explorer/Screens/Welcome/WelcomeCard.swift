import PartnerNetwork
import Surface
import Texts

/// One card of the welcome: a title, and a few rows of it.
struct WelcomeCard: Equatable, Sendable {
  /// A piece of a row in one paint.
  struct Span: Equatable, Sendable {
    let text: String
    let paint: Paint
  }

  struct Row: Equatable, Sendable {
    /// What stands before the text: a key, a number, a piece of a drawing.
    var lead: [Span] = []
    let text: String
    var paint: Paint = .text
    /// What it says to whom does not see it; nil for what it shows.
    var spoken: String?

    var leadColumns: Int { lead.reduce(0) { $0 + TextWidth.columns($1.text) } }
  }

  let title: String
  let rows: [Row]

  /// The columns of the text of every card.
  static let columns = 52
  /// The longest name in a card.
  private static let longestName = 16

  static func all(in network: Network, glyphs: Glyphs) -> [WelcomeCard] {
    [who(network, glyphs), links(network, glyphs), moving(glyphs), leaving]
  }

  private static func key(_ key: String, _ text: String) -> Row {
    Row(lead: [Span(text: key, paint: Paint(.accent, .bold))], text: text)
  }

  private static func name(_ index: Int, _ network: Network, _ glyphs: Glyphs) -> String {
    Truncation.end(network.entities[index].shortName, columns: longestName, ellipsis: glyphs.ellipsis)
  }

  // MARK: - The cards

  private static func who(_ network: Network, _ glyphs: Glyphs) -> WelcomeCard {
    let signs = [String(glyphs.partner), "1", String(glyphs.framework)]
    var rows = [Row(text: Words.Welcome.purpose), Row(text: "")]
    for (sign, kind) in zip(signs, HomePanes.kinds) {
      let all = network.entities(of: kind)
      let paint = Paint(kind.paintRole, .bold)
      // The names of frameworks say little to who is new here.
      let names = all.prefix(3).map { name($0, network, glyphs) }
      let text = kind == .framework ? Words.Welcome.frameworks : fitting(names, glyphs)
      rows.append(
        Row(
          lead: [Span(text: "\(sign) ", paint: paint), Span(text: counted(all.count, kind), paint: paint)], text: text,
          spoken: "\(counted(all.count, kind))\u{A0}: \(text)"))
    }
    rows += [Row(text: ""), Row(text: Words.Welcome.cards)]
    return WelcomeCard(title: Words.Welcome.who, rows: rows)
  }

  /// As many names as one row holds beside the count, and that there are others.
  private static func fitting(_ names: [String], _ glyphs: Glyphs) -> String {
    var names = names
    func line() -> String { names.joined(separator: ", ") + glyphs.ellipsis }
    while names.count > 1, TextWidth.columns(line()) > 34 { names.removeLast() }
    return names.isEmpty ? "" : line()
  }

  private static func links(_ network: Network, _ glyphs: Glyphs) -> WelcomeCard {
    let sample = sample(network, glyphs)
    let rows = [Row(text: Words.Welcome.roles), Row(text: Words.Welcome.marks), Row(text: Words.Welcome.source)]
    return WelcomeCard(title: Words.Welcome.links, rows: sample + (sample.isEmpty ? [] : [Row(text: "")]) + rows)
  }

  private static func moving(_ glyphs: Glyphs) -> WelcomeCard {
    let sideways = [Key.left, .right].map { KeyNotation.name($0, glyphs: glyphs) }.joined(separator: " ")
    return WelcomeCard(
      title: Words.Welcome.moving,
      rows: [
        key(glyphs.arrows, Words.Welcome.choose), key(sideways, Words.Welcome.columns),
        key(enter(glyphs), Words.Welcome.open),
        key(KeyNotation.name(.escape, glyphs: glyphs), Words.Welcome.back), key("/", Words.Welcome.search),
        key("F1", Words.Welcome.help), Row(text: ""), Row(text: Words.Welcome.footer),
      ])
  }

  private static let leaving = WelcomeCard(
    title: Words.Welcome.leaving,
    rows: [
      key("q", Words.Welcome.leave), key("r", Words.Welcome.resume), key("n", Words.Welcome.note),
      key("b", Words.Welcome.again), Row(text: ""), Row(text: Words.Welcome.offline),
    ])

  /// The word and the sign of the key: the other screens have room for the sign alone.
  private static func enter(_ glyphs: Glyphs) -> String {
    glyphs.enter == Words.Welcome.enter ? glyphs.enter : "\(Words.Welcome.enter) \(glyphs.enter)"
  }

  // MARK: - An example of links

  /// Partners looked at for the example.
  private static let mostTried = 10

  /// A partner and three of its own links, drawn: the one of the first partners that has most.
  private static func sample(_ network: Network, _ glyphs: Glyphs) -> [Row] {
    let tried = network.entities(of: .partner).prefix(mostTried).map { ($0, ownLinks(of: $0, network)) }
    guard let best = tried.max(by: { $0.1.count < $1.1.count }), !best.1.isEmpty else { return [] }
    let numbered = best.1.filter { network.entities[$0.target].kind == .lever }.prefix(2)
    let others = best.1.filter { network.entities[$0.target].kind == .framework }
    let shown = Array((numbered + others).prefix(3))
    let head = "\(glyphs.partner) " + name(best.0, network, glyphs) + " "
    let blank = String(repeating: " ", count: TextWidth.columns(head))
    let roles = shown.map { network.role(of: $0).short }
    let widest = roles.reduce(0) { max($0, TextWidth.columns($1)) }
    return shown.indices.map { place in
      let target = network.entities[shown[place].target]
      // Pieces of lines: 2 right, 8 left, 1 up where a row is above, 4 down where one is below.
      let piece = glyphs.lines[2 + (place == 0 ? 8 : 1) + (place + 1 < shown.count ? 4 : 0)]
      let start = place == 0 ? String(glyphs.horizontal) : " "
      let pad = String(repeating: " ", count: widest - TextWidth.columns(roles[place]))
      let number = target.number.map { "\($0) " } ?? (target.kind == .framework ? "\(glyphs.framework) " : "")
      return Row(
        lead: [
          Span(text: place == 0 ? head : blank, paint: Paint(Kind.partner.paintRole, .bold)),
          Span(text: "\(start)\(piece)\(glyphs.horizontal) ", paint: .border),
          Span(text: roles[place] + pad, paint: .text),
        ], text: number + name(shown[place].target, network, glyphs), paint: Paint(target.kind.paintRole),
        spoken: LinkWords.sentence(shown[place], from: best.0, in: network) + ".")
    }
  }

  private static func ownLinks(of partner: Int, _ network: Network) -> [Connection] {
    [Kind.lever, .framework].flatMap { kind in
      network.connections(from: partner, to: kind).compactMap(\.first).filter(\.isOwn)
    }
  }
}
