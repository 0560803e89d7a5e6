import PartnerNetwork
import Texts

/// What a typed line means, before anything is known of the place where it is typed.
enum DialogueRequest: Equatable {
  case goOn, again, top, help, back
  case parts
  case part(Int)
  case actions
  /// An action by its number, on a line perhaps.
  case action(Int, line: Int?)
  /// A line by its number.
  case number(Int)
  case search(String)
  case commune(String)
  /// Words typed in a place that takes some.
  case inside(Route, String)
  /// A letter or the name of a command, on a line perhaps; words to be looked for where it is neither.
  case name(String, line: Int?)
  case words(String)

  /// More is not read: nobody types that much.
  static let longest = 1_000

  init(_ line: String) {
    let typed = Self.trimmed(line)
    let words = typed.split(separator: " ").map(String.init)
    guard let first = words.first else {
      self = .goOn
      return
    }
    let rest = words.dropFirst().joined(separator: " ")
    if let number = Self.number(typed) {
      self = .number(number)
    } else if let request = Self.plain(typed) ?? Self.lettered(words) ?? Self.led(first, rest) {
      self = request
    } else if words.count > 1, let line = words.last.flatMap(Self.number) {
      self = .name(words.dropLast().joined(separator: " "), line: line)
    } else {
      self = .name(typed, line: nil)
    }
  }

  /// What can be read of a line: no control character, and not more than is read.
  static func trimmed(_ line: String) -> String {
    let characters = line.prefix(longest).map { character in
      character.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) } ? " " : character
    }
    return String(characters).split(separator: " ").joined(separator: " ")
  }

  /// A number, whether or not Shift was held on a French keyboard.
  static func number(_ word: String) -> Int? {
    guard word.count <= 9 else { return nil }
    let digits = String(word.map { Azerty.digits[$0] ?? $0 })
    return digits.allSatisfy { $0.isASCII && $0.isNumber } ? Int(digits) : nil
  }

  /// A word that stands alone.
  private static func plain(_ typed: String) -> DialogueRequest? {
    let word = typed == "?" ? typed : Folding.fold(typed)
    let meanings: [(words: [String], request: DialogueRequest)] = [
      (Words.Menu.Typed.help, .help), (Words.Menu.Typed.back, .back), (Words.Menu.Typed.goOn, .goOn),
      (Words.Menu.Typed.again, .again), (Words.Menu.Typed.top, .top), (Words.Menu.Typed.parts, .parts),
      (Words.Menu.Typed.actions, .actions),
    ]
    return meanings.first { $0.words.contains(word) }?.request
  }

  /// "p3", "a12", "a12 7".
  private static func lettered(_ words: [String]) -> DialogueRequest? {
    guard let letter = words.first?.first, let number = words.first.flatMap({ Int($0.dropFirst()) }), number >= 0
    else { return nil }
    switch (letter.lowercased(), words.count) {
    case ("p", 1): return .part(number)
    case ("a", 1): return .action(number, line: nil)
    case ("a", 2):
      guard let line = Self.number(words[1]) else { return nil }
      return .action(number, line: line)
    default: return nil
    }
  }

  /// A word that says where the words after it are looked for.
  private static func led(_ first: String, _ rest: String) -> DialogueRequest? {
    let word = Folding.fold(first)
    let typed = Words.Menu.Typed.self
    if typed.search.contains(word) { return .search(rest) }
    if typed.commune.contains(word) { return .commune(rest) }
    if typed.directory.contains(word) { return .inside(.directory(), rest) }
    if typed.situations.contains(word) { return .inside(.situations(), rest) }
    if typed.glossary.contains(word) { return .inside(.glossary(rest), "") }
    return nil
  }
}
