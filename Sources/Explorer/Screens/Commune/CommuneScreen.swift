import PartnerNetwork
import Surface
import Texts

/// The user's commune, and any other: where to go, whom to call, what touches it, and all of them on a map.
public enum CommuneScreen: Screen {
  public static let name = "commune"

  public static func start(_ route: Route, _ context: Context) -> CommuneMemory {
    let own = context.commune.map { context.network.territory.communes[$0].code }
    let code = route.subject.isEmpty ? own : route.subject
    return CommuneMemory(isOwnPlace: route.subject.isEmpty, code: code, isTyping: code == nil)
  }

  public static func title(_ memory: CommuneMemory, _ context: Context) -> String {
    if memory.isOwnPlace { return Words.Commune.title }
    let commune = memory.code.flatMap { context.network.territory.commune($0) }
    return commune.map { context.network.territory.communes[$0].name } ?? Words.Commune.unknown
  }

  public static func takesText(_ memory: CommuneMemory) -> Bool { memory.isTyping && !memory.isOnMap }

  public static func commands(_ memory: CommuneMemory, _ context: Context) -> [Command] {
    if memory.isOnMap { return CommuneMap(memory, context).commands }
    if memory.isTyping { return CommuneChoice(memory, context).commands }
    return CommunePage(memory, context)?.commands ?? []
  }

  public static func update(_ memory: inout CommuneMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    switch intent {
    case .nextPane, .previousPane:
      memory.isOnMap.toggle()
      return []
    case .commune(.colouring):
      memory.colouring += 1
      return [.notice(CommuneMap(memory, context).title + ".")]
    case .point(let point): return click(&memory, point, context)
    // What is done to the text brings back to it.
    case .choose, .edit: memory.isOnMap = false
    default: break
    }
    if memory.isOnMap { return move(&memory, intent, context) }
    return memory.isTyping ? choose(&memory, intent, context) : read(&memory, intent, context)
  }

  // MARK: - Choosing

  private static func choose(_ memory: inout CommuneMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    let choice = CommuneChoice(memory, context)
    let height = CommuneChoice.rows(context)
    switch intent {
    case .edit(let edit):
      memory.input.apply(edit)
      memory.place = ListPlace()
    case .activate:
      guard let selected = choice.selected else { return [.notice(choice.status)] }
      return keep(selected, &memory, context)
    case .choose(_, let item):
      guard choice.matches.indices.contains(item) else { return [] }
      if item == memory.place.selected { return keep(choice.matches[item].commune, &memory, context) }
      memory.place.select(item, count: choice.matches.count, height: height)
    case .commune(.giveUp): memory.isTyping = false
    default: if !choice.matches.isEmpty { _ = memory.place.move(intent, count: choice.matches.count, height: height) }
    }
    return []
  }

  /// Makes a commune the user's own. Where one chooses, its page is then shown.
  private static func keep(_ commune: Int, _ memory: inout CommuneMemory, _ context: Context) -> [Outcome] {
    let chosen = context.network.territory.communes[commune]
    if memory.isOwnPlace, memory.code != chosen.code || memory.isTyping {
      memory.code = chosen.code
      memory.position = CardPosition()
    }
    memory.isTyping = false
    memory.isOnMap = false
    memory.cursor = nil
    return [.effect(.keepCommune(chosen.code)), .notice(Words.Commune.kept(chosen.name))]
  }

  private static func forget(_ commune: Int, _ context: Context) -> [Outcome] {
    let name = context.network.territory.communes[commune].name
    return [.effect(.keepCommune(nil)), .notice(Words.Commune.forgotten(name))]
  }

  private static func change(_ memory: inout CommuneMemory) {
    memory.isTyping = true
    memory.isOnMap = false
    memory.input = TextInput()
    memory.place = ListPlace()
  }

  // MARK: - Reading

  private static func read(_ memory: inout CommuneMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    guard let page = CommunePage(memory, context) else { return [] }
    switch intent {
    case .commune(.change): change(&memory)
    case .commune(.keep): return page.isOwn ? forget(page.index, context) : keep(page.index, &memory, context)
    case .choose(_, let item):
      if item == memory.position.item { return page.focused?.activate(context) ?? [] }
      memory.position.focus(item, page.lines, context.body.rows)
    case .activate: return page.focused?.activate(context) ?? []
    case .handout(let intent): return HandoutExport.outcomes(intent, .commune(page.index), context)
    default: _ = memory.position.move(intent, in: page.lines, height: context.body.rows)
    }
    return []
  }

  // MARK: - The map

  private static func move(_ memory: inout CommuneMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    let map = CommuneMap(memory, context)
    guard let cursor = map.cursor else { return [.notice(Words.TerritoryMap.none)] }
    switch intent {
    case .up, .down, .leftward, .rightward:
      guard let next = map.next(intent) else { return [.notice(Words.Commune.edge)] }
      memory.cursor = next
    case .activate: return activate(cursor, &memory, context)
    case .commune(.keep): return cursor == context.commune ? forget(cursor, context) : keep(cursor, &memory, context)
    case .commune(.change): change(&memory)
    case .commune(.giveUp):
      memory.isTyping = false
      memory.isOnMap = false
    default: break
    }
    return []
  }

  /// Chooses the commune where one is chosen; else goes to its page.
  private static func activate(_ cursor: Int, _ memory: inout CommuneMemory, _ context: Context) -> [Outcome] {
    let code = context.network.territory.communes[cursor].code
    if memory.isTyping { return keep(cursor, &memory, context) }
    if code != memory.code { return [.open(.commune(code))] }
    memory.isOnMap = false
    return []
  }

  /// A click on the map goes to the commune there; a second one does what Enter does.
  private static func click(_ memory: inout CommuneMemory, _ point: Point, _ context: Context) -> [Outcome] {
    guard let pane = CommuneLayout(memory, context.body).map else { return [] }
    let map = CommuneMap(memory, context)
    let size = Size(columns: pane.columns, rows: pane.rows)
    guard let commune = map.commune(at: point, in: size) else { return [] }
    if memory.isOnMap, commune == map.cursor { return activate(commune, &memory, context) }
    memory.isOnMap = true
    memory.cursor = commune
    return []
  }

  // MARK: - What has the focus

  public static func focus(_ memory: CommuneMemory, _ context: Context) -> Int? {
    guard !memory.isTyping, !memory.isOnMap else { return nil }
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
    if memory.isOnMap { return SourceContent.map(in: context.network) }
    guard !memory.isTyping else { return nil }
    return CommunePage(memory, context)?.focused.flatMap { SourceContent.entry($0, in: context.network) }
  }

  public static func text(_ memory: CommuneMemory, _ context: Context) -> String? {
    if memory.isOnMap { return CommuneMap(memory, context).sentence }
    guard !memory.isTyping else { return nil }
    return CommunePage(memory, context)?.focused?.copied(context.network)
  }

  public static func status(_ memory: CommuneMemory, _ context: Context) -> String {
    if memory.isOnMap { return CommuneMap(memory, context).sentence }
    if memory.isTyping { return CommuneChoice(memory, context).status }
    return CommunePage(memory, context)?.status ?? Words.Commune.unknownExplained
  }

  public static func spoken(_ memory: CommuneMemory, _ context: Context) -> [String] { listing(memory, context).spoken }

  public static func listing(_ memory: CommuneMemory, _ context: Context) -> [SpokenLine] {
    if memory.isOnMap { return CommuneMap(memory, context).listing }
    if memory.isTyping { return CommuneChoice(memory, context).listing }
    return CommunePage(memory, context)?.listing ?? [.text(Words.Commune.unknownExplained)]
  }

  public static func reading(_ memory: CommuneMemory, _ context: Context) -> [SpokenLine] {
    guard takesText(memory) else { return listing(memory, context) }
    return [.typed(Words.Commune.prompt, memory.input, isFocused: memory.place.selected == 0)]
      + listing(memory, context).filter { $0.kind != .title }
  }

  /// Tab leads to the map and back; there the arrows go from one commune to another.
  public static func viewMoves(_ memory: CommuneMemory) -> Set<Intent> {
    memory.isOnMap ? [.up, .down, .leftward, .rightward, .activate, .nextPane] : [.nextPane]
  }

  // MARK: - Drawing

  public static func draw(_ memory: CommuneMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let layout = CommuneLayout(memory, context.body)
    // What has the keys is drawn last: the hardware cursor stays on it.
    if !memory.isOnMap { drawMap(layout, memory, context, on: &canvas) }
    if let text = layout.text {
      canvas.within(text) { drawText(memory, context, on: &$0) }
      if let map = layout.map { canvas.bar(column: map.column - 2, rows: 0..<canvas.rows) }
    }
    if memory.isOnMap { drawMap(layout, memory, context, on: &canvas) }
  }

  private static func drawMap(
    _ layout: CommuneLayout, _ memory: CommuneMemory, _ context: Context, on canvas: inout ScreenCanvas
  ) {
    guard let map = layout.map else { return }
    canvas.within(map) { CommuneMap(memory, context).draw(isFocused: memory.isOnMap, on: &$0) }
  }

  private static func drawText(_ memory: CommuneMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    if memory.isTyping { return CommuneChoice(memory, context).draw(on: &canvas) }
    guard let page = CommunePage(memory, context) else {
      for (row, line) in Wrapping.lines(Words.Commune.unknownExplained, columns: canvas.columns - 4).enumerated() {
        canvas.write(line, row: 1 + row, column: 2)
      }
      return
    }
    page.lines.draw(at: memory.position, isFocused: !memory.isOnMap, on: &canvas)
  }
}
