import PartnerNetwork
import Testing
import Texts

@testable import OfficialDirectory

/// Numbers, addresses, hours and dates: what is kept, and what is left out.
@Suite struct ValueTests {
  @Test(arguments: [
    ("02 40 41 20 20", ["02 40 41 20 20"]), ("0240412020", ["02 40 41 20 20"]), ("02.40.41.20.20", ["02 40 41 20 20"]),
    ("+33 (0)2 40 41 20 20", ["02 40 41 20 20"]), ("+33240412020", ["02 40 41 20 20"]),
    ("0033240412020", ["02 40 41 20 20"]),
    ("0806000126", ["0 806 000 126"]), ("3230", ["32 30"]), ("36 46", ["36 46"]), ("115", ["115"]),
    ("116117", ["116 117"]),
    ("02-40-41-20-20", ["02 40 41 20 20"]), ("02 40 41 20 20 ou 02 40 41 20 21", ["02 40 41 20 20", "02 40 41 20 21"]),
    ("02 40 41 20 20 / 3230", ["02 40 41 20 20", "32 30"]), ("0590123456", ["05 90 12 34 56"]),
  ])
  func numbersAreWrittenAsTheFrenchDo(text: String, expected: [String]) {
    #expect(TelephoneNumber.all(in: text)?.map { $0.replacing("\u{A0}", with: " ") } == expected)
  }

  @Test(arguments: [
    "", "02 40", "02 40 41 20 2", "02 40 41 20 200", "00 00 00 00 00", "02 00 00 00 00", "1234", "9999", "standard",
    "02 40 41 20 20 poste 12", "0240412O20", "+32 2 123 45 67", "02 40 41 20 20 / 02 40", "12", "+", "++33240412020",
    "3 123",
  ])
  func whatIsNoNumberIsNone(text: String) { #expect(TelephoneNumber.all(in: text) == nil) }

  @Test func mailAddresses() {
    #expect(MailAddress.all(in: "Mairie@Nozay44.FR") == ["mairie@nozay44.fr"])
    #expect(MailAddress.all(in: "a.b+c@x-y.gouv.fr ; d@e.fr") == ["a.b+c@x-y.gouv.fr", "d@e.fr"])
    for text in [
      "", "a@", "@b.fr", "a@b", "a b@c.fr", "a@b..fr", ".a@b.fr", "a..b@c.fr", "a@-b.fr", "é@b.fr", "a@b.f", "a@@b.fr",
      "a@b.fr\u{202E}",
    ] {
      #expect(MailAddress.all(in: text) == nil, "\(text)")
    }
  }

  @Test func pages() {
    #expect(PageAddress.one("https://www.Nozay44.fr/a?b=c#d") == "https://www.nozay44.fr/a?b=c#d")
    #expect(PageAddress.one("www.nozay44.fr") == "https://www.nozay44.fr")
    #expect(PageAddress.one("http://nozay44.fr:8080/") == "http://nozay44.fr:8080/")
    for text in [
      "", "nozay", "https://", "javascript:alert(1)", "ftp://a.fr", "https://a b.fr", "https://a.fr/\"x",
      "https://a.fr/\u{1B}[2J", "mailto:a@b.fr",
    ] {
      #expect(PageAddress.one(text) == nil, "\(text)")
    }
  }

  private func hours(_ json: String) -> OpeningHours? { OpeningHours(LooseValue.text(json)) }

  private func day(_ first: String, _ last: String, _ times: [String], _ remark: String = "") -> String {
    let names = ["valeur_heure_debut_1", "valeur_heure_fin_1", "valeur_heure_debut_2", "valeur_heure_fin_2"]
    let spans = zip(names, times).map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ")
    return "{\"nom_jour_debut\": \"\(first)\", \"nom_jour_fin\": \"\(last)\", \"commentaire\": \"\(remark)\", \(spans)}"
  }

  @Test func hoursBecomeASentence() {
    let morning = ["09:00:00", "12:30:00", "", ""]
    let whole = ["09:00:00", "12:30:00", "14:00:00", "17:05:00"]
    #expect(
      hours("[\(day("Lundi", "Vendredi", whole)), \(day("Samedi", "Samedi", morning))]")?.words.plain
        == "Du lundi au vendredi, de 9 h à 12 h 30 et de 14 h à 17 h 05 ; le samedi, de 9 h à 12 h 30")
    #expect(
      hours("[\(day("Lundi", "Lundi", whole)), \(day("Mardi", "Mardi", whole)), \(day("Mercredi", "", whole))]")?.words
        .plain
        == "Du lundi au mercredi, de 9 h à 12 h 30 et de 14 h à 17 h 05")
    #expect(
      hours(
        "[\(day("Lundi", "Lundi", morning)), \(day("Mardi", "Mardi", morning)), \(day("Jeudi", "Jeudi", morning, "Sur rendez-vous"))]"
      )?
      .words.plain
        == "Le lundi et le mardi, de 9 h à 12 h 30 ; le jeudi, de 9 h à 12 h 30 (sur rendez-vous)")
    #expect(
      hours("[\(day("Lundi", "Lundi", ["", "", "", ""], "Sur rendez-vous"))]")?.words.plain
        == "Le lundi : sur rendez-vous")
  }

  @Test func hoursThatMakeNoSenseAreNone() {
    let good = day("Lundi", "Lundi", ["09:00:00", "12:00:00", "", ""])
    for bad in [
      day("Lundim", "Lundi", ["09:00", "12:00", "", ""]), day("Vendredi", "Lundi", ["09:00", "12:00", "", ""]),
      day("Lundi", "Lundi", ["12:00", "09:00", "", ""]), day("Lundi", "Lundi", ["09:00", "", "", ""]),
      day("Lundi", "Lundi", ["09:00", "12:00", "11:00", "13:00"]), day("Lundi", "Lundi", ["25:00", "26:00", "", ""]),
      day("Lundi", "Lundi", ["09:70", "12:00", "", ""]), day("Lundi", "Lundi", ["", "", "", ""]), "12", "null", "{}",
    ] {
      #expect(hours("[\(good), \(bad)]") == nil, "\(bad)")
    }
  }

  @Test func dates() {
    let limit = Day(year: 2026, month: 11, day: 1)
    #expect(RecordDate.day("18/12/2024 17:42:39", limit: limit) == "2024-12-18")
    #expect(RecordDate.day("2024-12-18T17:42:39+01:00", limit: limit) == "2024-12-18")
    #expect(RecordDate.day("29/02/2024", limit: limit) == "2024-02-29")
    for text in [
      "", "hier", "31/02/2024", "29/02/2023", "02/11/2026", "18/12/1924", "18/13/2024", "1/2", "12/18/2024", "-/-/-",
    ] {
      #expect(RecordDate.day(text, limit: limit) == nil, "\(text)")
    }
    #expect(RecordDate.day(inName: "2024-12-04_060019-data.gouv_local.json", limit: limit) == "2024-12-04")
    #expect(RecordDate.day(inName: "export-2024-12-04.csv", limit: limit) == "2024-12-04")
    #expect(RecordDate.day(inName: "annuaire.json", limit: limit) == nil)
    #expect(RecordDate.day(inName: "12024-12-04.json", limit: limit) == nil)
    let undated = ExportSource.dated(
      given: nil, fileName: "a.json", lastChange: nil, fileDate: "2026-10-02", today: limit)
    #expect(undated == ExportSource(date: "2026-10-02", origin: .fileDate))
    #expect(
      ExportSource.dated(given: "2026-10", fileName: "2024-12-04.json", lastChange: nil, fileDate: "", today: limit).id
        == "DILA_2026_10")
  }

  @Test func departments() {
    #expect(Department("44")?.covers("44109") == true)
    #expect(Department("44")?.covers("4410") == false)
    #expect(Department("1")?.code == "01")
    #expect(Department("2a")?.covers("2A004") == true)
    #expect(Department("971")?.covers("97105") == true)
    #expect(Department("971")?.covers("97209") == false)
    for text in ["", "0", "20", "96", "444", "970", "abc", "2C", "-1", "４４"] {
      #expect(Department(text) == nil, "\(text)")
    }
  }

  @Test func textsAreMadeFit() {
    #expect(Tidy.name(" Mairie -\u{A0}L'Île\u{202E}\n d'Yeu ") == "Mairie – L’Île d’Yeu")
    #expect(Tidy.line("\u{1B}[2J") == "[2J")
    #expect(Tidy.line(" \n\u{200B}") == nil)
  }
}

extension String {
  /// With ordinary spaces, to be read in a test.
  var plain: String { replacing("\u{A0}", with: " ") }
}
