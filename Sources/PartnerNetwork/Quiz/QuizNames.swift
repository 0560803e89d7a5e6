/// Names as they are compared: whether two read the same, whether one gives the other away.
final class QuizNames {
  private let network: Network
  private var words: [Int: (names: Set<String>, stems: Set<Substring>, length: Int)] = [:]

  init(_ network: Network) { self.network = network }

  private func words(_ index: Int) -> (names: Set<String>, stems: Set<Substring>, length: Int) {
    if let known = words[index] { return known }
    let entity = network.entities[index]
    let names = Set([entity.name, entity.shortName, entity.acronym].compactMap(\.self).map { Folding.fold($0) })
    let stems = Self.stems("\(entity.name) \(entity.shortName)").union(entity.acronym.map { Folding.words($0) } ?? [])
    let length = entity.kind == .partner ? (entity.acronym ?? entity.name).count : entity.name.count
    words[index] = (names, stems, length)
    return (names, stems, length)
  }

  /// Letters of the name that is shown, roughly.
  func length(_ index: Int) -> Int { words(index).length }

  /// Whether two entities could be read as the same.
  func isAlike(_ one: Int, _ other: Int) -> Bool { !words(one).names.isDisjoint(with: words(other).names) }

  /// Whether one name holds a telling word of the other, or its acronym: the answer would stand in the question.
  func givesAway(_ one: Int, _ other: Int) -> Bool { !words(one).stems.isDisjoint(with: words(other).stems) }

  /// The words that say something, cut so that singular and plural are one.
  static func stems(_ text: String) -> Set<Substring> {
    Set(Folding.words(text).filter { $0.count > 3 }.map { $0.prefix(5) })
  }
}
