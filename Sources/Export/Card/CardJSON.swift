import Notebook
import PartnerNetwork
import Texts

/// A card as JSON: the entity in the format of the dataset, what it is linked to directly and through others,
/// and the sources that all this rests on.
public enum CardJSON {
  /// The whole card of an entity.
  /// - Parameter notebook: what the user wrote, where they asked for it; it stands apart, under `carnet`.
  public static func write(_ index: Int, in network: Network, notebook: Notebook = Notebook()) -> String {
    let card = value(CardOutline(index, in: network), in: network)
    let id = network.entities[index].id
    let notes = notebook.notes(on: id).map { NotebookJSON.value($0) }
    let contacts = notebook.contacts(for: id).map { NotebookJSON.value($0) }
    guard !(notes + contacts).isEmpty else { return JSONWriter.write(card) }
    let own: JSONValue = ["carnet": ["notes": .array(notes), "contacts": .array(contacts)]]
    return JSONWriter.write(.object(card.fields + own.fields))
  }

  static func value(_ outline: CardOutline, in network: Network) -> JSONValue {
    let index = outline.entity
    let parts = Parts(outline)
    let links = Array(network.links(from: index)) + network.links(to: index)
    let fields: JSONValue = [
      "avertissements": .list(parts.cautions.map(EntityJSON.caution)),
      "contacts": .list(parts.contacts.map(EntityJSON.contact)),
      "relations": .list(parts.connections.map { section($0, in: network) }),
      "situations": .list(
        parts.situations.map { index in
          let situation = network.learning.situations[index]
          return ["id": .string(situation.id), "titre": .string(situation.title)]
        }),
      "faits": .list(parts.facts.map(EntityJSON.fact)),
      "chiffres": .list(parts.figures.map(NetworkJSON.figure)),
      "dates": .list(parts.dates.map(NetworkJSON.date)),
      "liens": .list(links.map { NetworkJSON.link(network.links[$0], in: network) }),
      "sites": .list(parts.addresses.map(EntityJSON.site)),
      "mentions_legales": .list(parts.laws.map(NetworkJSON.law)),
      "synonymes": .texts(network.details.entity(index).synonyms),
      "sources": .list(sources(of: outline, in: network)),
    ]
    return .object(EntityJSON.core(network.entities[index]).fields + fields.fields)
  }

  /// The connections of a section: whom or what, in which role, through what.
  private static func section(_ section: CardSection, in network: Network) -> JSONValue {
    let texts = section.entries.compactMap { entry -> String? in
      if case .paragraph(let text) = entry { text } else { nil }
    }
    let links = section.entries.compactMap { entry -> CardLink? in
      if case .link(let link) = entry { link } else { nil }
    }
    return [
      "titre": .string(section.title), "nombre": .optional(section.count), "texte": .texts(texts),
      "elements": .list(
        links.map { link in
          let target = network.entities[link.target]
          return [
            "id": .string(target.id), "type": .string(target.kind.rawValue), "nom": .string(target.name),
            "role": .string(link.role), "par": .optional(link.way), "precision": .optional(link.nuance),
            "motif": .optional(link.deduction),
            "liens": .list(link.links.map { NetworkJSON.link(network.links[$0], in: network) }),
          ]
        }),
    ]
  }

  private static func sources(of outline: CardOutline, in network: Network) -> [JSONValue] {
    var list = SourceList()
    for section in outline.sections {
      for entry in section.entries {
        for origin in EntryLines(entry, in: network).origins {
          _ = list.words(origin, in: network)
        }
      }
    }
    return list.ids.compactMap { network.details.sources[$0] }.map(NetworkJSON.source)
  }
}

/// The entries of a card, kind by kind.
private struct Parts {
  /// The sections that say to whom or what the entity is linked, through whatever there is between the two.
  var connections: [CardSection] = []
  var facts: [Fact] = []
  var contacts: [Contact] = []
  var addresses: [WebAddress] = []
  var cautions: [Caution] = []
  var figures: [Figure] = []
  var dates: [DateNote] = []
  var laws: [LegalReference] = []
  /// Indexes in `Learning.situations`.
  var situations: [Int] = []

  init(_ outline: CardOutline) {
    for section in outline.sections {
      for entry in section.entries {
        switch entry {
        case .fact(let fact): facts.append(fact)
        case .contact(let contact): contacts.append(contact)
        case .address(let address): addresses.append(address)
        case .caution(let caution): cautions.append(caution)
        case .figure(let figure): figures.append(figure)
        case .date(let date): dates.append(date)
        case .law(let law): laws.append(law)
        case .link where section.level == 1: if connections.last?.title != section.title { connections.append(section) }
        // Paragraphs repeat fields; links of level 2 are the direct ones.
        case .paragraph, .link: break
        // A card as data is that of everybody: it depends on no commune.
        case .detail, .place, .contract, .commune: break
        case .situation(let index): situations.append(index)
        // Only situations have these.
        case .person, .advice, .source: break
        // What the user wrote is no part of these data.
        case .own: break
        }
      }
    }
  }
}
