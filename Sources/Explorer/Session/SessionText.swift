import PartnerNetwork

extension Session {
  /// The names of the fields of the file.
  private enum Field {
    static let places = "chemin"
    static let tour = "parcours"
    static let columns = "colonnes"
    static let onlyLinked = "lies"
    static let tips = "astuces"
    static let screen = "ecran"
    static let subject = "sujet"
  }

  /// Texts longer than this, in bytes, were not written by the program.
  private static let longest = 200
  private static let yes = "oui"

  /// Reads what was kept; nil where the bytes are not one whole JSON object. Whatever in it makes no sense is left out.
  public init?(_ bytes: [UInt8]) {
    guard let fields = JSONFields(bytes) else { return nil }
    places = Self.places(fields, Field.places).suffix(Self.mostPlaces)
    tour = Self.places(fields, Field.tour).first
    let widths = (fields.text(Field.columns) ?? "").split(separator: " ").compactMap { Int($0) }
    if widths.count == 2 { columns = HomeColumns(pane: widths[0], steps: widths[1]) }
    onlyLinked = fields.text(Field.onlyLinked) == Self.yes
    tips = Set((fields.texts(Field.tips) ?? []).prefix(100).filter(Self.isSound))
  }

  /// As the file holds it.
  public var bytes: [UInt8] {
    var fields = JSONFields()
    fields.setElements(Field.places, places.map(Self.line))
    if let tour { fields.setElements(Field.tour, [Self.line(tour)]) }
    fields.set(Field.columns, columns.steps == 0 ? nil : "\(columns.pane) \(columns.steps)")
    fields.set(Field.onlyLinked, onlyLinked ? Self.yes : nil)
    fields.set(Field.tips, texts: tips.sorted())
    return fields.bytes
  }

  private static func places(_ fields: JSONFields, _ name: String) -> [KeptPlace] {
    (fields.elements(name) ?? []).compactMap { element in
      guard let own = JSONFields(Array(element.utf8)), let screen = own.text(Field.screen) else { return nil }
      let subject = own.text(Field.subject) ?? ""
      var marks = [String: String](minimumCapacity: PlaceMarks.names.count)
      for name in PlaceMarks.names { marks[name] = own.text(name) }
      guard ([screen, subject] + marks.values).allSatisfy(isSound) else { return nil }
      return KeptPlace(Route(screen, subject), marks: marks)
    }
  }

  /// The file may have been written by anybody: nothing in it may drive a terminal, or be endless.
  private static func isSound(_ text: String) -> Bool {
    text.utf8.count <= longest && !text.unicodeScalars.contains { TextRules.isForbidden($0.value) }
  }

  private static func line(_ place: KeptPlace) -> String {
    var fields = JSONFields()
    fields.set(Field.screen, place.route.screen)
    if !place.route.subject.isEmpty { fields.set(Field.subject, place.route.subject) }
    for name in PlaceMarks.names { fields.set(name, place.marks[name]) }
    return fields.line
  }
}
