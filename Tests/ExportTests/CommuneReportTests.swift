import Export
import Foundation
import PartnerNetwork
import Testing
import Texts

/// What is said of a commune, in the outline, in text and in JSON.
@Suite struct CommuneReportTests {
  private let network = Samples.bundled
  private let today = Month(year: 2026, month: 11)

  private func outline(_ code: String) throws -> CommuneOutline {
    CommuneOutline(try #require(network.territory.commune(code)), in: network)
  }

  @Test func nozay() throws {
    let text = CommuneReport.text(try outline("44113"), in: network, today: today)
    #expect(text.hasPrefix("Nozay (44113)\n\nEN BREF\n  Population\u{A0}: 4\u{A0}228\u{A0}habitants (2021)\n"))
    #expect(text.contains("\n  Arrondissement\u{A0}: Châteaubriant-Ancenis\n"))
    #expect(text.contains("\n  Sous-préfecture\u{A0}: Sous-préfecture de Châteaubriant-Ancenis\n"))
    let spaced = String(text.map { $0 == "\u{A0}" ? " " : $0 })
    #expect(spaced.contains("\n    Téléphone (Accueil) : 02 40 41 30 60\n"))
    #expect(spaced.contains("\n  France services Nozay : à Nozay, à 2 km à vol d’oiseau du centre"))
    #expect(spaced.contains("\nCENTRE COMMUNAL D’ACTION SOCIALE (CCAS)\n  Non renseigné dans cette version.\n"))
    #expect(spaced.contains("Contrat local de santé (CLS) : non renseigné dans cette version\n"))
    #expect(spaced.contains("\n  Abbaretz, Jans, La Grigonnais, Marsac-sur-Don, Puceul, Treffieux, Vay.\n"))
    #expect(spaced.contains("Plus de 24 mois : vérifiez"))
  }

  @Test func contractsTellTheirDatesAndState() throws {
    let text = CommuneReport.text(try outline("44109"), in: network, today: today)
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      flat.contains("Contrat local de santé métropolitain de Nantes Métropole : En cours, de 2025 à 2030."))
  }

  @Test func everyCommuneCanBeRead() throws {
    for index in network.territory.communes.indices {
      let outline = CommuneOutline(index, in: network)
      #expect(outline.sections.allSatisfy { !$0.entries.isEmpty })
      let text = CommuneReport.text(outline, in: network, today: today)
      #expect(Plain.text(text) == text)
      for line in text.split(separator: "\n") { #expect(line.count <= 72 || line.contains("http"), "\(line)") }
      let json = try JSONSerialization.jsonObject(with: Data(CommuneReport.json(outline, in: network).utf8))
      let sections = try #require((json as? [String: Any])?["rubriques"] as? [[String: Any]])
      #expect(sections.map { $0["titre"] as? String } == outline.sections.map(\.title))
      #expect(sections.map { ($0["elements"] as? [Any])?.count } == outline.sections.map(\.entries.count))
    }
  }

  @Test func whatIsMissingIsSaidToBeUnknown() throws {
    let small = Samples.small
    let outline = CommuneOutline(1, in: small)
    let text = CommuneReport.text(outline, in: small, today: nil)
    #expect(text.contains("\n  Population\u{A0}: non renseigné dans cette version\n"))
    // Never "none" where nobody knows.
    #expect(!text.lowercased().contains("aucun"))
  }
}
