import PartnerNetwork
import Texts

/// What has aged in data: contacts, facts and places whose source is older than a number of days.
///
/// A date that is not precise counts from its first day: what may be too old is listed.
public struct AgeReport: Sendable {
  /// Something that has aged.
  struct Item: Sendable {
    /// As the dataset writes it.
    let date: String
    /// The id of the entity, place or body that it belongs to.
    let id: String
    /// What it is: "Téléphone (Standard)".
    let label: String
    let text: String
    let source: String?
    /// Its age on the day asked about.
    let days: Int
  }

  /// Oldest first.
  let items: [Item]
  private let limit: Int
  private let dated: Int
  private let undated: Int

  /// - Parameter days: the greatest age that is still recent.
  public init(_ network: Network, olderThan days: Int, on today: Day) {
    let all = Gathering(network).all
    var items: [Item] = []
    for found in all {
      guard let date = found.date, let day = Day(earliestOf: date) else { continue }
      let age = today.number - day.number
      guard age > days else { continue }
      items.append(
        Item(date: date, id: found.id, label: found.label, text: found.text, source: found.source, days: age))
    }
    let order = items.indices.sorted { (-items[$0].days, $0) < (-items[$1].days, $1) }
    self.items = order.map { items[$0] }
    limit = days
    undated = all.count { $0.date.flatMap { Day(earliestOf: $0) } == nil }
    dated = all.count - undated
  }

  /// Nothing has aged.
  public var isFresh: Bool { items.isEmpty }

  /// One a line, with its date first: "2019-07, act_prefecture, Téléphone (Standard) : 02 40 41 20 20 (source DILA)".
  public var lines: String {
    items.map { item in
      let text = item.text.count > 100 ? item.text.prefix(99) + "…" : item.text[...]
      let source = item.source.map { " (source \($0))" } ?? ""
      return Plain.line("\(item.date), \(item.id), \(item.label)\u{A0}: \(text)\(source)") + "\n"
    }.joined()
  }

  /// How much has aged, and how much nobody can tell, on one line.
  public var summary: String {
    let days = limit == 1 ? "1\u{A0}jour" : "\(limit)\u{A0}jours"
    let unknown = undated == 0 ? "" : "\u{A0}; \(undated) sans date"
    return
      "Plus de \(days)\u{A0}: \(items.count) sur \(counted(dated, "information datée", "informations datées"))\(unknown).\n"
  }

  /// The same for programs.
  public var json: String {
    JSONWriter.write([
      "jours": .integer(limit), "datees": .integer(dated), "sans_date": .integer(undated),
      "perimes": .array(
        items.map { item in
          [
            "date": .string(item.date), "age_jours": .integer(item.days), "id": .string(item.id),
            "champ": .string(item.label), "texte": .string(item.text), "source": .optional(item.source),
          ]
        }),
    ])
  }
}

/// All that has a source and may age.
private struct Gathering {
  struct Found {
    let date: String?
    let id: String
    let label: String
    let text: String
    let source: String?
  }

  private(set) var all: [Found] = []
  private let sources: [String: Source]

  init(_ network: Network) {
    sources = network.details.sources
    for (index, entity) in network.entities.enumerated() {
      let details = network.details.entity(index)
      add(details.contacts, of: entity.id)
      for fact in details.facts { add(nil, entity.id, fact.field.title, fact.text, fact.source) }
    }
    for body in network.territory.intercommunalities { add(body.allContacts, of: body.code) }
    for point in network.territory.points {
      add(point.date, point.id, point.kind.noun.capitalizedFirst, point.name, point.source)
      add(point.contacts, of: point.id)
    }
  }

  private mutating func add(_ contacts: [Contact], of id: String) {
    // The short national numbers are set by law and do not age.
    for contact in contacts where !ContactWords.isShortNumber(contact) {
      let label = contact.label.map { " (\($0))" } ?? ""
      add(contact.date, id, contact.means.title + label, contact.value, contact.source)
    }
  }

  private mutating func add(_ date: String?, _ id: String, _ label: String, _ text: String, _ source: String) {
    all.append(Found(date: date ?? sources[source]?.date, id: id, label: label, text: text, source: source))
  }
}
