import PartnerNetwork

extension Network {
  /// Every text of the network that may come to be shown, and every text that a problem quotes.
  var allTexts: [String] {
    var found: [String] = []
    collectTexts(identity, into: &found)
    for role in roles { collectTexts(role, into: &found) }
    for section in sections { collectTexts(section, into: &found) }
    for entity in entities { collectTexts(entity, into: &found) }
    for link in links { collectTexts(link, into: &found) }
    for source in details.sources { collectTexts(source, into: &found) }
    for term in details.terms { collectTexts(term, into: &found) }
    for figure in details.figures { collectTexts(figure, into: &found) }
    for date in details.dates { collectTexts(date, into: &found) }
    for law in details.legalReferences { collectTexts(law, into: &found) }
    for index in entities.indices { collectTexts(details.entity(index), into: &found) }
    for commune in territory.communes { collectTexts(commune, into: &found) }
    for body in territory.intercommunalities { collectTexts(body, into: &found) }
    for arrondissement in territory.arrondissements { collectTexts(arrondissement, into: &found) }
    for point in territory.points { collectTexts(point, into: &found) }
    for problem in allProblems { collectTexts(problem, into: &found) }
    return found
  }
}

/// The texts inside a value, however deep. By reflection, so that no field is forgotten when one is added.
private func collectTexts<Value>(_ value: Value, into found: inout [String]) {
  if let text = value as? String {
    found.append(text)
  } else if let letter = value as? Character {
    found.append(String(letter))
  } else {
    for child in Mirror(reflecting: value).children { collectTexts(child.value, into: &found) }
  }
}
