import PartnerNetwork

/// The whole network, merged from its layers, in the format of the dataset: read back, it gives the same network.
public enum NetworkJSON {
  /// The text of one file that holds every collection.
  public static func write(_ network: Network) -> String { JSONWriter.write(value(network)) }

  static func value(_ network: Network) -> JSONValue {
    let identity = network.identity
    let details = network.details
    let whole: JSONValue = [
      "format": .string(DatasetIdentity.format),
      "seul": .flag(identity.standsAlone),
      "titre": .optional(identity.title),
      "territoire": .optional(identity.territory),
      "version": .optional(identity.version),
      "date": .optional(identity.date),
      "licence": .optional(identity.licence),
      "credits": .texts(identity.credits),
      "roles": .array(network.roles.map(role)),
      "sections": .array(network.sections.map { ["id": .string($0.id), "titre": .string($0.title)] }),
      "entites": .array(
        network.entities.indices.map { EntityJSON.whole(network.entities[$0], details.entity($0)) }),
      "liens": .array(network.links.map { link($0, in: network) }),
      "sources": .array(details.sources.keys.sorted().compactMap { details.sources[$0] }.map(source)),
      "termes": .array(details.terms.map(term)),
      "chiffres": .array(details.figures.map(figure)),
      "dates": .array(details.dates.map(date)),
      "mentions_legales": .array(details.legalReferences.map(law)),
    ]
    return .object(whole.fields + TerritoryJSON.collections(network.territory).fields)
  }

  static func link(_ link: Link, in network: Network) -> JSONValue {
    [
      "de": .string(network.entities[link.subject].id), "role": .string(network.roles[link.role].id),
      "vers": .string(network.entities[link.object].id), "nature": .string(link.nature.rawValue),
      "motif": .optional(link.reason), "precision": .optional(link.nuance), "source": .optional(link.source),
      "section": .optional(link.section),
    ]
  }

  static func source(_ source: Source) -> JSONValue {
    [
      "id": .string(source.id), "titre": .string(source.title), "editeur": .optional(source.publisher),
      "date": .optional(source.date), "precision_date": .optional(source.dateRemark), "url": .optional(source.url),
      "nature": .optional(source.nature),
    ]
  }

  static func term(_ term: Term) -> JSONValue {
    [
      "sigle": .optional(term.acronym), "terme": .string(term.name), "definition": .string(term.definition),
      "entite": .optional(term.entity), "source": .optional(term.source),
      "confiance": .string(term.confidence.rawValue),
    ]
  }

  static func figure(_ figure: Figure) -> JSONValue {
    [
      "valeur": .string(figure.value), "unite": .optional(figure.unit), "libelle": .string(figure.label),
      "entites": .texts(figure.entities), "source": .optional(figure.source), "sections": .texts(figure.sections),
      "annee": .optional(figure.year), "territoire": .optional(figure.territory),
      "source_citee": .optional(figure.citedSource),
    ]
  }

  static func date(_ date: DateNote) -> JSONValue {
    [
      "valeur": .string(date.value), "libelle": .string(date.label), "entites": .texts(date.entities),
      "source": .optional(date.source), "sections": .texts(date.sections),
    ]
  }

  static func law(_ law: LegalReference) -> JSONValue {
    [
      "reference": .optional(law.reference), "objet": .string(law.subject), "nature": .string(law.nature.rawValue),
      "entites": .texts(law.entities), "source": .optional(law.source), "sections": .texts(law.sections),
    ]
  }

  static func role(_ role: Role) -> JSONValue {
    [
      "id": .string(role.id), "libelle": .string(role.label), "inverse": .string(role.inverse),
      "court": .string(role.short), "definition": .string(role.definition), "lettre": .string(String(role.letter)),
      "rang": .integer(role.rank),
    ]
  }
}
