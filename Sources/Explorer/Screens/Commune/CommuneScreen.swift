import PartnerNetwork
import Surface
import Texts

/// The user's commune, and any other: where to go, whom to call, what touches it.
public enum CommuneScreen: Screen {
  public static let name = "commune"

  public static func start(_ route: Route, _ context: Context) -> CommuneMemory {
    let own = context.commune.map { context.network.territory.communes[$0].code }
    let code = route.subject.isEmpty ? own : route.subject
    return CommuneMemory(isOwnPlace: route.subject.isEmpty, code: code, isTyping: code == nil)
  }

  public static func title(_ memory: CommuneMemory, _ context: Context) -> String {
    if memory.isOwnPlace { return Words.Commune.title }
    return CommunePage(memory, context)?.commune.name ?? Words.Commune.unknown
  }

  public static func takesText(_ memory: CommuneMemory) -> Bool { memory.isTyping }

  public static func commands(_ memory: CommuneMemory, _ context: Context) -> [Command] {
    if memory.isTyping { return CommuneChoice(memory, context).commands }
    return CommunePage(memory, context)?.commands ?? []
  }

  public static func update(_ memory: inout CommuneMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    memory.isTyping ? choose(&memory, intent, context) : read(&memory, intent, context)
  }

  // MARK: - Choosing

  private static func choose(_ memory: inout CommuneMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    let choice = CommuneChoice(memory, context)
    let height = CommuneChoice.rows(context)
    switch intent {
    case .edit(let edit):
      memory.input.apply(edit)
      memory.place = ListPlace()
    case .activate: return keep(choice.selected, &memory, context)
    case .choose(_, let item):
      guard choice.matches.indices.contains(item) else { return [] }
      if item == memory.place.selected { return keep(choice.selected, &memory, context) }
      memory.place.select(item, count: choice.matches.count, height: height)
    case .commune(.giveUp): memory.isTyping = false
    default: if !choice.matches.isEmpty { _ = memory.place.move(intent, count: choice.matches.count, height: height) }
    }
    return []
  }

  /// Makes a commune the user's own and shows its page.
  private static func keep(_ commune: Int?, _ memory: inout CommuneMemory, _ context: Context) -> [Outcome] {
    guard let commune else { return [.notice(CommuneChoice(memory, context).status)] }
    let chosen = context.network.territory.communes[commune]
    memory = CommuneMemory(isOwnPlace: memory.isOwnPlace, code: chosen.code, isTyping: false)
    return [.effect(.keepCommune(chosen.code)), .notice(Words.Commune.kept(chosen.name))]
  }

  // MARK: - Reading

  private static func read(_ memory: inout CommuneMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    guard let page = CommunePage(memory, context) else { return [] }
    let lines = page.lines
    switch intent {
    case .commune(.change):
      memory.isTyping = true
      memory.input = TextInput()
      memory.place = ListPlace()
    case .commune(.keep): return page.isOwn ? forget(page) : keep(page.index, page)
    case .choose(_, let item):
      if item == memory.position.item { return page.focused?.activate(context) ?? [] }
      memory.position.focus(item, lines, context.body.rows)
    case .activate: return page.focused?.activate(context) ?? []
    default: _ = memory.position.move(intent, in: lines, height: context.body.rows)
    }
    return []
  }

  private static func keep(_ commune: Int, _ page: CommunePage) -> [Outcome] {
    [.effect(.keepCommune(page.commune.code)), .notice(Words.Commune.kept(page.commune.name))]
  }

  private static func forget(_ page: CommunePage) -> [Outcome] {
    [.effect(.keepCommune(nil)), .notice(Words.Commune.forgotten(page.commune.name))]
  }

  // MARK: - What has the focus

  public static func focus(_ memory: CommuneMemory, _ context: Context) -> Int? {
    guard !memory.isTyping else { return nil }
    switch CommunePage(memory, context)?.focused {
    case .place(let local): return entity(local.nearby.point, context)
    case .contract(let point): return entity(point, context)
    default: return nil
    }
  }

  private static func entity(_ point: Int, _ context: Context) -> Int? {
    context.network.territory.points[point].entity.flatMap { context.network.index(of: $0) }
  }

  public static func source(_ memory: CommuneMemory, _ context: Context) -> PopupContent? {
    guard !memory.isTyping else { return nil }
    return CommunePage(memory, context)?.focused.flatMap { SourceContent.entry($0, in: context.network) }
  }

  public static func text(_ memory: CommuneMemory, _ context: Context) -> String? {
    guard !memory.isTyping else { return nil }
    return CommunePage(memory, context)?.focused?.copied(context.network)
  }

  public static func status(_ memory: CommuneMemory, _ context: Context) -> String {
    if memory.isTyping { return CommuneChoice(memory, context).status }
    return CommunePage(memory, context)?.status ?? Words.Commune.unknownExplained
  }

  public static func spoken(_ memory: CommuneMemory, _ context: Context) -> [String] {
    if memory.isTyping { return CommuneChoice(memory, context).spoken }
    return CommunePage(memory, context)?.spoken ?? [Words.Commune.unknownExplained]
  }

  // MARK: - Drawing

  public static func draw(_ memory: CommuneMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let layout = CommuneLayout(context.body)
    canvas.within(layout.text) { canvas in
      if memory.isTyping { return CommuneChoice(memory, context).draw(on: &canvas) }
      guard let page = CommunePage(memory, context) else {
        for (row, line) in Wrapping.lines(Words.Commune.unknownExplained, columns: canvas.columns - 4).enumerated() {
          canvas.write(line, row: 1 + row, column: 2)
        }
        return
      }
      page.lines.draw(at: memory.position, on: &canvas)
    }
  }
}
