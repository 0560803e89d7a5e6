import Diagrams
import PartnerNetwork
import Surface
import Texts

/// One side of a map, as a picture draws it: headings, names in boxes, and the role on the line to each.
struct MapPictureSide {
  struct Row {
    enum Content {
      case heading(Kind, String)
      case edge(NetworkMap.Edge, name: [String], role: [String])
      case note([String])
    }
    let content: Content
    let height: Double
  }

  static let nameSize = 17.0
  static let roleSize = 15.0
  static let headingSize = 14.0
  /// Before a name, for the sign of its kind.
  static let signWidth = 28.0
  static let padding = 14.0
  private static let widestName = 270.0
  private static let widestRole = 210.0

  let side: NetworkMap.Side
  let rows: [Row]
  /// Of the boxes that names stand in.
  private(set) var boxWidth = 0.0
  private(set) var roleWidth = 0.0

  var height: Double { rows.reduce(0) { $0 + $1.height } }

  init(_ groups: [NetworkMap.Group], side: NetworkMap.Side, in network: Network, empty: String? = nil) {
    self.side = side
    var rows: [Row] = []
    var widths = (name: 0.0, role: 0.0)
    for group in groups {
      let heading = Words.Map.heading(group.kind, group.edges.count, isContinued: group.isContinued)
      rows.append(Row(content: .heading(group.kind, heading), height: rows.isEmpty ? 30 : 44))
      widths.name = max(
        widths.name, TextMeasure.width(heading, size: Self.headingSize, isBold: true) - Self.signWidth)
      for edge in group.edges {
        let name = Self.wrapped(BusTexts.name(edge, in: network), Self.widestName, Self.nameSize, &widths.name)
        let role = Self.wrapped(Self.role(edge, side, in: network), Self.widestRole, Self.roleSize, &widths.role)
        let nameHeight = Double(name.count) * Self.nameSize * PictureCanvas.leading + 14
        let roleHeight = Double(role.count) * Self.roleSize * PictureCanvas.leading
        rows.append(
          Row(content: .edge(edge, name: name, role: role), height: max(nameHeight, roleHeight) + 8))
      }
    }
    if groups.isEmpty, let empty {
      let lines = Self.wrapped(empty, Self.widestName, Self.roleSize, &widths.name)
      rows.append(Row(content: .note(lines), height: 40 + Double(lines.count) * 20))
    }
    self.rows = rows
    boxWidth = widths.name + Self.signWidth + 2 * Self.padding
    roleWidth = widths.role + 28
  }

  private static func wrapped(_ text: String, _ limit: Double, _ size: Double, _ widest: inout Double) -> [String] {
    let lines = TextMeasure.lines(Plain.line(text), width: limit, size: size)
    for line in lines { widest = max(widest, TextMeasure.width(line, size: size)) }
    return lines
  }

  /// The words of a role, so that the row reads from left to right, with the signs of how sure it is.
  private static func role(_ edge: NetworkMap.Edge, _ side: NetworkMap.Side, in network: Network) -> String {
    let sign = PictureSigns.deduced
    let words = BusTexts.role(edge, side: side, full: true, sign: sign, in: network)
    return network.links[edge.link].nuance == nil ? words : words + String(PictureSigns.nuance)
  }
}

/// The signs of how sure a link is, as on screen.
enum PictureSigns {
  static let deduced = Glyphs.rich.deduced
  static let nuance = Glyphs.rich.nuance
}
