/// What a search over everything answers.
public struct SearchAnswers: Equatable, Sendable {
  /// Best first.
  public var hits: [SearchHit]
  /// Best first, each once.
  public var communes: [CommuneMatch]
  /// How many hits come before the communes: none where one bears the very name that was typed, but for situations where
  /// somebody may be in danger; all where a name only begins so.
  public var hitsBeforeCommunes: Int

  public var isEmpty: Bool { hits.isEmpty && communes.isEmpty }
  public var count: Int { hits.count + communes.count }

  /// Where the communes come among so many groups of the hits, made in their order.
  public func communePlace(among groups: Int) -> Int {
    namesCommune ? min(hitsBeforeCommunes, 1) : groups
  }

  /// Whether a commune bears the very name that was typed, and not only begins so.
  private var namesCommune: Bool { communes.first?.quality == .exact }
}

extension Network {
  /// What the words of a query find: the network, its situations and its glossary (`search`), and the communes. Where
  /// nothing answers all the words and one of the ends of the query is the name of a commune, it answers, and so does the
  /// rest: "caf nozay", "crèche à Nozay".
  public func answers(to query: String) -> SearchAnswers {
    let hits = search(query)
    let communes = communes(query, beside: hits)
    let isRight = !hits.isEmpty || communes.contains { $0.quality < .oneError }
    let (found, places) = isRight ? (hits, communes) : answersOfParts(query) ?? (hits, communes)
    let isNamed = places.first?.quality == .exact
    return SearchAnswers(
      hits: found, communes: places, hitsBeforeCommunes: isNamed ? found.prefix(while: isUrgent).count : found.count)
  }

  /// Whether a hit is a situation where somebody may be in danger.
  public func isUrgent(_ hit: SearchHit) -> Bool {
    if case .situation(let index) = hit.target { learning.situations[index].isUrgent } else { false }
  }

  /// Of the beginning of a commune's name, beside other answers.
  private static let fewestLetters = 3

  /// Fewer communes than where only these are looked for (`Territory.find`): two letters begin too many names, and a
  /// typing error is forgiven only where nothing else answers.
  private func communes(_ query: String, beside hits: [SearchHit]) -> [CommuneMatch] {
    let words = Folding.words(query)
    let letters = words.reduce(0) { $0 + $1.utf8.count }
    guard letters >= Self.fewestLetters, !CommuneNames.meaningful(words).isEmpty else {
      return territory.commune(named: query).map { [CommuneMatch(commune: $0, reason: .name, quality: .exact)] } ?? []
    }
    let found = territory.find(query)
    let right = found.filter { $0.quality < .oneError }
    return right.isEmpty && hits.isEmpty ? found : right
  }

  /// The longest name of a commune at an end of the query, and what the other words find; nil where there is no such name,
  /// or where the rest finds nothing.
  private func answersOfParts(_ query: String) -> (hits: [SearchHit], communes: [CommuneMatch])? {
    let words = Folding.words(query)
    // No name has more words, and a pasted page is not tried in all its parts.
    for length in stride(from: min(words.count - 1, Self.mostWords), to: 0, by: -1) {
      for (name, rest) in [
        (words.suffix(length), words.dropLast(length)), (words.prefix(length), words.dropFirst(length)),
      ] {
        guard let commune = territory.commune(named: name.joined(separator: " ")) else { continue }
        let hits = search(rest.joined(separator: " "))
        guard !hits.isEmpty else { continue }
        return (hits, [CommuneMatch(commune: commune, reason: .name, quality: .exact)])
      }
    }
    return nil
  }

  /// Of the name of a commune.
  private static let mostWords = 8
}
