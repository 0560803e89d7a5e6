import PartnerNetwork

/// A record as the file gives it: only the fields that are wanted, in whatever shape they have.
struct RawRecord: Equatable {
  /// The fields that are read; all others are passed over.
  enum Name: String, CaseIterable {
    case id, nom, pivot, adresse, telephone
    case mail = "adresse_courriel"
    case sites = "site_internet"
    case forms = "formulaire_contact"
    case hours = "plage_ouverture"
    case commune = "code_insee_commune"
    case modified = "date_modification"
  }

  private static let names = Dictionary(uniqueKeysWithValues: Name.allCases.map { ($0.rawValue, $0) })
  private var values: [LooseValue] = Array(repeating: .nothing, count: Name.allCases.count)
  /// Whether the record has a single field of those that are known.
  private(set) var isKnown = false

  private static let places = Dictionary(uniqueKeysWithValues: Name.allCases.enumerated().map { ($1, $0) })

  subscript(name: Name) -> LooseValue { Self.places[name].map { values[$0] } ?? .nothing }

  private mutating func set(_ name: Name, _ value: LooseValue) {
    guard let place = Self.places[name] else { return }
    values[place] = value
    isKnown = true
  }

  /// Reads an object of JSON.
  init(json bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    var cursor = JSONCursor(bytes)
    try cursor.object { cursor, key throws(JSONError) in
      if let name = Self.names[key] { set(name, try LooseValue(&cursor)) } else { try cursor.skip() }
    }
    try cursor.end()
  }

  /// Reads a row of the table, whose columns the header named.
  init(row bytes: UnsafeBufferPointer<UInt8>, ends: [Int], columns: [Name?]) {
    var start = 0
    for (column, end) in zip(columns, ends) {
      defer { start = end }
      guard let column, start < end else { continue }
      set(column, .text(String(decoding: bytes[start..<end], as: UTF8.self)))
    }
  }

  /// The columns that the cells of a header name; a column that is not wanted is nil.
  static func columns(_ bytes: UnsafeBufferPointer<UInt8>, ends: [Int]) -> [Name?] {
    var start = 0
    return ends.map { end in
      defer { start = end }
      return names[LooseValue.text(String(decoding: bytes[start..<end], as: UTF8.self)).string ?? ""]
    }
  }

  /// The words by which the directory names what it is.
  var pivots: [String] {
    self[.pivot].items.compactMap { $0.string("type_service_local") ?? $0.string }
  }

  /// The INSEE codes of the commune where it is, then of those that it is for; whatever has another shape is left out.
  var communes: [String] {
    let own = self[.commune].items.compactMap(\.string)
    let served = self[.pivot].items.flatMap { $0["code_insee_commune"].items.compactMap(\.string) }
    return (own + served).map { $0.uppercased() }.filter(Department.isCommune)
  }
}
