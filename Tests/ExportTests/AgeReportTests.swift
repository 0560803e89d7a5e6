import Export
import Foundation
import PartnerNetwork
import Testing

/// What has aged.
@Suite struct AgeReportTests {
  @Test(arguments: [
    ("2019", 2019, 1, 1), ("2019-07", 2019, 7, 1), ("2019-07-31", 2019, 7, 31), ("0000-01-01", 0, 1, 1),
  ])
  func datesCountFromTheirFirstDay(text: String, year: Int, month: Int, day: Int) {
    #expect(Day(earliestOf: text) == Day(year: year, month: month, day: day))
  }

  @Test(arguments: [
    "", "19", "2019-13", "2019-00", "2019-1", "2019-01-32", "2019-01-00", "2019-01-01-01", "mars 2019", "-2019",
  ])
  func otherTextsAreNoDates(text: String) { #expect(Day(earliestOf: text) == nil) }

  /// Against Foundation's calendar, over leap years and centuries.
  @Test func daysAreCounted() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let start = try #require(calendar.date(from: DateComponents(year: 1895, month: 12, day: 30)))
    let first = Day(year: 1895, month: 12, day: 30).number
    for step in stride(from: 0, to: 80_000, by: 1) {
      let date = try #require(calendar.date(byAdding: .day, value: step, to: start))
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let day = Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
      if day.number != first + step { Issue.record("\(day)") }
    }
  }

  private let network = Samples.network(
    #"""
    {"format": "reseau/1", "sources": [{"id": "S", "titre": "S", "date": "2020-03"}, {"id": "N", "titre": "N"}],
     "entites": [{"id": "act_a", "type": "acteur", "nom": "A",
       "faits": [{"champ": "mission", "texte": "Un fait.", "source": "S", "confiance": "haute"},
                 {"champ": "duree", "texte": "Autre.", "source": "N", "confiance": "haute"}],
       "contacts": [{"type": "telephone", "valeur": "02 40 00 00 00", "source": "S", "date": "2019", "confiance": "haute"},
                    {"type": "telephone", "valeur": "39 19", "source": "S", "date": "2001", "confiance": "haute"},
                    {"type": "site", "valeur": "a.fr", "source": "S", "date": "2020-02-29", "confiance": "haute"}]}],
     "lieux": [{"id": "l", "type": "eds", "nom": "L", "source": "S", "date": "2018-12-31", "confiance": "haute"}]}
    """#)

  @Test func theOldestComeFirst() {
    let report = AgeReport(network, olderThan: 0, on: Day(year: 2020, month: 3, day: 2))
    #expect(!report.isFresh)
    #expect(
      report.lines == """
        2018-12-31, l, Espace départemental des solidarités\u{A0}: L (source S)
        2019, act_a, Téléphone\u{A0}: 02 40 00 00 00 (source S)
        2020-02-29, act_a, Site\u{A0}: a.fr (source S)
        2020-03, act_a, Mission\u{A0}: Un fait. (source S)

        """)
    #expect(report.summary == "Plus de 0\u{A0}jours\u{A0}: 4 sur 4 informations datées\u{A0}; 1 sans date.\n")
  }

  @Test func theLimitItselfIsRecent() {
    // 1 January 2019 is 365 days before 1 January 2020.
    let today = Day(year: 2020, month: 1, day: 1)
    #expect(!AgeReport(network, olderThan: 365, on: today).lines.contains("2019,"))
    #expect(AgeReport(network, olderThan: 364, on: today).lines.contains("2019,"))
    #expect(AgeReport(network, olderThan: 400, on: today).isFresh)
  }

  @Test func programsReadTheSame() throws {
    let report = AgeReport(network, olderThan: 30, on: Day(year: 2020, month: 3, day: 2))
    let read = try #require(JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any])
    let items = try #require(read["perimes"] as? [[String: Any]])
    #expect(items.compactMap { $0["id"] as? String } == ["l", "act_a"])
    #expect(items.first?["age_jours"] as? Int == 427)
    #expect(read["sans_date"] as? Int == 1)
  }
}
