import PartnerNetwork
import Surface
import Texts

/// What a step offers to open.
enum TourItem: Equatable {
  case target(TourTarget)
  /// The question of that index.
  case question(Int)
  case quiz, tours, restart

  /// What Enter does, in words.
  func words(_ network: Network) -> String {
    switch self {
    case .target(let target): target.invitation(in: network)
    case .question: Words.Tour.reveal
    case .quiz: Words.Tour.takeQuiz
    case .tours: Words.Tour.chooseAnother
    case .restart: Words.Tour.restart
    }
  }
}

/// A step of a tour, or what comes after the last one: its texts, and what it offers to open.
struct TourPage {
  let tour: Tour
  /// Counted from 0; the number of steps where it is the end.
  let number: Int
  let items: [TourItem]
  let network: Network

  /// Nil where no tour has that id.
  init?(_ memory: TourStepMemory, in network: Network) {
    let learning = network.learning
    guard let index = learning.tour(memory.tour) else { return nil }
    tour = learning.tours[index]
    number = max(0, min(tour.steps.count, memory.number))
    self.network = network
    if number < tour.steps.count {
      let step = tour.steps[number]
      items = [step.target.map(TourItem.target), step.question.flatMap(learning.question).map(TourItem.question)]
        .compactMap(\.self)
    } else {
      items = [.quiz, .tours, .restart]
    }
  }

  /// Nil at the end.
  var step: TourStep? { number < tour.steps.count ? tour.steps[number] : nil }
  var title: String { step?.title ?? Words.Tour.endTitle }
  var place: String { step == nil ? Words.Tour.end : Words.Tour.place(number + 1, of: tour.steps.count) }

  /// The same in few words, for the title line.
  var crumb: String { step == nil ? Words.Tour.end : Words.Tour.crumb(number + 1) }

  var question: Question? {
    for case .question(let index) in items { return network.learning.questions[index] }
    return nil
  }

  /// The item at that place; nil where there is none.
  func item(_ index: Int) -> TourItem? { items.indices.contains(index) ? items[index] : nil }

  // MARK: - Paragraphs

  struct Paragraph {
    var text: String
    var paint: Paint
    /// Before its first line; the next ones stand under the text.
    var mark = ""
    /// Whether a blank line stands before it.
    var isApart = true
  }

  /// What there is to read.
  /// - Parameter pointsLast: the points say again in a few words what the text says: where there is no room for all,
  ///   they give way to the rest.
  func paragraphs(glyphs: Glyphs, pointsLast: Bool) -> [Paragraph] {
    guard let step else {
      return [
        Paragraph(text: Words.Tour.followed(tour.title), paint: .text, isApart: false),
        Paragraph(text: Words.Tour.booklet(tour.id), paint: .text),
      ]
    }
    var start: [Paragraph] = []
    // What the text says already is not said twice; on a wall the figure has a page of its own.
    if let figure = step.figure, !step.text.contains(figure) {
      let text = step.caption.map { Words.Tour.figure(figure, $0) } ?? figure
      start.append(Paragraph(text: text, paint: Paint(.accent, .bold)))
    }
    start.append(Paragraph(text: step.text, paint: .text))
    let points = step.points.enumerated().map { index, point in
      Paragraph(text: point, paint: .text, mark: "\(glyphs.follow) ", isApart: index == 0)
    }
    var rest = step.takeaway.map { [Paragraph(text: Words.Tour.remember($0), paint: Paint(.text, .bold))] } ?? []
    if let question {
      rest.append(Paragraph(text: Words.Tour.question(question.text), paint: .text))
      rest.append(Paragraph(text: Words.Tour.choices(choices(question)), paint: .quiet, isApart: false))
    }
    if items.isEmpty { rest.append(Paragraph(text: Words.Tour.opensNothing, paint: .quiet)) }
    var all = start + (pointsLast ? rest + points : points + rest)
    all[0].isApart = false
    return all
  }

  /// The answers in an order that does not tell which is right.
  private func choices(_ question: Question) -> [String] {
    ([question.right] + question.wrong).sorted { Folding.fold($0) < Folding.fold($1) }
  }

  /// The answer, its explanation, and where it comes from.
  func answer(_ index: Int) -> PopupContent {
    let question = network.learning.questions[index]
    let names = question.entities.prefix(4).map { network.entities[$0].shortName }
    let source = question.source.map { network.details.sources[$0]?.line ?? $0 }
    return PopupContent(
      title: Words.Tour.answerTitle,
      paragraphs: [
        .plain(question.text), .strong(Words.Tour.right(question.right)), question.explanation.map { .plain($0) },
        names.isEmpty ? nil : .quiet(Words.Tour.seeAlso(names)), source.map { .quiet($0) },
      ].compactMap(\.self))
  }

  /// Where what the step says comes from.
  var source: PopupContent? {
    guard let step, let id = step.source else { return nil }
    let source = network.details.sources[id]
    return PopupContent(
      title: Words.Source.title,
      paragraphs: [.strong(step.title), .plain(source?.line ?? id), source?.url.map { .plain($0) }].compactMap(\.self))
  }
}
