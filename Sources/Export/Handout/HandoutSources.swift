import PartnerNetwork
import Texts

/// The sources of a document, numbered in the order in which it cites them.
struct HandoutSources {
  private(set) var ids: [String] = []
  /// The degrees of confidence that need a word of explanation.
  private(set) var confidences: [Confidence] = []

  /// The number of a source, from 1.
  mutating func number(of id: String) -> Int {
    if let index = ids.firstIndex(of: id) { return index + 1 }
    ids.append(id)
    return ids.count
  }

  /// "[3]", "[3, 7], confiance moyenne", "(source non renseignée)".
  mutating func mark(_ origins: [Origin]) -> HandoutText {
    guard !origins.isEmpty else { return HandoutText() }
    var numbers: [Int] = []
    for id in origins.compactMap(\.source) {
      let number = number(of: id)
      if !numbers.contains(number) { numbers.append(number) }
    }
    var text = HandoutText()
    text.add(numbers.isEmpty ? .words("(\(Words.Handout.noSource))") : .sources(numbers.sorted()))
    if let word = origins.compactMap(\.confidence).compactMap({ word($0) }).last { text.add(.words(", \(word)")) }
    return text
  }

  private mutating func word(_ confidence: Confidence) -> String? {
    guard confidence != .high else { return nil }
    if !confidences.contains(confidence) { confidences.append(confidence) }
    return confidence == .low ? Words.Handout.toCheck : "\(Words.Handout.confidence) \(confidence.rawValue)"
  }

  /// The part that all the numbers lead to; nil where nothing is cited.
  func part(in network: Network) -> Handout.Part? {
    guard !ids.isEmpty else { return nil }
    let sources = ids.map {
      HandoutSource(line: SourceList.line($0, in: network), address: network.details.sources[$0]?.url)
    }
    let notes = confidences.map { HandoutBlock.note(HandoutText($0.sentence)) }
    return Handout.Part(title: Words.Handout.sources, blocks: [.sources(sources)] + notes)
  }
}
