import PartnerNetwork
import Texts

extension QualityDocument {
  /// Lines to read: how many of each kind, then each kind with what it means and all that was found.
  var text: String {
    var page = TextPage()
    page.title("\(QualityWords.title)\u{A0}: \(subject)")
    page.paragraph("\(date).", indent: 0)
    page.heading("En bref")
    for section in report.sections {
      page.item("\(QualityWords.title(section.kind))\u{A0}: \(QualityWords.count(section))")
    }
    for part in parts where !part.lines.isEmpty {
      page.heading(QualityWords.title(part.section.kind), count: part.lines.count)
      page.paragraph(QualityWords.meaning(part.section.kind))
      page.paragraph(QualityWords.advice(part.section.kind))
      for (line, place) in part.lines {
        page.item("- " + line.sentence)
        if part.section.kind != .problems, let place { page.note(QualityWords.place(place)) }
      }
    }
    return page.text
  }

  var markdown: String {
    var text = "# \(Markdown.text("\(QualityWords.title)\u{A0}: \(subject)"))\n\n\(Markdown.text(date)).\n\n"
    text += "| Ce qui est regardé | Combien |\n|---|---|\n"
    for section in report.sections {
      text += "| \(Markdown.inside(QualityWords.title(section.kind))) | \(QualityWords.count(section)) |\n"
    }
    for part in parts where !part.lines.isEmpty {
      text += "\n## \(Markdown.text(QualityWords.title(part.section.kind))) (\(part.lines.count))\n\n"
      text += Markdown.text(QualityWords.meaning(part.section.kind)) + "\n"
      text += Markdown.text(QualityWords.advice(part.section.kind)) + "\n\n"
      for (line, place) in part.lines {
        let origin = part.section.kind == .problems ? nil : place.map { QualityWords.place($0) }
        text += "- \(Markdown.text(line.sentence))" + (origin.map { " *(\(Markdown.inside($0)))*" } ?? "") + "\n"
      }
    }
    return text
  }

  /// One row a finding; the last column is empty, for whoever works through the list.
  var spreadsheet: String {
    var text =
      CSV.mark
      + CSV.line([
        "Rubrique", "De quoi il s’agit", "Ce qui est écrit", "Remarque", "Source", "Identifiant", "Fichier", "Ligne",
        "Fait",
      ])
    for part in parts {
      for (line, place) in part.lines {
        text += CSV.line([
          QualityWords.title(part.section.kind), line.name, CSV.telephone(line.detail ?? ""), line.remark ?? "",
          line.source ?? "", line.id ?? "", place?.file ?? "", place?.line.map { "\($0)" } ?? "", "",
        ])
      }
    }
    return text
  }

  /// For a program.
  var json: JSONValue {
    [
      "objet": .string(subject), "jour": .optional(report.day?.written), "sain": .boolean(isSound),
      "rubriques": .array(
        parts.map { part in
          [
            "genre": .string(part.section.kind.rawValue), "titre": .string(QualityWords.title(part.section.kind)),
            "connu": .boolean(part.section.isKnown),
            "nombre": part.section.isKnown ? .integer(part.lines.count) : nil,
            "constats": .array(part.lines.map { Self.value($0.line, $0.place) }),
          ]
        }),
    ]
  }

  private static func value(_ line: FindingLine, _ place: EntryPlace?) -> JSONValue {
    [
      "id": .optional(line.id), "objet": .string(line.name), "texte": .optional(line.detail),
      "remarque": .optional(line.remark), "source": .optional(line.source), "fichier": .optional(place?.file),
      "ligne": .optional(place?.line),
    ]
  }
}
