import PartnerNetwork
import Surface
import Texts

/// What the directory remembers: what narrows it and where one is. What answers is worked out once a key and kept as
/// indexes, for the drawing, the status, the title and the commands all need it.
public struct DirectoryMemory: ScreenMemory {
  /// What is typed after `/`.
  private(set) var input = TextInput()
  /// Whether letters are text.
  var isTyping = false
  /// In the order in which they were chosen.
  private(set) var filters: [DirectoryFilter] = []
  private(set) var query = DirectoryQuery()
  /// The entries shown, as indexes of the directory, in order.
  private(set) var found: [Int] = []
  var place = ListPlace()
  /// The commune whose contacts come first in the order of names, as an index; nil where the user chose none.
  private(set) var commune: Int?
  /// How many of `found` are there or are known to serve it: the first ones.
  private(set) var localCount = 0
  /// The lever that the words name, by its id: those to call for it may bear other names.
  private(set) var lever: String?

  /// - Parameter subject: filters as routes write them, parted by commas.
  init(subject: String, commune: Int? = nil, in network: Network) {
    self.commune = commune
    query.column = .name
    for part in subject.split(separator: ",") {
      if let filter = DirectoryFilter(subject: part) { filters.put(filter) }
    }
    applyFilters(network)
  }

  /// The entry that has the focus; nil where none answers.
  var entry: Int? { found.indices.contains(place.selected) ? found[place.selected] : nil }

  var isUrgent: Bool { filters.contains(.emergency) }
  var isNarrowed: Bool { !filters.isEmpty || !input.isEmpty }

  // MARK: - Changes

  /// Takes the commune that the user may have chosen meanwhile.
  mutating func follow(_ commune: Int?, _ network: Network) {
    guard commune != self.commune else { return }
    self.commune = commune
    run(network)
  }

  mutating func edit(_ edit: TextEdit, _ network: Network) {
    input.apply(edit)
    guard input.text != query.text else { return }
    lever = LeverWords.lever(named: input.text, in: network)
    query.text = input.text
    run(network)
  }

  mutating func put(_ filter: DirectoryFilter, _ network: Network) {
    filters.put(filter)
    applyFilters(network)
  }

  /// Takes the lever that the words name as a filter, in the place of the words.
  mutating func takeLever(_ network: Network) {
    guard let named = lever else { return }
    (input, lever) = (TextInput(), nil)
    filters.put(.lever(named))
    applyFilters(network)
  }

  mutating func drop(_ filter: DirectoryFilter, _ network: Network) {
    filters.removeAll { $0 == filter }
    applyFilters(network)
  }

  /// Removes the words first, then the filters, the last one first.
  mutating func dropLast(_ network: Network) {
    if !input.isEmpty { return edit(.clear, network) }
    if !filters.isEmpty { filters.removeLast() }
    applyFilters(network)
  }

  mutating func clear(_ network: Network) {
    (input, lever) = (TextInput(), nil)
    filters = []
    applyFilters(network)
  }

  /// Changes the order and keeps the entry that has the focus.
  mutating func sort(_ column: DirectoryColumn, descending: Bool, _ network: Network, height: Int) {
    let entry = entry
    query.column = column
    query.isDescending = descending
    run(network)
    if let entry, let line = found.firstIndex(of: entry) { place.select(line, count: found.count, height: height) }
  }

  private mutating func applyFilters(_ network: Network) {
    let (column, isDescending) = (query.column, query.isDescending)
    query = filters.query(in: network)
    (query.text, query.column, query.isDescending) = (input.text, column, isDescending)
    run(network)
  }

  private mutating func run(_ network: Network) {
    let directory = network.directory
    found = directory.run(query)
    place = ListPlace()
    localCount = 0
    if query.column == .name, query.commune == nil, let commune { putFirst(commune, directory) }
    guard isUrgent else { return }
    // The shortest numbers are those that everybody may have to dial: 15 before 39 19.
    found = found.map { (digits: Self.digits(directory.entries[$0]), entry: $0) }.sorted { one, other in
      (one.digits.utf8.count, one.digits, one.entry) < (other.digits.utf8.count, other.digits, other.entry)
    }.map(\.entry)
  }

  /// Brings what is in a commune or serves it before the rest; each part keeps its order.
  private mutating func putFirst(_ commune: Int, _ directory: Directory) {
    var local = query
    local.commune = commune
    let near = directory.run(local)
    guard !near.isEmpty else { return }
    var isNear = [Bool](repeating: false, count: directory.entries.count)
    for entry in near { isNear[entry] = true }
    found = near + found.filter { !isNear[$0] }
    localCount = near.count
  }

  private static func digits(_ entry: DirectoryEntry) -> String {
    // What has no number comes after all that have one.
    entry.telephones.first.map { $0.filter(\.isNumber) } ?? String(repeating: "9", count: 20)
  }
}
