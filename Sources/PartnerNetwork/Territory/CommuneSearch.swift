extension Network {
  /// The communes that belong among the answers of a search over everything, best first, each once. Fewer than where only
  /// communes are looked for (`Territory.find`): two letters begin too many names, and a typing error is forgiven only
  /// where nothing else answers.
  /// - Parameter hits: what else answers the same query.
  public func searchCommunes(_ query: String, beside hits: [SearchHit]) -> [CommuneMatch] {
    let found = territory.find(query)
    let words = Folding.words(query)
    let letters = words.reduce(0) { $0 + $1.utf8.count }
    if letters < Self.fewestLetters || CommuneNames.meaningful(words).isEmpty {
      return found.filter { $0.quality == .exact }
    }
    let right = found.filter { $0.quality < .oneError }
    return right.isEmpty && hits.isEmpty ? found : right
  }

  /// Of the beginning of a commune's name, beside other answers.
  private static let fewestLetters = 3
}
