/// What the name of a commune that somebody typed stands for.
public enum CommuneResolution: Equatable, Sendable {
  case commune(CommuneMatch)
  /// Several answer to it, best first.
  case ambiguous([CommuneMatch])
  /// None does; the nearest names, best first, perhaps none.
  case unknown(nearest: [Int])
}

extension Territory {
  /// Finds the one commune that is meant: by its name, a former name, a postal code, its INSEE code, or the beginning
  /// of its name where no other begins so. A typing error is not corrected unasked: the numbers of another commune
  /// would be wrong.
  public func resolve(_ text: String) -> CommuneResolution {
    let found = find(text)
    for quality in [CommuneMatch.Quality.exact, .prefix, .word] {
      let matches = found.filter { $0.quality == quality }
      // A name of today before the same name of the past.
      let named = quality == .exact ? matches.filter { $0.reason == .name } : []
      if let match = named.first, named.count == 1 { return .commune(match) }
      if let match = matches.first { return matches.count == 1 ? .commune(match) : .ambiguous(matches) }
    }
    if !found.isEmpty { return .unknown(nearest: found.prefix(5).map(\.commune)) }
    return .unknown(nearest: nearest(to: Array(Folding.fold(text).utf8.prefix(60))))
  }

  /// The communes whose names need the fewest edits.
  private func nearest(to typed: [UInt8]) -> [Int] {
    let limit = max(1, typed.count / 3)
    let distances = communes.indices.compactMap { index -> (distance: Int, index: Int)? in
      let name = Array(Folding.fold(communes[index].name).utf8)
      guard abs(name.count - typed.count) <= limit else { return nil }
      let distance = Network.distance(typed, name)
      return distance <= limit ? (distance, index) : nil
    }
    return distances.sorted { $0 < $1 }.prefix(5).map(\.index)
  }
}
