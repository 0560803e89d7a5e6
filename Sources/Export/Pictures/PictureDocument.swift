import Diagrams
import PartnerNetwork
import Texts

/// A drawing of the network as a document.
public struct PictureDocument: Sendable {
  let picture: NetworkPicture
  let network: Network
  let graph: PictureGraph
  let head: PictureHead

  public init(_ picture: NetworkPicture, in network: Network) {
    self.picture = picture
    self.network = network
    graph = PictureGraph(picture, in: network)
    head = PictureHead(picture, graph, in: network)
  }

  /// The whole document. No control character comes out, whatever the data hold.
  /// - Parameter isDark: the colours of an image, for a dark slide.
  public func write(_ format: PictureFormat, isDark: Bool = false) -> String {
    switch format {
    case .svg: svg(isDark ? .dark : .light)
    case .html: PictureHTML(self).text
    case .markdown: PictureMarkdown.write(self)
    case .text: PictureText.write(self)
    case .dot: GraphSource.dot(graph, head, in: network)
    case .mermaid: GraphSource.mermaid(graph, head, in: network)
    }
  }

  /// - Parameter isInline: whether it stands in a page and not in a file of its own.
  func svg(_ colours: PictureColours, isInline: Bool = false) -> String { sheet(colours).svg(isInline: isInline) }

  /// The drawing alone, for a page that writes around it what it shows and where that comes from.
  /// - Parameter id: a name that nothing else of the page has.
  func drawing(_ colours: PictureColours, id: String) -> String { sheet(colours).drawing(id: id) }

  private func sheet(_ colours: PictureColours) -> PictureSheet {
    switch picture {
    case .map(let map): MapPicture(map, in: network, colours: colours).sheet(head)
    case .matrix(let matrix): MatrixPicture(matrix, in: network, colours: colours).sheet(head)
    case .overview(let overview): OverviewPicture(overview, in: network, colours: colours).sheet(head)
    }
  }
}

extension PictureHead {
  /// Sources that are named in the footer; the others are counted.
  private static let mostSources = 3

  fileprivate init(_ picture: NetworkPicture, _ graph: PictureGraph, in network: Network) {
    let territory = network.identity.territory.map { " · \($0)" } ?? ""
    switch picture {
    case .map(let map):
      let entity = network.entities[map.center]
      title = Words.Picture.mapTitle(entity.shortName) + territory
      subtitle = entity.name == entity.shortName ? entity.kind.word : "\(entity.name), \(entity.kind.word)"
      let all = map.edges(.left) + map.edges(.right)
      description = Words.Picture.mapDescription(
        entity.shortName, links: all.count, neighbours: Set(all.map(\.target)).count)
    case .matrix(let matrix):
      title = Words.Picture.matrixTitle(matrix.rowKind, matrix.columnKind) + territory
      description = Words.Picture.matrixDescription(
        counted(matrix.rows.count, matrix.rowKind), counted(matrix.columns.count, matrix.columnKind), matrix.count)
      subtitle = description
    case .overview(let overview):
      title = Words.Picture.overviewTitle + territory
      let counts = zip(overview.columns, Overview.kinds).map { counted($0.count, $1) }
      description = Words.Picture.overviewDescription(counts[0], counts[1], counts[2])
      subtitle = description
    }
    notes = Self.notes(picture, graph, in: network)
    remarks = Self.remarks(picture, graph, in: network)
    footer = Self.footer(graph, in: network)
  }

  /// How the drawing is read, and what its signs mean, as far as it has them.
  private static func notes(_ picture: NetworkPicture, _ graph: PictureGraph, in network: Network) -> [String] {
    let main = graph.edges.filter(\.isMain)
    let isDeduced = main.contains(where: \.isDeduced)
    var signs: [String] = []
    switch picture {
    case .map:
      if isDeduced { signs.append(Words.Picture.dashed(String(PictureSigns.deduced))) }
      if main.contains(where: { network.links[$0.link].nuance != nil }) {
        signs.append(Words.Picture.nuance(String(PictureSigns.nuance)))
      }
      return [Words.Picture.mapReading] + joined(signs)
    case .matrix(let matrix):
      if isDeduced { signs.append(Words.Picture.deduced(String(PictureSigns.deduced))) }
      if main.contains(where: \.isApart) { signs.append(Words.Picture.apart) }
      let roles = matrix.roles(in: network).map {
        "\(network.roles[$0].letter)\u{A0}\(LinkWords.alone(network.roles[$0]))"
      }
      return [Words.Picture.matrixReading] + joined(roles) + joined(signs)
    case .overview:
      return [Words.Picture.overviewReading] + (isDeduced ? [Words.Picture.dashedOnly] : [])
    }
  }

  /// Parts on one line; where it has to be cut, the sign between two of them stays at its end.
  private static func joined(_ parts: [String]) -> [String] {
    parts.isEmpty ? [] : [parts.joined(separator: "\u{A0}· ")]
  }

  private static func remarks(_ picture: NetworkPicture, _ graph: PictureGraph, in network: Network) -> [String] {
    switch picture {
    case .map(let map):
      let hidden = map.hidden + (map.second?.hidden ?? 0)
      return hidden > 0 ? [Words.Picture.hidden(hidden)] : []
    case .matrix: return unlinked(graph, in: network)
    case .overview:
      let isApart = graph.edges.contains { $0.isMain && $0.isApart }
      return (isApart ? [Words.Picture.apartHidden] : []) + unlinked(graph, in: network)
    }
  }

  private static func unlinked(_ graph: PictureGraph, in network: Network) -> [String] {
    let names = graph.unlinked.map { network.entities[$0].numberedName }
    return names.isEmpty ? [] : [Words.Picture.unlinked(names)]
  }

  private static func footer(_ graph: PictureGraph, in network: Network) -> String {
    let sources = graph.sources(in: network)
    var names = sources.prefix(mostSources).map { network.details.sources[$0]?.brief ?? "«\u{A0}\($0)\u{A0}»" }
    if sources.count > mostSources { names.append(Words.Picture.moreSources(sources.count - mostSources)) }
    return Words.Picture.footer(
      names, version: network.identity.version, date: network.identity.date.map(DateWords.written))
  }
}
