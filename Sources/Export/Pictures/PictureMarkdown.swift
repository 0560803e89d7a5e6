import Diagrams
import PartnerNetwork
import Texts

/// A drawing as Markdown: a table where it is one, then its links as lists, with their sources.
enum PictureMarkdown {
  static func write(_ document: PictureDocument) -> String {
    let (network, head) = (document.network, document.head)
    var blocks = ["# \(Markdown.text(head.title))", Markdown.text(head.description)]
    if case .matrix(let matrix) = document.picture { blocks.append(table(matrix, in: network)) }
    // How a drawing is read says nothing where there is none.
    blocks += ((document.isTable ? head.notes : []) + head.remarks).map(Markdown.text)
    var sources = SourceList()
    for part in document.graph.parts {
      blocks.append("## \(Markdown.text(part.title)) (\(part.edges.count))")
      blocks.append(
        part.edges.map { edge in
          let origin = sources.words(document.origin(edge), in: network).withCapital
          return "- \(Markdown.text(edge.sentence)). \(Markdown.text(origin))"
        }.joined(separator: "\n"))
    }
    if !sources.ids.isEmpty {
      blocks.append("## \(Words.Picture.sources) (\(sources.ids.count))")
      blocks.append(
        sources.ids.enumerated().map { "\($0 + 1). \(Markdown.text(SourceList.line($1, in: network)))" }
          .joined(separator: "\n"))
    }
    return (blocks + [Markdown.text(head.footer)]).joined(separator: "\n\n") + "\n"
  }

  /// A matrix, one letter a cell.
  static func table(_ matrix: Matrix, in network: Network) -> String {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    func name(_ index: Int) -> String { Markdown.text(network.entities[index].numberedName) }
    var lines = [line([""] + matrix.columns.map(name) + [Words.Matrix.total])]
    lines.append(line(["---"] + matrix.columns.map { _ in ":-:" } + ["--:"]))
    for (row, index) in matrix.rows.enumerated() {
      let cells = matrix.columns.indices.map { column in
        matrix.connections(row: row, column: column).first.map {
          Markdown.text(MatrixMark($0, in: network).text(.rich).text)
        } ?? ""
      }
      lines.append(line([name(index)] + cells + [matrix.total(of: index).text]))
    }
    let totals = matrix.columns.map { matrix.total(of: $0).text }
    lines.append(line([Words.Matrix.total] + totals + ["\(matrix.count)"]))
    return lines.joined(separator: "\n")
  }
}

extension PictureDocument {
  /// Whether the drawing is a table, which every format can hold.
  var isTable: Bool {
    if case .matrix = picture { return true }
    return false
  }

  /// Where a link comes from.
  func origin(_ edge: PictureGraph.Edge) -> Origin {
    let link = network.links[edge.link]
    return Origin(source: link.source, sections: [link.section].compactMap(\.self))
  }
}
