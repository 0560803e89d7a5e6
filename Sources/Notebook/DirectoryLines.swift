import PartnerNetwork

/// Lines of the directory: entries of the data, and the user's own contacts among them. The entries may be hundreds of
/// thousands and stay as they are found; the contacts are few, and each knows its line.
public struct DirectoryLines: Equatable, Sendable {
  /// What stands on a line.
  public enum Line: Equatable, Sendable {
    /// As an index of the directory.
    case entry(Int)
    case own(OwnContact)
  }

  /// An own contact, and its line.
  public struct Placed: Equatable, Sendable {
    public let line: Int
    public let contact: OwnContact
  }

  /// Indexes of the directory, in order.
  public let entries: [Int]
  /// In the order of their lines.
  public private(set) var own: [Placed]

  /// - Parameter own: how many entries stand before each contact, ascending.
  public init(_ entries: [Int], own: [(before: Int, contact: OwnContact)] = []) {
    self.entries = entries
    self.own = own.enumerated().map { Placed(line: $1.before + $0, contact: $1.contact) }
  }

  public var count: Int { entries.count + own.count }
  public var isEmpty: Bool { count == 0 }
  public var indices: Range<Int> { 0..<count }

  /// The same without the user's own.
  public var withoutOwn: DirectoryLines { DirectoryLines(entries) }

  public subscript(line: Int) -> Line {
    let place = firstOwn(from: line)
    if place < own.count, own[place].line == line { return .own(own[place].contact) }
    return .entry(entries[line - place])
  }

  /// The line of something; nil where it is not there. A contact that was changed is the same one.
  public func line(of wanted: Line) -> Int? {
    switch wanted {
    case .own(let contact): return own.first { $0.contact.id == contact.id }?.line
    case .entry(let entry):
      guard let place = entries.firstIndex(of: entry) else { return nil }
      var line = place
      for placed in own where placed.line <= line { line += 1 }
      return line
    }
  }

  /// The first of `own` that is on that line or after it.
  private func firstOwn(from line: Int) -> Int {
    var (low, high) = (0, own.count)
    while low < high {
      let middle = (low + high) / 2
      if own[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension OwnDirectory {
  /// The lines of a query: what was found in the data, with the user's own contacts among them, each in its place.
  /// - Parameters:
  ///   - own: those that answer, as indexes of `contacts`.
  ///   - found: what answers in the data, in the order of the query.
  ///   - near: the commune whose lines come first, and how many of `found` are there; nil where none comes first.
  public func lines(
    of own: [Int], among found: [Int], in query: DirectoryQuery, near: (commune: Int, count: Int)? = nil
  ) -> (lines: DirectoryLines, near: Int) {
    guard !own.isEmpty else { return (DirectoryLines(found), near?.count ?? 0) }
    let split = near?.count ?? 0
    let local = own.filter { number in near.map { isFound(number, in: $0.commune) } ?? false }
    let others = own.filter { !local.contains($0) }
    let placed =
      place(local, in: found[..<split], of: query)
      + place(others, in: found[split...], of: query)
    return (DirectoryLines(found, own: placed), split + local.count)
  }

  /// Where each contact stands among entries that are in the order of a query: before the first that it does not follow.
  private func place(
    _ own: [Int], in found: ArraySlice<Int>, of query: DirectoryQuery
  ) -> [(before: Int, contact: OwnContact)] {
    guard let column = query.column else { return own.map { (found.startIndex, contacts[$0]) } }
    let keys = own.map { (number: $0, key: key($0, by: column)) }
    let sorted = keys.enumerated().sorted { one, other in
      if follows(other.element.key, one.element.key, query) { return true }
      return !follows(one.element.key, other.element.key, query) && one.offset < other.offset
    }
    return sorted.map { _, element in
      (before(element.key, in: found, of: query, column), contacts[element.number])
    }
  }

  /// How many of all the entries stand before what has that key.
  private func before(
    _ key: DirectoryKey?, in found: ArraySlice<Int>, of query: DirectoryQuery, _ column: DirectoryColumn
  ) -> Int {
    var (low, high) = (found.startIndex, found.endIndex)
    while low < high {
      let middle = (low + high) / 2
      let entry = DirectoryKey(entry: found[middle], by: column, in: network)
      if follows(key, entry, query) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether what has the first key stands after what has the second: what has no value is last in both directions.
  private func follows(_ one: DirectoryKey?, _ other: DirectoryKey?, _ query: DirectoryQuery) -> Bool {
    guard let one else { return other != nil }
    guard let other else { return false }
    return query.isDescending ? one < other : one > other
  }
}

extension OwnContact {
  /// What it is called: its name, or the first thing known of it.
  public var name: String? {
    let first = Field.allCases.lazy.compactMap { self[$0] }.first
    return first.map { $0.split(separator: "\n").first.map(String.init) ?? $0 }
  }

  /// The ways to reach it, as the directory has them; their source is the notebook.
  public var contacts: [Contact] {
    func contact(_ means: Contact.Means, _ field: Field) -> Contact? {
      self[field].map {
        Contact(
          means: means, label: nil, value: $0, source: Self.source, date: modified, confidence: .high, reservation: nil)
      }
    }
    return [contact(.telephone, .telephone), contact(.email, .email)].compactMap(\.self)
  }

  /// What stands for the source of an own contact, which no source of a dataset is called.
  public static let source = "carnet:"
}
