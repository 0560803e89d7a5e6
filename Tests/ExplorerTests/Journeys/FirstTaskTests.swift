import Testing

@testable import Explorer

/// What somebody who has just opened the program wants to know, within ten keys and on one screen.
@Suite(.serialized) struct FirstTaskTests {
  static let sizes = [(80, 24), (120, 35)]

  private func answers(_ keys: String, _ names: [String], fromRow: Int = 2) -> [String] {
    #expect(KeyNotation.keys(keys).count <= 10)
    return Self.sizes.flatMap { columns, rows in
      let journey = Journey(keys, columns: columns, rows: rows)
      return names.filter { journey.place(of: $0, fromRow: fromRow) == nil }.map { "\($0) at \(columns)x\(rows)" }
    }
  }

  @Test func whoCoChairsTheCCAPEX() {
    #expect(answers("/ ccapex Enter Tab", ["État", "CD44"]).isEmpty)
  }

  @Test func whoFinancesCreches() {
    #expect(answers("/ creche Enter", ["› CAF", "› MSA", "finance Crèches"]).isEmpty)
  }

  @Test func whichFrameworksBindTheCAF() {
    for (columns, rows) in Self.sizes {
      let journey = Journey("Bas Bas", columns: columns, rows: rows)
      #expect(journey.rows.contains { $0.contains("CTG") && $0.contains("signe") })
    }
    #expect(answers("Bas Bas f", ["3 Cadres (1)", "CTG"]).isEmpty)
  }
}
