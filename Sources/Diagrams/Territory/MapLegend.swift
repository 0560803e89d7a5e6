import PartnerNetwork
import Surface
import Texts

extension TerritoryMap {
  /// How wide the legend is, at most, in columns.
  public var legendColumns: Int {
    3 + (areas.map { TextWidth.columns($0.name) }.max() ?? 0) + 2
  }

  /// Draws the legend: a line an area, its letter on its colour and its name, in as many columns as fit.
  /// - Returns: how many rows it took.
  @discardableResult
  public func drawLegend<Tag>(in rect: Rect, cursor: Int? = nil, on canvas: inout Canvas<Tag>) -> Int {
    guard rect.rows > 0, rect.columns > 0, !areas.isEmpty else { return 0 }
    let across = max(1, min(areas.count, rect.columns / max(1, legendColumns)))
    let height = (areas.count + across - 1) / across
    let current = cursor.flatMap { content.areaOf.indices.contains($0) ? content.areaOf[$0] : nil }
    canvas.within(rect) { canvas in
      let width = across == 1 ? canvas.columns : legendColumns
      for (index, area) in areas.enumerated() where index % height < rect.rows {
        let column = index / height * width
        let emphasis: Emphasis = index == current ? .bold : []
        let swatch = drawing == .blocks ? Paint(.text, .bold, on: area.role) : Paint(.title, .bold)
        canvas.write(" \(area.letter) ", row: index % height, column: column, paint: swatch)
        canvas.write(
          area.name, row: index % height, column: column + 4, paint: Paint(.text, emphasis), width: max(0, width - 5))
      }
    }
    return min(height, rect.rows)
  }

  /// What is known of a commune, in one line: « Nozay · Communauté de communes de Nozay · arrondissement de
  /// Châteaubriant-Ancenis », and the state of the contract where the map is coloured by contracts.
  public func description(of commune: Int, separator: String = "·") -> String? {
    guard territory.communes.indices.contains(commune) else { return nil }
    let it = territory.communes[commune]
    let body = it.intercommunality.flatMap { territory.intercommunality($0) }.map {
      territory.intercommunalities[$0].name
    }
    let district = it.arrondissement.flatMap { territory.arrondissement($0) }.map {
      Words.TerritoryMap.arrondissement(territory.arrondissements[$0].name)
    }
    var parts = [
      it.name, body ?? Words.TerritoryMap.unknownIntercommunality, district ?? Words.TerritoryMap.unknownArrondissement,
    ]
    if case .contract(let kind) = colouring, let area = area(of: commune) {
      parts.append("\(Words.TerritoryMap.acronym(kind))\u{A0}: \(area.name)")
    }
    return parts.joined(separator: " \(separator) ")
  }

  /// The map as lines to be read aloud: what is around the cursor, then each area with its communes.
  public func spoken(cursor: Int? = nil) -> [String] {
    guard !isEmpty else { return [Words.TerritoryMap.none] }
    var lines: [String] = []
    if let cursor, let description = description(of: cursor, separator: ",") {
      lines.append(description + ".")
      lines += around(cursor)
    }
    for area in areas {
      let names = area.communes.map { territory.communes[$0].name }.joined(separator: ", ")
      lines.append("\(area.name), \(Words.TerritoryMap.communes(area.communes.count))\u{A0}: \(names).")
    }
    return lines
  }

  /// Where each arrow leads from a commune, and all that it touches.
  public func around(_ commune: Int) -> [String] {
    guard territory.communes.indices.contains(commune) else { return [] }
    let arrows = MapDirection.allCases.map { direction in
      let name = next(from: commune, direction).map { territory.communes[$0].name } ?? Words.TerritoryMap.nothingThere
      let words = Words.TerritoryMap.direction(direction.rawValue)
      return "\(words.withCapital)\u{A0}: \(name)."
    }
    return arrows + [Words.TerritoryMap.touches(ground.neighbours[commune].map { territory.communes[$0].name })]
  }
}
