import PartnerNetwork
import Testing
import Texts

@testable import Export

/// Situations as documents.
@Suite struct SituationDocumentTests {
  static let network = Samples.bundled
  static let all = Array(network.learning.situations.indices)
  private let today = Month(year: 2026, month: 11)

  /// In every format the number to call stands before the title.
  @Test(arguments: all) func theNumberStandsBeforeAllElse(index: Int) throws {
    let situation = Self.network.learning.situations[index]
    let nozay = Self.network.territory.commune("44113")
    let documents = [
      SituationText.write(index, in: Self.network, commune: nozay, today: today),
      SituationMarkdown.write(index, in: Self.network, commune: nozay, today: today),
      SituationJSON.write([index], in: Self.network, commune: nozay),
    ]
    for document in documents {
      // Markdown escapes no sign of these.
      let title = try #require(document.firstRange(of: situation.title))
      guard let number = SituationWords.firstNumber(situation, in: Self.network) else { continue }
      let place = try #require(document.firstRange(of: number))
      #expect(place.lowerBound < title.lowerBound)
    }
    #expect(documents[0].hasPrefix("À appeler tout de suite") == situation.isUrgent)
    #expect(documents[1].hasPrefix("> **À appeler tout de suite") == situation.isUrgent)
    #expect(documents[2].hasPrefix("[\n  {\n    \"appeler\"") == situation.isUrgent)
  }

  @Test(arguments: all) func textsCanBeReadLineByLine(index: Int) {
    let text = SituationText.write(
      index, in: Self.network, commune: Self.network.territory.commune("44113"), today: today)
    for line in text.split(separator: "\n") {
      #expect(line.count <= 72 || line.split(separator: " ").count == 1, "\(line)")
    }
  }

  /// Every old contact is marked, and every source that is named is written out.
  @Test func oldContactsAndSources() throws {
    let index = try #require(Self.network.learning.situation("sit_04"))
    let text = SituationText.write(index, in: Self.network, today: today)
    #expect(text.contains("02\u{A0}40\u{A0}89\u{A0}30\u{A0}15") && text.contains("Plus de 24\u{A0}mois"))
    #expect(text.contains("\nSOURCES (") && text.contains(SituationWords.order))
    let markdown = SituationMarkdown.write(index, in: Self.network, today: today)
    #expect(markdown.contains("Plus de 24") && markdown.contains("\n## Sources ("))
    #expect(!markdown.contains("\n\n\n"))
  }

  @Test func theListHasThemAllUrgentFirst() throws {
    for list in [
      SituationText.list(Self.all, title: "Situations", in: Self.network),
      SituationMarkdown.list(Self.all, title: "Situations", in: Self.network),
    ] {
      var places: [String.Index] = []
      for situation in Self.network.learning.situations {
        places.append(try #require(list.firstRange(of: situation.title)).lowerBound)
      }
      let urgent = Self.network.learning.situations.count { $0.isUrgent }
      #expect(places.prefix(urgent).max() ?? list.endIndex < places.dropFirst(urgent).min() ?? list.startIndex)
    }
  }
}
