import PartnerNetwork
import Texts

/// The directory as JSON: a list of objects, each with all its contacts, in the words of the dataset.
enum DirectoryJSON {
  static func write(_ rows: [DirectoryRow]) -> String { JSONWriter.write(.array(rows.map(value))) }

  private static func value(_ row: DirectoryRow) -> JSONValue {
    [
      "id": .string(row.owner),
      "organisme": .string(row.entry.name),
      "service": .optional(row.entry.service),
      "nature": .string(row.kind),
      "commune": row.commune.map { ["code": .string($0.code), "nom": .string($0.name)] },
      "position": row.position.map(TerritoryJSON.position),
      "urgence": .flag(row.entry.isEmergency),
      "confiance": .optional(row.entry.confidence?.rawValue),
      "contacts": .array(row.entry.contacts.map { contact($0, of: row) }),
    ]
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
