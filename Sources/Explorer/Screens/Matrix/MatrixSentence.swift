import Diagrams
import PartnerNetwork
import Texts

/// What the matrix says of the cell, the row or the column that has the focus.
enum MatrixSentence {
  static func status(_ memory: MatrixMemory, _ context: Context) -> String {
    let network = context.network
    switch (memory.row, memory.column) {
    case (let row?, let column?):
      let pair = Words.Matrix.pair(name(row, network), name(column, network))
      guard let sentence = sentence(memory, network) else {
        return "\(pair)\u{A0}: \(Words.Matrix.noLink). \(Words.Matrix.enterShowsPath(context.glyphs.enter))"
      }
      return "\(pair)\u{A0}: \(sentence)"
    case (let index?, nil): return line(index, memory, memory.matrix.columnKind, context)
    case (nil, let index?): return line(index, memory, memory.matrix.rowKind, context)
    case (nil, nil):
      return Words.Matrix.nothing(
        counted(memory.matrix.rows.count, memory.matrix.rowKind),
        counted(memory.matrix.columns.count, memory.matrix.columnKind))
    }
  }

  private static func name(_ index: Int, _ network: Network) -> String { network.entities[index].numberedName }

  /// What the strongest connection of the cell says; nil where the cell is empty.
  private static func sentence(_ memory: MatrixMemory, _ network: Network) -> String? {
    guard let connection = memory.connections.first else { return nil }
    let ends = memory.matrix.ends(row: memory.focus.row, column: memory.focus.column)
    return LinkWords.sentence(connection, from: ends.from, in: network) + "."
  }

  /// The links of a row or a column, of its own.
  private static func line(_ index: Int, _ memory: MatrixMemory, _ others: Kind, _ context: Context) -> String {
    let total = memory.matrix.total(of: index)
    var counts = counted(total.main, others)
    if total.beside > 0 { counts += " " + Words.Matrix.beside(total.beside) }
    let sentence = Words.Matrix.line(name(index, context.network), counts)
    return total.isEmpty ? "\(sentence) \(Words.Matrix.absence)" : sentence
  }

  /// What is said below the table: where the link is written, how sure it is, what else unites the two.
  static func details(_ memory: MatrixMemory, _ context: Context) -> String {
    let network = context.network
    guard memory.row != nil, memory.column != nil else {
      return status(memory, context)
    }
    guard let connection = memory.connections.first, let sentence = sentence(memory, network) else {
      return "\(status(memory, context)) \(Words.Matrix.absence)"
    }
    let link = network.links[connection.links[0]]
    var text = "\(sentence) \(LinkWords.origin(source: link.source, section: link.section, in: network))"
    if memory.connections.count > 1 { text += " " + Words.Matrix.others(memory.connections.count - 1) }
    return text
  }

  /// Every way in which the row and the column are linked, with what says so; nil where they are not.
  static func popup(_ memory: MatrixMemory, _ context: Context) -> PopupContent? {
    guard let row = memory.row, let column = memory.column, !memory.connections.isEmpty else { return nil }
    let network = context.network
    let ends = memory.matrix.ends(row: memory.focus.row, column: memory.focus.column)
    var paragraphs: [PopupContent.Paragraph] = []
    for connection in memory.connections {
      let role = network.role(of: connection)
      paragraphs.append(.strong(LinkWords.sentence(connection, from: ends.from, in: network) + "."))
      paragraphs.append(
        .quiet(
          "\(LinkWords.explanation(connection.way)). \(LinkWords.heading(role, inverse: false))\u{A0}: "
            + role.definition))
      for index in connection.links where network.links[index].nature == .deduced {
        paragraphs.append(.plain(Words.Source.deduced(network.links[index].reason ?? "")))
      }
      let link = network.links[connection.links[0]]
      paragraphs.append(.plain(LinkWords.origin(source: link.source, section: link.section, in: network)))
    }
    return PopupContent(
      title: Words.Matrix.pair(name(row, network), name(column, network)), paragraphs: paragraphs)
  }
}
