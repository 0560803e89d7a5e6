import PartnerNetwork

/// What has no source: each says what it is, then what it states.
extension FindingLine {
  static func statement(_ subject: QualityFinding.Subject, in network: Network) -> FindingLine {
    func make(_ index: Int, _ what: String, _ text: String) -> FindingLine {
      let entity = network.entities[index]
      return said("\(entity.shortName), \(what)", text, entity.id)
    }
    switch subject {
    case .caution(let index, let place):
      return make(index, "avertissement", network.details.entity(index).cautions[place].text)
    case .address(let index, let place):
      return make(index, "adresse web", network.details.entity(index).addresses[place].text)
    default: return FindingLine(name: "", id: nil)
    }
  }

  static func detail(_ subject: QualityFinding.Subject, in details: NetworkDetails) -> FindingLine {
    switch subject {
    case .term(let index):
      let term = details.terms[index]
      let acronym = term.acronym.map { " (\($0))" } ?? ""
      return said("Glossaire, \(term.name)\(acronym)", term.definition, term.name)
    case .figure(let index):
      let figure = details.figures[index]
      return said("Chiffre, \(figure.label)", figure.value + (figure.unit.map { " \($0)" } ?? ""), figure.label)
    case .date(let index):
      return said("Date, \(details.dates[index].label)", details.dates[index].value, details.dates[index].label)
    case .law(let index):
      let law = details.legalReferences[index]
      return said("Règle de droit, \(law.subject)", law.reference, law.subject)
    default: return FindingLine(name: "", id: nil)
    }
  }

  static func learning(_ subject: QualityFinding.Subject, in learning: Learning) -> FindingLine {
    switch subject {
    case .situation(let index):
      return said("Situation", learning.situations[index].title, learning.situations[index].id)
    case .step(let tour, let step):
      let tour = learning.tours[tour]
      return said("\(tour.title), étape \(step + 1)", tour.steps[step].title, tour.id)
    case .question(let index):
      return said("Question", learning.questions[index].text, learning.questions[index].id)
    default: return FindingLine(name: "", id: nil)
    }
  }

  private static func said(_ name: String, _ text: String?, _ id: String) -> FindingLine {
    var line = FindingLine(name: name, id: id)
    line.detail = text
    return line
  }
}
