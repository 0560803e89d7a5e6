import Notebook
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
  /// The lines shown: entries of the data and the user's own contacts, in order.
  private(set) var lines = DirectoryLines([])
  /// The contacts that `lines` were made with.
  private var contacts: [OwnContact] = []
  var place = ListPlace()
  /// The commune whose contacts come first in the order of names, as an index; nil where the user chose none.
  private(set) var commune: Int?
  /// How many of `lines` are there or are known to serve it: the first ones.
  private(set) var localCount = 0
  /// The lever that the words name, by its id: those to call for it may bear other names.
  private(set) var lever: String?

  /// - Parameter subject: filters as routes write them, parted by commas.
  init(subject: String, _ context: Context) {
    commune = context.commune
    query.column = .name
    for part in subject.split(separator: ",") {
      if let filter = DirectoryFilter(subject: part) { filters.put(filter) }
    }
    applyFilters(context)
  }

  /// The entries shown, as indexes of the directory, in order.
  var found: [Int] { lines.entries }

  /// What has the focus; nil where nothing answers.
  var line: DirectoryLines.Line? { lines.indices.contains(place.selected) ? lines[place.selected] : nil }

  /// The entry that has the focus; nil where none answers, and where it is one of the user's own.
  var entry: Int? { if case .entry(let entry) = line { entry } else { nil } }

  var isUrgent: Bool { filters.contains(.emergency) }
  var isNarrowed: Bool { !filters.isEmpty || !input.isEmpty }

  // MARK: - Changes

  /// Takes the commune that the user may have chosen meanwhile, and what they wrote; keeps what has the focus.
  mutating func follow(_ context: Context) {
    guard context.commune != commune || context.desk.directory.contacts != contacts else { return }
    let (line, place) = (line, place)
    commune = context.commune
    run(context)
    self.place = ListPlace(
      selected: line.flatMap { lines.line(of: $0) } ?? max(0, min(lines.count - 1, place.selected)), top: place.top)
  }

  mutating func edit(_ edit: TextEdit, _ context: Context) {
    input.apply(edit)
    guard input.text != query.text else { return }
    lever = LeverWords.lever(named: input.text, in: context.network)
    query.text = input.text
    run(context)
  }

  mutating func put(_ filter: DirectoryFilter, _ context: Context) {
    filters.put(filter)
    applyFilters(context)
  }

  /// Takes the lever that the words name as a filter, in the place of the words.
  mutating func takeLever(_ context: Context) {
    guard let named = lever else { return }
    (input, lever) = (TextInput(), nil)
    filters.put(.lever(named))
    applyFilters(context)
  }

  mutating func drop(_ filter: DirectoryFilter, _ context: Context) {
    filters.removeAll { $0 == filter }
    applyFilters(context)
  }

  /// Removes the words first, then the filters, the last one first.
  mutating func dropLast(_ context: Context) {
    if !input.isEmpty { return edit(.clear, context) }
    if !filters.isEmpty { filters.removeLast() }
    applyFilters(context)
  }

  mutating func clear(_ context: Context) {
    (input, lever) = (TextInput(), nil)
    filters = []
    applyFilters(context)
  }

  /// Changes the order and keeps the entry that has the focus.
  mutating func sort(_ column: DirectoryColumn, descending: Bool, _ context: Context, height: Int) {
    let line = line
    query.column = column
    query.isDescending = descending
    run(context)
    if let line = line.flatMap({ lines.line(of: $0) }) { place.select(line, count: lines.count, height: height) }
  }

  private mutating func applyFilters(_ context: Context) {
    let (column, isDescending) = (query.column, query.isDescending)
    query = filters.query(in: context.network)
    (query.text, query.column, query.isDescending) = (input.text, column, isDescending)
    run(context)
  }

  private mutating func run(_ context: Context) {
    let directory = context.network.directory
    contacts = context.desk.directory.contacts
    place = ListPlace()
    var (found, own) = context.desk.directory.answers(to: query)
    if filters.contains(.own) { found = [] }
    var near: (commune: Int, count: Int)?
    if query.column == .name, query.commune == nil, let commune {
      near = (commune, putFirst(commune, &found, forgives: own.isEmpty, directory))
    }
    if isUrgent {
      // The shortest numbers are those that everybody may have to dial: 15 before 39 19.
      found = found.map { (digits: Self.digits(directory.entries[$0]), entry: $0) }.sorted { one, other in
        (one.digits.utf8.count, one.digits, one.entry) < (other.digits.utf8.count, other.digits, other.entry)
      }.map(\.entry)
    }
    (lines, localCount) = context.desk.directory.lines(of: own, among: found, in: query, near: near)
  }

  /// Brings what is in a commune or serves it before the rest; each part keeps its order. Gives how many they are.
  private func putFirst(_ commune: Int, _ found: inout [Int], forgives: Bool, _ directory: Directory) -> Int {
    guard !found.isEmpty else { return 0 }
    var local = query
    (local.commune, local.forgivesErrors) = (commune, forgives)
    let near = directory.run(local)
    guard !near.isEmpty else { return 0 }
    var isNear = [Bool](repeating: false, count: directory.entries.count)
    for entry in near { isNear[entry] = true }
    found = near + found.filter { !isNear[$0] }
    return near.count
  }

  private static func digits(_ entry: DirectoryEntry) -> String {
    // What has no number comes after all that have one.
    entry.telephones.first.map { $0.filter(\.isNumber) } ?? String(repeating: "9", count: 20)
  }
}
