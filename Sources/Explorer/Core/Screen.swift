import PartnerNetwork
import Surface

/// What a screen remembers: cursor, scroll, filters. Kept in the trail, so that coming back is exact.
public protocol ScreenMemory: Equatable, Sendable {}

extension ScreenMemory {
  /// Equality across types.
  func isEqual(to other: any ScreenMemory) -> Bool { (other as? Self) == self }
}

/// What a screen asks for.
public enum Outcome: Equatable, Sendable {
  case open(Route)
  /// Another place instead of the present one: what was visited before it stays, what came after it is forgotten.
  case replace(Route)
  case back
  /// A sentence for the status line, kept until the next key.
  case notice(String)
  /// A box of text over the screen.
  case popup(PopupContent)
  /// A short list to choose from, over the screen.
  case choice(Choice)
  case effect(Effect)
}

/// The whole of what has the focus as text to be copied, and its name for the sentence that says so.
public struct WholeText: Equatable, Sendable {
  let name: String
  let text: String
}

/// What a screen draws on: its zones say which intent a click or the wheel has.
public typealias ScreenCanvas = Canvas<ZoneTag>

/// What the mouse does in a zone.
public struct ZoneTag: Equatable, Sendable {
  var click: Intent?
  /// The pane that the wheel scrolls.
  var pane: Int?
  /// The address that the cells lead to, for terminals that follow links themselves.
  var link: String?

  static func click(_ intent: Intent, pane: Int? = nil) -> ZoneTag { ZoneTag(click: intent, pane: pane) }
  static func wheel(_ pane: Int) -> ZoneTag { ZoneTag(click: nil, pane: pane) }
  static func link(_ address: String) -> ZoneTag { ZoneTag(link: address) }
}

/// One screen of the explorer. A new one is a folder, and one line in `Registry`.
public protocol Screen: SendableMetatype {
  associatedtype Memory: ScreenMemory
  /// The name used in routes.
  static var name: String { get }
  /// Whether it has the whole window: no title, no status, no footer.
  static var isBare: Bool { get }
  static func start(_ route: Route, _ context: Context) -> Memory
  /// The crumb on the title line.
  static func title(_ memory: Memory, _ context: Context) -> String
  /// What one may do here, for the footer, the help, the palette and the keys.
  static func commands(_ memory: Memory, _ context: Context) -> [Command]
  static func update(_ memory: inout Memory, _ intent: Intent, _ context: Context) -> [Outcome]
  static func draw(_ memory: Memory, _ context: Context, on canvas: inout ScreenCanvas)
  /// The sentence of the status lines: what is selected, and what it is linked to.
  static func status(_ memory: Memory, _ context: Context) -> String
  /// The same content as lines, for screen readers and for a terminal without a screen.
  static func spoken(_ memory: Memory, _ context: Context) -> [String]
  /// The same lines, each with what may be done on it: what the dialogue numbers.
  static func listing(_ memory: Memory, _ context: Context) -> [SpokenLine]
  /// The same lines where the keys of the screen itself move among them, one after the other as they do (`--accessible`).
  static func reading(_ memory: Memory, _ context: Context) -> [SpokenLine]
  /// Whether those lines are others at each move, and not only the place among them: their pages are then not counted.
  static var readingFollowsFocus: Bool { get }
  /// The moves that lead to another view and not only to another line, which the dialogue offers as actions.
  static func viewMoves(_ memory: Memory) -> Set<Intent>
  /// Whether letters are text here and not commands.
  static func takesText(_ memory: Memory) -> Bool
  /// Index of the entity that has the focus, for the commands that act on "this".
  static func focus(_ memory: Memory, _ context: Context) -> Int?
  /// Where what has the focus comes from, for the `i` popup.
  static func source(_ memory: Memory, _ context: Context) -> PopupContent?
  /// The text of what has the focus, to be copied.
  static func text(_ memory: Memory, _ context: Context) -> String?
  /// What "copy the whole card" copies, where that is not the card of an entity.
  static func wholeText(_ memory: Memory, _ context: Context) -> WholeText?
  /// The presentation that F5 opens, where it is not that of the entity that has the focus.
  static func presented(_ memory: Memory, _ context: Context) -> Route?
}

extension Screen {
  public static var isBare: Bool { false }
  public static func presented(_ memory: Memory, _ context: Context) -> Route? { nil }
  public static func listing(_ memory: Memory, _ context: Context) -> [SpokenLine] {
    spoken(memory, context).map { SpokenLine(marked: $0) }
  }
  public static func reading(_ memory: Memory, _ context: Context) -> [SpokenLine] { listing(memory, context) }
  public static var readingFollowsFocus: Bool { false }
  public static func viewMoves(_ memory: Memory) -> Set<Intent> { [] }
  public static func takesText(_ memory: Memory) -> Bool { false }
  public static func source(_ memory: Memory, _ context: Context) -> PopupContent? { nil }
  public static func wholeText(_ memory: Memory, _ context: Context) -> WholeText? { nil }
  /// What the status line says, for want of better.
  public static func text(_ memory: Memory, _ context: Context) -> String? {
    let status = status(memory, context)
    return status.isEmpty ? nil : status
  }
}

/// A screen whose memory's type is hidden, so that the registry can hold them all.
struct AnyScreen: Sendable {
  let name: String
  let isBare: Bool
  let readingFollowsFocus: Bool
  let start: @Sendable (Route, Context) -> any ScreenMemory
  let title: @Sendable (any ScreenMemory, Context) -> String
  let commands: @Sendable (any ScreenMemory, Context) -> [Command]
  let update: @Sendable (inout any ScreenMemory, Intent, Context) -> [Outcome]
  let draw: @Sendable (any ScreenMemory, Context, inout ScreenCanvas) -> Void
  let status: @Sendable (any ScreenMemory, Context) -> String
  let spoken: @Sendable (any ScreenMemory, Context) -> [String]
  let listing: @Sendable (any ScreenMemory, Context) -> [SpokenLine]
  let reading: @Sendable (any ScreenMemory, Context) -> [SpokenLine]
  let viewMoves: @Sendable (any ScreenMemory) -> Set<Intent>
  let takesText: @Sendable (any ScreenMemory) -> Bool
  let focus: @Sendable (any ScreenMemory, Context) -> Int?
  let source: @Sendable (any ScreenMemory, Context) -> PopupContent?
  let text: @Sendable (any ScreenMemory, Context) -> String?
  let wholeText: @Sendable (any ScreenMemory, Context) -> WholeText?
  let presented: @Sendable (any ScreenMemory, Context) -> Route?

  init<S: Screen>(_ screen: S.Type) {
    name = S.name
    isBare = S.isBare
    readingFollowsFocus = S.readingFollowsFocus
    start = { S.start($0, $1) }
    title = { memory, context in (memory as? S.Memory).map { S.title($0, context) } ?? "" }
    commands = { memory, context in (memory as? S.Memory).map { S.commands($0, context) } ?? [] }
    update = { memory, intent, context in
      guard var own = memory as? S.Memory else { return [] }
      let outcomes = S.update(&own, intent, context)
      memory = own
      return outcomes
    }
    draw = { memory, context, canvas in
      if let own = memory as? S.Memory { S.draw(own, context, on: &canvas) }
    }
    status = { memory, context in (memory as? S.Memory).map { S.status($0, context) } ?? "" }
    spoken = { memory, context in (memory as? S.Memory).map { S.spoken($0, context) } ?? [] }
    listing = { memory, context in (memory as? S.Memory).map { S.listing($0, context) } ?? [] }
    reading = { memory, context in (memory as? S.Memory).map { S.reading($0, context) } ?? [] }
    viewMoves = { memory in (memory as? S.Memory).map { S.viewMoves($0) } ?? [] }
    takesText = { memory in (memory as? S.Memory).map { S.takesText($0) } ?? false }
    focus = { memory, context in (memory as? S.Memory).flatMap { S.focus($0, context) } }
    text = { memory, context in (memory as? S.Memory).flatMap { S.text($0, context) } }
    wholeText = { memory, context in (memory as? S.Memory).flatMap { S.wholeText($0, context) } }
    presented = { memory, context in (memory as? S.Memory).flatMap { S.presented($0, context) } }
    source = { memory, context in (memory as? S.Memory).flatMap { S.source($0, context) } }
  }
}

/// Every screen. The one line to add for a new one.
enum Registry {
  static let screens: [AnyScreen] = [
    AnyScreen(HomeScreen.self),
    AnyScreen(CardScreen.self),
    AnyScreen(ListScreen.self),
    AnyScreen(GlossaryScreen.self),
    AnyScreen(SearchScreen.self),
    AnyScreen(DirectoryScreen.self),
    AnyScreen(ContactScreen.self),
    AnyScreen(CommuneScreen.self),
    AnyScreen(MapScreen.self),
    AnyScreen(MatrixScreen.self),
    AnyScreen(OverviewScreen.self),
    AnyScreen(PathScreen.self),
    AnyScreen(PresentationScreen.self),
    AnyScreen(SituationsScreen.self),
    AnyScreen(SituationScreen.self),
    AnyScreen(QuizScreen.self),
    AnyScreen(TourListScreen.self),
    AnyScreen(TourStepScreen.self),
    AnyScreen(NotebookScreen.self),
    AnyScreen(NotebookFormScreen.self),
    AnyScreen(QualityScreen.self),
    AnyScreen(FindingsScreen.self),
    AnyScreen(OwnPageScreen.self),
  ]

  /// The screen of a route; the home screen where no screen has that name any more.
  static func screen(_ route: Route) -> AnyScreen { screens.first { $0.name == route.screen } ?? screens[0] }
}
