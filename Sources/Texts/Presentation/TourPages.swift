import PartnerNetwork

extension Presentation {
  /// The pages of a guided tour: a few for each step.
  /// - Parameter index: of the tour, in `Learning.tours`.
  public init(tour index: Int, in network: Network) {
    let tour = network.learning.tours[index]
    let maker = TourPages(tour: tour, network: network)
    var pages = [maker.cover]
    var steps: [Int] = []
    for step in tour.steps {
      steps.append(pages.count)
      pages += maker.pages(step)
    }
    pages.append(Words.Presentation.end(.view(TourTarget(.quiz))))
    self.init(subject: tour.id, title: tour.title, pages: pages, steps: steps)
  }
}

/// Makes the pages of a tour: the figure of a step, its points, its question and the answer.
struct TourPages {
  let tour: Tour
  let network: Network

  var cover: Page {
    let facts = [tour.minutes.map(Words.Presentation.minutes), tour.audience].compactMap(\.self)
    return Page(
      tour.title, kind: .cover, facts.isEmpty ? [] : [.quiet(facts.joined(separator: " · "))],
      notes: [tour.summary].compactMap(\.self) + Words.Presentation.coverNotes)
  }

  func pages(_ step: TourStep) -> [Page] {
    let sources = step.source.map { [network.details.sources[$0]?.line ?? Words.Source.unknown] } ?? []
    let target = step.target.map(PageTarget.view)
    let notes = [step.notes].compactMap(\.self)
    var pages: [Page] = []
    if let figure = step.figure {
      pages.append(
        Page(
          step.title, [.figure(figure)] + (step.caption.map { [.text($0)] } ?? []), sources: sources, notes: notes,
          target: target))
    }
    pages.append(
      Page(
        step.title, step.points.isEmpty ? [.text(step.text)] : [.points(step.points)],
        takeaway: step.takeaway.map(Words.Presentation.takeaway),
        sources: sources, notes: notes + (step.points.isEmpty ? [] : [step.text]), target: target))
    return pages + question(step)
  }

  /// The question, then the same with its answer.
  private func question(_ step: TourStep) -> [Page] {
    guard let index = step.question.flatMap({ network.learning.question($0) }) else { return [] }
    let question = network.learning.questions[index]
    // The same place every time, so that the trainer's page and the wall agree; never the same for all questions.
    let place = question.id.utf8.reduce(0) { $0 + Int($1) } % (question.wrong.count + 1)
    let answers = question.wrong[..<place] + [question.right] + question.wrong[place...]
    let sources = question.source.map { [network.details.sources[$0]?.line ?? Words.Source.unknown] } ?? []
    let target = question.entities.first.map { PageTarget.entity(network.entities[$0].id) }
    let explanation = [question.explanation].compactMap(\.self)
    let answer = [Words.Presentation.answer(question.right)] + explanation
    return [
      Page(
        Words.Presentation.questionTitle, [.text(question.text), .answers(Array(answers), right: nil)],
        notes: answer, target: target),
      Page(
        Words.Presentation.answerTitle,
        [.answers(Array(answers), right: place)] + explanation.map { .text($0) }, sources: sources,
        notes: [question.text] + answer, target: target),
    ]
  }
}
