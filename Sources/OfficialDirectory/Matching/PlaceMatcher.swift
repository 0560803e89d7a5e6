import PartnerNetwork

/// Finds the places of the data among the records: same kind, same commune, and a number, a street or a name in
/// common.
struct PlaceMatcher {
  /// How sure it is that two are the same. Below `enough` they are not.
  private static let enough = 0.5

  let points: [ServicePoint]

  /// For each record, the place that it is, if it is one. Each place is at most one record.
  /// - Parameters:
  ///   - communes: the commune of each record.
  ///   - ids: the id that each record would have as a new place: an earlier export gave it that.
  func match(_ records: [OfficialRecord], communes: [String?], ids: [String]) -> [Int?] {
    var found: [Int?] = Array(repeating: nil, count: records.count)
    var byID = Dictionary(points.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for (index, id) in ids.enumerated() { found[index] = byID.removeValue(forKey: id) }
    let taken = Set(found.compactMap(\.self))
    var groups: [Key: (points: [Int], records: [Int])] = [:]
    for (index, point) in points.enumerated() {
      guard !taken.contains(index), let commune = point.commune else { continue }
      groups[Key(kind: point.kind.word, commune: commune), default: ([], [])].points.append(index)
    }
    for (index, record) in records.enumerated() {
      guard found[index] == nil, let commune = communes[index] else { continue }
      groups[Key(kind: record.kind.placeWord, commune: commune)]?.records.append(index)
    }
    for group in groups.values { match(group, records, &found) }
    return found
  }

  private struct Key: Hashable {
    let kind: String
    let commune: String
  }

  /// The surest pairs first.
  private func match(
    _ group: (points: [Int], records: [Int]), _ records: [OfficialRecord], _ found: inout [Int?]
  ) {
    let isAlone = group.points.count == 1 && group.records.count == 1
    var pairs: [(score: Double, record: Int, point: Int)] = []
    for record in group.records {
      for point in group.points {
        let score = score(points[point], records[record], isAlone: isAlone)
        if score >= Self.enough { pairs.append((score, record, point)) }
      }
    }
    var taken: Set<Int> = []
    for pair in pairs.sorted(by: { ($1.score, $0.record, $0.point) < ($0.score, $1.record, $1.point) }) {
      guard found[pair.record] == nil, taken.insert(pair.point).inserted else { continue }
      found[pair.record] = pair.point
    }
  }

  private func score(_ point: ServicePoint, _ record: OfficialRecord, isAlone: Bool) -> Double {
    // A bus and an office of one town may share a telephone; they are two places.
    if point.isItinerant != record.isMoving { return 0 }
    var score = Likeness.names(point.name, record.name)
    let known = Set(
      point.contacts.filter { $0.means == .telephone || $0.means == .email }
        .map { Likeness.value($0.value, of: $0.means) })
    if record.means.contains(where: { known.contains(Likeness.value($0.value, of: $0.means)) }) { score += 1 }
    if let one = point.address, let other = record.address, Likeness.addresses(one, other) { score += 1 }
    if isAlone, record.kind.isAloneInItsCommune, !record.isPart { score += 1 }
    return score
  }
}
