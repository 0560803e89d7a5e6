import BundledNetwork
import PartnerNetwork
import Surface

/// The bundled network, for drawings of it.
enum DrawnNetwork {
  static let network = BundledNetwork.read()

  static func index(_ id: String) -> Int { network.index(of: id) ?? 0 }

  /// From a single cell to a wall.
  static let sizes: [(Int, Int)] = [
    (1, 1), (2, 5), (7, 40), (30, 10), (59, 16), (60, 16), (79, 24), (80, 24), (100, 28), (120, 35), (200, 60),
    (200, 1),
    (1, 60),
  ]
}
