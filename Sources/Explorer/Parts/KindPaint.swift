import PartnerNetwork
import Surface

extension Kind {
  /// The paint role of names of this kind. The word or the number says it too: colour is never alone.
  var paintRole: PaintRole {
    switch self {
    case .partner: .partner
    case .lever: .lever
    case .framework: .framework
    default: .accent
    }
  }
}
