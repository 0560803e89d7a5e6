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
    // A bare number is a lever's; "levier 4" and "axe 2" say which kind.
    let numbered = entities.indices.filter { index in
      guard let number = entities[index].number else { return false }
      return folded == "\(Folding.fold(entities[index].kind.rawValue)) \(number)"
        || (entities[index].kind == .lever && folded == "\(number)")
    }
    if let index = numbered.first { return .entity(index) }
    for names in [exactNames, exactSynonyms] {
      let found = entities.indices.filter { names($0).contains { Folding.fold($0) == folded } }
      if found.count == 1 { return .entity(found[0]) }
      if found.count > 1 {
        return .ambiguous(found.sorted { (entities[$0].kind.order, $0) < (entities[$1].kind.order, $1) })
      }
    }
    let hits = search(name)
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

  private func exactNames(_ index: Int) -> [String] {
    let entity = entities[index]
    return [entity.acronym, entity.shortName, entity.name].compactMap(\.self)
  }

  private func exactSynonyms(_ index: Int) -> [String] { details.entity(index).synonyms }

  /// The entities whose short names need the fewest edits; for a word that nothing matches.
  private func nearest(to folded: String) -> [Int] {
    let typed = Array(folded.utf8)
    return entities.indices.compactMap { index -> (index: Int, distance: Int)? in
      let distances = exactNames(index).map { Self.distance(typed, Array(Folding.fold($0).utf8)) }
      guard let distance = distances.min(), distance <= max(2, typed.count / 3) else { return nil }
      return (index, distance)
    }
    .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
    .map(\.index)
  }

  /// The number of letters to add, drop or change to turn one word into the other (Levenshtein).
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (i, a) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in other.enumerated() {
        let next = a == b ? diagonal : 1 + min(diagonal, row[j], row[j + 1])
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[other.count]
  }
}

extension Kind {
  /// The order in which kinds are shown beside each other.
  public var order: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
}
