import PartnerNetwork
import Surface
import Texts

/// What a list screen remembers.
public struct ListMemory: ScreenMemory {
  let kind: Kind
  var place = ListPlace()
}

/// All the entities of one kind, with a preview of the card beside them.
public enum ListScreen: Screen {
  public static let name = "liste"

  public static func start(_ route: Route, _ context: Context) -> ListMemory {
    ListMemory(kind: Kind(rawValue: route.subject) ?? .scheme)
  }

  public static func title(_ memory: ListMemory, _ context: Context) -> String { memory.kind.title }

  private static func list(_ memory: ListMemory, _ context: Context) -> [Int] {
    context.network.entities(of: memory.kind)
  }

  public static func commands(_ memory: ListMemory, _ context: Context) -> [Command] {
    SplitList.commands(name: focus(memory, context).map { context.network.entities[$0].shortName })
  }

  public static func update(_ memory: inout ListMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    let list = list(memory, context)
    switch SplitList.update(&memory.place, intent, count: list.count, context) {
    case .stay: return []
    case .open(let item): return [.open(.card(context.network.entities[list[item]].id))]
    }
  }

  public static func focus(_ memory: ListMemory, _ context: Context) -> Int? {
    let list = list(memory, context)
    return list.indices.contains(memory.place.selected) ? list[memory.place.selected] : nil
  }

  public static func status(_ memory: ListMemory, _ context: Context) -> String {
    guard let focus = focus(memory, context) else { return Words.List.empty(memory.kind.words) }
    let entity = context.network.entities[focus]
    let links = context.network.links(from: focus).count + context.network.links(to: focus).count
    return "\(entity.name)\u{A0}: \(counted(links, "lien", "liens"))."
  }

  public static func draw(_ memory: ListMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let list = list(memory, context)
    SplitList.draw(
      memory.place, count: list.count, title: memory.kind.title.uppercased(), subtitle: memory.kind.explanation,
      context, on: &canvas,
      row: { index in
        let entity = context.network.entities[list[index]]
        return ListRow(text: entity.shortName, leading: entity.number.map { "\($0)" } ?? "")
      },
      preview: { index, canvas in CardPreview.draw(list[index], context, on: &canvas) })
  }

  public static func listing(_ memory: ListMemory, _ context: Context) -> [SpokenLine] {
    let list = list(memory, context)
    return [.title(memory.kind.title)]
      + list.enumerated().map { place, index in
        .item(context.network.entities[index].name, place, isSelected: place == memory.place.selected)
      }
  }

  public static func spoken(_ memory: ListMemory, _ context: Context) -> [String] { listing(memory, context).spoken }
}
