import PartnerNetwork
import Texts

/// Whom to call, where to go. Each contact has the date of its source beside it, and what that calls for.
extension HandoutBuilder {
  private static let order: [Contact.Means] = [.telephone, .hours, .email, .address, .site, .form]

  /// The contacts of one body or place.
  mutating func table(_ caption: HandoutText, _ contacts: [Contact]) -> HandoutBlock {
    let ordered = Self.order.flatMap { means in contacts.filter { $0.means == means } }
    let rows = ordered.map { contact in
      [HandoutText(Words.Handout.means(contact)), value(contact), age(contact)]
    }
    return .table(
      HandoutTable(
        shape: .contacts, caption: caption, heads: [Words.Handout.means, Words.Handout.value, Words.Handout.age],
        rows: rows))
  }

  func value(_ contact: Contact) -> HandoutText {
    switch contact.means {
    case .telephone: HandoutText([.whole(contact.value)])
    case .email, .site, .form: HandoutText([.address(contact.value)])
    case .address, .hours: HandoutText(contact.value)
    }
  }

  /// "Source de juillet 2019 [4], confiance moyenne. Plus de 24 mois : vérifiez avant de vous en servir."
  mutating func age(_ contact: Contact) -> HandoutText {
    var text = HandoutText(ContactWords.dated(contact.date).withCapital)
    text.add(sources.mark([Origin(source: contact.source, confidence: contact.confidence)]))
    text.add(.words("."))
    if let warning = ContactWords.warning(contact, today: month) { text.add(HandoutText([.warning(warning)])) }
    if let reservation = contact.reservation { text.add(HandoutText(Words.Handout.reservation(reservation))) }
    return text
  }

  /// The contacts of some entities, a table each, then the names of those that have none here.
  /// - Parameter isMissing: whether it is worth saying that an entity has no contact.
  mutating func contacts(of entities: [Int], isMissing: (Int) -> Bool) -> [HandoutBlock] {
    var blocks: [HandoutBlock] = []
    var missing: [String] = []
    for index in entities {
      let contacts = network.details.entity(index).contacts
      if !contacts.isEmpty {
        blocks.append(table(HandoutText([.strong(CardOutline.title(of: network.entities[index]))]), contacts))
      } else if isMissing(index) {
        missing.append(name(index))
      }
    }
    if !missing.isEmpty { blocks.append(.note(HandoutText(Words.Handout.unknownContacts(missing)))) }
    return blocks
  }

  /// Whether one would look for the contacts of an entity at all.
  func isBody(_ index: Int) -> Bool { network.entities[index].kind == .partner }

  /// Who answers at which number. The shortest numbers, which are the most urgent, come first.
  private var emergencyNumbers: [(entity: Int, contact: Contact)] {
    var found: [(entity: Int, contact: Contact)] = []
    for entry in network.directory.entries where entry.isEmergency {
      guard case .entity(let index) = entry.owner else { continue }
      found += entry.contacts.filter { $0.means == .telephone }.map { (index, $0) }
    }
    func key(_ contact: Contact) -> (Int, String) {
      let digits = contact.value.filter(\.isNumber)
      return (digits.count, digits)
    }
    return found.sorted { key($0.contact) < key($1.contact) }
  }

  /// The emergency and listening numbers, one a row.
  mutating func emergencies() -> Handout.Part {
    var rows: [[HandoutText]] = []
    for (index, contact) in emergencyNumbers {
      let entity = network.entities[index]
      rows.append([
        HandoutText([.whole(contact.value)]), HandoutText(contact.label ?? entity.shortName),
        HandoutText(entity.summary ?? ""), age(contact),
      ])
    }
    guard !rows.isEmpty else { return Handout.Part(title: Words.Handout.emergencies, blocks: []) }
    let heads = [Words.Handout.number, Words.Handout.who, Words.Handout.purpose, Words.Handout.age]
    let caption = HandoutText([.strong(Words.Handout.emergencyCaption)])
    let table = HandoutTable(shape: .numbers, caption: caption, heads: heads, rows: rows)
    return Handout.Part(
      title: Words.Handout.emergencies,
      blocks: [.paragraph(HandoutText([.strong(Words.Handout.urgentIntroduction)])), .table(table)])
  }
}
