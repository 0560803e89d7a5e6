/// A place on Earth.
public struct Position: Equatable, Sendable {
  /// Degrees, -90 at the south pole to 90 at the north pole.
  public let latitude: Double
  /// Degrees, negative west of Greenwich, -180 to 180.
  public let longitude: Double

  /// Nil where the numbers are no latitude and longitude.
  public init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The mean radius of the Earth, in kilometres.
  public static let earthRadius = 6371.0

  /// The distance as the crow flies, in kilometres: along the great circle, by the haversine formula.
  public func kilometres(to other: Position) -> Double {
    let degree = Double.pi / 180
    let northward = Trigonometry.sine((other.latitude - latitude) * degree / 2)
    let eastward = Trigonometry.sine((other.longitude - longitude) * degree / 2)
    // cos x = sin(90° - x)
    let shrinking = Trigonometry.sine((90 - latitude) * degree) * Trigonometry.sine((90 - other.latitude) * degree)
    let haversine = northward * northward + shrinking * eastward * eastward
    return 2 * Self.earthRadius * Trigonometry.arcsine(min(1, max(0, haversine).squareRoot()))
  }
}

/// The two functions that distances need: the standard library has none, and this target imports nothing else.
/// Right to about 1e-14.
enum Trigonometry {
  /// - Parameter angle: in radians, within -π...π.
  static func sine(_ angle: Double) -> Double {
    // sin x = sin(π - x) brings the angle to -π/2...π/2, where twelve terms of the Taylor series are enough.
    var angle = angle
    if angle > .pi / 2 { angle = .pi - angle }
    if angle < -.pi / 2 { angle = -.pi - angle }
    var term = angle
    var sum = angle
    for step in 1...12 {
      term *= -angle * angle / Double((2 * step) * (2 * step + 1))
      sum += term
    }
    return sum
  }

  /// The angle in radians, 0...π/2, of a sine within 0...1.
  static func arcsine(_ sine: Double) -> Double {
    // Halving the angle three times leaves at most π/16, where the series converges at once:
    // sin(x/2) = sin x / √(2 (1 + cos x)).
    var half = sine
    for _ in 0..<3 { half /= (2 * (1 + max(0, 1 - half * half).squareRoot())).squareRoot() }
    var power = half
    var sum = half
    for step in 1...12 {
      power *= half * half * Double(2 * step - 1) / Double(2 * step)
      sum += power / Double(2 * step + 1)
    }
    return 8 * sum
  }
}
