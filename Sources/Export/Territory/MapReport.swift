import Diagrams
import PartnerNetwork
import Surface
import Texts

/// The map of the territory as a document: a drawing in characters, or sentences.
public struct MapReport {
  let map: TerritoryMap
  let network: Network
  /// Index of the commune that is marked.
  let chosen: Int?

  public init(_ map: TerritoryMap, _ network: Network, chosen: Int? = nil) {
    self.map = map
    self.network = network
    self.chosen = chosen
  }

  /// The chosen commune and the places that serve it.
  var marks: MapMarks {
    let points = chosen.map { commune in
      network.territory.points(for: commune).flatMap { $0.serving.map(\.point) }
    }
    return MapMarks(chosen: chosen, points: points ?? [])
  }

  /// What the map shows: "Loire-Atlantique, par intercommunalité".
  var title: String {
    let place = Plain.line(network.identity.territory ?? Words.TerritoryMap.title)
    return "\(place), \(map.colouring.title)"
  }

  /// The drawing without any colour, then its legend and its source.
  /// - Parameter size: of the drawing alone.
  public func text(size: Size, glyphs: Glyphs = .rich) -> String {
    var marks = marks
    marks.cursor = chosen
    var canvas = Canvas<Bool>(size: size, glyphs: glyphs)
    map.draw(in: Rect(size), marks: marks, on: &canvas)
    var page = TextPage()
    page.title(title)
    for row in 0..<size.rows { page.line(canvas.surface.text(row: row)) }
    page.separate()
    for area in map.areas {
      page.item("\(area.letter)  \(area.name) (\(Words.TerritoryMap.communes(area.communes.count)))", indent: 0)
    }
    if let chosen, let description = map.description(of: chosen) {
      page.separate()
      page.line("\(glyphs.chosenPlace)  \(description)")
      if !marks.points.isEmpty { page.line("\(glyphs.servicePlace)  \(Words.TerritoryMap.serviceSigns)") }
    }
    page.separate()
    page.paragraph(source, indent: 0)
    return page.text
  }

  /// The same as sentences, one a line.
  public var lines: String {
    var page = TextPage()
    page.title(title)
    for line in map.spoken(cursor: chosen) { page.line(line) }
    page.separate()
    page.line(source)
    return page.text
  }

  /// Where the outlines come from, and how old the dataset is.
  var source: String {
    let id = network.territory.geography?.source
    let known = id.flatMap { network.details.sources[$0] }
    return Words.TerritoryMap.source(
      known?.title ?? id, version: network.identity.version, date: network.identity.date.map(DateWords.written))
  }
}
