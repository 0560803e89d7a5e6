import PartnerNetwork
import Surface

/// How names stand in drawings.
enum NodePaint {
  /// The paint role of names of a kind. A word or a number always says the kind too.
  static func role(_ kind: Kind) -> PaintRole {
    switch kind {
    case .partner: .partner
    case .lever: .lever
    case .framework: .framework
    default: .accent
    }
  }
}

extension Entity {
  /// The short name after the number: "6 Logement".
  public var numberedName: String { (number.map { "\($0) " } ?? "") + shortName }
}
