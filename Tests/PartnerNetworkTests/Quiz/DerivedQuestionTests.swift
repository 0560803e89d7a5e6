import Testing

@testable import PartnerNetwork

/// Questions made from the network: never with two right answers.
@Suite struct DerivedQuestionTests {
  private static let bundled: Network? = try? NetworkReader.read(
    BundledFolder.files().map { file in DataFile(name: file.name) { file.bytes } })

  @Test func everyQuestionOfTheBundledDataHasOneRightAnswer() throws {
    let network = try #require(Self.bundled)
    let templates = network.quizTemplates
    #expect(templates.count { $0.kind == .written } == 60)
    #expect(templates.count { $0.kind.isDerived } >= 150)
    for kind in QuizQuestion.Kind.allCases { #expect(templates.contains { $0.kind == kind }, "\(kind)") }
    #expect(Set(templates.map(\.key)).count == templates.count)
    let check = AnswerCheck(network: network)
    let faults = templates.flatMap(check.faults)
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  /// What a leaflet hedges, "peuvent", is not asked.
  @Test func nothingRestsOnANuance() throws {
    let network = try #require(Self.bundled)
    for template in network.quizTemplates {
      for link in template.links { #expect(network.links[link].nuance == nil, "\(template.key)") }
    }
  }

  /// No number to call is ever something to guess.
  @Test func numbersAreNotAsked() throws {
    let network = try #require(Self.bundled)
    for case .term(let index) in network.quizTemplates.flatMap({ [$0.right] + $0.wrong }) {
      #expect(network.details.terms[index].acronym.map { $0.contains(where: \.isLetter) } ?? true)
    }
  }

  @Test(arguments: 1...24) func everyQuestionOfARandomNetworkHasOneRightAnswer(seed: Int) {
    let network = RandomNetwork.make(seed: seed)
    let check = AnswerCheck(network: network)
    let faults = network.quizTemplates.flatMap(check.faults)
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  /// Some of the random networks do give questions: the property above says something.
  @Test func randomNetworksGiveQuestions() {
    let kinds = Set((1...24).flatMap { RandomNetwork.make(seed: $0).quizTemplates.map(\.kind) })
    #expect(kinds.isSuperset(of: [.actor, .deed, .lever, .oddOne]))
  }

  @Test func theCheckItselfFindsASecondRightAnswer() throws {
    let network = try #require(Self.bundled)
    let check = AnswerCheck(network: network)
    let template = try #require(network.quizTemplates.first { $0.key == "actor/finance/dis_eaje/act_caf" })
    let msa = try #require(network.index(of: "act_msa"))
    #expect(check.isRight(.entity(msa), of: template.prompt))
    let group = try #require(network.index(of: "act_branche_famille"))
    #expect(check.isRight(.entity(group), of: template.prompt))
  }

  @Test func anEmptyNetworkAsksNothing() {
    let network = NetworkReader.read([])
    #expect(network.quizTemplates.isEmpty && Quiz.draw(QuizSelection(), seed: 1, from: network).isEmpty)
  }
}
