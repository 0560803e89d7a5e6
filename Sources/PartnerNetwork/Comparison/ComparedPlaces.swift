/// Communes, places that receive people, and what is for learning.
extension ComparedNetwork {
  var territory: [ComparedItem] {
    let territory = network.territory
    return territory.communes.map(commune) + territory.intercommunalities.map(intercommunality)
      + territory.arrondissements.map { arrondissement in
        var item = ComparedItem(.communes, id: "arrondissement " + arrondissement.code, name: arrondissement.name)
        item.set("nom", arrondissement.name)
        item.set("sous_prefecture", arrondissement.subprefecture)
        item.set("source", arrondissement.source)
        return item
      } + territory.points.map(point)
  }

  private func commune(_ commune: Commune) -> ComparedItem {
    var item = ComparedItem(.communes, id: commune.code, name: commune.name)
    item.set("nom", commune.name)
    item.set("anciens_noms", unordered: commune.formerNames)
    item.set("codes_postaux", unordered: commune.postalCodes)
    item.set("intercommunalite", commune.intercommunality)
    item.set("arrondissement", commune.arrondissement)
    item.set("canton", commune.canton)
    item.set("population", commune.population)
    item.set("population_annee", commune.populationYear)
    item.set("site", commune.site)
    item.set("sources", unordered: commune.sources)
    return item
  }

  private func intercommunality(_ body: Intercommunality) -> ComparedItem {
    var item = ComparedItem(.communes, id: body.code, name: body.name)
    item.set("nom", body.name)
    item.set("sigle", body.acronym)
    item.set("nom_officiel", body.officialName)
    item.set("type", body.type)
    item.set("siege", body.seat)
    item.set("nombre_communes", body.communeCount)
    item.set("population", body.population)
    item.set("population_annee", body.populationYear)
    item.set("site", joined([body.site, body.siteDate]))
    item.set("source", joined([body.source, body.date]))
    item.set("remarque", body.remark)
    return item
  }

  private func point(_ point: ServicePoint) -> ComparedItem {
    let territory = network.territory
    let communes = { (code: String) in territory.commune(code).map { territory.communes[$0].name } ?? code }
    var item = ComparedItem(.points, id: point.id, name: point.name)
    item.set("nom", point.name)
    item.set("type", point.kind.word)
    item.set("entite", point.entity.map(name))
    item.set("adresse", point.address)
    item.set("commune", point.commune.map(communes))
    item.set("position", point.position.map { "\($0.latitude), \($0.longitude)" })
    item.set("itinerant", point.isItinerant)
    item.set("intercommunalite", point.intercommunality)
    item.set("debut", point.start)
    item.set("fin", point.end)
    item.set("etat", point.state?.rawValue)
    item.set("source", joined([point.source, point.date]))
    item.set("confiance", point.confidence.rawValue)
    item.set("remarque", point.remark)
    if let serves = point.serves {
      item.set("dessert", unordered: serves.map(communes))
      item.set("dessert_connu", true)
    }
    return item
  }

  // MARK: - Situations, tours, questions

  var learning: [ComparedItem] {
    network.learning.situations.map(situation) + network.learning.tours.map(tour)
      + network.learning.questions.map(question)
  }

  private func situation(_ situation: Situation) -> ComparedItem {
    let people = { (people: [Situation.Person]) in people.map { "\(name($0.entity))\u{A0}: \($0.reason)" } }
    var item = ComparedItem(.situations, id: situation.id, name: situation.title)
    item.set("titre", situation.title)
    item.set("appeler", ordered: people(situation.calls))
    item.set("contacts", ordered: people(situation.contacts))
    item.set("recit", situation.story)
    item.set("profil", situation.profile?.rawValue)
    item.set("mots", unordered: situation.words)
    item.set("leviers", unordered: situation.levers.map(name))
    item.set("dispositifs", unordered: situation.schemes.map(name))
    item.set("cadres", unordered: situation.frameworks.map(name))
    item.set("premiers_gestes", ordered: situation.firstSteps)
    item.set("vigilance", situation.caution)
    item.set("vigilance_sourcee", situation.isCautionSourced)
    item.set("sources", unordered: situation.sources)
    item.set("confiance", situation.confidence?.rawValue)
    return item
  }

  private func tour(_ tour: Tour) -> ComparedItem {
    var item = ComparedItem(.tours, id: tour.id, name: tour.title)
    item.set("titre", tour.title)
    item.set("duree", tour.minutes)
    item.set("public", tour.audience)
    item.set("resume", tour.summary)
    for (index, step) in tour.steps.enumerated() {
      let target = step.target.map { "\($0.view.rawValue) \($0.subject)" }
      let texts = [step.title, step.text] + step.points
      item.set(
        "etape \(index + 1)",
        joined(
          texts + [step.figure, step.caption, step.takeaway, target, step.notes, step.question, step.source]))
    }
    return item
  }

  private func question(_ question: Question) -> ComparedItem {
    var item = ComparedItem(.questions, id: question.id, name: question.text)
    item.set("question", question.text)
    item.set("bonne", question.right)
    item.set("mauvaises", unordered: question.wrong)
    item.set("explication", question.explanation)
    item.set("niveau", question.level)
    item.set("leviers", unordered: question.levers.map(name))
    item.set("entites", unordered: question.entities.map(name))
    item.set("source", question.source)
    item.set("confiance", question.confidence?.rawValue)
    return item
  }
}
