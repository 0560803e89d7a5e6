/// Builds the map from its layers. A later grid replaces an earlier one; centres and neighbours are laid commune by
/// commune.
struct GeographyBuilder {
  /// The most rows, and the most columns, that a grid may have: no file makes the program ask for endless memory.
  static let most = 2_000

  let codes: [String]
  private let indexes: [String: Int]

  init(communes: [String]) {
    codes = communes
    indexes = Dictionary(communes.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  func build(_ layers: [Record], _ places: inout PlaceReferences) -> Geography? {
    guard let last = layers.last, let origin = last.records("origine").first else { return nil }
    var centres = [Position?](repeating: nil, count: codes.count)
    var neighbours = [[Int]](repeating: [], count: codes.count)
    for layer in layers {
      let positions = layer.numbersByCode("centres")
      for code in places.check(positions.keys.sorted(), "centres", of: layer, in: places.communes, owner: nil) {
        guard let index = indexes[code],
          let position = places.position(positions[code], "centres", of: layer, owner: code)
        else { continue }
        centres[index] = position
      }
      let lists = layer.textsByCode("limitrophes")
      for code in places.check(lists.keys.sorted(), "limitrophes", of: layer, in: places.communes, owner: nil) {
        guard let index = indexes[code] else { continue }
        let others = places.check(lists[code] ?? [], "limitrophes", of: layer, in: places.communes, owner: code)
        neighbours[index] = others.compactMap { indexes[$0] }.united.sorted()
      }
    }
    let corner = places.position(
      [origin.number("nord") ?? .nan, origin.number("ouest") ?? .nan], "origine", of: last, owner: nil)
    let step = origin.number("pas_km") ?? 0
    guard let corner else { return nil }
    guard step > 0, let grid = grid(last, origin, &places) else {
      places.references.findings.note(.wrongGrid(.size), last, id: nil)
      return nil
    }
    return Geography(
      origin: corner, step: step, grid: grid, centres: centres, neighbours: neighbours,
      source: places.references.sources(of: last, owner: nil).first)
  }

  /// The cells, in as many rows and columns as the origin says, whatever the rows hold; nil where that is no size.
  private func grid(_ record: Record, _ origin: Record, _ places: inout PlaceReferences) -> [[Geography.Owner]]? {
    let rows = origin.integer("lignes") ?? 0
    let columns = origin.integer("colonnes") ?? 0
    guard (1...Self.most).contains(rows), (1...Self.most).contains(columns) else { return nil }
    let texts = record.texts("grille")
    if texts.count != rows {
      places.references.findings.note(.wrongGrid(.rowCount(texts.count, expected: rows)), record, id: nil)
    }
    return (0..<rows).map { row in
      guard row < texts.count else { return [Geography.Owner](repeating: Geography.outside, count: columns) }
      return cells(of: texts[row], row: row + 1, columns: columns, record, &places)
    }
  }

  private func cells(
    of text: String, row: Int, columns: Int, _ record: Record, _ places: inout PlaceReferences
  ) -> [Geography.Owner] {
    var cells: [Geography.Owner] = []
    cells.reserveCapacity(columns)
    var length = 0
    func note(_ fault: Problem.GridFault) { places.references.findings.note(.wrongGrid(fault), record, id: nil) }
    for run in text.split(separator: " ") {
      let parts = run.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
      guard let count = parts.count == 1 ? 1 : Int(parts[1]), count > 0, let code = parts.first, !code.isEmpty else {
        note(.malformed(String(run), row: row))
        continue
      }
      var cell = Geography.outside
      if code != "-" {
        if let index = indexes[String(code)] {
          cell = Geography.Owner(index)
        } else if places.communes.misses(String(code), in: places.files[record.file].layer) {
          note(.unknownCode(String(code), row: row))
        }
      }
      let (sum, isTooMuch) = length.addingReportingOverflow(count)
      length = isTooMuch ? Int.max : sum
      cells += [Geography.Owner](repeating: cell, count: min(count, columns - cells.count))
    }
    if length != columns { note(.rowLength(length, row: row, expected: columns)) }
    return cells + [Geography.Owner](repeating: Geography.outside, count: columns - cells.count)
  }
}
