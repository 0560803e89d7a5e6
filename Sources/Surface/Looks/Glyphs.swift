/// The characters that the interface draws with. All are one column wide in every terminal's table;
/// a screen names a meaning and never a character.
///
/// A class, because one of these three is handed on to every part of every frame, and thirty fields take long to copy.
public final class Glyphs: Equatable, Sendable {
  public let name: String
  public let selection: Character
  public let partner: Character
  public let framework: Character
  public let follow: Character
  public let absent: Character
  /// Before what was concluded and not written.
  public let deduced: Character
  /// After what the source says with a nuance.
  public let nuance: Character
  /// Before what goes through a group.
  public let group: Character
  public let above: Character
  public let below: Character
  public let left: Character
  public let right: Character
  public let separator: Character
  public let horizontal: Character
  public let vertical: Character
  /// Top left, top right, bottom left, bottom right.
  public let corners: [Character]
  /// The frame of what a drawing is about: top left, top right, bottom left, bottom right, horizontal, vertical, then
  /// its left and right sides where a line joins them.
  public let heavy: [Character]
  public let crumb: Character
  /// What fills the part of a drawing that has the focus, where there is no colour.
  public let shade: Character
  /// A place that was chosen, on a map.
  public let chosenPlace: Character
  /// A place that receives people, on a map.
  public let servicePlace: Character
  /// What large letters are made of: a whole cell, its upper half, its lower half.
  public let blocks: [Character]
  /// Pieces of lines, indexed by where they go: 1 up, 2 right, 4 down, 8 left, added.
  public let lines: [Character]
  public let ellipsis: String
  public let enter: String
  public let arrows: String

  private init(
    name: String, selection: Character, partner: Character, framework: Character, follow: Character,
    absent: Character, deduced: Character, nuance: Character, group: Character, above: Character, below: Character,
    left: Character, right: Character, separator: Character, horizontal: Character, vertical: Character,
    corners: [Character], heavy: [Character], crumb: Character, shade: Character, chosenPlace: Character,
    servicePlace: Character, blocks: [Character], lines: [Character], ellipsis: String, enter: String, arrows: String
  ) {
    self.name = name
    self.selection = selection
    self.partner = partner
    self.framework = framework
    self.follow = follow
    self.absent = absent
    self.deduced = deduced
    self.nuance = nuance
    self.group = group
    self.above = above
    self.below = below
    self.left = left
    self.right = right
    self.separator = separator
    self.horizontal = horizontal
    self.vertical = vertical
    self.corners = corners
    self.heavy = heavy
    self.crumb = crumb
    self.shade = shade
    self.chosenPlace = chosenPlace
    self.servicePlace = servicePlace
    self.blocks = blocks
    self.lines = lines
    self.ellipsis = ellipsis
    self.enter = enter
    self.arrows = arrows
  }

  public static func == (one: Glyphs, other: Glyphs) -> Bool { one === other }

  /// For terminals that write UTF-8 with a usual font.
  public static let rich = Glyphs(
    name: "riche", selection: "▌", partner: "●", framework: "◆", follow: "›", absent: "·", deduced: "≈", nuance: "°",
    group: "+",
    above: "↑", below: "↓",
    left: "←", right: "→", separator: "·", horizontal: "─", vertical: "│", corners: ["╭", "╮", "╰", "╯"],
    heavy: Array("┏┓┗┛━┃┨┠"),
    crumb: "›", shade: "▒", chosenPlace: "◆", servicePlace: "•",
    blocks: ["█", "▀", "▄"],
    lines: Array(" ╵╶╰╷│╭├╴╯─┴╮┤┬┼"), ellipsis: "…", enter: "⏎", arrows: "↑↓")

  /// For the Linux console, whose fonts hold little more than code page 437.
  public static let sober = Glyphs(
    name: "sobre", selection: ">", partner: "•", framework: "*", follow: ">", absent: ".", deduced: "≈", nuance: "°",
    group: "+",
    above: "^", below: "v",
    left: "<", right: ">", separator: "-", horizontal: "─", vertical: "│", corners: ["┌", "┐", "└", "┘"],
    heavy: Array("╔╗╚╝═║╢╟"),
    crumb: ">", shade: "▒", chosenPlace: "■", servicePlace: "•",
    blocks: ["#", "#", "#"],
    lines: Array(" │─└││┌├─┘─┴┐┤┬┼"), ellipsis: "...", enter: "Entrée", arrows: "haut/bas")

  /// Seven-bit drawing, with `--ascii` or where there is no UTF-8.
  public static let ascii = Glyphs(
    name: "ascii", selection: ">", partner: "o", framework: "*", follow: ">", absent: ".", deduced: "~", nuance: "'",
    group: "+",
    above: "^", below: "v",
    left: "<", right: ">", separator: "-", horizontal: "-", vertical: "|", corners: ["+", "+", "+", "+"],
    heavy: Array("####=#++"),
    crumb: ">", shade: "#", chosenPlace: "@", servicePlace: "o",
    blocks: ["#", "#", "#"],
    lines: Array(" |-'||.+-'-+.+++"), ellipsis: "...", enter: "Entrée", arrows: "haut/bas")
}

extension Glyphs {
  /// How many lines a list hides above and below, each after its sign; empty where it shows all.
  public func hidden(above: Int, below: Int) -> String {
    let upper = above > 0 ? "\(self.above)\(above)" : ""
    let lower = below > 0 ? "\(self.below)\(below)" : ""
    return upper.isEmpty || lower.isEmpty ? upper + lower : upper + " " + lower
  }
}
