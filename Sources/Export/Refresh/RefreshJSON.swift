import OfficialDirectory
import PartnerNetwork
import Texts

/// What the official directory gives, as a dataset to be laid over others.
public enum RefreshJSON {
  /// The text of the one file that the dataset is.
  public static func write(_ refresh: Refresh) -> String { JSONWriter.write(value(refresh)) }

  static func value(_ refresh: Refresh) -> JSONValue {
    let source = refresh.source
    return [
      "format": .string(DatasetIdentity.format),
      "credits": .texts([RefreshWords.credit(source)]),
      "sources": .array([
        [
          "id": .string(source.id), "titre": .string(RefreshWords.title(source)),
          "editeur": .string(RefreshWords.publisher), "date": .string(source.date),
          "precision_date": .string(RefreshWords.origin(source.origin)), "url": .string(RefreshWords.page),
          "nature": .string(RefreshWords.nature),
        ]
      ]),
      "communes": .list(refresh.communes.map { commune($0, source) }),
      "entites": .list(
        refresh.entities.map { entity in
          ["id": .string(entity.id), "contacts": .array(entity.contacts.map { contact($0, source) })]
        }),
      "lieux": .list(refresh.places.flatMap { places($0, source) }),
    ]
  }

  private static func commune(_ commune: FreshCommune, _ source: ExportSource) -> JSONValue {
    [
      "code": .string(commune.code), "nom": .string(commune.name), "codes_postaux": .texts(commune.postalCodes),
      "sources": .texts([source.id]),
    ]
  }

  /// A place; before one that takes the place of another, the line that takes that one out, so that nothing of it
  /// stays beside what is newer.
  private static func places(_ place: FreshPlace, _ source: ExportSource) -> [JSONValue] {
    let whole: JSONValue = [
      "id": .string(place.id), "type": .string(place.kind), "nom": .string(place.name),
      "entite": .optional(place.entity), "adresse": .optional(place.address), "commune": .optional(place.commune),
      "position": place.position.map(TerritoryJSON.position), "itinerant": .flag(place.isItinerant),
      "intercommunalite": .optional(place.intercommunality),
      "source": .string(place.source ?? source.id), "date": .optional(place.date),
      "confiance": .string(place.confidence.rawValue), "remarque": .optional(place.remark),
      "dessert": place.serves.map { .array($0.map(JSONValue.string)) },
      "contacts": .list(place.contacts.map { contact($0, source) }),
    ]
    return place.replaces ? [["id": .string(place.id), "retire": .boolean(true)], whole] : [whole]
  }

  private static func contact(_ contact: FreshContact, _ source: ExportSource) -> JSONValue {
    switch contact {
    case .kept(let known): return EntityJSON.contact(known)
    case .retired(let known):
      return [
        "type": .string(known.means.rawValue), "libelle": .optional(known.label), "valeur": .string(known.value),
        "retire": .boolean(true),
      ]
    case .official(let means, let value, let label, let date):
      return official(means, value, label: label.map(RefreshWords.label), date: date, source)
    case .officialHours(let hours, let label, let date):
      return official(.hours, hours.words, label: label.map(RefreshWords.label), date: date, source)
    }
  }

  private static func official(
    _ means: Contact.Means, _ value: String, label: String?, date: String, _ source: ExportSource
  ) -> JSONValue {
    [
      "type": .string(means.rawValue), "libelle": .optional(label), "valeur": .string(value),
      "source": .string(source.id), "date": .string(date), "confiance": .string(Confidence.high.rawValue),
    ]
  }
}
