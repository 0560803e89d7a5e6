import Export
import Foundation
import PartnerNetwork
import Testing
import Texts

/// What is said of a commune, in the outline, in text and in JSON.
@Suite struct CommuneReportTests {
  private let network = Samples.bundled
  private let today = Month(year: 2026, month: 11)

  private func outline(_ code: String) throws -> CommuneReportOutline {
    CommuneReportOutline(try #require(network.territory.commune(code)), in: network)
  }

  @Test func nozay() throws {
    let outline = try outline("44113")
    #expect(
      outline.sections.map(\.key) == [
        "commune", "arrondissement", "intercommunalite", "france_services", "ccas", "eds", "clic", "delegation",
        "contrats", "limitrophes",
      ])
    let text = CommuneReport.text(outline, in: network, today: today)
    #expect(text.hasPrefix("Nozay (44113)\n\nLA COMMUNE\n  Population\u{A0}: 4\u{A0}228\u{A0}habitants (2021)\n"))
    #expect(text.contains("\n  Arrondissement\u{A0}: Châteaubriant-Ancenis\n"))
    #expect(text.contains("\n  Sous-préfecture de Châteaubriant-Ancenis\n"))
    #expect(text.contains("\n    Téléphone (Accueil)\u{A0}: 02 40 41 30 60\n"))
    #expect(text.contains("\n  France services Nozay\n    À 2\u{A0}km à vol d’oiseau\u{A0}; communes"))
    #expect(text.contains("\nCENTRES COMMUNAUX D’ACTION SOCIALE (CCAS)\n  Non renseigné dans cette version\n"))
    #expect(text.contains("Contrat local de santé (CLS)\u{A0}: non renseigné dans cette version\n"))
    #expect(text.contains("\n  Abbaretz, Jans, Marsac-sur-Don, Puceul, Treffieux, Vay, La Grigonnais.\n"))
  }

  @Test func contractsTellTheirDatesAndState() throws {
    let text = CommuneReport.text(try outline("44109"), in: network, today: today)
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      flat.contains("Contrat local de santé métropolitain de Nantes Métropole : en cours, début : 2025 ; fin : 2030"))
  }

  @Test func everyCommuneCanBeRead() throws {
    for index in network.territory.communes.indices {
      let outline = CommuneReportOutline(index, in: network)
      #expect(outline.sections.allSatisfy { !$0.lines.isEmpty })
      let lines = outline.sections.flatMap(\.lines)
      #expect(lines.allSatisfy { $0.isKnown == ($0.value != ReportPlaceWords.unknown) })
      // Never "none" where nobody knows.
      #expect(!lines.contains { $0.value.lowercased().hasPrefix("aucun") })
      let text = CommuneReport.text(outline, in: network, today: today)
      #expect(Plain.text(text) == text)
      for line in text.split(separator: "\n") { #expect(line.count <= 72 || line.contains("http"), "\(line)") }
      let json = try JSONSerialization.jsonObject(with: Data(CommuneReport.json(outline, in: network).utf8))
      let sections = try #require((json as? [String: Any])?["rubriques"] as? [[String: Any]])
      let values = sections.flatMap { $0["lignes"] as? [[String: Any]] ?? [] }.map { $0["valeur"] as? String }
      #expect(values == lines.map { $0.isKnown ? $0.value : nil })
    }
  }

  @Test func whatIsMissingIsSaidToBeUnknown() throws {
    let small = Samples.small
    let outline = CommuneReportOutline(1, in: small)
    let unknown = outline.sections.flatMap(\.lines).filter { !$0.isKnown }.map(\.label)
    #expect(unknown.prefix(6) == ["Population", "Canton", "Code postal", "Site", "Arrondissement", "Intercommunalité"])
    let text = CommuneReport.text(outline, in: small, today: nil)
    #expect(text.contains("\n  Population\u{A0}: non renseigné dans cette version\n"))
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1\u{A0}000"), (1_234_567, "1\u{A0}234\u{A0}567"), (-4217, "-4\u{A0}217"),
  ])
  func numbersAreGrouped(number: Int, words: String) { #expect(ReportPlaceWords.number(number) == words) }
}
