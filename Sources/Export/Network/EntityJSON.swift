import PartnerNetwork

/// Entities and what hangs on them, in the format of the dataset.
enum EntityJSON {
  /// The fields that every list shows.
  static func core(_ entity: Entity) -> JSONValue {
    [
      "id": .string(entity.id),
      "type": .string(entity.kind.rawValue),
      "sous_type": .optional(entity.subkind),
      "numero": .optional(entity.number),
      "nom": .string(entity.name),
      "nom_court": .string(entity.shortName),
      "sigle": .optional(entity.acronym),
      "rang": entity.rank == Int(Int32.max) ? nil : .integer(entity.rank),
      "au_titre_de": .optional(entity.actsFor),
      "groupe_homogene": .flag(entity.isHomogeneousGroup),
      "complement": .flag(entity.isComplement),
      "resume": .optional(entity.summary),
      "sections": .texts(entity.sections),
      "remarque": .optional(entity.remark),
    ]
  }

  /// An entity with all its details.
  static func whole(_ entity: Entity, _ details: EntityDetails) -> JSONValue {
    let more: JSONValue = [
      "synonymes": .texts(details.synonyms),
      "faits": .list(details.facts.map(fact)),
      "contacts": .list(details.contacts.map(contact)),
      "sites": .list(details.addresses.map(site)),
      "avertissements": .list(details.cautions.map(caution)),
    ]
    return .object(core(entity).fields + more.fields)
  }

  static func fact(_ fact: Fact) -> JSONValue {
    [
      "champ": .string(fact.field.rawValue), "texte": .string(fact.text), "source": .string(fact.source),
      "confiance": .string(fact.confidence.rawValue), "reserve": .optional(fact.reservation),
    ]
  }

  static func contact(_ contact: Contact) -> JSONValue {
    [
      "type": .string(contact.means.rawValue), "libelle": .optional(contact.label), "valeur": .string(contact.value),
      "source": .string(contact.source), "date": .optional(contact.date),
      "confiance": .string(contact.confidence.rawValue), "reserve": .optional(contact.reservation),
    ]
  }

  static func site(_ site: WebAddress) -> JSONValue {
    [
      "url": .optional(site.url), "texte": .string(site.text), "section": .optional(site.section),
      "source": .optional(site.source), "adresse_absente": .flag(site.url == nil),
    ]
  }

  static func caution(_ caution: Caution) -> JSONValue {
    ["texte": .string(caution.text), "sources": .texts(caution.sources)]
  }
}
