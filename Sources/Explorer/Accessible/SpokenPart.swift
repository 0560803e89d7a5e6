import Texts

/// The part of a long list that is told: always the same lines together, whichever of them is chosen.
struct SpokenPart {
  private static let size = 200

  let places: Range<Int>
  private let count: Int

  /// - Parameters:
  ///   - place: the line that is chosen.
  ///   - count: how many there are.
  init(around place: Int, of count: Int) {
    let first = max(0, min(place, count - 1)) / Self.size * Self.size
    places = min(first, count)..<min(first + Self.size, count)
    self.count = count
  }

  /// What says which part it is, where it is not the whole.
  var line: [SpokenLine] {
    places.count < count ? [.text(Words.Accessible.part(places.lowerBound + 1, places.upperBound, of: count))] : []
  }
}
