/// The entries of one collection, those of later layers laid over those of earlier ones.
///
/// Entries of one layer are written by one author: two with the same id are a mistake, except that an entry may
/// be written in several parts, as long as no two say different things (`allowsParts`). Layers come in order.
struct LayeredRecords {
  struct Entry {
    let id: String
    /// What it is made of, in order of layers.
    fileprivate(set) var parts: [Record]

    /// Its parts put together. Its place is that of its first part, or of the one that names it.
    var record: Record {
      var whole = parts.first { $0.value("nom") != nil } ?? parts[0]
      guard parts.count > 1 else { return whole }
      let place = (whole.offset, whole.file)
      whole = parts[0]
      for part in parts.dropFirst() { whole.lay(part) }
      (whole.offset, whole.file) = place
      return whole
    }
  }

  let shape: RecordShape
  let allowsParts: Bool
  private var all: [Entry] = []
  private var places: [String: Int] = [:]
  /// The layer that took an entry out, by id.
  private var retired: [String: Int] = [:]

  init(_ shape: RecordShape, allowsParts: Bool = false) {
    self.shape = shape
    self.allowsParts = allowsParts
  }

  /// What is left of the entries, in the order in which they were first met.
  var entries: [Entry] { all.filter { !$0.parts.isEmpty } }

  /// The ids that a layer took out and no later one brought back, with that layer.
  var gone: [String: Int] { retired.filter { id, _ in places[id].map { all[$0].parts.isEmpty } ?? true } }

  /// Lays an entry over what there is; nothing of it is kept where something is wrong with it.
  mutating func add(_ record: Record, files: [DataFile]) -> Problem.Cause? {
    guard let id = record.id(of: shape) else { return nil }
    guard let place = places[id] else {
      if record.flag("retire") { return .dangling(field: shape.identifiers[0], id: id) }
      places[id] = all.count
      all.append(Entry(id: id, parts: [record]))
      return nil
    }
    let layer = files[record.file].layer
    if record.flag("retire") {
      all[place].parts = []
      retired[id] = layer
      return nil
    }
    let clash = all[place].parts.first { files[$0.file].layer == layer && !(allowsParts && record.completes($0)) }
    if let clash { return .duplicateID(firstFile: files[clash.file].name) }
    all[place].parts.append(record)
    return nil
  }
}

extension Record {
  /// Whether two entries can be parts of one: only one of them names it, and neither contradicts the other.
  fileprivate func completes(_ other: Record) -> Bool {
    fields.allSatisfy { field in
      guard let known = other.value(field.name) else { return true }
      return switch field.value {
      case .texts, .records: true
      default: field.name != "nom" && field.value == known
      }
    }
  }
}
