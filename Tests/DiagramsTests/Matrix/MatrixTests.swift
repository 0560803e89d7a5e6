import Diagrams
import PartnerNetwork
import Testing

/// What a matrix holds.
@Suite struct MatrixTests {
  private static let network = DrawnNetwork.network

  /// Each cell is what the network says of its two ends, over the whole dataset; the other way round too.
  @Test(arguments: MatrixSubject.allCases) func cellsAreConnections(subject: MatrixSubject) {
    let matrix = Matrix(subject, in: Self.network)
    #expect(matrix.rows == Self.network.entities(of: subject.rows))
    #expect(matrix.columns == Self.network.entities(of: subject.columns))
    var count = 0
    for (row, from) in matrix.rows.enumerated() {
      let found = Self.network.connections(from: from, to: subject.columns)
      for (column, to) in matrix.columns.enumerated() {
        let expected = found.first { $0[0].target == to } ?? []
        #expect(matrix.connections(row: row, column: column) == expected)
        let back = Self.network.connections(from: to, to: subject.rows).first { $0[0].target == from } ?? []
        #expect(back.map(\.way) == expected.map(\.way) && back.map(\.links) == expected.map(\.links))
        if expected.first?.isOwn == true { count += 1 }
      }
    }
    #expect(matrix.count == count && count > 10)
  }

  /// Totals count one's own links, levers without a number apart.
  @Test(arguments: MatrixSubject.allCases) func totalsCountWhatIsOnesOwn(subject: MatrixSubject) {
    let matrix = Matrix(subject, in: Self.network)
    func total(_ ends: [(Int, [Connection])]) -> (Int, Int) {
      let own = ends.filter { $0.1.first?.isOwn == true }.map { Self.network.entities[$0.0] }
      let beside = own.count { $0.kind == .lever && $0.number == nil }
      return (own.count - beside, beside)
    }
    for (row, entity) in matrix.rows.enumerated() {
      let cells = matrix.columns.indices.map { (matrix.columns[$0], matrix.connections(row: row, column: $0)) }
      let counted = matrix.total(of: entity)
      #expect((counted.main, counted.beside) == total(cells))
      #expect(matrix.emptyRows.contains(entity) == cells.allSatisfy { $0.1.isEmpty })
    }
    for (column, entity) in matrix.columns.enumerated() {
      let cells = matrix.rows.indices.map { (matrix.rows[$0], matrix.connections(row: $0, column: column)) }
      let counted = matrix.total(of: entity)
      #expect((counted.main, counted.beside) == total(cells))
      #expect(matrix.emptyColumns.contains(entity) == cells.allSatisfy { $0.1.isEmpty })
    }
  }

  /// By the leaflet: four levers and one way to prepare them for the CAF; the prefecture acts for the State.
  @Test func totalsOfTheLeaflet() {
    let matrix = Matrix(.partnersLevers, in: Self.network)
    #expect(matrix.total(of: DrawnNetwork.index("act_caf")).text == "4+1")
    #expect(matrix.total(of: DrawnNetwork.index("act_prefecture")).text == "0")
    #expect(!matrix.emptyRows.contains(DrawnNetwork.index("act_prefecture")))
    #expect(matrix.emptyRows.contains(DrawnNetwork.index("cpl_restos")))
  }

  @Test(arguments: MatrixSubject.allCases) func transposingExchangesRowsAndColumns(subject: MatrixSubject) {
    let matrix = Matrix(subject, in: Self.network)
    let turned = matrix.transposed
    #expect(turned.rows == matrix.columns && turned.columns == matrix.rows && turned.transposed == matrix)
    #expect(turned.rowKind == matrix.columnKind && turned.columnKind == matrix.rowKind)
    #expect(turned.emptyRows == matrix.emptyColumns && turned.count == matrix.count)
    for row in matrix.rows.indices {
      for column in matrix.columns.indices {
        #expect(matrix.connections(row: row, column: column) == turned.connections(row: column, column: row))
        let ends = matrix.ends(row: row, column: column)
        let turnedEnds = turned.ends(row: column, column: row)
        #expect(ends.from == turnedEnds.from && ends.to == turnedEnds.to)
      }
    }
  }

  @Test(arguments: MatrixSubject.allCases, MatrixOrder.allCases)
  func anOrderMovesLinesAndNothingElse(subject: MatrixSubject, order: MatrixOrder) {
    let matrix = Matrix(subject, in: Self.network)
    for base in [matrix, matrix.transposed] {
      let ordered = base.ordered(by: order)
      #expect(ordered == base.ordered(by: order))
      #expect(ordered.rows.sorted() == base.rows.sorted() && ordered.columns.sorted() == base.columns.sorted())
      #expect(ordered.count == base.count)
      for (row, entity) in ordered.rows.enumerated() {
        let old = base.rows.firstIndex(of: entity) ?? 0
        for (column, other) in ordered.columns.enumerated() {
          let oldColumn = base.columns.firstIndex(of: other) ?? 0
          #expect(
            ordered.connections(row: row, column: column) == base.connections(row: old, column: oldColumn))
        }
      }
    }
  }

  @Test func byTotalTheMostLinkedComeFirst() {
    let matrix = Matrix(.partnersLevers, in: Self.network).ordered(by: .total)
    let totals = matrix.rows.map { matrix.total(of: $0).main }
    #expect(totals == totals.sorted(by: >))
    let columns = matrix.columns.map { matrix.total(of: $0).main }
    #expect(columns == columns.sorted(by: >))
  }

  /// The CCAS and the CIAS do the same: side by side.
  @Test func whatIsAlikeStandsSideBySide() throws {
    let rows = Matrix(.partnersLevers, in: Self.network).ordered(by: .likeness).rows
    let one = try #require(rows.firstIndex(of: DrawnNetwork.index("act_ccas")))
    let other = try #require(rows.firstIndex(of: DrawnNetwork.index("act_cias")))
    #expect(abs(one - other) == 1)
  }

  /// Within the CTG: those who sign it, and the levers that it frames.
  @Test func aFrameworkKeepsWhatIsLinkedToIt() {
    let framework = DrawnNetwork.index("cad_ctg")
    let matrix = Matrix(.partnersLevers, in: Self.network, framework: framework)
    #expect(Set(matrix.rows.map { Self.network.entities[$0].id }) == ["act_caf", "act_communes", "act_epci"])
    #expect(Set(matrix.columns.map { Self.network.entities[$0].id }) == ["lev_01", "lev_04"])
    let frameworks = Matrix(.partnersFrameworks, in: Self.network, framework: framework)
    #expect(frameworks.rows == matrix.rows && frameworks.columns == Self.network.entities(of: .framework))
  }

  @Test func outsideThereIsNothing() {
    let matrix = Matrix(.partnersLevers, in: Self.network)
    for (row, column) in [(-1, 0), (0, -1), (10_000, 0), (0, 10_000)] {
      #expect(matrix.connections(row: row, column: column).isEmpty)
    }
  }
}
