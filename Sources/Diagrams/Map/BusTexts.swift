import PartnerNetwork
import Surface
import Texts

/// Where the texts of a bus stand, and which words its roles are: whole where every row has room for them, short
/// and with an arrow where one has not.
public struct BusTexts: Equatable, Sendable {
  /// The column of the mark of the selection, then that of the names.
  public let mark: Int
  public let name: Int
  public let nameWidth: Int
  public let role: Int
  public let roleWidth: Int
  /// The column of the arrow; nil where the words say who acts.
  public let arrow: Int?
  /// The cell of the line that is nearest to the text.
  public let port: Int
  /// The columns that anything of the bus may be written in, the line left out.
  public let range: Range<Int>

  /// The widest texts of a bus.
  struct Needs: Equatable {
    var names = 0
    var shortRoles = 0
    var fullRoles = 0
  }

  /// A name is not asked to be shown whole beyond this width.
  private static let longestName = 48
  private static let longestRole = 30
  /// As many columns as the short form of a role has, with the sign before it.
  private static let longestShortRole = 13
  /// More columns than the number of a lever takes.
  private static let numberWidth = 21
  /// The longest line between a text and its bus; what is left over is margin.
  private static let longestLine = 6

  /// The columns that the texts of a bus take at most, with short roles.
  static func wanted(_ needs: Needs) -> Int {
    min(needs.names, longestName) + min(needs.shortRoles, longestShortRole) + 6
  }

  static func needs(_ groups: [NetworkMap.Group], side: NetworkMap.Side, in network: Network) -> Needs {
    var needs = Needs()
    var known: Set<Int> = []
    for group in groups {
      for edge in group.edges {
        // A text takes no more columns than bytes: most names need not be measured, and there may be thousands.
        let number = network.entities[edge.target].number == nil ? 0 : numberWidth
        let most = network.entities[edge.target].shortName.utf8.count + number
        if most > needs.names, needs.names < longestName {
          needs.names = max(needs.names, TextWidth.columns(name(edge, in: network)))
        }
        let key = edge.role * 4 + (edge.isOutgoing ? 2 : 0) + (edge.isDeduced ? 1 : 0)
        guard known.insert(key).inserted else { continue }
        let short = role(edge, side: side, full: false, sign: "~", in: network)
        let full = role(edge, side: side, full: true, sign: "~", in: network)
        needs.shortRoles = max(needs.shortRoles, TextWidth.columns(short))
        needs.fullRoles = max(needs.fullRoles, TextWidth.columns(full))
      }
    }
    // A heading stands over the name and the role together.
    for group in groups {
      let heading = TextWidth.columns(Words.Map.heading(group.kind, group.edges.count, isContinued: group.isContinued))
      needs.names = max(needs.names, heading - needs.shortRoles - 1)
    }
    return needs
  }

  /// Whether the whole words fit beside the whole names.
  static func fitsFull(_ needs: Needs, columns: Int) -> Bool {
    needs.fullRoles <= longestRole && 2 + min(needs.names, longestName) + 2 + needs.fullRoles + 2 <= columns
  }

  init(_ needs: Needs, in text: Range<Int>, side: NetworkMap.Side, full: Bool) {
    let airy = text.count >= 40
    let markWidth = airy ? 2 : 1
    let gap = airy ? 2 : 1
    let arrowWidth = full ? 0 : 1
    // The line has one cell at least, and a blank stands between it, or its arrow, and the words.
    let fixed = markWidth + gap + 1 + arrowWidth + 1
    let mostRole = full ? Self.longestRole : Self.longestShortRole
    roleWidth = max(0, min(full ? needs.fullRoles : needs.shortRoles, mostRole, text.count - fixed - 1))
    nameWidth = max(0, min(needs.names, Self.longestName, text.count - fixed - roleWidth))
    let used = fixed + roleWidth + nameWidth
    let line = 1 + max(0, min(Self.longestLine - 1, text.count - used))
    let width = min(text.count, used + line - 1)
    switch side {
    case .left:
      let start = text.upperBound - width
      range = start..<max(start, text.upperBound - line)
      mark = start
      name = start + markWidth
      role = name + nameWidth + gap
      arrow = full ? nil : role + roleWidth + 1
      port = text.upperBound - line
    case .right:
      let end = text.lowerBound + width
      range = min(end, text.lowerBound + line)..<end
      port = text.lowerBound + line - 1
      arrow = full ? nil : port + 1
      role = port + 1 + arrowWidth + 1
      mark = role + roleWidth + 1
      name = mark + markWidth
    }
  }

  /// The name of the other end of a link, with the number of a lever.
  public static func name(_ edge: NetworkMap.Edge, in network: Network) -> String {
    network.entities[edge.target].numberedName
  }

  /// The words of a link's role, so that its row reads from left to right as a sentence.
  /// - Parameters:
  ///   - full: the verb phrase, active or passive; else the short form, which an arrow completes.
  ///   - sign: what stands before a role that was deduced.
  public static func role(
    _ edge: NetworkMap.Edge, side: NetworkMap.Side, full: Bool, sign: Character, in network: Network
  ) -> String {
    let role = network.roles[edge.role]
    let words = !full ? role.short : edge.isOutgoing == (side == .right) ? role.label : role.inverse
    return edge.isDeduced ? "\(sign) \(words)" : words
  }
}
