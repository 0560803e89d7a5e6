import Diagrams
import Testing

@Suite("A grid fits into the cells of a terminal")
struct MapFitTests {
  @Test(
    "keeps its shape and never takes more room than it is given", arguments: [(40, 12), (80, 24), (200, 60), (1, 1)])
  func fits(columns: Int, rows: Int) {
    let fit = MapFit(gridColumns: 130, gridRows: 95, columns: columns, rows: rows)
    #expect(fit.columns <= columns)
    #expect(fit.rows <= rows)
    #expect(fit.columns >= 1 && fit.squareRows >= 1)
    // One square more in the direction that binds would not fit.
    #expect(fit.columns == columns || fit.squareRows >= rows * 2 - 1)
  }
}
