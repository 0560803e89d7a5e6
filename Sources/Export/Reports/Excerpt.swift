import PartnerNetwork

/// The part of a long text that holds the words looked for.
struct Excerpt {
  /// The longest excerpt, in characters.
  static let longest = 130

  let text: String

  init(_ whole: String, around query: String) {
    guard whole.count > Self.longest else {
      text = whole
      return
    }
    let words = whole.split(separator: " ")
    let typed = Folding.words(query).map { $0.prefix(5) }
    let found =
      words.firstIndex { word in
        Folding.words(word).contains { part in typed.contains { $0.count > 2 && part.hasPrefix($0) } }
      } ?? 0
    var first = found
    var last = found
    var count = words[found].count
    // Grows by turns on both sides, while there is room.
    while first > 0 || last < words.count - 1 {
      let grown = count
      if first > 0, count + words[first - 1].count < Self.longest {
        first -= 1
        count += words[first].count + 1
      }
      if last < words.count - 1, count + words[last + 1].count < Self.longest {
        last += 1
        count += words[last].count + 1
      }
      if count == grown { break }
    }
    let start = first > 0 ? "… " : ""
    let end = last < words.count - 1 ? " …" : ""
    text = start + words[first...last].joined(separator: " ") + end
  }
}
