import Notebook
import PartnerNetwork
import Texts

/// What a search found, best first, and why.
public enum SearchReport {
  /// A list of objects: `id`, `type`, `nom`, `motif`.
  /// - Parameter own: what the user's notebook answers, which comes first, with `a_vous`.
  public static func json(_ answers: SearchAnswers, own: [OwnHit] = [], in network: Network) -> String {
    var values = answers.hits.map { value($0, in: network) }
    let communes = answers.communes.map { value($0, in: network.territory) }
    values.insert(contentsOf: communes, at: answers.hitsBeforeCommunes)
    return JSONWriter.write(.array(own.map { value($0, in: network) } + values))
  }

  private static func value(_ hit: SearchHit, in network: Network) -> JSONValue {
    switch hit.target {
    case .entity(let index):
      let entity = network.entities[index]
      return [
        "id": .string(entity.id), "type": .string(entity.kind.rawValue), "nom": .string(entity.name),
        "motif": .string(hit.reason),
      ]
    case .term(let index):
      let term = network.details.terms[index]
      return [
        "id": .string(term.acronym ?? term.name), "type": .string("terme"), "nom": .string(term.name),
        "motif": .string(hit.reason),
      ]
    case .situation(let index):
      let situation = network.learning.situations[index]
      return [
        "id": .string(situation.id), "type": .string("situation"), "nom": .string(situation.title),
        "motif": .string(hit.reason),
      ]
    }
  }

  private static func value(_ match: CommuneMatch, in territory: Territory) -> JSONValue {
    let commune = territory.communes[match.commune]
    return [
      "id": .string(commune.code), "type": .string("commune"), "nom": .string(commune.name),
      "motif": .string(reason(match, in: territory)),
    ]
  }

  private static func value(_ hit: OwnHit, in network: Network) -> JSONValue {
    let id =
      switch hit.target {
      case .note(let note): note.id
      case .contact(let contact): contact.id
      }
    return [
      "id": .string(OwnContact.source + id), "type": .string(hit.kind), "nom": .string(hit.name),
      "motif": .string(hit.reason(in: network)), "a_vous": .flag(true),
    ]
  }

  /// The same for reading: what is the user's own, then the rest grouped by kind, the kind of the best hit first.
  public static func text(_ query: String, _ answers: SearchAnswers, own: [OwnHit] = [], in network: Network) -> String
  {
    var page = TextPage()
    page.title("Résultats pour «\u{A0}\(query)\u{A0}» (\(answers.count + own.count))")
    guard !answers.isEmpty || !own.isEmpty else {
      page.paragraph("Rien n’a été trouvé. Essayez un seul mot, un mot plus courant, ou un sigle.")
      return page.text
    }
    if !own.isEmpty {
      page.heading(Words.Notebook.title, count: own.count)
      for hit in own {
        page.item(hit.sentence(in: network).withCapital)
        page.note("Trouvé par\u{A0}: \(hit.reason(in: network))")
      }
    }
    let groups = groups(answers.hits, in: network)
    let place = answers.communePlace(among: groups.count)
    for (number, group) in groups.enumerated() {
      if number == place { add(answers.communes, in: network.territory, to: &page) }
      page.heading(group.title, count: group.hits.count)
      for hit in group.hits { add(hit, query: query, in: network, to: &page) }
    }
    if place >= groups.count { add(answers.communes, in: network.territory, to: &page) }
    close(answers, &page)
    return page.text
  }

  /// How each kind of answer is read.
  private static func close(_ answers: SearchAnswers, _ page: inout TextPage) {
    guard !answers.isEmpty else { return }
    page.separate()
    if !answers.hits.isEmpty { page.paragraph("Pour lire une fiche\u{A0}: reseau fiche, suivi de son nom.") }
    if answers.hits.contains(where: { if case .situation = $0.target { true } else { false } }) {
      page.paragraph("Pour lire une situation\u{A0}: reseau situation, suivi de quelques mots de son titre.")
    }
    if !answers.communes.isEmpty {
      page.paragraph("Pour lire la page d’une commune\u{A0}: reseau commune, suivi de son nom.")
    }
  }

  private static func add(_ communes: [CommuneMatch], in territory: Territory, to page: inout TextPage) {
    guard !communes.isEmpty else { return }
    page.heading(Words.Search.communes, count: communes.count)
    for match in communes {
      let commune = territory.communes[match.commune]
      page.item(commune.name + (commune.postalCodes.first.map { " (\($0))" } ?? ""))
      page.note("Trouvé par\u{A0}: \(reason(match, in: territory))")
    }
  }

  private static func reason(_ match: CommuneMatch, in territory: Territory) -> String {
    let words =
      switch match.reason {
      case .name: "nom"
      case .formerName(let name): "ancien nom «\u{A0}\(name)\u{A0}»"
      case .postalCode(let code): "code postal \(code)"
      case .code: "code INSEE \(territory.communes[match.commune].code)"
      }
    return match.quality == .oneError ? words + ", à une lettre près" : words
  }

  private static func add(_ hit: SearchHit, query: String, in network: Network, to page: inout TextPage) {
    let name: String
    switch hit.target {
    case .entity(let index): name = CardOutline.title(of: network.entities[index])
    case .term(let index): name = GlossaryReport.title(network.details.terms[index])
    case .situation(let index):
      let situation = network.learning.situations[index]
      let calls = SituationWords.calls(situation, in: network).map { " " + Words.Situations.calls($0) } ?? ""
      name = "\(situation.title).\(calls)"
    }
    page.item(name)
    let excerpt = Excerpt(hit.text, around: query).text
    // What the line above holds need not be repeated.
    let quotation = name.contains(excerpt) || hit.field == .number ? "" : " «\u{A0}\(excerpt)\u{A0}»"
    page.note("Trouvé par\u{A0}: \(hit.field.word)\(quotation)")
  }

  private static func groups(_ hits: [SearchHit], in network: Network) -> [(title: String, hits: [SearchHit])] {
    var groups: [(title: String, hits: [SearchHit])] = []
    for hit in hits {
      let title =
        switch hit.target {
        case .entity(let index): network.entities[index].kind.title
        case .term: "Glossaire"
        case .situation: Words.Situations.title
        }
      if let index = groups.firstIndex(where: { $0.title == title }) {
        groups[index].hits.append(hit)
      } else {
        groups.append((title, [hit]))
      }
    }
    return groups
  }
}
