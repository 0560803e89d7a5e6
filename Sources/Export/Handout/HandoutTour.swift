import Diagrams
import PartnerNetwork
import Texts

/// The handout of a guided tour.
extension HandoutBuilder {
  /// As many questions as a session has time for.
  private static let mostQuestions = 8

  mutating func tour(_ index: Int) -> Handout {
    let tour = network.learning.tours[index]
    let opened = TourSubjects(tour, in: network)
    cards = Set(opened.entities)
    var parts = [Handout.Part(title: Words.Handout.steps, blocks: steps(tour))]
    parts.append(part(Words.Handout.matrix, opened.matrix(in: network)))
    parts.append(
      Handout.Part(title: Words.Handout.cards, blocks: opened.entities.flatMap { card($0, depth: .whole) }))
    parts.append(
      Handout.Part(title: Words.Handout.situations, blocks: opened.situations.flatMap { situation($0) }))
    let people = opened.situations.flatMap { index in
      let situation = network.learning.situations[index]
      return (situation.calls + situation.contacts).map(\.entity)
    }
    var known: Set<Int> = []
    parts.append(contacts(around: (opened.entities + people).filter { known.insert($0).inserted }))
    let asked = questions(questions(of: tour, opened))
    parts += self.parts(asked)
    let sentences = [
      Words.Handout.audience(tour.audience ?? Words.Handout.everybody), tour.minutes.map(Words.Handout.minutes),
      tour.summary,
    ]
    return handout(
      cover(kind: Words.Handout.ofTour, title: tour.title, sentences: sentences.compactMap(\.self)), parts)
  }

  private mutating func steps(_ tour: Tour) -> [HandoutBlock] {
    tour.steps.enumerated().flatMap { place, step -> [HandoutBlock] in
      var blocks: [HandoutBlock] = [
        .heading(Words.Handout.step(place + 1, step.title), level: 2, anchor: nil)
      ]
      if let figure = step.figure { blocks.append(.figure(figure, step.caption ?? "")) }
      var text = HandoutText(step.text)
      if let source = step.source { text.add(sources.mark([Origin(source: source)])) }
      blocks.append(.paragraph(text))
      if let takeaway = step.takeaway { blocks.append(.callout(Words.Handout.takeaway, [HandoutText(takeaway)])) }
      let more = step.target.map { TourSubjects.entities($0, in: network) } ?? []
      if !more.isEmpty {
        var note = HandoutText("\(Words.Handout.toSee) ")
        for (place, index) in more.enumerated() {
          if place > 0 { note.add(.words(", ")) }
          note.add(reference(index))
        }
        note.add(.words("."))
        blocks.append(.note(note))
      }
      return blocks
    }
  }

  /// Its own questions, then those about what it opens.
  private func questions(of tour: Tour, _ opened: TourSubjects) -> [Int] {
    let own = tour.steps.compactMap { step in step.question.flatMap { network.learning.question($0) } }
    let subjects = Set(opened.entities)
    let others = network.learning.questions.indices.filter { index in
      let question = network.learning.questions[index]
      return !subjects.isDisjoint(with: question.levers + question.entities)
    }
    var known: Set<Int> = []
    let all = (own + others).filter { known.insert($0).inserted }
    return Array(all.prefix(max(Self.mostQuestions, Set(own).count)))
  }
}

/// What a tour speaks of.
struct TourSubjects {
  /// Indexes in `Network.entities`, in the order in which the tour opens them.
  private(set) var entities: [Int] = []
  /// Indexes in `Learning.situations`.
  private(set) var situations: [Int] = []
  /// Whether it shows the matrix of everybody.
  private let showsAll: Bool

  init(_ tour: Tour, in network: Network) {
    let targets = tour.steps.compactMap(\.target)
    showsAll = targets.contains { [.matrix, .overview].contains($0.view) && $0.subject.isEmpty }
    for target in targets {
      for index in Self.entities(target, in: network) where !entities.contains(index) { entities.append(index) }
      guard target.view == .situation, let situation = network.learning.situation(target.subject) else { continue }
      if !situations.contains(situation) { situations.append(situation) }
    }
  }

  /// The entities that a target names: "act_caf", "levier:lev_06", "act_caf act_cpam".
  static func entities(_ target: TourTarget, in network: Network) -> [Int] {
    target.subject.split { " :,;".contains($0) }.compactMap { network.index(of: String($0)) }
  }

  /// Partners and levers that it speaks of; where it names fewer than two of a kind, those linked to the others.
  func matrix(in network: Network) -> Matrix {
    guard !showsAll else { return Matrix(.partnersLevers, in: network) }
    func named(_ kind: Kind) -> [Int] { network.entities(of: kind).filter(entities.contains) }
    func linked(_ kind: Kind, to others: [Int]) -> [Int] {
      let found = Set(others.flatMap { network.connections(from: $0, to: kind).map { $0[0].target } })
      return network.entities(of: kind).filter { found.contains($0) || entities.contains($0) }
    }
    var (rows, columns) = (named(.partner), named(.lever))
    let frameworks = named(.framework)
    if rows.count < 2 { rows = linked(.partner, to: columns.isEmpty ? frameworks : columns) }
    if columns.count < 2 { columns = linked(.lever, to: rows + frameworks) }
    return Matrix(.partnersLevers, rows: rows, columns: columns, in: network)
  }
}
