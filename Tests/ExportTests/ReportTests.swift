import Export
import Foundation
import PartnerNetwork
import Testing

@Suite struct ReportTests {
  @Test(arguments: [
    ("finance", "finance"), ("FINANCÉ", "finance"), ("reçoit un financement de", "finance"), ("financement", "finance"),
    ("met_en_oeuvre", "met_en_oeuvre"), ("met en œuvre", "met_en_oeuvre"), ("mét", "met_en_oeuvre"),
    ("opérateur", "met_en_oeuvre"),
  ])
  func rolesAreFoundByTheirWords(typed: String, id: String) {
    #expect(LinksReport.role(named: typed, in: Samples.small) == Samples.small.role(named: id))
  }

  @Test(arguments: ["", " ", "zzz", "de la"])
  func unknownRolesAreNotGuessed(typed: String) {
    #expect(LinksReport.role(named: typed, in: Samples.small) == nil)
  }

  @Test func rolesAreListedByImportance() {
    #expect(
      LinksReport.roles(in: Samples.small) == [
        "met_en_oeuvre\u{A0}: Réalise.", "finance\u{A0}: Apporte un financement.",
      ])
  }

  @Test func linksAreReadFromBothEnds() throws {
    let network = Samples.small
    let partner = try #require(network.index(of: "act_b"))
    let links = LinksReport.write(partner, role: nil, in: network)
    #expect(links.contains("\nMET EN ŒUVRE (1)\n  Levier\u{A0}1, Agir\n    Lien déduit\u{A0}: Parce que.\n"))
    #expect(links.contains("\nFINANCE (1)\n"))
    let lever = try #require(network.index(of: "lev_1"))
    let financed = LinksReport.write(lever, role: network.role(named: "finance"), in: network)
    #expect(financed.contains("\nREÇOIT UN FINANCEMENT DE (2)\n  Agence [A] <b> (AG) (peut)\n  Bureau B\n"))
    #expect(!financed.contains("OPÉRATEUR"))
    let none = LinksReport.write(
      try #require(network.index(of: "act_a")), role: network.role(named: "met_en_oeuvre"), in: network)
    #expect(none.contains("Aucun lien du rôle «\u{A0}met en œuvre\u{A0}» dans cette version."))
  }

  @Test func glossaryIsSortedWithoutAccents() {
    let network = Samples.bundled
    let lines = GlossaryReport.list(in: network).split(separator: "\n")
    #expect(lines.count == network.details.terms.count)
    let keys = lines.map { Folding.fold($0) }
    #expect(keys == keys.sorted())
    #expect(GlossaryReport.terms(named: "ea", in: Samples.small).count == 1)
    #expect(GlossaryReport.terms(named: "essai a LIRE", in: Samples.small).count == 1)
    #expect(GlossaryReport.terms(named: "", in: Samples.small).isEmpty)
    #expect(
      GlossaryReport.write(Samples.small.details.terms, in: Samples.small)
        .hasPrefix("ÉÀ\u{A0}: Essai à lire\n  Une définition.\n  Source non renseignée, à vérifier.\n"))
  }

  @Test func searchTellsTheReason() throws {
    let network = Samples.bundled
    let answers = network.answers(to: "loyer en retard")
    let text = SearchReport.text("loyer en retard", answers, in: network)
    #expect(text.contains("\nLEVIERS (1)\n  6 · Prévenir"))
    #expect(text.contains("    Trouvé par\u{A0}: mot proche «\u{A0}loyer en retard\u{A0}»\n"))
    let list = try JSONSerialization.jsonObject(with: Data(SearchReport.json(answers, in: network).utf8))
    let first = try #require((list as? [[String: String]])?.first)
    #expect(first["id"] == "lev_06")
    #expect(first["type"] == "levier")
    #expect(first["motif"] == "mot proche «\u{A0}loyer en retard\u{A0}»")
    #expect(Set(first.keys) == ["id", "type", "nom", "motif"])
  }

  @Test(arguments: [
    ("nozay", "Nozay (44170)", "nom", 0), ("pontchatau", "Pontchâteau (44160)", "nom, à une lettre près", 0),
    ("44113", "Nozay (44170)", "code INSEE 44113", 0), ("44220", "Couëron (44220)", "code postal 44220", 0),
    ("carq", "Carquefou (44470)", "nom", 0), ("fresnay en retz", "Villeneuve-en-Retz (44580)", "", 0),
  ])
  func searchFindsCommunes(query: String, name: String, reason: String, rank: Int) throws {
    let network = Samples.bundled
    let answers = network.answers(to: query)
    let (hits, communes) = (answers.hits, answers.communes)
    let reason = reason.isEmpty ? "ancien nom «\u{A0}Fresnay-en-Retz\u{A0}»" : reason
    let text = SearchReport.text(query, answers, in: network)
    #expect(text.contains("\nCOMMUNES (\(communes.count))\n  \(name)\n    Trouvé par\u{A0}: \(reason)\n"), "\(text)")
    #expect(text.contains("reseau commune, suivi de son nom"))
    let written = SearchReport.json(answers, in: network)
    let list = try #require(JSONSerialization.jsonObject(with: Data(written.utf8)) as? [[String: String]])
    #expect(list.count == hits.count + communes.count)
    let place = try #require(list.firstIndex { $0["type"] == "commune" })
    #expect(list[place]["motif"] == reason)
    #expect(list[place]["nom"].map(name.hasPrefix) == true)
    // Before all else where it bears that very name; else after what the words say.
    #expect(place == (communes[0].quality == .exact ? 0 : hits.count))
  }

  @Test func everySearchIsPrintable() throws {
    let network = Samples.bundled
    for query in ["a", "logement", "caf", "ccapex", "pacte", "le", "\u{1B}[31m caf", "énergie", "crèche à nozay"] {
      let answers = network.answers(to: query)
      let text = SearchReport.text(query, answers, in: network)
      #expect(Plain.text(text) == text)
      for line in text.split(separator: "\n") { #expect(line.count <= Wrapping.measure, "\(line)") }
      let list = try JSONSerialization.jsonObject(with: Data(SearchReport.json(answers, in: network).utf8))
      #expect((list as? [[String: String]])?.count == answers.count)
    }
  }

  @Test func identityIsWritten() {
    #expect(IdentityReport.write(Samples.small.identity) == "Essai\n  Version non renseignée.\n")
  }
}

@Suite struct CheckReportTests {
  private func report(_ text: String) -> CheckReport {
    let network = Samples.network(text)
    return CheckReport("essai", network: network, problems: network.allProblems)
  }

  @Test func soundDataAreCounted() {
    let network = Samples.small
    let report = CheckReport("essai", network: network, problems: [])
    #expect(report.isSound)
    #expect(report.lines.isEmpty)
    #expect(
      report.summary
        == "Données saines\u{A0}: 3 entités, 3 liens, 2 rôles, 2 sources, 1 terme, 1 chiffre, 1 date, 1 mention légale, 2 communes, 2 lieux (essai).\n"
    )
  }

  @Test func remarksLeaveDataSound() {
    let report = report(#"{"format": "reseau/1", "inconnu": 1}"#)
    #expect(report.isSound)
    #expect(report.lines.split(separator: "\n").count == 1)
    #expect(report.summary.hasPrefix("Données saines, avec 1 remarque\u{A0}: "))
  }

  @Test func problemsAreOneALine() throws {
    let report = report(#"{"entites": [{"id": "x"}, {"id": "y", "type": "z"}], "inconnu": 1}"#)
    #expect(!report.isSound)
    #expect(report.summary == "essai\u{A0}: 2 problèmes, et 1 remarque.\n")
    let read = try JSONSerialization.jsonObject(with: Data(CheckReport.json([report]).utf8)) as? [String: Any]
    #expect(read?["sain"] as? Bool == false)
    let problems = try #require(read?["problemes"] as? [[String: Any]])
    #expect(problems.count == 3)
    #expect(problems.contains { $0["code"] as? String == "type_inconnu" && $0["ligne"] as? Int == 1 })
    #expect(problems.contains { $0["gravite"] as? String == "remarque" })
  }

  @Test func aFileNameCannotPassForALine() {
    let line = CheckReport.line(Problem(.empty, file: "a\nb\u{1B}.json"))
    #expect(line.hasPrefix("a") && !line.contains("\n") && !line.contains("\u{1B}"))
  }
}
