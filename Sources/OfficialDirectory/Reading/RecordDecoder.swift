import PartnerNetwork

/// Makes a sound record of what the file gives, and notes what it leaves out.
struct RecordDecoder {
  private let raw: RawRecord
  private let name: String
  private(set) var leftOut: [ValueLeftOut] = []

  init(_ raw: RawRecord, name: String) {
    self.raw = raw
    self.name = name
  }

  /// - Parameters:
  ///   - commune: where it is.
  ///   - today: no record can be newer.
  mutating func decode(_ kind: BodyKind, commune: String?, today: Day?) -> OfficialRecord {
    let addresses = readAddresses()
    return OfficialRecord(
      kind: kind, id: raw[.id].opened.string.flatMap(Tidy.line), name: name, commune: commune, town: addresses.town,
      address: addresses.place, postalAddress: addresses.mail == addresses.place ? nil : addresses.mail,
      position: readPosition(), means: readMeans(), hours: readHours(), modified: readDate(today))
  }

  private mutating func leave(_ fault: ValueFault, _ value: String?) {
    leftOut.append(
      ValueLeftOut(fault: fault, name: name, value: value.flatMap(Tidy.line).map { String($0.prefix(80)) }))
  }

  // MARK: - Where it is

  private mutating func readAddresses() -> (place: String?, mail: String?, town: OfficialRecord.Town?) {
    var place: String?
    var mail: String?
    var town: OfficialRecord.Town?
    for item in raw[.adresse].items {
      guard let read = Self.address(item) else {
        leave(.address, item.string("numero_voie") ?? item.string("nom_commune") ?? item.string)
        continue
      }
      if Folding.fold(item.string("type_adresse") ?? "").contains("postale") {
        mail = mail ?? read.line
      } else if place == nil {
        place = read.line
        town = read.town
      }
    }
    return (place ?? mail, mail, town)
  }

  /// An address on one line; nil where it has no street, no postal code or no commune.
  private static func address(_ item: LooseValue) -> (line: String, town: OfficialRecord.Town)? {
    guard let code = item.string("code_postal"), code.utf8.count == 5, Int(code) != nil,
      code.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let town = item.string("nom_commune").flatMap(Tidy.line)
    else { return nil }
    let street = ["complement1", "complement2", "numero_voie", "service_distribution"]
      .compactMap { item.string($0).flatMap(Tidy.line) }
    let parts = street.united + ["\(code) \(town)"]
    return (String(parts.joined(separator: ", ").prefix(300)), OfficialRecord.Town(name: town, postalCode: code))
  }

  private mutating func readPosition() -> Position? {
    for item in raw[.adresse].items {
      guard let north = item.string("latitude"), let east = item.string("longitude") else { continue }
      // The point at no degrees, in the Gulf of Guinea, stands for "unknown" in many a file.
      if let latitude = Self.number(north), let longitude = Self.number(east), latitude != 0 || longitude != 0,
        let position = Position(latitude: latitude, longitude: longitude)
      {
        return position
      }
      leave(.position, "\(north), \(east)")
    }
    return nil
  }

  private static func number(_ text: String) -> Double? {
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x2D, 0x2E, 0x2C].contains($0) }
    return isPlain ? Double(String(text.map { $0 == "," ? "." : $0 })) : nil
  }

  // MARK: - How to reach it

  private mutating func readMeans() -> [OfficialRecord.Means] {
    var all: [OfficialRecord.Means] = []
    for item in raw[.telephone].items {
      guard let text = item.string("valeur") ?? item.string else { continue }
      guard let numbers = TelephoneNumber.all(in: text) else {
        leave(.telephone, text)
        continue
      }
      let label = item.string("description").flatMap(Self.label)
      all += numbers.map { OfficialRecord.Means(means: .telephone, value: $0, label: label) }
    }
    for item in raw[.mail].items {
      guard let text = item.string("valeur") ?? item.string else { continue }
      if let addresses = MailAddress.all(in: text) {
        all += addresses.map { OfficialRecord.Means(means: .email, value: $0, label: nil) }
      } else if text.contains("/"), let page = PageAddress.one(text) {
        // Some bodies give a page with a form in the place of an address.
        all.append(OfficialRecord.Means(means: .form, value: page, label: nil))
      } else {
        leave(.email, text)
      }
    }
    for (field, means, fault) in [(RawRecord.Name.sites, Contact.Means.site, ValueFault.site), (.forms, .form, .form)] {
      for item in raw[field].items {
        guard let text = item.string("valeur") ?? item.string else { continue }
        if let page = PageAddress.one(text) {
          all.append(OfficialRecord.Means(means: means, value: page, label: nil))
        } else {
          leave(fault, text)
        }
      }
    }
    return all.reduce(into: []) { kept, next in
      if !kept.contains(where: { $0.means == next.means && $0.value == next.value }) { kept.append(next) }
    }
  }

  /// A few words about a number. A long remark or one with figures, which may be another number, says no service.
  private static func label(_ text: String) -> String? {
    guard let line = Tidy.line(text), line.count <= 40, !line.contains(where: \.isNumber) else { return nil }
    return line.prefix(1).uppercased() + line.dropFirst()
  }

  private mutating func readHours() -> OpeningHours? {
    let value = raw[.hours]
    if value.items.isEmpty { return nil }
    if let hours = OpeningHours(value) { return hours }
    leave(.hours, nil)
    return nil
  }

  private mutating func readDate(_ today: Day?) -> String? {
    guard let text = raw[.modified].opened.string else { return nil }
    if let day = RecordDate.day(text, limit: today) { return day }
    leave(.date, text)
    return nil
  }
}

extension Array where Element: Hashable {
  /// Each of its elements once, in their order.
  fileprivate var united: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
