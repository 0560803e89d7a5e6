extension QualityFinder {
  /// What is said without a source. Facts, contacts and places cannot be: reading refuses them.
  mutating func findStatementsWithoutSource() {
    let details = network.details
    for index in network.entities.indices {
      let own = details.entity(index)
      for (place, caution) in own.cautions.enumerated() where caution.sources.isEmpty {
        add(.statementsWithoutSource, .caution(index, place))
      }
      for (place, address) in own.addresses.enumerated() where address.source == nil {
        add(.statementsWithoutSource, .address(index, place))
      }
    }
    for (index, term) in details.terms.enumerated() where term.source == nil {
      add(.statementsWithoutSource, .term(index))
    }
    for (index, figure) in details.figures.enumerated() where figure.source == nil {
      add(.statementsWithoutSource, .figure(index))
    }
    for (index, date) in details.dates.enumerated() where date.source == nil {
      add(.statementsWithoutSource, .date(index))
    }
    for (index, law) in details.legalReferences.enumerated() where law.source == nil {
      add(.statementsWithoutSource, .law(index))
    }
    findTerritoryWithoutSource()
  }

  private mutating func findTerritoryWithoutSource() {
    let territory = network.territory
    for (index, body) in territory.intercommunalities.enumerated() where body.source == nil {
      add(.statementsWithoutSource, .intercommunality(index))
    }
    for (index, district) in territory.arrondissements.enumerated() where district.source == nil {
      add(.statementsWithoutSource, .arrondissement(index))
    }
    for (index, commune) in territory.communes.enumerated() where commune.sources.isEmpty {
      add(.statementsWithoutSource, .commune(index))
    }
  }

  mutating func findLearningWithoutSource() {
    let learning = network.learning
    for (index, situation) in learning.situations.enumerated() where situation.sources.isEmpty {
      add(.learningWithoutSource, .situation(index))
    }
    for (index, tour) in learning.tours.enumerated() {
      for (place, step) in tour.steps.enumerated() where step.source == nil && step.saysSomething {
        add(.learningWithoutSource, .step(index, place))
      }
    }
    for (index, question) in learning.questions.enumerated() where question.source == nil {
      add(.learningWithoutSource, .question(index))
    }
  }
}

extension TourStep {
  /// A step that only leads to a screen of the program rests on nothing but the program.
  fileprivate var saysSomething: Bool {
    guard figure == nil, let target else { return true }
    switch target.view {
    case .directory, .commune, .situations, .quiz, .glossary, .home: return false
    case .card, .map, .matrix, .overview, .list, .path, .situation: return true
    }
  }
}
