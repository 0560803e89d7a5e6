import Diagrams
import PartnerNetwork
import Texts

/// Who is linked to what: a drawing, then the same in words.
extension HandoutBuilder {
  /// The part of a matrix; without blocks where nothing in it is linked.
  /// - Parameter isByColumn: whether the words are gathered by column.
  mutating func part(_ title: String, _ matrix: Matrix, isByColumn: Bool = false) -> Handout.Part {
    guard matrix.emptyRows.count < matrix.rows.count else { return Handout.Part(title: title, blocks: []) }
    return Handout.Part(
      title: title,
      blocks: [
        .picture(PictureDocument(.matrix(matrix), in: network)), words(isByColumn ? matrix.transposed : matrix),
      ])
  }

  /// A row of the table for each row of the matrix: "finance : 3 Parentalité, 6 Logement".
  mutating func words(_ matrix: Matrix) -> HandoutBlock {
    let empty = Set(matrix.emptyRows)
    var rows: [[HandoutText]] = []
    for (place, index) in matrix.rows.enumerated() where !empty.contains(index) {
      rows.append(row(index, matrix, place))
    }
    let isByLever = matrix.rowKind == .lever
    let heads =
      isByLever
      ? [Words.Handout.leversHead, Words.Handout.whoHead, Words.Handout.origin]
      : [matrix.rowKind.word.withCapital, Words.Handout.doesWhat, Words.Handout.origin]
    let caption = HandoutText([.strong(Words.Handout.inWords(matrix.rowKind))])
    return .table(HandoutTable(shape: .roles, caption: caption, heads: heads, rows: rows))
  }

  private mutating func row(_ index: Int, _ matrix: Matrix, _ place: Int) -> [HandoutText] {
    var groups: [(words: String, rank: Int, names: [String])] = []
    var origins: [Origin] = []
    for (column, target) in matrix.columns.enumerated() {
      guard let connection = matrix.connections(row: place, column: column).first else { continue }
      let role = network.role(of: connection)
      let words = LinkWords.alone(role)
      let way = LinkWords.way(connection, in: network)
      let signs = [way, network.isDeduced(connection) ? Words.Picture.isDeduced : nil].compactMap(\.self)
      let name = name(target) + (signs.isEmpty ? "" : " (\(signs.joined(separator: ", ")))")
      if let group = groups.firstIndex(where: { $0.words == words }) {
        groups[group].names.append(name)
      } else {
        groups.append((words, role.rank, [name]))
      }
      for link in connection.links {
        let origin = Origin(source: network.links[link].source)
        if !origins.contains(origin) { origins.append(origin) }
      }
    }
    var text = HandoutText()
    for (place, group) in groups.sorted(by: { $0.rank < $1.rank }).enumerated() {
      if place > 0 { text.add(.words("\u{A0}; ")) }
      text.add(.strong(group.words))
      text.add(.words("\u{A0}: \(group.names.joined(separator: ", "))"))
    }
    return [HandoutText(name(index)), text, sources.mark(origins)]
  }

  /// The links of a map, in sentences.
  mutating func words(_ document: PictureDocument) -> HandoutBlock {
    let rows = document.graph.edges.map { edge in
      let nuance = LinkWords.nuance(network.links[edge.link])
      let deduced = edge.isDeduced ? ", \(Words.Picture.isDeduced)" : ""
      return [
        HandoutText(name(edge.from)), HandoutText(edge.words + nuance + deduced), HandoutText(name(edge.to)),
        sources.mark([Origin(source: network.links[edge.link].source)]),
      ]
    }
    let heads = [Words.Picture.who, Words.Picture.role, Words.Picture.whom, Words.Handout.origin]
    let caption = HandoutText([.strong(document.head.description)])
    return .table(HandoutTable(shape: .links, caption: caption, heads: heads, rows: rows))
  }
}
