import Diagrams
import PartnerNetwork
import Surface
import Texts

/// A drawing as a page of its own: the picture, then the same as tables. Nothing is fetched from anywhere, nothing
/// runs, and it prints on A4.
struct PictureHTML {
  private let document: PictureDocument

  init(_ document: PictureDocument) { self.document = document }

  var text: String {
    let head = document.head
    var sources = SourceList()
    let tables = document.graph.parts.map { table($0, &sources) }.joined()
    return """
      <!DOCTYPE html>
      <html lang="fr">
      <head>
      <meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(escaped(head.title))</title>
      <style>
      \(Self.style)
      \(sheet)
      </style>
      </head>
      <body>
      <main>
      <h1>\(escaped(head.title))</h1>
      <p>\(escaped(head.description))</p>
      <figure>
      \(document.svg(.light, isInline: true))</figure>
      \(grid)<h2>\(escaped(Words.Picture.linksTitle))</h2>
      \(tables)\(list(sources))</main>
      <footer><p>\(escaped(head.footer))</p></footer>
      </body>
      </html>

      """
  }

  /// Wide sheets for the tables. A map is as wide as they are; the other pictures are tall, and have an upright sheet to
  /// themselves, with the title that is written in them.
  private var sheet: String {
    let wide = "@page { size: A4 landscape; margin: 12mm; }\n"
    if case .map = document.picture { return wide + "@media print { figure svg { max-height: 150mm; } }" }
    return wide + """
      @page haute { size: A4 portrait; margin: 12mm; }
      @media print {
        h1, h1 + p { display: none; }
        figure { page: haute; }
        figure svg { max-height: 265mm; }
      }
      """
  }

  /// A matrix as a table of its own, which a screen reader can walk.
  private var grid: String {
    guard case .matrix(let matrix) = document.picture else { return "" }
    let network = document.network
    func name(_ index: Int) -> String { escaped(network.entities[index].numberedName) }
    var html = "<table>\n<caption>\(escaped(document.head.description))</caption>\n<thead>\n<tr><td></td>"
    html += matrix.columns.map { "<th scope=\"col\">\(name($0))</th>" }.joined()
    html += "<th scope=\"col\">\(escaped(Words.Matrix.total))</th></tr>\n</thead>\n<tbody>\n"
    for (row, index) in matrix.rows.enumerated() {
      let cells = matrix.columns.indices.map { column in
        matrix.connections(row: row, column: column).first.map { connection in
          let mark = escaped(MatrixMark(connection, in: network).text(.rich).text)
          return "<td><abbr title=\"\(escaped(network.role(of: connection).label))\">\(mark)</abbr></td>"
        } ?? "<td></td>"
      }
      html += "<tr><th scope=\"row\">\(name(index))</th>\(cells.joined())"
      html += "<td>\(matrix.total(of: index).text)</td></tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  private func table(_ part: PictureGraph.Part, _ sources: inout SourceList) -> String {
    let network = document.network
    var html = "<table>\n<caption>\(escaped(part.title)) (\(part.edges.count))</caption>\n<thead>\n<tr>"
    for word in [Words.Picture.who, Words.Picture.role, Words.Picture.whom, Words.Picture.origin] {
      html += "<th scope=\"col\">\(escaped(word))</th>"
    }
    html += "</tr>\n</thead>\n<tbody>\n"
    for edge in part.edges {
      let nuance = LinkWords.nuance(network.links[edge.link])
      let deduced = edge.isDeduced ? ", \(Words.Picture.isDeduced)" : ""
      let origin = sources.words(document.origin(edge), in: network).withCapital
      let role = edge.isApart ? "(\(edge.words))" : edge.words
      let cells = [role + nuance + deduced, network.entities[edge.to].numberedName, origin]
      html += "<tr><th scope=\"row\">\(escaped(network.entities[edge.from].numberedName))</th>"
      html += cells.map { "<td>\(escaped($0))</td>" }.joined() + "</tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }

  private func list(_ sources: SourceList) -> String {
    guard !sources.ids.isEmpty else { return "" }
    let items = sources.ids.map { "<li>\(escaped(SourceList.line($0, in: document.network)))</li>\n" }.joined()
    return "<h2>\(escaped(Words.Picture.sources))</h2>\n<ol>\n\(items)</ol>\n"
  }

  private static let style = """
    body { font-family: \(SVGText.fonts); line-height: 1.45; color: #1a1a1a; background: #ffffff; margin: 0 auto;
      padding: 1.5rem; max-width: 90rem; }
    figure { margin: 1rem 0; overflow-x: auto; }
    figure svg { max-width: 100%; height: auto; }
    table { border-collapse: collapse; width: 100%; margin: 1.5rem 0; }
    caption { text-align: left; font-weight: bold; font-size: 1.1rem; padding: 0.3rem 0; }
    th, td { border: 1px solid #c9cdd2; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
    thead { background: #f4f5f7; }
    abbr { text-decoration: none; }
    footer { border-top: 1px solid #c9cdd2; color: #555555; font-size: 0.9rem; }
    @media print {
      body { padding: 0; max-width: none; font-size: 10pt; }
      figure { break-after: page; }
      tr, li { break-inside: avoid; }
      thead { display: table-header-group; }
    }
    """

  private func escaped(_ text: String) -> String { SVGText.escape(Plain.line(text)) }
}
