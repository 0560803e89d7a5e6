import PartnerNetwork
import Texts

/// Situations as JSON: always a list, each one whole. Where there is a number to call, it is the first field.
public enum SituationJSON {
  /// - Parameter commune: the commune whose contacts come first, as an index.
  public static func write(_ indexes: [Int], in network: Network, commune: Int? = nil) -> String {
    let numbers = SituationNumbers(in: network)
    return JSONWriter.write(
      .array(indexes.map { value($0, numbers.number(of: $0), in: network, commune: commune) }))
  }

  private static func value(_ index: Int, _ number: Int, in network: Network, commune: Int?) -> JSONValue {
    let situation = network.learning.situations[index]
    let outline = SituationOutline(index, in: network, commune: commune, invitation: SituationText.invitation)
    let persons = outline.sections.flatMap { people($0, in: network) }
    return [
      "appeler": .list(persons.filter(\.isCall).map(\.value)),
      "rang": .integer(number), "id": .string(situation.id), "titre": .string(situation.title),
      "urgence": .flag(situation.isUrgent), "recit": .optional(situation.story),
      "profil": .optional(situation.profile?.rawValue), "mots": .texts(situation.words),
      "contacts": .list(persons.filter { !$0.isCall }.map(\.value)),
      "ordre_des_contacts": .string(SituationWords.order),
      "premiers_gestes": .texts(situation.firstSteps), "vigilance": .optional(situation.caution),
      "vigilance_sourcee": situation.caution == nil ? nil : .boolean(situation.isCautionSourced),
      "dispositifs": .list(situation.schemes.map { named($0, in: network) }),
      "cadres": .list(situation.frameworks.map { named($0, in: network) }),
      "leviers": .list(situation.levers.map { named($0, in: network) }),
      "sources": .list(
        situation.sources.map { id in
          network.details.sources[id].map(NetworkJSON.source) ?? ["id": .string(id)]
        }),
      "confiance": .optional(situation.confidence?.rawValue),
    ]
  }

  private static func named(_ entity: Int, in network: Network) -> JSONValue {
    ["id": .string(network.entities[entity].id), "nom": .string(network.entities[entity].name)]
  }

  /// Those to call or to contact, each with the ways to reach them that follow in the outline.
  private static func people(_ section: CardSection, in network: Network) -> [(isCall: Bool, value: JSONValue)] {
    var people: [(person: SituationPerson, ways: [CardEntry])] = []
    for entry in section.entries {
      if case .person(let person) = entry {
        people.append((person, []))
      } else if !people.isEmpty {
        people[people.count - 1].ways.append(entry)
      }
    }
    return people.map { person, ways in
      let entity = network.entities[person.entity]
      return (
        person.isCall,
        [
          "numero": .optional(person.call?.value), "ordre": .optional(person.number), "acteur": .string(entity.id),
          "nom": .string(entity.name), "pourquoi": .string(person.reason),
          "source": .optional(person.call?.source), "date": .optional(person.call?.date),
          "coordonnees": .list(ways.map { CommuneReport.value($0, in: network) }),
        ]
      )
    }
  }
}
