import PartnerNetwork
import Surface
import Texts

/// What letters and signs mean, on the rows that there are for it. It depends on the network only, so it can be
/// learnt, and costs nothing when the selection moves.
enum RoleLegend {
  /// - Parameter roles: indexes in `Network.roles`.
  static func parts(_ roles: [Int], in network: Network, glyphs: Glyphs, absent: String? = nil) -> [String] {
    var parts = absent.map { ["\(glyphs.absent) \($0)"] } ?? []
    parts += ["( ) \(Words.Home.byState)", "\(glyphs.deduced) \(Words.Home.deduced)"]
    return parts + roles.map { "\(network.roles[$0].letter) \(network.roles[$0].short)" }
  }

  /// Draws as many parts as the rows hold; none is cut.
  static func draw(_ parts: [String], rows: Range<Int>, on canvas: inout ScreenCanvas) {
    var row = rows.lowerBound
    var column = 1
    for part in parts {
      let width = TextWidth.columns(part)
      if column > 1, column + width > canvas.columns {
        row += 1
        column = 1
      }
      guard rows.contains(row) else { return }
      column = canvas.write(part, row: row, column: column, paint: .quiet) + 2
    }
  }
}
