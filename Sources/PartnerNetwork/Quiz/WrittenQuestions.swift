extension Network {
  /// The questions written by hand, those that have enough wrong answers.
  var writtenTemplates: [QuizTemplate] {
    learning.questions.enumerated().compactMap { index, question in
      guard question.wrong.count >= QuizTemplate.wrongCount else { return nil }
      return QuizTemplate(
        key: question.id, kind: .written, level: question.level, levers: question.levers, prompt: .written(index),
        right: .text(question.right), wrong: question.wrong.map { .text($0) }, entities: question.entities, links: [],
        source: question.source, section: nil)
    }
  }
}
