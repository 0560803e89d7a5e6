import PartnerNetwork
import Texts

extension CommuneReport {
  /// The commune as in the dataset, and the outline: sections of entries, each with its sources and date.
  public static func json(_ outline: CommuneOutline, in network: Network) -> String {
    var sources = SourceList()
    for entry in outline.sections.flatMap(\.entries) {
      for origin in EntryLines(entry, in: network).origins { _ = sources.words(origin, in: network) }
    }
    return JSONWriter.write([
      "commune": TerritoryJSON.commune(network.territory.communes[outline.commune]),
      "rubriques": .array(
        outline.sections.map { section in
          [
            "titre": .string(section.title), "nombre": .optional(section.count),
            "elements": .array(section.entries.map { value($0, in: network) }),
          ]
        }),
      "sources": .array(sources.ids.compactMap { network.details.sources[$0] }.map(NetworkJSON.source)),
    ])
  }

  /// An entry, with `element` to tell what it is; `valeur` is absent where it is unknown.
  static func value(_ entry: CardEntry, in network: Network) -> JSONValue {
    let territory = network.territory
    switch entry {
    case .detail(let detail):
      return [
        "element": .string("detail"), "libelle": .string(detail.label), "valeur": .optional(detail.value),
        "sources": .texts(detail.sources), "date": .optional(detail.date),
      ]
    case .place(let local):
      let point = territory.points[local.nearby.point]
      let more: JSONValue = [
        "kilometres": local.nearby.kilometres.map { .number(($0 * 10).rounded() / 10) },
        "vers_le_centre_de_la_commune": .flag(local.nearby.isToCentreOfCommune),
        "dessert_la_commune": local.nearby.serves.map(JSONValue.boolean),
      ]
      return .object([JSONField(name: "element", value: .string("lieu"))] + described(point) + more.fields)
    case .contract(let index):
      return .object([JSONField(name: "element", value: .string("contrat"))] + described(territory.points[index]))
    case .contact(let contact):
      return .object([JSONField(name: "element", value: .string("contact"))] + EntityJSON.contact(contact).fields)
    case .commune(let index):
      return [
        "element": .string("commune"), "code": .string(territory.communes[index].code),
        "nom": .string(territory.communes[index].name),
      ]
    default: return ["element": .string("texte"), "texte": .string(EntryLines(entry, in: network).text)]
    }
  }

  /// A place as in the dataset, without the list of all the communes that it serves; its contacts follow it.
  private static func described(_ point: ServicePoint) -> [JSONField] {
    TerritoryJSON.point(point).fields.filter { !["dessert", "contacts"].contains($0.name) }
  }
}
