import Notebook
import PartnerNetwork
import Texts

/// The user's own contacts as address cards (vCard 4.0, RFC 6350), one a person.
public enum NotebookVCard {
  /// - Parameter network: for the names of what contacts are attached to.
  public static func write(_ contacts: [OwnContact], in network: Network) -> String {
    var card = VCard()
    for contact in contacts { write(contact, in: network, to: &card) }
    return card.text
  }

  /// Adds the card of one.
  static func write(_ contact: OwnContact, in network: Network, to card: inout VCard) {
    card.add("BEGIN", value: "VCARD")
    card.add("VERSION", value: "4.0")
    card.add("PRODID", "-//reseau//carnet//FR")
    // The same contact always has the same identifier, so that importing again updates and does not repeat.
    card.add("UID;VALUE=text", "reseau:carnet:\(Plain.line(contact.id))")
    card.add("KIND", value: "individual")
    card.add("FN", Plain.line(contact.title))
    if let name = contact[.name] { card.add("N", components: ["", Plain.line(name), "", "", ""]) }
    if let subject = contact.subject { write(subject, in: network, to: &card) }
    if let function = contact[.function] { card.add("TITLE", Plain.line(function)) }
    if let number = contact[.telephone].map({ Plain.line($0) }) {
      if let uri = DirectoryVCard.telephone(number) {
        card.add("TEL;VALUE=uri;TYPE=\"work,voice\"", value: uri)
      } else {
        card.add("TEL;VALUE=text;TYPE=\"work,voice\"", number)
      }
    }
    if let email = contact[.email] { card.add("EMAIL;TYPE=work", Plain.line(email)) }
    if let commune = contact[.commune] {
      card.add("ADR;TYPE=work", components: ["", "", "", Plain.line(commune), "", "", ""])
    }
    card.add("CATEGORIES", Words.Notebook.title)
    if let note = contact[.note] { card.add("NOTE", Plain.text(note)) }
    card.add("END", value: "VCARD")
  }

  /// A body is where the person works; a place or a situation is only related.
  private static func write(_ subject: String, in network: Network, to card: inout VCard) {
    let known = NotebookSubject(subject, in: network)
    let name = Plain.line(known.name(in: network))
    let isBody =
      switch known {
      case .entity(let index): network.entities[index].kind == .partner
      case .point, .intercommunality: true
      case .situation, .commune, .unknown: false
      }
    if isBody {
      card.add("ORG", components: [name])
    } else {
      card.add("RELATED;VALUE=text;TYPE=contact", name)
    }
  }
}
