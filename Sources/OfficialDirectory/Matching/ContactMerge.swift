import PartnerNetwork

/// Lays the contacts of a record over those that are known of the same place or entity.
struct ContactMerge {
  /// What is known.
  let name: String
  let known: [Contact]
  /// Those of the known contacts that the record may contradict; the others belong to services of their own.
  let isComparable: (Contact) -> Bool
  /// When the directory said so.
  let date: String
  /// For what is not known yet, so that it stands with what is.
  let label: FreshContact.Label?

  /// What holds now; before it, what it takes the place of.
  private(set) var contacts: [FreshContact] = []
  /// The means of which something is new.
  private(set) var renewed: Set<Contact.Means> = []
  private(set) var confirmed = 0
  private(set) var added = 0
  private(set) var conflicts: [RefreshReport.Conflict] = []

  init(
    name: String, known: [Contact], date: String, label: FreshContact.Label?,
    isComparable: @escaping (Contact) -> Bool = { _ in true }
  ) {
    self.name = name
    self.known = known
    self.date = date
    self.label = label
    self.isComparable = isComparable
  }

  /// Whether a known date is earlier than another: what has no date is taken to be old.
  static func isOlder(_ known: String?, than date: String) -> Bool {
    guard let known = known.flatMap(Day.init(earliestOf:)), let day = Day(earliestOf: date) else { return true }
    return known.number < day.number
  }

  /// Merges everything but the address.
  mutating func merge(_ news: [OfficialRecord.Means], hours: OpeningHours?) {
    for means in [Contact.Means.telephone, .email, .site, .form] {
      merge(means, news.filter { $0.means == means })
    }
    merge(hours: hours)
  }

  /// Merges the contacts of one means.
  /// - Parameter news: what the directory says; what is known stays where this is empty.
  private mutating func merge(_ means: Contact.Means, _ news: [OfficialRecord.Means]) {
    let olds = known.filter { $0.means == means }
    var rest: [Contact] = []
    var confirmedValues: Set<String> = []
    for old in olds {
      let value = Likeness.value(old.value, of: means)
      guard news.contains(where: { Likeness.value($0.value, of: means) == value }) else {
        rest.append(old)
        continue
      }
      confirmedValues.insert(value)
      confirm(old)
    }
    let unknown = news.filter { !confirmedValues.contains(Likeness.value($0.value, of: means)) }
    let rivals = means == .site || means == .form ? [] : rest.filter(isComparable)
    guard !unknown.isEmpty, !rivals.isEmpty else {
      contacts += rest.map { .kept($0) } + unknown.map { official($0, label: nil) }
      added += unknown.count
      if !unknown.isEmpty { renewed.insert(means) }
      return
    }
    settle(means, rivals: rivals, unknown: unknown)
    contacts += rest.filter { !isComparable($0) }.map { .kept($0) }
  }

  /// What both say keeps the newer date.
  private mutating func confirm(_ old: Contact) {
    guard Self.isOlder(old.date, than: date) else {
      contacts.append(.kept(old))
      return
    }
    confirmed += 1
    contacts.append(.retired(old))
    contacts.append(.official(old.means, old.value, label: old.label.map { .text($0) }, date: date))
  }

  /// Of two that do not agree, the newer one holds; the report says both.
  private mutating func settle(_ means: Contact.Means, rivals: [Contact], unknown: [OfficialRecord.Means]) {
    let isReplaced = rivals.allSatisfy { Self.isOlder($0.date, than: date) }
    conflicts.append(
      RefreshReport.Conflict(
        name: name, means: means, known: rivals.map(\.value), knownDate: rivals.compactMap(\.date).max(),
        official: unknown.map(\.value), officialDate: date, isReplaced: isReplaced))
    if isReplaced {
      renewed.insert(means)
      contacts += rivals.map { .retired($0) }
      contacts += unknown.map { official($0, label: rivals.count == 1 ? rivals[0].label : nil) }
    } else {
      contacts += rivals.map { .kept($0) }
    }
  }

  private func official(_ means: OfficialRecord.Means, label: String?) -> FreshContact {
    .official(means.means, means.value, label: (label ?? means.label).map { .text($0) } ?? self.label, date: date)
  }

  /// Merges the address of an entity.
  mutating func merge(address: String?) {
    let olds = known.filter { $0.means == .address }
    guard let address else {
      contacts += olds.map { .kept($0) }
      return
    }
    if let same = olds.first(where: { Likeness.addresses($0.value, address) }) {
      confirm(same)
      contacts += olds.filter { $0 != same }.map { .kept($0) }
      return
    }
    let rivals = olds.filter(isComparable)
    contacts += olds.filter { !isComparable($0) }.map { .kept($0) }
    let news = OfficialRecord.Means(means: .address, value: address, label: nil)
    if rivals.isEmpty {
      added += 1
      renewed.insert(.address)
      contacts.append(.official(.address, address, label: label, date: date))
    } else {
      settle(.address, rivals: rivals, unknown: [news])
    }
  }

  /// Merges the hours.
  private mutating func merge(hours: OpeningHours?) {
    let olds = known.filter { $0.means == .hours }
    guard let hours else {
      contacts += olds.map { .kept($0) }
      return
    }
    let rivals = olds.filter(isComparable)
    contacts += olds.filter { !isComparable($0) }.map { .kept($0) }
    let isNewer = rivals.allSatisfy { Self.isOlder($0.date, than: date) }
    if isNewer {
      contacts += rivals.map { .retired($0) }
      added += 1
      renewed.insert(.hours)
      contacts.append(.officialHours(hours, label: rivals.first?.label.map { .text($0) } ?? label, date: date))
    } else {
      contacts += rivals.map { .kept($0) }
    }
  }
}
