/// How well a word of the text answers a word that was typed.
enum WordMatch: Equatable {
  case exact
  /// The typed word is its plural.
  case plural
  /// The typed word is the beginning of it.
  case prefix
  /// One edit turns the typed word into it, or into its beginning while the user is still typing.
  case oneError

  /// The shortest word in which an error is forgiven, in letters.
  static let shortestForgiven = 5

  /// Whether an error is forgiven in a typed word: it has letters enough, and is no number.
  static func forgives(_ typed: [UInt8]) -> Bool {
    typed.count { $0 & 0xC0 != 0x80 } >= shortestForgiven && typed.contains { !(0x30...0x39).contains($0) }
  }

  /// Whether a typed word is the plural of another, as most words of French make it.
  static func isPlural(_ typed: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard typed.count == word.count + 1, typed[word.count] == 0x73 || typed[word.count] == 0x78 else { return false }
    return typed.starts(with: word)
  }

  /// Whether one edit turns `typed` into `word` or into a beginning of it: a letter too many, missing, wrong, or two
  /// swapped. Not the first letter, which is hardly ever the wrong one: too much would match.
  static func isOneError(_ typed: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count + 1 >= typed.count else { return false }
    var same = 0
    while same < typed.count, same < word.count, typed[same] == word[same] { same += 1 }
    guard same > 0 else { return false }
    /// Whether what was typed from one place on is what the word goes on with from another.
    func goesOn(_ from: Int, _ place: Int) -> Bool {
      guard from <= typed.count, place <= word.count, word.count - place >= typed.count - from else { return false }
      for step in 0..<(typed.count - from) where typed[from + step] != word[place + step] { return false }
      return true
    }
    let tooMany = same < typed.count && goesOn(same + 1, same)
    let wrong = same < typed.count && goesOn(same + 1, same + 1)
    let missing = goesOn(same, same + 1)
    if tooMany || wrong || missing { return true }
    return same + 1 < typed.count && same + 1 < word.count && typed[same] == word[same + 1]
      && typed[same + 1] == word[same] && goesOn(same + 2, same + 2)
  }
}
