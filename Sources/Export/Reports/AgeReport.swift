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
    var items: [Item] = []
    var (dated, undated) = (0, 0)
    network.forEachDatedStatement { subject, date in
      guard let date, let day = Day(earliestOf: date) else {
        undated += 1
        return
      }
      dated += 1
      let age = today.number - day.number
      guard age > days, let item = Item(subject, date, days: age, in: network) else { return }
      items.append(item)
    }
    let order = items.indices.sorted { (-items[$0].days, $0) < (-items[$1].days, $1) }
    self.items = order.map { items[$0] }
    limit = days
    self.undated = undated
    self.dated = dated
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

/// What may age, in words.
extension AgeReport.Item {
  fileprivate init?(_ subject: QualityFinding.Subject, _ date: String, days: Int, in network: Network) {
    self.date = date
    self.days = days
    switch subject {
    case .contact(let owner, let place):
      let contact = network.contacts(of: owner)[place]
      id = owner.id(in: network)
      label = contact.means.title + (contact.label.map { " (\($0))" } ?? "")
      (text, source) = (contact.value, contact.source)
    case .fact(let index, let place):
      let fact = network.details.entity(index).facts[place]
      (id, label, text, source) = (network.entities[index].id, fact.field.title, fact.text, fact.source)
    case .point(let index):
      let point = network.territory.points[index]
      (id, label, text, source) = (point.id, point.kind.noun.withCapital, point.name, point.source)
    default: return nil
    }
  }
}
