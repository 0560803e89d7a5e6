import PartnerNetwork
import Surface
import Texts

/// What the signs and letters of the panes mean. The same whatever is selected: a legend that stays can be learnt, and
/// costs nothing when the selection moves.
struct HomeLegend {
  /// What it depends on besides the network.
  struct Key: Equatable {
    let letters: Bool
    let rows: Int
    let columns: Int
    /// The name of the signs.
    let glyphs: String
  }

  private struct Part {
    let text: String
    let row: Int
    let column: Int
  }

  private let parts: [Part]

  /// Roles after this rank are so rare between panes that the legend leaves them to the sentence below.
  private static let leastTelling = 19

  static func of(_ layout: HomeLayout, _ context: Context) -> HomeLegend {
    let key = Key(
      letters: layout.usesLetters, rows: layout.legendRows.count, columns: context.body.columns,
      glyphs: context.glyphs.name)
    return context.legends.value(for: key) { HomeLegend(key, context) }
  }

  /// Puts each part in the first row that has room for it.
  private init(_ key: Key, _ context: Context) {
    var columns = Array(repeating: 1, count: key.rows)
    var parts: [Part] = []
    for text in Self.texts(context.network, letters: key.letters, glyphs: context.glyphs) {
      let width = TextWidth.columns(text)
      guard let row = columns.firstIndex(where: { $0 + width < key.columns }) else { break }
      parts.append(Part(text: text, row: row, column: columns[row]))
      columns[row] += width + 2
    }
    self.parts = parts
  }

  private static func texts(_ network: Network, letters: Bool, glyphs: Glyphs) -> [String] {
    var texts = [
      "\(glyphs.follow) \(Words.Home.byScheme)", "\(glyphs.framework) \(Words.Home.byFramework)",
      "\(glyphs.group) \(Words.Home.byGroup)", "( ) \(Words.Home.byState)", "\(glyphs.deduced) \(Words.Home.deduced)",
      "\(glyphs.nuance) \(Words.Home.nuanced)",
    ]
    guard letters else { return texts }
    for role in network.deedRoles where network.roles[role].rank <= leastTelling {
      texts.append("\(network.roles[role].letter) \(network.roles[role].short)")
    }
    return texts
  }

  func draw(from row: Int, on canvas: inout ScreenCanvas) {
    for part in parts { canvas.write(part.text, row: row + part.row, column: part.column, paint: .quiet) }
  }
}
