import PartnerNetwork
import Texts

extension HomeScreen {
  /// The three lists, each a number: told one after the other, they would be fifty lines before anything is chosen.
  public static func listing(_ memory: HomeMemory, _ context: Context) -> [SpokenLine] {
    [.title(Words.Home.title)]
      + HomePanes.kinds.map { kind in
        SpokenLine("\(kind.title) (\(context.network.entities(of: kind).count))", opens: .open(.list(kind)))
      }
  }
}

extension HomeScreen {
  public static var readingFollowsFocus: Bool { true }

  /// The list that has the keys, then the two others with what links each line to the one that is chosen.
  public static func reading(_ memory: HomeMemory, _ context: Context) -> [SpokenLine] {
    let panes = HomePanes.of(memory, context)
    return (0..<HomePanes.kinds.count).flatMap { step -> [SpokenLine] in
      // In the order in which Tab leads to them, so that the list in use is always told first.
      let pane = (memory.pane + step) % HomePanes.kinds.count
      let kind = HomePanes.kinds[pane]
      let head = SpokenLine.heading("\(kind.title) (\(panes.lists[pane].count))")
      return [head]
        + panes.lists[pane].enumerated().map { place, index in
          let entity = context.network.entities[index]
          var text = (entity.number.map { "\(Words.Accessible.lever($0))\u{A0}: " } ?? "") + entity.shortName
          if let connection = panes.connections[index]?.first, let anchor = panes.anchor {
            text += ". " + LinkWords.sentence(connection, from: anchor, in: context.network) + "."
          }
          let isSelected = step == 0 && index == memory.selection[pane]
          return .item(text, pane: pane, place, isSelected: isSelected)
        }
    }
  }
}
