import Notebook
import PartnerNetwork
import Surface
import Texts

/// What the user chose of the program itself.
public struct Settings: Equatable, Sendable {
  public var theme: Theme
  /// The colours of presentations.
  public var wall = Theme.projector
  /// The signs that are drawn; the plainest ones, which have names, where screens are told.
  public var glyphs: Glyphs {
    get { isAccessible ? .ascii : drawn }
    set { drawn = newValue }
  }
  private var drawn: Glyphs
  /// Whether the user wants the mouse; it is listened to where `listens` says so.
  public var mouse: Bool
  /// Whether screens are told line by line, without any drawing (`--accessible`).
  public var isAccessible = false
  /// The user's own keys.
  public var keys = KeyAliases()
  /// The month in which the program was opened.
  public var today: Month?
  /// INSEE code of the user's commune; nil where none was chosen.
  public var commune: String?
  /// The day of what is written in the notebook; nil where the clock is not to be believed, as in a test.
  public var day: Day?
  /// The seed of the first quiz; the run loop takes one from the clock, tests take this one.
  public var seed = 1

  public init(
    theme: Theme = .terminal, glyphs: Glyphs = .rich, mouse: Bool = true, today: Month? = nil, commune: String? = nil
  ) {
    self.today = today
    self.commune = commune
    self.theme = theme
    drawn = glyphs
    self.mouse = mouse
  }

  /// Whether the mouse is listened to: a screen that is told has nothing to click.
  public var listens: Bool { mouse && !isAccessible }
}

/// All that the program is at one moment. What is on the screen is a function of it and of the network.
public struct State: Equatable, Sendable {
  public internal(set) var size: Size
  public internal(set) var trail: Trail
  /// What lies over the screen; the last has the keys.
  var layers: [Layer] = []
  /// A sentence that replaces the status until the next key.
  var notice: String?
  /// A quieter line than a notice, until the next key: an offer, a tip.
  var aside: String?
  /// Where one was at the last end, while it can be gone back to.
  var resumption: Resumption?
  /// The tips that were shown; nil where none are.
  var tips: Tips?
  /// Where screens are told, the page that is read while it is not that of the focus.
  var readPage: Int?
  /// Whether the last event came back to a place: Right then goes forward again.
  var justReturned = false
  public internal(set) var settings: Settings
  /// What the user wrote, as the disk holds it.
  public internal(set) var notebook = Notebook()
  /// The id of what a path is to start from, while its other end is looked for.
  var pathStart: String?
  /// The step of the guided tour that is being followed, as it was left; nil where none is.
  var tour: Visit?

  init(size: Size, trail: Trail, settings: Settings) {
    self.size = size
    self.trail = trail
    self.settings = settings
  }

  /// The route of the place where one is.
  public var route: Route { trail.current.route }
}

/// What is shown: cells, the place of the focus, what the mouse may do.
public struct Frame: Equatable, Sendable {
  public let surface: Surface
  public let cursor: Point?
  /// Whether the cursor is to be seen: where text is being typed, and where it alone says what has the focus.
  public let isTextCursor: Bool
  let zones: [Zone<ZoneTag>]

  /// The cells that lead to an address.
  public var links: [Hyperlink] {
    zones.compactMap { zone in
      zone.tag.link.map { address in
        Hyperlink(row: zone.rect.row, columns: zone.rect.column..<zone.rect.endColumn, address: address)
      }
    }
  }

  /// What lies on top at a place of the screen.
  func zone(at point: Point, where accepts: (ZoneTag) -> Bool) -> ZoneTag? {
    zones.last { $0.rect.contains(point) && accepts($0.tag) }?.tag
  }
}
