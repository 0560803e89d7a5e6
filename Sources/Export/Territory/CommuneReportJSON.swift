import PartnerNetwork
import Texts

extension CommuneReport {
  /// The commune as in the dataset, and the outline: sections of lines, each with its source and date.
  public static func json(_ outline: CommuneReportOutline, in network: Network) -> String {
    var ids: [String] = []
    for line in outline.sections.flatMap(\.lines) {
      for id in line.sources where !ids.contains(id) { ids.append(id) }
    }
    return JSONWriter.write([
      "commune": TerritoryJSON.commune(network.territory.communes[outline.commune]),
      "rubriques": .array(
        outline.sections.map { section in
          [
            "cle": .string(section.key), "titre": .string(section.title),
            "lignes": .array(section.lines.map { value($0, in: network.territory) }),
          ]
        }),
      "sources": .array(ids.compactMap { network.details.sources[$0] }.map(NetworkJSON.source)),
    ])
  }

  private static func value(_ line: CommuneLine, in territory: Territory) -> JSONValue {
    [
      "libelle": line.label.isEmpty ? nil : .string(line.label),
      // Unknown is the absence of a value, for programs.
      "valeur": line.isKnown ? .string(line.value) : nil,
      "inconnu": .flag(!line.isKnown),
      "type": .optional(line.contact?.means.rawValue),
      "id": .optional(line.target.map { id($0, in: territory) }),
      "sert_la_commune": line.seen?.serves.map(JSONValue.boolean),
      "kilometres": line.seen?.kilometres.map { .number(($0 * 10).rounded() / 10) },
      "remarques": .texts(line.remarks),
      "sources": .texts(line.sources),
      "date": .optional(line.date),
      "confiance": .optional(line.confidence?.rawValue),
    ]
  }

  private static func id(_ target: CommuneLine.Target, in territory: Territory) -> String {
    switch target {
    case .commune(let index): territory.communes[index].code
    case .point(let index): territory.points[index].id
    case .intercommunality(let index): territory.intercommunalities[index].code
    }
  }
}
