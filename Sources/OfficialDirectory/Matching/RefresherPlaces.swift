import PartnerNetwork

/// The places that receive people.
extension Refresher {
  /// Makes the places, known and new.
  /// - Parameter bodies: the records that are an entity of their own.
  mutating func makePlaces(bodies: Set<Int>) {
    for record in records { report.found[record.kind, default: 0] += 1 }
    let matched = PlaceMatcher(points: territory.points).match(
      records, communes: communes, ids: records.indices.map { baseID(records[$0], at: $0) })
    for (index, record) in records.enumerated() where record.kind.isPlace || !bodies.contains(index) {
      if let point = matched[index] {
        places.append(place(territory.points[point], record, position(of: record, at: index)))
      } else {
        places.append(newPlace(record, at: index))
      }
    }
    places.sort { ($0.kind, $0.commune ?? "", $0.id) < ($1.kind, $1.commune ?? "", $1.id) }
    matchedPoints = Set(matched.compactMap(\.self))
  }

  /// A known place, with what the directory says of it.
  private mutating func place(_ point: ServicePoint, _ record: OfficialRecord, _ position: Position?) -> FreshPlace {
    let date = date(of: record)
    var merge = ContactMerge(
      name: point.name, known: point.contacts, date: date, label: point.contacts.first?.label.map { .text($0) })
    merge.merge(record.means, hours: record.hours)
    note(merge)
    report.matches.append(.init(id: point.id, known: point.name, official: record.name))
    let isNew = takesAddress(of: record, at: point, date: date)
    var renewed = merge.renewed
    if isNew, !Likeness.addresses(point.address ?? "", record.address ?? "") { renewed.insert(.address) }
    let remark = keptRemark(of: point, renewed)
    let others = point.contacts.filter { $0.means == .address }.map { FreshContact.kept($0) }
    return FreshPlace(
      id: point.id, replaces: true, kind: point.kind.word, name: point.name, entity: point.entity,
      address: isNew ? record.address : point.address, commune: point.commune, intercommunality: point.intercommunality,
      position: (isNew ? position : nil) ?? point.position, isItinerant: point.isItinerant, serves: point.serves,
      source: isNew ? nil : point.source, date: isNew ? date : point.date,
      confidence: isNew ? .high : point.confidence, remark: remark,
      contacts: others + merge.contacts.filter { if case .retired = $0 { false } else { true } })
  }

  /// What a remark says of anything else than what is new. A sentence such as "the telephone is missing" would be
  /// wrong beside a telephone.
  private mutating func keptRemark(of point: ServicePoint, _ renewed: Set<Contact.Means>) -> String? {
    guard let remark = point.remark else { return nil }
    let words = Set(renewed.flatMap { Self.subjects[$0] ?? [] })
    var kept: [Substring] = []
    for sentence in remark.split(separator: ".") {
      if Folding.words(sentence).contains(where: { words.contains(String($0)) }) {
        let text = sentence.drop(while: \.isWhitespace) + "."
        report.droppedRemarks.append(.init(name: point.name, text: String(text)))
      } else {
        kept.append(sentence)
      }
    }
    if kept.count == remark.split(separator: ".").count { return remark }
    return kept.isEmpty ? nil : kept.joined(separator: ".") + "."
  }

  /// The words by which remarks speak of a means, folded.
  private static let subjects: [Contact.Means: [String]] = [
    .address: ["adresse", "demenagement", "rue", "locaux"], .telephone: ["telephone", "numero", "standard"],
    .email: ["courriel"], .site: ["site"], .form: ["formulaire"], .hours: ["horaires"],
  ]

  /// Whether the address of the record takes the place of the known one; what does not agree is noted.
  private mutating func takesAddress(of record: OfficialRecord, at point: ServicePoint, date: String) -> Bool {
    guard let address = record.address else { return false }
    guard let known = point.address else { return true }
    let isNewer = ContactMerge.isOlder(point.date, than: date)
    if !Likeness.addresses(known, address) {
      report.conflicts.append(
        .init(
          name: point.name, means: .address, known: [known], knownDate: point.date, official: [address],
          officialDate: date, isReplaced: isNewer))
    } else if isNewer {
      report.confirmed += 1
    }
    return isNewer
  }

  private mutating func newPlace(_ record: OfficialRecord, at index: Int) -> FreshPlace {
    let date = date(of: record)
    var merge = ContactMerge(name: record.name, known: [], date: date, label: nil)
    // Only several numbers need words that tell them apart: one line of the directory is easier to read than two.
    let isOne = record.means.count { $0.means == .telephone } == 1
    merge.merge(isOne ? record.means.map(\.withoutLabel) : record.means, hours: record.hours)
    note(merge)
    if record.address != nil { report.added += 1 }
    report.newPlaces.append(.init(kind: record.kind, name: record.name))
    let mail = record.postalAddress.map { FreshContact.official(.address, $0, label: .mail, date: date) }
    let serves = record.kind.servesItsCommune && !record.isJoint && !record.isPart
    return FreshPlace(
      id: newID(record, at: index), replaces: false, kind: record.kind.placeWord, name: record.name,
      entity: entity(of: record), address: record.address, commune: communes[index], intercommunality: nil,
      position: position(of: record, at: index), isItinerant: record.isMoving,
      serves: serves ? communes[index].map { [$0] } : nil, source: nil, date: date, confidence: .high, remark: nil,
      contacts: merge.contacts + [mail].compactMap(\.self))
  }

  /// Stable from one export to the next: the identifier of the directory, or else the kind, the commune and the name.
  private func baseID(_ record: OfficialRecord, at index: Int) -> String {
    let own = (record.id ?? "").unicodeScalars.filter { scalar in
      scalar.isASCII && (scalar == "-" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }.map(Character.init)
    let words = Folding.words(record.name).joined(separator: "_").filter { $0.isASCII }
    let stem = own.isEmpty ? "\(record.kind.placeWord)_\(communes[index] ?? department.code)_\(words)" : String(own)
    return String("lieu_dila_\(stem)".prefix(58))
  }

  /// An id that nothing else has.
  private mutating func newID(_ record: OfficialRecord, at index: Int) -> String {
    let base = baseID(record, at: index)
    var id = base
    var turn = 2
    while !ids.insert(id).inserted {
      id = "\(base)-\(turn)"
      turn += 1
    }
    return id
  }

  /// The position, unless it is too far from the commune to be true: latitude and longitude exchanged, mostly.
  private mutating func position(of record: OfficialRecord, at index: Int) -> Position? {
    guard let position = record.position else { return nil }
    let centre = communes[index].flatMap { territory.commune($0) }.flatMap { territory.centre(of: $0) }
    guard let centre, centre.kilometres(to: position) > Self.farthest else { return position }
    report.leftOut.append(
      ValueLeftOut(fault: .position, name: record.name, value: "\(position.latitude), \(position.longitude)"))
    return nil
  }

  /// In kilometres, from the centre of a commune to a body that stands in it; the largest commune of France is 50 wide.
  private static let farthest = 40.0
}
