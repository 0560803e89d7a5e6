import PartnerNetwork
import Surface

/// Which keys the program uses, and which are left to the user.
public struct KeyUse: Sendable {
  /// The commands that every screen has.
  public let commands: [Command]
  private let shared: Set<Key>

  public init(_ program: Program) {
    let state = program.start(.home, size: Size(columns: 80, rows: 24), settings: Settings())
    commands = program.commandsEverywhere(state)
    shared = Set(commands.flatMap(\.keys))
  }

  /// Letters, signs and function keys that have a meaning of their own on some screen.
  static let ofScreens: Set<Key> = {
    let signs: [Character] = ["e", "f", "g", "l", "o", "A", "B", "C", "D", "+", "=", "."]
    return Set(signs.map(Key.character))
  }()

  /// Whether a key means something on every screen.
  func isShared(_ key: Key) -> Bool { shared.contains(key) }

  /// Whether a key means something somewhere.
  func isTaken(_ key: Key) -> Bool { isShared(key) || Self.ofScreens.contains(key) }

  /// Whether it is of any use to press it.
  func doesSomething(_ key: Key) -> Bool { isTaken(key) || Self.moves.contains(key) || Self.isDigit(key) }

  private static let moves: Set<Key> = [
    .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backTab, .backspace, .delete,
    .character(" "),
  ]

  private static func isDigit(_ key: Key) -> Bool {
    if case .character(let character) = key { return character.isASCII && character.isNumber }
    return false
  }

  /// The letters of Ctrl that terminals send for other keys (Ctrl-I is Tab, Ctrl-M is Enter), that stop or go on with
  /// what is shown, or that end, suspend and save.
  private static let heldLetters: Set<Character> = ["c", "h", "i", "j", "m", "q", "s", "z"]

  /// Whether a key may not be given a meaning, even where it has none.
  static func isReserved(_ key: Key) -> Bool {
    switch key {
    case .character(let character):
      isDigit(key) || Azerty.digits[character] != nil || character.isWhitespace
        || TextWidth.columns(String(character)) != 1
    case .function: false
    case .control(let letter): heldLetters.contains(letter) || !letter.isASCII || !letter.isLetter
    default: true
    }
  }

  /// Keys that are easy to press and mean nothing yet, for who looks for one.
  public var free: [Key] {
    let letters = "abcdefghijklmnopqrstuvwxyz".map(Key.character)
    let signs = ",;!ù$=)<".map(Key.character)
    let control = "abdefgklnoprtuvwxy".map(Key.control)
    return (letters + signs + (2...12).map(Key.function) + control).filter { !isTaken($0) && !Self.isReserved($0) }
  }
}
