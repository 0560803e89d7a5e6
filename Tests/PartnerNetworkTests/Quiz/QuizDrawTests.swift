import Testing

@testable import PartnerNetwork

/// What a seed draws.
@Suite struct QuizDrawTests {
  private static let network: Network? = try? NetworkReader.read(
    BundledFolder.files().map { file in DataFile(name: file.name) { file.bytes } })

  /// The numbers that the authors of SplitMix64 give for this seed.
  @Test func theGeneratorIsSplitMix64() {
    var random = PartnerNetwork.SeededRandom(seed: 1_234_567)
    let numbers = (0..<3).map { _ in random.next() }
    #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func aSeedIsDrawnAgain() throws {
    let network = try #require(Self.network)
    let again = try NetworkReader.read(BundledFolder.files().map { file in DataFile(name: file.name) { file.bytes } })
    for seed in [1, 2, 4821, 9999] {
      let quiz = Quiz.draw(QuizSelection(), seed: seed, from: network)
      #expect(quiz.count == 10 && quiz == Quiz.draw(QuizSelection(), seed: seed, from: again))
    }
    let firsts = Set((1...40).map { Quiz.draw(QuizSelection(count: 5), seed: $0, from: network).map(\.key) })
    #expect(firsts.count == 40)
  }

  @Test(arguments: [1, 7, 99, 4821]) func aQuizIsVariedAndRisesInLevel(seed: Int) throws {
    let network = try #require(Self.network)
    let quiz = Quiz.draw(QuizSelection(count: 20), seed: seed, from: network)
    #expect(quiz.count == 20 && Set(quiz.map(\.key)).count == 20 && Set(quiz.map(\.prompt)).count == 20)
    #expect(quiz.count { $0.kind == .written } == 10 && Set(quiz.map(\.kind)).count >= 6)
    #expect(quiz.map(\.level) == quiz.map(\.level).sorted())
    for question in quiz {
      #expect(question.answers.count == 4 && Set(question.answers).count == 4)
      #expect(question.answers.indices.contains(question.right) && question.source != nil)
    }
    // No two rest on the same link: one would tell the other.
    let links = quiz.flatMap { Set($0.links) }
    #expect(Set(links).count == links.count)
  }

  @Test func aSelectionIsKept() throws {
    let network = try #require(Self.network)
    let lever = try #require(network.index(of: "lev_06"))
    let quiz = Quiz.draw(
      QuizSelection(levers: [lever], levels: [1, 2], count: 10), seed: 3, from: network)
    #expect(quiz.count == 10)
    #expect(quiz.allSatisfy { $0.levers.contains(lever) && $0.level < 3 })
    let written = Quiz.draw(QuizSelection(count: 100, kinds: [.written]), seed: 3, from: network)
    #expect(written.count == 60)
  }

  /// The letter of the right answer is no habit, nor is its length.
  @Test func therightAnswerCannotBeGuessed() throws {
    let network = try #require(Self.network)
    let all = (1...10).flatMap { Quiz.all(QuizSelection(), seed: $0, from: network) }
    for letter in 0..<4 {
      let share = Double(all.count { $0.right == letter }) / Double(all.count)
      #expect((0.22...0.28).contains(share), "\(letter): \(share)")
    }
    func length(_ answer: QuizQuestion.Answer) -> Int {
      switch answer {
      case .text(let text): text.count
      case .entity(let index): network.entities[index].acronym?.count ?? network.entities[index].name.count
      case .role(let index): network.roles[index].label.count
      case .term(let index): network.details.terms[index].name.count
      }
    }
    let derived = all.filter { $0.kind.isDerived && $0.kind != .role }
    let longest = derived.count { question in
      question.answers.allSatisfy { length($0) <= length(question.answers[question.right]) }
    }
    #expect(Double(longest) / Double(derived.count) < 0.4)
  }

  @Test func anotherSeedIsNeverTheSame() {
    for seed in Quiz.seeds { #expect(Quiz.seeds.contains(Quiz.next(seed)) && Quiz.next(seed) != seed) }
  }

  @Test func oneQuestionCanBeAsked() throws {
    let network = try #require(Self.network)
    #expect(Quiz.ask("qz_11", seed: 1, from: network)?.key == "qz_11")
    #expect(Quiz.ask("qz_99", seed: 1, from: network) == nil)
  }
}
