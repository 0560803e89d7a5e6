import Foundation
import Testing

@testable import PartnerNetwork

@Suite struct PositionTests {
  @Test func onlyDegrees() {
    #expect(Position(latitude: 90, longitude: 180) != nil && Position(latitude: -90, longitude: -180) != nil)
    #expect(Position(latitude: 90.01, longitude: 0) == nil && Position(latitude: 0, longitude: -180.01) == nil)
    #expect(Position(latitude: .nan, longitude: 0) == nil && Position(latitude: 0, longitude: .infinity) == nil)
  }

  /// The functions of the standard C library are right to the last digit.
  @Test func sinesAreThoseOfTheLibrary() {
    for step in -1000...1000 {
      let angle = Double(step) / 1000 * .pi
      #expect(abs(Trigonometry.sine(angle) - sin(angle)) < 1e-13)
    }
    for step in 0...1000 {
      let sine = Double(step) / 1000
      #expect(abs(Trigonometry.arcsine(sine) - asin(sine)) < 1e-13)
    }
  }

  /// Distances that are known otherwise: parts of a meridian and of the equator, and half the Earth.
  @Test(arguments: [
    (0.0, 0.0, 0.0, 0.0, 0.0), (0, 0, 1, 0, 111.194_926_645), (0, 0, 0, 1, 111.194_926_645),
    (60, 0, 60, 1, 55.596_934_071), (0, 0, 0, 180, 20_015.086_796), (90, 0, -90, 0, 20_015.086_796),
    (0, -179.5, 0, 179.5, 111.194_926_645),
    // Nantes and Saint-Nazaire, about 50 km apart on any map.
    (47.2184, -1.5536, 47.2735, -2.2138, 50.2),
  ])
  func kilometres(_ north: Double, _ east: Double, _ north2: Double, _ east2: Double, _ expected: Double) throws {
    let one = try #require(Position(latitude: north, longitude: east))
    let other = try #require(Position(latitude: north2, longitude: east2))
    #expect(abs(one.kilometres(to: other) - expected) < max(0.001, expected == 50.2 ? 0.5 : 0))
    #expect(abs(one.kilometres(to: other) - other.kilometres(to: one)) < 1e-9)
  }
}
