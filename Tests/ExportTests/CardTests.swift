import Export
import Foundation
import PartnerNetwork
import Testing
import Texts

@Suite struct CardTests {
  /// The card of the small lever, which holds every kind of entry.
  @Test func text() throws {
    let index = try #require(Samples.small.index(of: "lev_1"))
    #expect(
      CardText.write(index, in: Samples.small)
        == """
        1 · Agir
          levier

        ATTENTION
          Attention.
            Source 1.
            Source 2.

        CONTACTS (1)
          Courriel :
            a@b.fr
            Source 2.

        QUI FAIT QUOI (2)
          Agence [A] <b> (AG) : finance (peut)
          Bureau B : finance
            Pour ces 2 liens : source 1, section « Section *une* ».

        CE QU’IL FAUT SAVOIR (1)
          Mission : Un fait.
            À confirmer : À voir.
            Source 1, confiance moyenne.

        CHIFFRES ET DATES (2)
          10 euros : Prix
            Source 1.
          2024 : Année
            Source non renseignée, section « Section *une* ».

        TOUS LES LIENS (3)

          A pour opérateur (1) :
            Bureau B
              Lien déduit : Parce que.
              Source 1.

          Reçoit un financement de (2) :
            Agence [A] <b> (AG) (peut)
            Bureau B
              Pour ces 2 liens : source 1, section « Section *une* ».

        SITES (2)
          Site :
            javascript:alert(1)
          Perdu : adresse absente du fascicule
            Pour ces 2 adresses : source non renseignée.

        TEXTES DE LOI (1)
          Loi
            Règle déduite : le fascicule ne cite pas ce texte.
            Source non renseignée.

        ON DIT AUSSI
          agir *vite*.

        SOURCES (2)
          Source 1 : « Livre », Éditeur, août 2024.
          Source 2 : « Site ».
            https://exemple.fr/a_b
          Confiance moyenne : presse spécialisée, copie d’un texte officiel ou
            conclusion simple.

        """.replacingOccurrences(of: " :", with: "\u{A0}:").replacingOccurrences(of: "« ", with: "«\u{A0}")
        .replacingOccurrences(of: " »", with: "\u{A0}»").replacingOccurrences(of: "ource 1", with: "ource\u{A0}1")
        .replacingOccurrences(of: "ource 2", with: "ource\u{A0}2").replacingOccurrences(of: "10 e", with: "10\u{A0}e")
        .replacingOccurrences(of: "août 2", with: "août\u{A0}2"))
  }

  @Test func markdownKeepsTextsFromBeingSigns() throws {
    let index = try #require(Samples.small.index(of: "act_a"))
    let written = CardMarkdown.write(index, in: Samples.small)
    #expect(written.hasPrefix("# Agence \\[A\\] \\<b\\> (AG)\n\nacteur\n\n## En bref\n\n\\# Pas un titre\n\n"))
    let other = try #require(Samples.small.index(of: "act_b"))
    #expect(CardMarkdown.write(other, in: Samples.small).contains("\n1\\. Pas une liste\n"))
    let lever = try #require(Samples.small.index(of: "lev_1"))
    let card = CardMarkdown.write(lever, in: Samples.small)
    #expect(card.contains("- **Courriel**\u{A0}: <a@b.fr>\n  - Source\u{A0}2.\n"))
    #expect(card.contains("\n2. «\u{A0}Site\u{A0}». <https://exemple.fr/a_b>\n"))
    #expect(card.contains("- **Site**\u{A0}: javascript:alert(1)\n"))
  }

  @Test func jsonHoldsEveryPart() throws {
    let index = try #require(Samples.small.index(of: "lev_1"))
    let card = try object(CardJSON.write(index, in: Samples.small))
    #expect(card["id"] as? String == "lev_1")
    #expect(card["numero"] as? Int == 1)
    for key in ["avertissements", "contacts", "faits", "chiffres", "dates", "mentions_legales", "relations"] {
      #expect((card[key] as? [[String: Any]])?.count == 1, "\(key)")
    }
    #expect((card["liens"] as? [[String: Any]])?.count == 3)
    #expect((card["sites"] as? [[String: Any]])?.count == 2)
    #expect((card["sources"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["S1", "S2"])
    let relations = try #require(card["relations"] as? [[String: Any]])
    let elements = try #require(relations[0]["elements"] as? [[String: Any]])
    #expect(elements.compactMap { $0["id"] as? String } == ["act_a", "act_b"])
    #expect(elements.compactMap { $0["role"] as? String } == ["finance", "finance"])
    let links = try #require(card["liens"] as? [[String: String]])
    #expect(links.compactMap { $0["motif"] } == ["Parce que."])
  }

  @Test func everyBundledCardIsPrintable() throws {
    let network = Samples.bundled
    for index in network.entities.indices {
      let text = CardText.write(index, in: network)
      let markdown = CardMarkdown.write(index, in: network)
      let links = LinksReport.write(index, role: nil, in: network)
      for written in [text, markdown, links] { #expect(Plain.text(written) == written) }
      for line in (text + links).split(separator: "\n") where line.count > Wrapping.measure {
        #expect(line.split(separator: " ").count == 1, "\(line)")
      }
      let card = try object(CardJSON.write(index, in: network))
      #expect(card["id"] as? String == network.entities[index].id)
      let count = network.links(from: index).count + network.links(to: index).count
      #expect((card["liens"] as? [Any])?.count ?? 0 == count)
    }
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
