import PartnerNetwork
import Surface
import Texts

/// The acronyms and terms of what is on the screen, one explained at a time.
struct TermsPopup: Equatable, Sendable {
  /// Indexes in `NetworkDetails.terms`; the first is that of the focus where it has one.
  let terms: [Int]
  var selected = 0

  /// The terms that name the focus, then those whose acronym stands in the lines of the screen.
  init?(focus: Int?, lines: [String], network: Network) {
    let all = network.details.terms
    var found: [Int] = []
    func add(_ index: Int) { if !found.contains(index) { found.append(index) } }
    if let focus {
      let entity = network.entities[focus]
      // Its own acronym before the terms that only lead to its card: CAF before APL.
      Self.add(from: "\(entity.acronym ?? "") \(entity.shortName)", all, add)
      for (index, term) in all.enumerated() where term.entity == entity.id { add(index) }
      Self.add(from: entity.name, all, add)
    }
    for line in lines { Self.add(from: line, all, add) }
    guard !found.isEmpty else { return nil }
    terms = found
  }

  /// Adds the terms whose acronym is a word of a text, written as the acronym is.
  private static func add(from text: String, _ terms: [Term], _ add: (Int) -> Void) {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    for word in words where word.count >= 2 && word.filter(\.isUppercase).count >= 2 || word == "Clic" {
      for (index, term) in terms.enumerated() where term.acronym.map({ $0 == word }) == true { add(index) }
    }
  }

  mutating func update(_ key: Key, network: Network) -> LayerOutcome {
    switch key {
    case .down, .tab, .right, .character(" "): selected = (selected + 1) % terms.count
    case .up, .backTab, .left: selected = (selected + terms.count - 1) % terms.count
    case .enter:
      guard let entity = network.details.terms[terms[selected]].entity else { return .close }
      return .perform(.open(.card(entity)))
    default: return .close
    }
    return .stay
  }

  func draw(network: Network, on canvas: inout ScreenCanvas) {
    let size = Size(columns: canvas.columns, rows: canvas.rows)
    // The fewer the rows, the fewer of the other acronyms are named: the definition is never cut for them.
    let content =
      [12, 6, 3, 0].lazy.map { self.content(network, named: $0) }.first { Box.holds($0, in: size) }
      ?? content(network, named: 0)
    Box.draw(Box.rect(for: content, in: size), title: content.title, on: &canvas) { canvas in
      _ = content.draw(on: &canvas, from: 0)
      canvas.focus(row: 0, column: 0)
    }
  }

  func content(_ network: Network, named: Int) -> PopupContent {
    let term = network.details.terms[terms[selected]]
    var paragraphs: [PopupContent.Paragraph] = TermContent.paragraphs(term, in: network)
    if terms.count > 1 {
      let others = terms.indices.filter { $0 != selected }.map { place -> String in
        let other = network.details.terms[terms[place]]
        return other.acronym ?? other.name
      }
      paragraphs.append(.plain(Words.Terms.others(Array(others.prefix(named)), more: max(0, others.count - named))))
    }
    if term.entity != nil { paragraphs.append(.quiet(Words.Terms.enterOpens)) }
    return PopupContent(title: Words.Terms.title(selected + 1, of: terms.count), paragraphs: paragraphs)
  }
}

/// An entry of the glossary as paragraphs.
enum TermContent {
  static func paragraphs(_ term: Term, in network: Network) -> [PopupContent.Paragraph] {
    var paragraphs: [PopupContent.Paragraph] = [
      .strong(title(term)), .plain(term.definition),
    ]
    if let source = term.source.flatMap({ network.details.sources[$0] }) {
      paragraphs.append(.quiet("Source\u{A0}: \(source.line)"))
    }
    if term.source == nil || term.confidence != .high { paragraphs.append(.quiet(term.confidence.sentence)) }
    return paragraphs
  }

  static func title(_ term: Term) -> String { (term.acronym.map { "\($0) — " } ?? "") + term.name }
}
