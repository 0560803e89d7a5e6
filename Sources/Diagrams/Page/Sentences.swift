/// Cuts a paragraph where its sentences end, so that a wall shows one thing under the other.
enum Sentences {
  /// What ends with a full stop and ends no sentence.
  private static let abbreviations: Set<Substring> = ["M.", "MM.", "art.", "p.", "cf.", "ex.", "St."]

  /// The sentences, whole and in order. Joined by blanks they are the paragraph.
  static func of(_ text: String) -> [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    let all = text.split(separator: " ")
    for (place, word) in all.enumerated() {
      words.append(word)
      guard place + 1 < all.count, let next = all[place + 1].first, next.isUppercase || next == "«",
        let last = word.last, ".!?".contains(last), !abbreviations.contains(word)
      else { continue }
      sentences.append(words.joined(separator: " "))
      words = []
    }
    if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
    return sentences
  }
}
