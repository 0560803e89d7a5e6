import PartnerNetwork
import Texts

/// Who the data come from, and of when they are.
public enum IdentityReport {
  public static func write(_ identity: DatasetIdentity) -> String {
    var page = TextPage()
    page.title(identity.title ?? "Réseau")
    if let territory = identity.territory { page.paragraph("Territoire\u{A0}: \(territory).") }
    let version = identity.version.map { "Version \($0)" } ?? "Version non renseignée"
    page.paragraph(version + (identity.date.map { ", données du \(DateWords.written($0))." } ?? "."))
    if let licence = identity.licence { page.paragraph(licence) }
    guard !identity.credits.isEmpty else { return page.text }
    page.heading("Crédits")
    for credit in identity.credits { page.item(credit) }
    return page.text
  }
}
