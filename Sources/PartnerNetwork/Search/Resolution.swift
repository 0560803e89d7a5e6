/// What a name that somebody typed stands for.
public enum Resolution: Equatable, Sendable {
  case entity(Int)
  /// Several answer to it, best first; they are listed for the user to choose.
  case ambiguous([Int])
  /// None does; the nearest names, best first, perhaps none.
  case unknown(nearest: [Int])
}

extension Network {
  /// Finds the entity of a name, acronym, synonym, id or lever number, with or without accents.
  public func resolve(_ name: String) -> Resolution {
    if let index = index(of: name) { return .entity(index) }
    let folded = Folding.fold(name)
    guard !folded.isEmpty else { return .unknown(nearest: []) }
    if let index = numbered(folded) { return .entity(index) }
    let index = searchIndexOnDemand.value
    for names in [index.names, index.synonyms] {
      guard let found = names[folded] else { continue }
      if found.count == 1 { return .entity(found[0]) }
      return .ambiguous(found.sorted { (entities[$0].kind.order, $0) < (entities[$1].kind.order, $1) })
    }
    let hits = index.search(name)
    let named = hits.filter { [.acronym, .shortName, .name, .synonym].contains($0.field) }
    let candidates = (named.isEmpty ? hits : named).compactMap { hit -> Int? in
      if case .entity(let index) = hit.target { index } else { nil }
    }
    // A beginning of one name only, without an error, is as good as the name.
    let begun = candidates.filter { index in
      exactNames(index).contains { Folding.fold($0).hasPrefix(folded) }
    }
    if begun.count == 1 { return .entity(begun[0]) }
    if begun.count > 1 { return .ambiguous(begun) }
    return .unknown(nearest: Array((candidates.isEmpty ? nearest(to: folded) : candidates).prefix(5)))
  }

  /// A bare number is a lever's; "levier 4", "levier n° 4" and "axe 2" say which kind.
  private func numbered(_ folded: String) -> Int? {
    let words = folded.split(separator: " ").filter { !["n", "no", "numero"].contains($0) }
    guard let number = words.last.flatMap({ Int($0) }), words.count <= 2,
      let kind = words.count == 2 ? Kind(rawValue: String(words[0])) : .lever
    else { return nil }
    return entities(of: kind).first { entities[$0].number == number }
  }

  private func exactNames(_ index: Int) -> [String] {
    let entity = entities[index]
    return [entity.acronym, entity.shortName, entity.name].compactMap(\.self)
  }

  /// The entities whose names need the fewest edits; for a word that nothing matches.
  private func nearest(to folded: String) -> [Int] {
    let typed = Array(folded.utf8)
    // Two errors in three letters make another word.
    let limit = typed.count < WordMatch.shortestForgiven ? 1 : max(2, typed.count / 3)
    var distances: [Int: Int] = [:]
    for (name, indexes) in searchIndexOnDemand.value.names {
      let name = Array(name.utf8)
      guard abs(name.count - typed.count) <= limit else { continue }
      let distance = Self.distance(typed, name)
      guard distance <= limit else { continue }
      for index in indexes { distances[index] = min(distance, distances[index] ?? distance) }
    }
    return distances.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
  }

  /// The number of letters to add, drop, change or swap with the next to turn one word into the other
  /// (Damerau and Levenshtein, optimal string alignment).
  static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var before: [Int] = []
    var row = Array(0...other.count)
    for i in one.indices {
      var next = [i + 1]
      for j in other.indices {
        var edits = min(next[j] + 1, row[j + 1] + 1, row[j] + (one[i] == other[j] ? 0 : 1))
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { edits = min(edits, before[j - 1] + 1) }
        next.append(edits)
      }
      (before, row) = (row, next)
    }
    return row[other.count]
  }
}

extension Kind {
  /// The order in which kinds are shown beside each other.
  public var order: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
}
