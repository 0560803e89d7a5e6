import PartnerNetwork
import Texts

/// The directory as JSON: a list of objects, each with all its contacts, in the words of the dataset.
enum DirectoryJSON {
  static func write(_ rows: [DirectoryRow]) -> String { JSONWriter.write(.array(rows.map(value))) }

  /// Fields of the user's own contacts stand after those of all, and only with them.
  private static func value(_ row: DirectoryRow) -> JSONValue {
    let common: JSONValue = [
      "id": .string(row.owner),
      "organisme": .string(row.name),
      "service": .optional(row.service),
      "nature": .string(row.kind),
      "commune": row.commune.map { ["code": .string($0.code), "nom": .string($0.name)] },
      "position": row.position.map(TerritoryJSON.position),
      "urgence": .flag(row.isEmergency),
      "confiance": .optional(row.confidence?.rawValue),
      "contacts": .array(row.contacts.map { contact($0, of: row) }),
    ]
    guard let own = row.own else { return common }
    let more: JSONValue = [
      "a_vous": .flag(true), "nom": .optional(own[.name]), "fonction": .optional(own[.function]),
      "commune_ecrite": .optional(own[.commune]), "note": .optional(own[.note]), "modifie": .optional(own.modified),
    ]
    return .object(common.fields + more.fields)
  }

  /// The contact as in the dataset, with its age, what to beware of, and its source in full.
  private static func contact(_ contact: Contact, of row: DirectoryRow) -> JSONValue {
    let age = row.today.flatMap { contact.months(on: ($0.year, $0.month)) }
    let more: JSONValue = [
      "age_mois": .optional(age), "a_verifier": .optional(row.warning(contact)),
      "source_complete": row.described(contact).map(NetworkJSON.source),
    ]
    return .object(EntityJSON.contact(contact).fields + more.fields)
  }
}
