import PartnerNetwork

/// Who is linked to what, one cell a pair: what `Network.connections(from:to:)` says, in rows and columns.
public struct Matrix: Equatable, Sendable {
  /// The two ends of a cell, the end that links are read from first.
  struct Pair: Hashable, Sendable {
    let from: Int
    let to: Int
  }

  public let subject: MatrixSubject
  /// Indexes in `Network.entities`, as they are shown.
  public let rows: [Int]
  public let columns: [Int]
  /// Whether the rows show what the subject calls columns.
  public let isTransposed: Bool
  private let cells: [Pair: [Connection]]
  private let totals: [Int: MatrixTotal]

  /// The whole matrix, in the order of the lists.
  /// - Parameter framework: keeps only the partners and levers linked to that framework; nil keeps all.
  public init(_ subject: MatrixSubject, in network: Network, framework: Int? = nil) {
    func list(_ kind: Kind) -> [Int] {
      guard let framework, kind != .framework else { return network.entities(of: kind) }
      let linked = network.connections(from: framework, to: kind).filter { $0[0].isOwn }.map { $0[0].target }
      return network.entities(of: kind).filter(Set(linked).contains)
    }
    self.init(subject, rows: list(subject.rows), columns: list(subject.columns), in: network)
  }

  /// The matrix of some entities only.
  /// - Parameters:
  ///   - rows: indexes of entities of the kind of the rows, in the order wanted.
  ///   - columns: the same for the columns.
  public init(_ subject: MatrixSubject, rows: [Int], columns: [Int], in network: Network) {
    let isColumn = Set(columns)
    var cells: [Pair: [Connection]] = [:]
    for row in rows {
      for found in network.connections(from: row, to: subject.columns) where isColumn.contains(found[0].target) {
        cells[Pair(from: row, to: found[0].target)] = found
      }
    }
    self.init(subject, rows, columns, cells, Self.totals(cells, in: network), isTransposed: false)
  }

  private init(
    _ subject: MatrixSubject, _ rows: [Int], _ columns: [Int], _ cells: [Pair: [Connection]],
    _ totals: [Int: MatrixTotal], isTransposed: Bool
  ) {
    self.subject = subject
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.totals = totals
    self.isTransposed = isTransposed
  }

  private static func totals(_ cells: [Pair: [Connection]], in network: Network) -> [Int: MatrixTotal] {
    let hasNumbers = network.entities(of: .lever).contains { network.entities[$0].number != nil }
    func isBeside(_ index: Int) -> Bool {
      hasNumbers && network.entities[index].kind == .lever && network.entities[index].number == nil
    }
    var totals: [Int: MatrixTotal] = [:]
    for (pair, connections) in cells where connections[0].isOwn {
      totals[pair.from, default: MatrixTotal()].add(beside: isBeside(pair.to))
      totals[pair.to, default: MatrixTotal()].add(beside: isBeside(pair.from))
    }
    return totals
  }

  /// The kinds that stand in the rows and in the columns as they are shown.
  public var rowKind: Kind { isTransposed ? subject.columns : subject.rows }
  public var columnKind: Kind { isTransposed ? subject.rows : subject.columns }

  /// What links a row to a column, strongest first; empty where nothing does in these data, or outside the matrix.
  public func connections(row: Int, column: Int) -> [Connection] {
    guard rows.indices.contains(row), columns.indices.contains(column) else { return [] }
    let (from, to) = ends(row: row, column: column)
    return cells[Pair(from: from, to: to)] ?? []
  }

  /// The two ends of a cell, the one that its links are read from first. The cell must be in the matrix.
  public func ends(row: Int, column: Int) -> (from: Int, to: Int) {
    isTransposed ? (columns[column], rows[row]) : (rows[row], columns[column])
  }

  /// How many links an entity of the matrix has of its own.
  public func total(of entity: Int) -> MatrixTotal { totals[entity] ?? MatrixTotal() }

  /// The links of the matrix that are one's own.
  public var count: Int { cells.values.count { $0[0].isOwn } }

  /// The rows with no link at all in these data, not even in the name of the State.
  public var emptyRows: [Int] { unlinked(rows) }
  /// The columns with none.
  public var emptyColumns: [Int] { unlinked(columns) }

  private func unlinked(_ list: [Int]) -> [Int] {
    let linked = Set(cells.keys.flatMap { [$0.from, $0.to] })
    return list.filter { !linked.contains($0) }
  }

  /// The roles that the cells show, as indexes in `Network.roles`, the most telling first.
  public func roles(in network: Network) -> [Int] {
    Set(cells.values.map { network.links[$0[0].links[0]].role }).sorted {
      (network.roles[$0].rank, $0) < (network.roles[$1].rank, $1)
    }
  }

  /// The same with rows and columns exchanged.
  public var transposed: Matrix {
    Matrix(subject, columns, rows, cells, totals, isTransposed: !isTransposed)
  }

  /// The same in another order. Begins from the order that the matrix has, so it is meant for a new one.
  public func ordered(by order: MatrixOrder) -> Matrix {
    switch order {
    case .data: return self
    case .total: return Matrix(subject, byTotal(rows), byTotal(columns), cells, totals, isTransposed: isTransposed)
    case .likeness:
      let rowSets = Seriation.sets(rows, columns) { isOwn($0, $1) }
      let columnSets = Seriation.sets(columns, rows) { isOwn($1, $0) }
      return Matrix(
        subject, Seriation.order(rowSets).map { rows[$0] }, Seriation.order(columnSets).map { columns[$0] }, cells,
        totals, isTransposed: isTransposed)
    }
  }

  private func byTotal(_ list: [Int]) -> [Int] {
    func weight(_ index: Int) -> (Int, Int) { (-total(of: index).main, -total(of: index).beside) }
    return list.enumerated().sorted { one, other in
      let weights = (weight(one.element), weight(other.element))
      return weights.0 == weights.1 ? one.offset < other.offset : weights.0 < weights.1
    }.map(\.element)
  }

  /// Whether two entities, that of the row first, have a link of their own.
  private func isOwn(_ row: Int, _ column: Int) -> Bool {
    let pair = isTransposed ? Pair(from: column, to: row) : Pair(from: row, to: column)
    return cells[pair]?[0].isOwn ?? false
  }
}
