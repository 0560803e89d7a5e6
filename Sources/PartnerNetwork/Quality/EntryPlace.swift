/// Where the files of a dataset say something.
public struct EntryPlace: Equatable, Sendable {
  /// The name of the file, as messages give it: it says which layer.
  public let file: String
  /// Counted from 1; nil where nothing has a place.
  public let line: Int?

  public init(file: String, line: Int?) {
    self.file = file
    self.line = line
  }
}

typealias EntryPlaces = [EntryKey: EntryPlace]

/// An entry of a collection, or one item of its lists.
struct EntryKey: Hashable, Sendable {
  let collection: String
  /// As messages name it: an id, or `de role vers`.
  let id: String
  /// What the item says: the value of a contact, the text of a fact, the title of a step.
  var item: String?
}

/// Looks in the files for entries, whatever pass reads them.
struct EntryLocator {
  /// The collections, with the little of them that names an entry and its items.
  static let shapes: [String: RecordShape] = {
    var shapes: [String: RecordShape] = [:]
    for (name, shape) in DatasetShape.core.merging(DatasetShape.details, uniquingKeysWith: { $1 }) {
      shapes[name] = shape.onlyNames
    }
    for (name, shape) in DatasetShape.places.merging(DatasetShape.learning, uniquingKeysWith: { $1 })
    where !shape.isSingle {
      shapes[name] = shape.onlyNames
    }
    return shapes
  }()

  private let wanted: Set<EntryKey>
  private var found: [EntryKey: (file: Int, offset: Int, isMain: Bool)] = [:]

  init(_ wanted: Set<EntryKey>) { self.wanted = wanted }

  mutating func add(_ record: Record, to collection: String) {
    guard let id = Self.shapes[collection].flatMap({ record.id(of: $0) }) else { return }
    note(EntryKey(collection: collection, id: id), record)
    for field in record.fields {
      guard case .records(let items) = field.value else { continue }
      for item in items {
        let words = item.text("titre") ?? item.text("valeur") ?? item.text("texte")
        note(EntryKey(collection: collection, id: id, item: words), item)
      }
    }
  }

  /// The last that says it holds; but an entry stands where it has its name, and not where it is completed.
  private mutating func note(_ key: EntryKey, _ record: Record) {
    guard wanted.contains(key) else { return }
    let isMain = record.has("nom")
    if let known = found[key], known.isMain, !isMain { return }
    found[key] = (record.file, record.offset, isMain)
  }

  /// Gives each its line.
  func places(in files: [DataFile]) -> EntryPlaces {
    var places: EntryPlaces = [:]
    for (file, entries) in Dictionary(grouping: found, by: \.value.file) {
      let bytes = files[file].bytes()
      var place = TextPlace()
      for (key, entry) in entries.sorted(by: { $0.value.offset < $1.value.offset }) {
        place.advance(to: entry.offset, in: bytes)
        places[key] = EntryPlace(file: files[file].name, line: place.line)
      }
    }
    return places
  }
}

extension RecordShape {
  /// The same, with nothing read but what names an entry and its items.
  fileprivate var onlyNames: RecordShape {
    let names = Set(identifiers + ["nom", "valeur", "texte", "titre"])
    return RecordShape(
      identifiers: identifiers, required: [],
      fields: fields.map { field in
        switch field.shape {
        case .text where names.contains(field.name), .later where names.contains(field.name): (field.name, .text)
        case .records(let shape): (field.name, .records(shape.onlyNames))
        default: (field.name, .later)
        }
      })
  }
}
