import PartnerNetwork
import Texts

/// Questions, and apart from them their answers.
extension HandoutBuilder {
  /// - Parameter questions: indexes in `Learning.questions`.
  mutating func questions(_ questions: [Int]) -> [HandoutQuestion] {
    questions.enumerated().map { place, index in
      let question = network.learning.questions[index]
      let count = question.wrong.count + 1
      // Always in the same place in the same question, and in none more often than in the others.
      let right = Int(
        question.id.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 } % UInt32(count))
      var choices = question.wrong
      choices.insert(question.right, at: right)
      return HandoutQuestion(
        number: place + 1, text: question.text, choices: choices, right: right,
        explanation: explanation(
          question.explanation, [Origin(source: question.source, confidence: question.confidence)]))
    }
  }

  /// Why an answer is right, and what says so.
  mutating func explanation(_ words: String?, _ origins: [Origin]) -> HandoutText {
    var text = HandoutText(words ?? "")
    text.add(sources.mark(origins))
    return text
  }

  /// A page of questions, and one of answers that can be taken away.
  func parts(_ questions: [HandoutQuestion]) -> [Handout.Part] {
    guard !questions.isEmpty else { return [] }
    return [
      Handout.Part(
        title: Words.Handout.questions,
        blocks: [.note(HandoutText(Words.Handout.generalQuestions)), .questions(questions)]),
      Handout.Part(
        title: Words.Handout.answers, blocks: [.note(HandoutText(Words.Handout.apart)), .answers(questions)]),
    ]
  }
}
