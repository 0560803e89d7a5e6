/// A service point, seen from a commune.
public struct NearbyPoint: Equatable, Sendable {
  /// Index in `Territory.points`.
  public let point: Int
  /// From the centre of the commune, as the crow flies; nil where one of the two positions is unknown.
  public let kilometres: Double?
  /// Whether the distance is to the centre of the point's commune, because its own position is unknown.
  public let isToCentreOfCommune: Bool
  /// Whether it is known to serve this commune; nil where it is not known whom it serves.
  public let serves: Bool?
}

/// The service points of one kind, seen from a commune.
public struct PointsOfKind: Equatable, Sendable {
  public let kind: ServicePoint.Kind
  /// Those known to serve the commune, nearest first, those without a distance last.
  public let serving: [NearbyPoint]
  /// The nearest of the others whose distance is known. A point that is known to serve only other communes is among
  /// them, and its `serves` says so.
  public let nearest: [NearbyPoint]
}

extension Territory {
  /// Where a service point stands: its own position, or else the centre of its commune.
  public func position(of point: Int) -> (position: Position, isCentreOfCommune: Bool)? {
    if let position = points[point].position { return (position, false) }
    return points[point].commune.flatMap { commune($0) }.flatMap { centre(of: $0) }.map { ($0, true) }
  }

  /// A service point as seen from a commune.
  public func point(_ point: Int, seenFrom commune: Int) -> NearbyPoint {
    let place = position(of: point)
    let kilometres = centre(of: commune).flatMap { centre in place.map { centre.kilometres(to: $0.position) } }
    return NearbyPoint(
      point: point, kilometres: kilometres, isToCentreOfCommune: place?.isCentreOfCommune ?? false,
      serves: points[point].serves(communes[commune].code))
  }

  /// The service points for a commune, a group for each kind that has any, in the order of a card. Contracts are
  /// apart: see `contracts`.
  /// - Parameter count: how many to give at most in `nearest`.
  public func points(for commune: Int, nearest count: Int = 3) -> [PointsOfKind] {
    var byKind: [ServicePoint.Kind: [NearbyPoint]] = [:]
    for index in points.indices where !points[index].kind.isContract {
      byKind[points[index].kind, default: []].append(point(index, seenFrom: commune))
    }
    return byKind.keys.sorted(by: ServicePoint.Kind.comesBefore).map { kind in
      let all = (byKind[kind] ?? []).sorted { one, other in
        (one.kilometres ?? .infinity, one.point) < (other.kilometres ?? .infinity, other.point)
      }
      return PointsOfKind(
        kind: kind, serving: all.filter { $0.serves == true },
        nearest: Array(all.filter { $0.serves != true && $0.kilometres != nil }.prefix(max(0, count))))
    }
  }

  /// The contracts known to cover a commune, as indexes in `points`, whatever their state.
  public func contracts(covering commune: Int) -> [Int] {
    points.indices.filter { points[$0].kind.isContract && points[$0].serves(communes[commune].code) == true }
      .sorted { one, other in
        points[one].kind == points[other].kind
          ? one < other : ServicePoint.Kind.comesBefore(points[one].kind, points[other].kind)
      }
  }
}
