import PartnerNetwork
import Testing

/// The bundled situations and questions: what a user may rely on.
@Suite struct LearningDataTests {
  private static let network = DataFolder.network
  private static let learning = network.learning

  @Test func thereAreThatMany() {
    #expect(Self.learning.situations.count == 45)
    #expect(Self.learning.questions.count == 60)
  }

  @Test func urgentOnesComeFirst() {
    let urgent = Self.learning.situations.prefix { $0.isUrgent }
    #expect(
      urgent.map(\.id) == [
        "sit_danger", "sit_violences", "sit_enfant", "sit_suicide", "sit_maltraitance", "sit_03",
      ])
    #expect(Self.learning.situations.count { $0.isUrgent } == urgent.count)
  }

  /// A number to call that nobody can read is none.
  @Test func whoIsToBeCalledHasATelephone() {
    for situation in Self.learning.situations {
      for call in situation.calls {
        let contacts = Self.network.details.entity(call.entity).contacts
        #expect(contacts.contains { $0.means == .telephone }, "\(situation.id)")
      }
    }
  }

  @Test(arguments: learning.situations.map(\.id))
  func everySituationIsWhole(_ id: String) throws {
    let index = try #require(Self.learning.situation(id))
    let situation = Self.learning.situations[index]
    #expect(situation.story != nil && situation.profile != nil && situation.confidence != nil)
    #expect(situation.words.count >= 8 && !situation.contacts.isEmpty && situation.firstSteps.count >= 2)
    #expect(!situation.sources.isEmpty)
    #expect(situation.isUrgent || !situation.levers.isEmpty)
  }

  @Test(arguments: learning.questions.map(\.id))
  func everyQuestionIsWhole(_ id: String) throws {
    let index = try #require(Self.learning.question(id))
    let question = Self.learning.questions[index]
    #expect(question.wrong.count == 3 && question.explanation != nil && !question.entities.isEmpty)
    #expect(question.source != nil && question.confidence != nil)
  }
}
