import OfficialDirectory
import PartnerNetwork
import Texts

/// What was done with an export, in words: the whole report, and a summary.
public struct RefreshText {
  private let refresh: Refresh
  private let report: RefreshReport
  /// How many left out values of a kind are shown with their text.
  private static let most = 20

  public init(_ refresh: Refresh) {
    self.refresh = refresh
    report = refresh.report
  }

  /// What everyone wants to know, in a few lines.
  public var summary: String {
    var page = TextPage()
    title(on: &page)
    page.heading("En bref")
    for line in brief { page.item(line.withCapital) }
    return page.text
  }

  /// All of it, to be read once and kept with the data.
  public var whole: String {
    var page = TextPage()
    title(on: &page)
    page.heading("En bref")
    for line in brief { page.item(line.withCapital) }
    kinds(on: &page)
    conflicts(on: &page)
    remarks(on: &page)
    matches(on: &page)
    newPlaces(on: &page)
    missing(on: &page)
    leftOut(on: &page)
    return page.text
  }

  private func title(on page: inout TextPage) {
    page.title("\(RefreshWords.title(refresh.source)) – département \(refresh.department.code)")
    page.paragraph(RefreshWords.origin(refresh.source.origin), indent: 0)
    if !report.isHome {
      page.paragraph(
        "Les données sur lesquelles ce dossier se pose décrivent un autre territoire\u{A0}: les organismes sont écrits "
          + "comme des lieux, sans être rattachés à leurs fiches.", indent: 0)
    }
  }

  private var brief: [String] {
    let counts = report.counts
    let skipped = counts.faults.values.reduce(0, +)
    let others = counts.otherKinds + counts.elsewhere
    let feminine = RefreshWords.feminine
    var lines = [
      "\(feminine(counts.records, "fiche lue", "fiches lues")), \(feminine(counts.kept, "retenue", "retenues"))\u{A0}; "
        + "\(feminine(others, "autre n’est pas concernée", "autres ne sont pas concernées")).",
      "\(counted(report.matches.count, "lieu reconnu", "lieux reconnus")), "
        + counted(report.newPlaces.count, "nouveau lieu", "nouveaux lieux") + ", "
        + feminine(report.entities.count, "fiche complétée", "fiches complétées") + ".",
      "\(feminine(report.confirmed, "coordonnée confirmée", "coordonnées confirmées")), "
        + feminine(report.added, "nouvelle", "nouvelles") + ", "
        + feminine(report.conflicts.count, "contradiction", "contradictions") + ".",
    ]
    if skipped > 0 {
      lines.append("\(feminine(skipped, "fiche écartée", "fiches écartées")), faute de pouvoir s’y fier.")
    }
    if !report.leftOut.isEmpty {
      lines.append("\(feminine(report.leftOut.count, "valeur douteuse écartée", "valeurs douteuses écartées")).")
    }
    return lines
  }

  // MARK: - Sections

  private func kinds(on page: inout TextPage) {
    page.heading("Organismes trouvés dans le département")
    for kind in BodyKind.allCases {
      page.item(
        "\(RefreshWords.heading(kind))\u{A0}: \(report.found[kind].map(String.init) ?? "aucun dans cet export").")
    }
    guard !report.withoutTownHall.isEmpty, report.isHome else { return }
    let count = RefreshWords.feminine(report.withoutTownHall.count, "commune", "communes")
    // A long list is that of a file that has no town halls at all.
    let names =
      report.withoutTownHall.count <= Self.most ? "\u{A0}: " + report.withoutTownHall.joined(separator: ", ") : ""
    page.item("\(count) sans mairie dans cet export\(names).")
  }

  private func conflicts(on page: inout TextPage) {
    guard !report.conflicts.isEmpty else { return }
    page.heading("Ce qui se contredit", count: report.conflicts.count)
    page.paragraph("Le plus récent des deux est gardé. Un appel suffit souvent pour trancher.")
    for conflict in report.conflicts {
      page.item("\(conflict.name), \(RefreshWords.means(conflict.means))")
      let date = conflict.knownDate.map { " (\(DateWords.written($0)))" } ?? " (sans date)"
      page.note("Vous aviez\u{A0}: \(conflict.known.joined(separator: ", "))\(date).")
      page.note(
        "L’annuaire officiel donne\u{A0}: \(conflict.official.joined(separator: ", ")) "
          + "(\(DateWords.written(conflict.officialDate))).")
      page.note(
        conflict.isReplaced ? "Gardé\u{A0}: celui de l’annuaire officiel." : "Gardé\u{A0}: le vôtre, plus récent.")
    }
  }

  private func remarks(on page: inout TextPage) {
    guard !report.droppedRemarks.isEmpty else { return }
    page.heading("Remarques retirées, car le lieu a été actualisé", count: report.droppedRemarks.count)
    for remark in report.droppedRemarks {
      page.item(remark.name)
      page.note("«\u{A0}\(remark.text)\u{A0}»")
    }
  }

  private func matches(on page: inout TextPage) {
    guard !report.matches.isEmpty || !report.entities.isEmpty else { return }
    page.heading("Ce qui a été reconnu", count: report.matches.count + report.entities.count)
    for name in report.entities { page.item("\(name) (fiche)") }
    for match in report.matches {
      page.item(match.known)
      if match.known != match.official { page.note("dans l’annuaire officiel\u{A0}: \(match.official)") }
    }
  }

  private func newPlaces(on page: inout TextPage) {
    guard !report.newPlaces.isEmpty else { return }
    page.heading("Ce qui est nouveau", count: report.newPlaces.count)
    list(report.newPlaces, on: &page)
  }

  private func missing(on page: inout TextPage) {
    if !report.missing.isEmpty {
      page.heading("Ce que l’annuaire officiel ne contient pas", count: report.missing.count)
      page.paragraph("Ces lieux restent tels qu’ils étaient\u{A0}: ils ont peut-être fermé, ou changé de nom.")
      list(report.missing, on: &page)
    }
    guard !report.withoutCommune.isEmpty else { return }
    page.heading("Lieux dont la commune n’a pas été reconnue", count: report.withoutCommune.count)
    list(report.withoutCommune, on: &page)
  }

  private func list(_ places: [RefreshReport.Named], on page: inout TextPage) {
    for kind in BodyKind.allCases {
      let own = places.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      page.subheading(RefreshWords.heading(kind), count: own.count)
      for place in own { page.item(place.name, indent: 4) }
    }
  }

  private func leftOut(on page: inout TextPage) {
    let faults = RecordFault.allCases.filter { (report.counts.faults[$0] ?? 0) > 0 }
    if !faults.isEmpty {
      page.heading("Fiches écartées")
      for fault in faults { page.item("\(RefreshWords.records(fault, report.counts.faults[fault] ?? 0)).") }
    }
    guard !report.leftOut.isEmpty else { return }
    page.heading("Valeurs écartées", count: report.leftOut.count)
    page.paragraph("Un numéro faux est pire qu’un numéro absent\u{A0}: ce qui n’est pas sûr n’est pas repris.")
    for fault in ValueFault.allCases {
      let values = report.leftOut.filter { $0.fault == fault }
      guard !values.isEmpty else { continue }
      page.item("\(RefreshWords.values(fault, values.count))")
      for value in values.prefix(Self.most) {
        page.note(value.name + (value.value.map { "\u{A0}: «\u{A0}\($0)\u{A0}»" } ?? ""))
      }
      if values.count > Self.most { page.note("et \(values.count - Self.most) de plus") }
    }
  }
}
