import PartnerNetwork
import Surface

/// A path as a drawing: its nodes one after the other, joined by arrows that carry the role of their link and point
/// to what it acts upon. Side by side in boxes where that fits, else one below the other.
public struct PathLayout: Equatable, Sendable {
  /// One node.
  public struct Node: Equatable, Sendable {
    public let entity: Int
    /// Its name, on as many lines as it takes.
    public let lines: [String]
    /// The box, frame included; one row without a frame where nodes stand below each other.
    public let rect: Rect
  }

  /// The arrow between two nodes.
  public struct Arrow: Equatable, Sendable {
    /// Index in `Network.links` of the link that it shows.
    public let link: Int
    /// How many other links join the same two.
    public let others: Int
    /// Whether it points to the node that comes after.
    public let isForward: Bool
    public let isDeduced: Bool
    public let label: String
    public let rect: Rect
  }

  public let nodes: [Node]
  public let arrows: [Arrow]
  /// Whether nodes stand side by side.
  public let isHorizontal: Bool
  public let size: Size

  /// The widths at which names are folded to fit, the widest first.
  private static let folds = [24, 18, 14, 12]

  /// Lays out a path in so many columns. Its rows are as many as it takes.
  public init(_ path: NetworkPath, in network: Network, columns: Int) {
    let labels = path.steps.map { step in
      network.roles[network.links[step.links[0]].role].short + (step.links.count > 1 ? " +\(step.links.count - 1)" : "")
    }
    let names = path.nodes.map { network.entities[$0].numberedName }
    for fold in Self.folds {
      let lines = names.map { Wrapping.lines($0, columns: fold) }
      let widths = lines.map { ($0.map(TextWidth.columns).max() ?? 0) + 4 }
      let arrows = labels.map { TextWidth.columns($0) + 6 }
      let total = widths.reduce(0, +) + arrows.reduce(0, +)
      guard total <= columns, lines.allSatisfy({ $0.count <= 2 }) else { continue }
      self.init(path, in: network, labels, side: lines, widths)
      return
    }
    self.init(path, in: network, labels, names, columns)
  }

  /// Side by side.
  private init(_ path: NetworkPath, in network: Network, _ labels: [String], side lines: [[String]], _ widths: [Int]) {
    let height = (lines.map(\.count).max() ?? 1) + 2
    var nodes: [Node] = []
    var arrows: [Arrow] = []
    var column = 0
    for (place, entity) in path.nodes.enumerated() {
      let rect = Rect(row: 0, column: column, rows: height, columns: widths[place])
      nodes.append(Node(entity: entity, lines: lines[place], rect: rect))
      column += widths[place]
      guard place < path.steps.count else { break }
      let width = TextWidth.columns(labels[place]) + 6
      arrows.append(
        Self.arrow(
          path.steps[place], labels[place], Rect(row: height / 2, column: column, rows: 1, columns: width), network))
      column += width
    }
    self.nodes = nodes
    self.arrows = arrows
    isHorizontal = true
    size = Size(columns: column, rows: height)
  }

  /// One below the other.
  private init(_ path: NetworkPath, in network: Network, _ labels: [String], _ names: [String], _ columns: Int) {
    let width = max(1, columns)
    nodes = path.nodes.enumerated().map { place, entity in
      Node(
        entity: entity, lines: [names[place]], rect: Rect(row: 2 * place, column: 0, rows: 1, columns: width))
    }
    arrows = path.steps.enumerated().map { place, step in
      Self.arrow(step, labels[place], Rect(row: 2 * place + 1, column: 0, rows: 1, columns: width), network)
    }
    isHorizontal = false
    size = Size(columns: width, rows: max(0, 2 * path.nodes.count - 1))
  }

  private static func arrow(_ step: PathStep, _ label: String, _ rect: Rect, _ network: Network) -> Arrow {
    let link = network.links[step.links[0]]
    return Arrow(
      link: step.links[0], others: step.links.count - 1, isForward: link.subject == step.from,
      isDeduced: link.nature == .deduced, label: label, rect: rect)
  }
}
