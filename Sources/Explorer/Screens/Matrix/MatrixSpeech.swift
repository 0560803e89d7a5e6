import Diagrams
import PartnerNetwork
import Texts

/// The matrix as lines for a screen reader: what has the focus, then each row with what it is linked to.
enum MatrixSpeech {
  static func lines(_ memory: MatrixMemory, _ context: Context) -> [SpokenLine] {
    let network = context.network
    let matrix = memory.matrix
    var lines = [
      SpokenLine.title(
        "\(Words.Matrix.subject(matrix.rowKind, matrix.columnKind)), \(counted(matrix.count, "lien", "liens"))"
          + (memory.framework.map { ", " + Words.Matrix.within(network.entities[$0].shortName) } ?? "")),
      .text(MatrixSentence.status(memory, context), isSelected: true),
    ]
    for (row, index) in matrix.rows.enumerated() {
      let cells = matrix.columns.indices.compactMap { column -> String? in
        guard let connection = matrix.connections(row: row, column: column).first else { return nil }
        let role = network.role(of: connection).short
        let apart = connection.isOwn ? "" : " " + Words.Home.byState
        let deduced = network.isDeduced(connection) ? ", " + Words.Home.deduced : ""
        return "\(network.entities[matrix.columns[column]].numberedName) (\(role)\(apart)\(deduced))"
      }
      let list = cells.isEmpty ? Words.Matrix.noLink : cells.joined(separator: ", ")
      // The head of the row, which opens the card.
      let head = MatrixLayout.Focus(row: row, column: -1)
      lines.append(
        SpokenLine(
          Words.Matrix.line(network.entities[index].numberedName, list),
          selects: memory.focus == head ? [] : [.cell(head)], opens: .activate))
    }
    let empty = matrix.emptyColumns.map { network.entities[$0].numberedName }
    if !empty.isEmpty { lines.append(.text("\(Words.Matrix.blind(empty, more: 0)) \(Words.Matrix.absence)")) }
    return lines
  }

  /// The rows of the matrix; the one that has the focus says what its cell holds.
  static func reading(_ memory: MatrixMemory, _ context: Context) -> [SpokenLine] {
    let status = MatrixSentence.status(memory, context)
    var lines = lines(memory, context)
    let isOnRow = memory.matrix.rows.indices.contains(memory.focus.row)
    if !isOnRow { return lines }
    // The sentence stands where its row is.
    lines.remove(at: 1)
    let place = 1 + memory.focus.row
    let text = memory.focus.column < 0 ? lines[place].text : status
    lines[place] = .item(text, 0, isSelected: true)
    return lines
  }
}
