import PartnerNetwork

/// The colours of a picture of the network. Every text has a contrast of 4.5 to 1 at least (WCAG 2.2, 1.4.3).
struct PictureColours: Sendable {
  /// Of a kind: that of its words and strokes, and that behind its names.
  struct Pair: Sendable {
    let ink: String
    let tint: String
  }

  let page: String
  let text: String
  let quiet: String
  /// Thin lines that only guide the eye.
  let rule: String
  /// Every other row of a table.
  let stripe: String
  private let pairs: [Pair]
  /// Of curves that have to be told apart from their neighbours.
  let hues: [String]

  func pair(_ kind: Kind) -> Pair {
    switch kind {
    case .partner: pairs[0]
    case .lever: pairs[1]
    case .framework: pairs[2]
    case .scheme: pairs[3]
    case .audience: pairs[4]
    case .resource: pairs[5]
    case .axis, .status, .document, .chapter, .territory, .legalText: pairs[6]
    }
  }

  /// For paper and for a bright room.
  static let light = PictureColours(
    page: "#ffffff", text: "#1a1a1a", quiet: "#555555", rule: "#c9cdd2", stripe: "#f4f5f7",
    pairs: [
      Pair(ink: "#1b5aa0", tint: "#e6eff9"), Pair(ink: "#9a4a00", tint: "#fcefdf"),
      Pair(ink: "#1f6e3f", tint: "#e4f3e8"), Pair(ink: "#6b3aa0", tint: "#f0e8f8"),
      Pair(ink: "#a3195b", tint: "#fbe6ef"), Pair(ink: "#0b6470", tint: "#e0f2f4"),
      Pair(ink: "#4d4d4d", tint: "#eeeeee"),
    ],
    hues: ["#1b5aa0", "#c05a00", "#1f7a45", "#8a3fb0", "#b3134f", "#0b7a86", "#7a6a00"])

  /// For a dark room.
  static let dark = PictureColours(
    page: "#16191d", text: "#f0f0f0", quiet: "#b4b8be", rule: "#454b53", stripe: "#1d2126",
    pairs: [
      Pair(ink: "#8dbdf5", tint: "#1b2a3c"), Pair(ink: "#f2b26b", tint: "#3a2a17"),
      Pair(ink: "#7fd39a", tint: "#1a3324"), Pair(ink: "#c9abf0", tint: "#2d2240"),
      Pair(ink: "#f59ac4", tint: "#3b1a2a"), Pair(ink: "#74cfdb", tint: "#13313a"),
      Pair(ink: "#c4c4c4", tint: "#2b2e33"),
    ],
    hues: ["#8dbdf5", "#f2b26b", "#7fd39a", "#c9abf0", "#f59ac4", "#74cfdb", "#d8cc6a"])
}
