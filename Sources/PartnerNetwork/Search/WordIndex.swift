/// Finds texts that are no part of a dataset as the directory finds its entries: each word asked for must begin one of
/// theirs, and the digits of a number may be parted or not.
public struct WordIndex: Sendable {
  private let index: DirectoryIndex
  private let count: Int

  /// - Parameter entries: the texts that each entry is found by.
  public init(_ entries: [[String]]) {
    var builder = DirectoryIndexBuilder()
    for texts in entries {
      for text in texts {
        builder.add(text)
        builder.add(number: text)
      }
      builder.endEntry()
    }
    index = builder.build()
    count = entries.count
  }

  /// The entries that hold every word of a text; all of them where it has none.
  /// - Parameter forgives: whether a word that none holds may have one typing error.
  public func entries(answering text: String, forgives: Bool) -> [Int] {
    guard let kept = index.matches(text, forgives: forgives) else { return Array(0..<count) }
    return kept.indices.filter { kept[$0] }
  }

  /// The words of a query that a search looks for: those that say nothing of what is looked for do not count beside
  /// others.
  public static func searched(_ query: String) -> [Substring] { SearchIndex.meaningful(Folding.words(query)) }
}
