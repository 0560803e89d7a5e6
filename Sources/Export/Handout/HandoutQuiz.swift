import PartnerNetwork
import Texts

/// A quiz on paper: questions with boxes to tick, and their answers apart.
extension HandoutBuilder {
  /// - Parameter seed: with the same selection and data it draws the same questions again.
  mutating func quiz(_ selection: QuizSelection, seed: Int) -> Handout {
    let drawn = Quiz.draw(selection, seed: seed, from: network)
    let words = QuizWords(network)
    let asked = drawn.enumerated().map { place, question in
      HandoutQuestion(
        number: place + 1, text: words.text(question),
        choices: question.answers.indices.map { words.answer($0, of: question) }, right: question.right,
        explanation: explanation(words.explanation(question), origins(of: question)))
    }
    let themes = selection.levers.sorted().map { network.entities[$0].numberedName }
    let levels = selection.levels.count < Question.levels.count ? selection.levels.sorted() : []
    let sentences =
      [themes.isEmpty ? nil : Words.Handout.themes(themes)].compactMap(\.self) + levels.map(Words.Handout.level)
      + [Words.Handout.seed(seed)]
    var cover = cover(kind: Words.Handout.ofQuiz, title: Words.Handout.quiz(drawn.count), sentences: sentences)
    // It has no number to be checked.
    cover.notes = [Words.Handout.reading]
    return handout(cover, parts(asked))
  }

  /// The sources of the links that the answer rests on, or of the question itself.
  private func origins(of question: QuizQuestion) -> [Origin] {
    if case .written(let index) = question.prompt {
      return [Origin(source: question.source, confidence: network.learning.questions[index].confidence)]
    }
    let sources = question.links.map { network.links[$0].source } + [question.source]
    let known = sources.compactMap(\.self)
    return known.isEmpty ? [Origin()] : known.map { Origin(source: $0) }
  }
}
