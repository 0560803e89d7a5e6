/// Compares the contacts of one thing in two datasets. A contact has no id: the same value is the same contact; then
/// the same label; then the only one of its means that is left on each side.
struct ContactComparison {
  let id: String
  let name: String
  private var before: [Contact]
  private var after: [Contact]
  private(set) var differences: [Difference] = []

  init(id: String, name: String, before: [Contact], after: [Contact]) {
    self.id = id
    self.name = name
    // In an order of its own, so that the order of the files says nothing.
    self.before = before.sorted(by: Self.comesFirst)
    self.after = after.sorted(by: Self.comesFirst)
    pair { $0 == $1 }
    pair { $0.means == $1.means && $0.value == $1.value && $0.label == $1.label }
    pair { $0.means == $1.means && $0.value == $1.value }
    pair { $0.means == $1.means && $0.label == $1.label }
    for means in Contact.Means.allCases
    where self.before.count(where: { $0.means == means }) == 1 && self.after.count(where: { $0.means == means }) == 1 {
      pair { $0.means == means && $1.means == means }
    }
    for contact in self.before { add(.removed, contact, [Self.field("valeur", Self.words(contact), nil)]) }
    for contact in self.after { add(.added, contact, [Self.field("valeur", nil, Self.words(contact))]) }
  }

  private static func comesFirst(_ one: Contact, _ other: Contact) -> Bool {
    key(one).lexicographicallyPrecedes(key(other))
  }

  private static func key(_ contact: Contact) -> [String] {
    [
      contact.means.rawValue, contact.label ?? "", contact.value, contact.source, contact.date ?? "",
      contact.confidence.rawValue, contact.reservation ?? "",
    ]
  }

  /// Takes the contacts that are the same out of both lists, and notes what changed in them.
  private mutating func pair(_ isSame: (Contact, Contact) -> Bool) {
    var left: [Contact] = []
    for contact in before {
      guard let place = after.firstIndex(where: { isSame(contact, $0) }) else {
        left.append(contact)
        continue
      }
      let fields = Self.changes(contact, after.remove(at: place))
      if !fields.isEmpty { add(.modified, contact, fields) }
    }
    before = left
  }

  private mutating func add(_ change: Difference.Change, _ contact: Contact, _ fields: [Difference.Field]) {
    let label = contact.label.map { "\(name), \($0)" } ?? name
    differences.append(
      Difference(group: .contacts, change: change, id: id, name: label, means: contact.means, fields: fields))
  }

  private static func changes(_ one: Contact, _ other: Contact) -> [Difference.Field] {
    [
      field("valeur", one.value, other.value), field("libelle", one.label, other.label),
      field("source", one.source, other.source), field("date", one.date, other.date),
      field("confiance", one.confidence.rawValue, other.confidence.rawValue),
      field("reserve", one.reservation, other.reservation),
    ].filter { $0.before != $0.after }
  }

  private static func field(_ name: String, _ before: String?, _ after: String?) -> Difference.Field {
    Difference.Field(name: name, before: before.map { [$0] } ?? [], after: after.map { [$0] } ?? [])
  }

  private static func words(_ contact: Contact) -> String { contact.value }
}
