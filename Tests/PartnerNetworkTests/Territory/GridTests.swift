import PartnerNetwork
import Testing

/// A map with something wrong in it keeps its size, and the rest of its cells.
@Suite struct GridTests {
  private func read(_ rows: String, size: String = #""lignes": 2, "colonnes": 3"#, more: String = "") -> Network {
    TerritorySample.read(
      """
      {"geographie": {"origine": {"nord": 47.6, "ouest": -1.6, "pas_km": 1, \(size)}, "grille": [\(rows)]\(more)}}
      """)
  }

  @Test(arguments: [
    (#""44001*3""#, Problem.GridFault.rowCount(1, expected: 2), [[0, 0, 0], [-1, -1, -1]] as [[Geography.Owner]]),
    (#""44001*3", "-*3", "-*3""#, .rowCount(3, expected: 2), [[0, 0, 0], [-1, -1, -1]]),
    (#""44001*3", "44002""#, .rowLength(1, row: 2, expected: 3), [[0, 0, 0], [1, -1, -1]]),
    (#""44001*4", "-*3""#, .rowLength(4, row: 1, expected: 3), [[0, 0, 0], [-1, -1, -1]]),
    (#""44001*9223372036854775807 44002", "-*3""#, .rowLength(.max, row: 1, expected: 3), [[0, 0, 0], [-1, -1, -1]]),
    (#""44001 44999 44001", "-*3""#, .unknownCode("44999", row: 1), [[0, -1, 0], [-1, -1, -1]]),
  ])
  func wrongRows(_ rows: String, _ fault: Problem.GridFault, _ grid: [[Geography.Owner]]) {
    let network = read(rows)
    #expect(network.allProblems.map(\.cause) == [.wrongGrid(fault)])
    #expect(network.territory.geography?.grid == grid)
  }

  @Test(arguments: ["44001*", "44001*x", "44001*0", "44001*-1", "*3", "44001*2*2", "44001*99999999999999999999"])
  func malformedRuns(_ run: String) {
    let network = read("\"\(run) 44001*3\", \"-*3\"")
    #expect(network.allProblems.map(\.cause) == [.wrongGrid(.malformed(run, row: 1))])
    #expect(network.territory.geography?.grid.first == [0, 0, 0])
  }

  @Test(arguments: [
    #""lignes": 0, "colonnes": 3"#, #""lignes": 2, "colonnes": -3"#, #""lignes": 2, "colonnes": 1000000000000"#,
    #""lignes": 2001, "colonnes": 3"#, #""lignes": 2, "colonnes": 3, "pas_km": 0"#,
  ])
  func impossibleSizes(_ size: String) {
    let network = read(#""44001*3", "-*3""#, size: size)
    #expect(network.allProblems.map(\.cause) == [.wrongGrid(.size)])
    #expect(network.territory.geography == nil && network.territory.communes.count == 2)
  }

  @Test(arguments: [
    (#", "centres": {"44999": [47, -1]}"#, Problem.Cause.dangling(field: "centres", id: "44999")),
    (#", "centres": {"44001": [97, -1]}"#, .wrongPosition(field: "centres")),
    (#", "centres": {"44001": [47, -1, 3]}"#, .wrongPosition(field: "centres")),
    (#", "centres": {"44001": "ici"}"#, .wrongType(field: "centres", expected: .array)),
    (#", "centres": {"44001": [47, "-1"]}"#, .wrongType(field: "centres", expected: .decimal)),
    (#", "limitrophes": {"44001": ["44999"]}"#, .dangling(field: "limitrophes", id: "44999")),
    (#", "limitrophes": []"#, .wrongType(field: "limitrophes", expected: .object)),
    (#", "source": "Z""#, .dangling(field: "source", id: "Z")),
  ])
  func wrongCentresAndNeighbours(_ more: String, _ cause: Problem.Cause) {
    let network = read(#""44001*3", "-*3""#, more: more)
    #expect(network.allProblems.map(\.cause) == [cause])
    #expect(network.territory.centre(of: 0)?.latitude == 47.5)
  }

  @Test func theOriginIsAPosition() {
    let network = TerritorySample.read(
      #"{"geographie": {"origine": {"nord": 91, "ouest": 0, "pas_km": 1, "lignes": 1, "colonnes": 1}, "grille": ["-"]}}"#
    )
    #expect(network.allProblems.map(\.cause) == [.wrongPosition(field: "origine")])
  }

  @Test func twoMapsInOneLayerAreOneTooMany() {
    let map =
      #"{"geographie": {"origine": {"nord": 1, "ouest": 0, "pas_km": 1, "lignes": 1, "colonnes": 1}, "grille": ["-"]}}"#
    let network = NetworkReader.read(Sample.files + [Sample.file("a.json", map), Sample.file("b.json", map)])
    #expect(network.allProblems.map(\.cause) == [.duplicateID(firstFile: "a.json")])
    #expect(network.allProblems.map(\.file) == ["b.json"])
  }
}
