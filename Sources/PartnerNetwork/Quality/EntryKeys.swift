extension Network {
  /// What to look for in the files for a finding, the most precise first. None for a problem, which has its own place.
  func entryKeys(of finding: QualityFinding) -> [EntryKey] {
    switch finding.subject {
    case .problem: []
    case .contact(let owner, let place): keys(owner.collection, owner.id(in: self), contacts(of: owner)[place].value)
    case .fact(let index, let place): keys("entites", entities[index].id, details.entity(index).facts[place].text)
    case .caution(let index, let place): keys("entites", entities[index].id, details.entity(index).cautions[place].text)
    case .address(let index, let place):
      keys("entites", entities[index].id, details.entity(index).addresses[place].text)
    case .entity(let index): keys("entites", entities[index].id)
    case .link(let index): keys("liens", id(ofLink: index))
    case .term(let index): keys("termes", details.terms[index].name)
    case .figure(let index): keys("chiffres", details.figures[index].label)
    case .date(let index): keys("dates", details.dates[index].label)
    case .law(let index): keys("mentions_legales", details.legalReferences[index].subject)
    case .point(let index): keys("lieux", territory.points[index].id)
    case .commune(let index): keys("communes", territory.communes[index].code)
    case .intercommunality(let index): keys("intercommunalites", territory.intercommunalities[index].code)
    case .arrondissement(let index): keys("arrondissements", territory.arrondissements[index].code)
    case .situation(let index): keys("situations", learning.situations[index].id)
    case .step(let tour, let step): keys("parcours", learning.tours[tour].id, learning.tours[tour].steps[step].title)
    case .question(let index): keys("questions", learning.questions[index].id)
    case .source(let id): keys("sources", id)
    }
  }

  private func keys(_ collection: String, _ id: String, _ item: String? = nil) -> [EntryKey] {
    let entry = EntryKey(collection: collection, id: id)
    return item.map { [EntryKey(collection: collection, id: id, item: $0), entry] } ?? [entry]
  }

  /// A link as messages name it: `de role vers`.
  public func id(ofLink index: Int) -> String {
    let link = links[index]
    return "\(entities[link.subject].id) \(roles[link.role].id) \(entities[link.object].id)"
  }
}

extension DirectoryEntry.Owner {
  fileprivate var collection: String {
    switch self {
    case .entity: "entites"
    case .intercommunality: "intercommunalites"
    case .point: "lieux"
    }
  }
}
