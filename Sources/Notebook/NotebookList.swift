import PartnerNetwork

/// One list of a notebook. What this version does not understand in it is kept as it is spelled.
struct NotebookList<Entry: NotebookEntry>: Equatable, Sendable {
  private struct Item: Equatable, Sendable {
    /// As the file spells it.
    var spelling: String
    /// Nil where this version does not understand it.
    var entry: Entry?
  }

  private var items: [Item] = []

  init(_ spellings: [String] = []) {
    var known: Set<String> = []
    items = spellings.map { spelling in
      let entry = JSONFields(Array(spelling.utf8)).flatMap(Entry.init)
      // Two of the same id: the second stays in the file, where somebody can read it, and is not shown.
      let isNew = entry.map { known.insert($0.id).inserted } ?? false
      return Item(spelling: spelling, entry: isNew ? entry : nil)
    }
  }

  var entries: [Entry] { items.compactMap(\.entry) }
  var spellings: [String] { items.map(\.spelling) }

  func entry(_ id: String) -> Entry? { items.first { $0.entry?.id == id }?.entry }

  /// Puts an entry in the place of the one with its id, or at the end.
  mutating func put(_ entry: Entry) {
    let place = items.firstIndex { $0.entry?.id == entry.id }
    var fields = place.flatMap { JSONFields(Array(items[$0].spelling.utf8)) } ?? JSONFields()
    entry.write(to: &fields)
    let item = Item(spelling: fields.line, entry: entry)
    if let place { items[place] = item } else { items.append(item) }
  }

  mutating func remove(_ id: String) { items.removeAll { $0.entry?.id == id } }

  /// Takes the entries of another list in, each as it is spelled there.
  /// - Parameter keepsBoth: whether an entry that has the id of a different one stands beside it; else it is left out.
  mutating func take(_ other: NotebookList, keepsBoth: Bool) -> NotebookMerge {
    var taken = NotebookMerge()
    for item in other.items {
      guard let entry = item.entry else {
        if !items.contains(where: { $0.spelling == item.spelling }) { items.append(item) }
        continue
      }
      if self.entry(entry.id) == nil {
        items.append(item)
        taken.added += 1
      } else if !keepsBoth || entries.contains(where: { $0.renamed(entry.id) == entry }) {
        taken.known += 1
      } else {
        let renamed = entry.renamed(freeID(entry.id))
        var fields = JSONFields(Array(item.spelling.utf8)) ?? JSONFields()
        renamed.write(to: &fields)
        items.append(Item(spelling: fields.line, entry: renamed))
        taken.keptBoth += 1
      }
    }
    return taken
  }

  /// The first id made from that one that no entry has.
  func freeID(_ id: String) -> String {
    var number = 2
    while entry("\(id)-\(number)") != nil { number += 1 }
    return "\(id)-\(number)"
  }
}
