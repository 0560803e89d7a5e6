import PartnerNetwork
import Texts

/// What changed between two datasets, as a text or as JSON.
public struct ComparisonReport {
  let comparison: Comparison
  /// What was compared, as it was named on the command line.
  let before: String
  let after: String

  public init(_ comparison: Comparison, before: String, after: String) {
    self.comparison = comparison
    self.before = before
    self.after = after
  }

  /// Lines to read: group by group, a difference an item, then what changed in it.
  public var text: String {
    var page = TextPage()
    guard !comparison.differences.isEmpty else {
      page.paragraph(ComparisonWords.none, indent: 0)
      return page.text
    }
    page.title(
      "De «\u{A0}\(before)\u{A0}» à «\u{A0}\(after)\u{A0}»\u{A0}: "
        + ComparisonWords.summary(comparison.differences.count))
    for group in Difference.Group.allCases {
      let differences = comparison[group]
      guard !differences.isEmpty else { continue }
      page.heading("\(ComparisonWords.title(group))\u{A0}: \(ComparisonWords.counts(differences))")
      for difference in differences {
        page.item(ComparisonWords.subject(difference))
        for field in difference.fields { page.paragraph(ComparisonWords.change(field), indent: 4) }
      }
    }
    return page.text
  }

  /// The same for a program.
  public var json: String {
    JSONWriter.write([
      "avant": .string(before), "apres": .string(after),
      "identiques": .boolean(comparison.differences.isEmpty),
      "differences": .array(
        comparison.differences.map { difference in
          [
            "groupe": .string(difference.group.rawValue), "changement": .string(difference.change.rawValue),
            "id": .string(difference.id), "nom": .string(difference.name),
            "moyen": .optional(difference.means?.rawValue),
            "champs": .list(
              difference.fields.map { field in
                ["champ": .string(field.name), "avant": .texts(field.before), "apres": .texts(field.after)]
              }),
          ]
        }),
    ])
  }
}
