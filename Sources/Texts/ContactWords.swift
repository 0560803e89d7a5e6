import PartnerNetwork

/// A month of the calendar, as the clock gives it.
public struct Month: Equatable, Sendable {
  public let year: Int
  public let month: Int

  public init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }
}

/// How old a contact is, in words. A number whose age is hidden is worse than none.
public enum ContactWords {
  /// From this age, in months, a contact is to be checked before it is used.
  public static let old = Age.old

  /// "source de juillet 2019", "source du 27/03/2020", "source sans date".
  public static func dated(_ date: String?) -> String {
    guard let date else { return "source sans date" }
    let written = DateWords.written(date)
    if date.split(separator: "-").count == 3 { return "source du \(written)" }
    return ("aào".contains(written.first ?? " ") ? "source d’" : "source de ") + written
  }

  /// The short national numbers (15, 112, 39 19) are set by law and do not age: nobody should hesitate to call them.
  public static func isShortNumber(_ contact: Contact) -> Bool {
    contact.isShortNumber
  }

  /// What to do about it; nil where the contact is recent, or where today is not known.
  public static func warning(_ contact: Contact, today: Month?) -> String? {
    if isShortNumber(contact) { return nil }
    guard let today else { return nil }
    guard let months = contact.months(on: (today.year, today.month)) else {
      return "Date inconnue\u{A0}: vérifiez avant de vous en servir."
    }
    return months > old ? "Plus de \(old)\u{A0}mois\u{A0}: vérifiez avant de vous en servir." : nil
  }
}
