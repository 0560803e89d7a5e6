import PartnerNetwork
import Texts

/// The directory as address cards, one an entry, for a telephone or a mail program. What is known of each way to
/// reach somebody - source, date, what to check - stands in the note, which every address book shows.
enum DirectoryVCard {
  static func write(_ rows: [DirectoryRow], in network: Network) -> String {
    var card = VCard()
    for row in rows {
      if let own = row.own { NotebookVCard.write(own, in: network, to: &card) } else { write(row, to: &card) }
    }
    return card.text
  }

  private static func write(_ row: DirectoryRow, to card: inout VCard) {
    card.add("BEGIN", value: "VCARD")
    card.add("VERSION", value: "4.0")
    card.add("PRODID", "-//reseau//annuaire//FR")
    // The same entry always has the same identifier, so that importing again updates and does not repeat.
    card.add("UID;VALUE=text", "reseau:\(row.owner):\(Plain.line(row.service ?? ""))")
    card.add("KIND", value: "org")
    card.add("FN", Plain.line(row.title))
    card.add("ORG", components: [row.name, row.service].compactMap(\.self).map { Plain.line($0) })
    card.add("CATEGORIES", Plain.line(row.kind))
    for contact in row.contacts { write(contact, to: &card) }
    if let position = row.position {
      card.add("GEO", value: "geo:\(position.latitude),\(position.longitude)")
    }
    card.add("NOTE", row.contacts.map { note($0, of: row) }.joined(separator: "\n"))
    card.add("END", value: "VCARD")
  }

  private static func write(_ contact: Contact, to card: inout VCard) {
    let value = Plain.line(contact.value)
    switch contact.means {
    case .telephone:
      if let uri = telephone(value) {
        card.add("TEL;VALUE=uri;TYPE=\"work,voice\"", value: uri)
      } else {
        card.add("TEL;VALUE=text;TYPE=\"work,voice\"", String(value.map { "\u{A0}\u{202F}".contains($0) ? " " : $0 }))
      }
    case .email: card.add("EMAIL;TYPE=work", value)
    case .address: card.add("ADR;TYPE=work", components: address(value))
    case .site, .form: write(address: contact.address ?? value, to: &card)
    // There is no property for hours: they are in the note.
    case .hours: break
    }
  }

  /// A web address; what is none stays a text, in which nothing is taken for the grammar of the card.
  private static func write(address: String, to card: inout VCard) {
    let isWritten = address.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !"\"<>\\^`{|}".utf8.contains($0) }
    if isWritten { card.add("URL;TYPE=work", value: address) } else { card.add("URL;TYPE=work;VALUE=text", address) }
  }

  /// The `tel:` address (RFC 3966) of a French number that can be dialled from anywhere. Nil for short numbers and
  /// those that begin with 08, many of which answer only within the country: these stay as they are written.
  static func telephone(_ number: String) -> String? {
    let digits = number.filter { !" .-\u{A0}\u{202F}".contains($0) }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits.utf8.count == 10, digits.first == "0",
      let second = digits.dropFirst().first, second != "0", second != "8"
    else { return nil }
    return "tel:+33" + digits.dropFirst()
  }

  /// The seven components of an address: the street, then what follows the postal code. Without such a code all of it
  /// stands as the street.
  static func address(_ address: String) -> [String] {
    let parts = address.split(separator: ", ", omittingEmptySubsequences: false)
    guard let last = parts.last, let space = last.firstIndex(of: " "), last[..<space].utf8.count == 5,
      last[..<space].utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return ["", "", address, "", "", "", ""] }
    let street = parts.dropLast().joined(separator: ", ")
    return ["", "", street, String(last[last.index(after: space)...]), "", String(last[..<space]), "France"]
  }

  /// "Téléphone : 02 40 41 20 20. Source de juillet 2019 : « Annuaire… ». Plus de 24 mois : vérifiez…"
  private static func note(_ contact: Contact, of row: DirectoryRow) -> String {
    let source = Plain.line(row.source(contact))
    let confidence = contact.confidence == .high ? nil : contact.confidence.sentence
    let said = [
      "\(contact.means.title)\u{A0}: \(Plain.line(contact.value)).",
      "\(ContactWords.dated(contact.date).withCapital)\u{A0}: \(source)", confidence, row.warning(contact),
      contact.reservation.map { Plain.line($0) },
    ]
    return said.compactMap(\.self).joined(separator: " ")
  }
}
