import Foundation
import PartnerNetwork
import Testing

/// The words in which people speak of a situation, over the bundled data.
@Suite struct SituationWordsTests {
  private static let network = DataFolder.network

  private func situations(_ query: String) -> [String] {
    Self.network.search(query).compactMap { hit in
      if case .situation(let index) = hit.target { Self.network.learning.situations[index].id } else { nil }
    }
  }

  /// Where somebody may be in danger, before all else that the words find.
  @Test(arguments: [
    ("violence", "sit_violences"), ("violences", "sit_violences"), ("violence conjugale", "sit_violences"),
    ("femme battue", "sit_violences"), ("suicide", "sit_suicide"), ("suicidaire", "sit_suicide"),
    ("suicid", "sit_suicide"), ("enfant battu", "sit_enfant"), ("enfant maltraité", "sit_enfant"),
    ("enfant en danger", "sit_enfant"), ("idées noires", "sit_suicide"), ("danger", "sit_danger"),
    ("agression", "sit_danger"), ("personne âgée maltraitée", "sit_maltraitance"), ("à la rue", "sit_03"),
  ])
  func dangerComesFirst(_ query: String, _ id: String) throws {
    #expect(situations(query).first == id)
    let first = try #require(Self.network.search(query).first)
    guard case .situation(let index) = first.target else {
      Issue.record("\(query): \(first.text) comes before the situation")
      return
    }
    #expect(Self.network.learning.situations[index].isUrgent)
  }

  @Test(arguments: [
    ("adresse", "sit_01"), ("boîte aux lettres", "sit_01"), ("boite aux lettre", "sit_01"), ("dort voiture", "sit_01"),
    ("commandement de payer", "sit_04"), ("expulsion", "sit_05"), ("moisissures", "sit_06"), ("moisisures", "sit_06"),
    ("canicule", "sit_27"), ("frigo vide", "sit_29"), ("épicerie", "sit_30"), ("cantine", "sit_31"),
    ("garage solidaire", "sit_35"), ("mutuelle", "sit_20"), ("femme au foyer", "sit_26"), ("colo", "sit_14"),
  ])
  func everydayWords(_ query: String, _ id: String) {
    #expect(situations(query).first == id)
  }

  @Test func everyWordLeadsToItsSituation() {
    for situation in Self.network.learning.situations {
      for word in situation.words + [situation.title] {
        #expect(situations(word).contains(situation.id), "\(word)")
      }
    }
  }

  /// A number is only ever that of a contact of the directory.
  @Test func numbersAreThoseOfTheDirectory() {
    let network = Self.network
    var known: Set<String> = []
    for entity in network.entities.indices {
      for contact in network.details.entity(entity).contacts where contact.means == .telephone {
        known.insert(contact.value)
      }
    }
    for situation in network.learning.situations {
      let texts =
        [situation.title, situation.story, situation.caution].compactMap(\.self) + situation.firstSteps
        + (situation.calls + situation.contacts).map(\.reason)
      for text in texts {
        // "0 805 160 075", "31 14", and what follows "appeler le".
        for match in text.matches(of: /\d\d? \d\d(?: \d\d)*|0 \d{3} \d{3} \d{3}/) {
          #expect(known.contains(String(match.output)), "\(situation.id): \(match.output)")
        }
        for match in text.matches(of: /(?:appel\w+|le|ou le|proposer aussi le) (1\d\d?)\b/) {
          #expect(known.contains(String(match.output.1)), "\(situation.id): \(match.output.0)")
        }
      }
    }
  }

  /// On the smallest screen no title is cut.
  @Test func titlesAreShort() {
    for situation in Self.network.learning.situations { #expect(situation.title.count <= 58, "\(situation.title)") }
  }
}
