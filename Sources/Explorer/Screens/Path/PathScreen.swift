import Diagrams
import PartnerNetwork
import Surface
import Texts

/// What the screen of paths remembers.
public struct PathMemory: ScreenMemory {
  /// The paths between the two ends; nil where an end is unknown.
  let finding: PathFinding?
  /// The path that is drawn, as a place in the finding.
  var path = 0
  /// What has the focus on it: even for a node, odd for the link after it.
  var place = 1

  var shown: NetworkPath? {
    guard let finding, finding.paths.indices.contains(path) else { return nil }
    return finding.paths[path]
  }

  /// The step that has the focus; nil where a node has.
  var step: PathStep? {
    guard let shown, place % 2 == 1, shown.steps.indices.contains(place / 2) else { return nil }
    return shown.steps[place / 2]
  }

  /// The node that has the focus; nil where a link has.
  var node: Int? {
    guard let shown, place % 2 == 0, shown.nodes.indices.contains(place / 2) else { return nil }
    return shown.nodes[place / 2]
  }
}

/// How two things are related: the shortest paths, drawn and told.
public enum PathScreen: Screen {
  public static let name = "chemin"

  public static func start(_ route: Route, _ context: Context) -> PathMemory {
    guard let ends = ends(route.subject, context.network) else { return PathMemory(finding: nil) }
    return PathMemory(finding: context.network.paths(from: ends.from, to: ends.to))
  }

  /// The two ids of a route. A blank parts them; ids may hold some too, so each is tried.
  static func ends(_ subject: String, _ network: Network) -> (from: Int, to: Int)? {
    for blank in subject.indices where subject[blank] == " " {
      let (one, other) = (String(subject[..<blank]), String(subject[subject.index(after: blank)...]))
      if let from = network.index(of: one), let to = network.index(of: other) { return (from, to) }
    }
    return nil
  }

  public static func title(_ memory: PathMemory, _ context: Context) -> String {
    memory.finding.map { PathWords.title($0, in: context.network) } ?? Words.Path.title
  }

  public static func commands(_ memory: PathMemory, _ context: Context) -> [Command] {
    guard let finding = memory.finding, memory.shown != nil else { return [] }
    let name = memory.node.map { context.network.entities[$0].shortName }
    let others = finding.paths.count > 1
    return [
      Command(Words.Path.otherUp, hint: others ? Words.Path.otherHint : nil, keys: [.up], .up, priority: 4),
      Command(Words.Path.otherDown, keys: [.down], .down),
      Command(Words.Path.next, hint: Words.Path.nextHint, keys: [.right, .tab], .rightward, priority: 1),
      Command(Words.Path.previous, keys: [.left, .backTab], .leftward),
      Command(
        name.map(Words.Home.open) ?? Words.Path.source, hint: name == nil ? Words.Path.sourceHint : Words.open,
        keys: [.enter], .activate, .understand, priority: 2),
    ] + ListMoves.commands
  }

  public static func update(_ memory: inout PathMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    guard let finding = memory.finding, let shown = memory.shown else { return [] }
    let last = 2 * shown.nodes.count - 2
    switch intent {
    case .leftward, .previousPane: memory.place = max(0, memory.place - 1)
    case .rightward, .nextPane: memory.place = min(last, memory.place + 1)
    case .activate: return activate(memory, context)
    case .choose(0, let place):
      if place == memory.place { return activate(memory, context) }
      memory.place = max(0, min(last, place))
    case .choose(_, let path):
      memory.path = max(0, min(finding.paths.count - 1, path))
    default:
      var place = ListPlace(selected: memory.path, top: 0)
      if place.move(intent, count: finding.paths.count, height: max(1, finding.paths.count)) {
        memory.path = place.selected
      }
    }
    return []
  }

  private static func activate(_ memory: PathMemory, _ context: Context) -> [Outcome] {
    if let node = memory.node { return [.open(.card(context.network.entities[node].id))] }
    return source(memory, context).map { [.popup($0)] } ?? []
  }

  /// What has the focus; for a link, the end that it leads to.
  public static func focus(_ memory: PathMemory, _ context: Context) -> Int? {
    memory.node ?? memory.step?.to ?? memory.finding?.from
  }

  public static func source(_ memory: PathMemory, _ context: Context) -> PopupContent? {
    memory.step.map { SourceContent.links($0.links, in: context.network) }
  }

  public static func status(_ memory: PathMemory, _ context: Context) -> String {
    guard let finding = memory.finding else { return Words.Path.unknown }
    if let step = memory.step { return "\(PathWords.sentence(step, in: context.network)) \(Words.Path.showsSource)" }
    if let node = memory.node {
      let entity = context.network.entities[node]
      return "\(entity.name), \(entity.kind.word). \(Words.Path.enterOpens)"
    }
    return PathWords.summary(finding, in: context.network)
  }

  public static func spoken(_ memory: PathMemory, _ context: Context) -> [String] {
    listing(memory, context).spoken
  }

  public static func listing(_ memory: PathMemory, _ context: Context) -> [SpokenLine] {
    guard let finding = memory.finding else { return [.text(Words.Path.unknown, isSelected: true)] }
    let network = context.network
    var lines = [
      SpokenLine.title(PathWords.title(finding, in: network)),
      .text(PathWords.summary(finding, in: network), isSelected: finding.paths.isEmpty),
    ]
    for (place, path) in finding.paths.enumerated() {
      lines.append(.heading("\(Words.Path.title) \(place + 1), \(PathWords.through(path, in: network))"))
      for (index, step) in path.steps.enumerated() {
        let isChosen = place == memory.path && index == min(memory.place / 2, path.steps.count - 1)
        // First its path, then the link on it: odd places are links. What has the focus already is not chosen again.
        let link = 2 * index + 1
        let selects: [Intent] =
          (place == memory.path ? [] : [.choose(pane: 1, item: place)])
          + (link == memory.place ? [] : [.choose(pane: 0, item: link)])
        lines.append(
          SpokenLine(
            "\(PathWords.sentence(step, in: network)) \(PathWords.origin(step, in: network))", selects: selects,
            opens: .activate, isSelected: isChosen))
      }
    }
    return lines
  }

  public static func draw(_ memory: PathMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    PathFrame.draw(memory, context, on: &canvas)
  }
}
