import PartnerNetwork
import Texts

/// The glossary: acronyms and words explained.
public enum GlossaryReport {
  /// "CAF : Caisse d’allocations familiales".
  public static func title(_ term: Term) -> String {
    [term.acronym, term.name].compactMap(\.self).joined(separator: "\u{A0}: ")
  }

  /// Every term on a line of its own, in alphabetical order.
  public static func list(in network: Network) -> String {
    var page = TextPage()
    let terms = network.details.terms
    let order = terms.indices.map { (key: Folding.fold(title(terms[$0])), index: $0) }.sorted { $0 < $1 }
    for entry in order { page.line(title(terms[entry.index])) }
    return page.text
  }

  /// The terms of that acronym or name, with or without accents.
  public static func terms(named name: String, in network: Network) -> [Term] {
    let typed = Folding.fold(name)
    guard !typed.isEmpty else { return [] }
    let terms = network.details.terms
    let exact = terms.filter { [$0.acronym, $0.name].contains { $0.map { Folding.fold($0) } == typed } }
    return exact
  }

  /// The nearest terms to a name that none has, best first.
  public static func nearest(to name: String, in network: Network) -> [Term] {
    let found = network.search(name).compactMap { hit -> Term? in
      guard case .term(let index) = hit.target, hit.field != .definition else { return nil }
      return network.details.terms[index]
    }
    return Array(found.prefix(5))
  }

  /// Terms with their definitions, sources and cards.
  public static func write(_ terms: [Term], in network: Network) -> String {
    var page = TextPage()
    var sources = SourceList()
    for term in terms {
      page.title(title(term))
      page.paragraph(term.definition)
      page.paragraph(
        sources.words(Origin(source: term.source, confidence: term.confidence), in: network).withCapital)
      if let entity = term.entity.flatMap(network.entity) {
        page.paragraph("Pour en savoir plus\u{A0}: reseau fiche \(entity.acronym ?? entity.shortName)")
      }
    }
    CardText.write(sources, in: network, on: &page)
    return page.text
  }
}
