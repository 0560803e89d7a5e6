import PartnerNetwork

/// Which lever words name: by its name, or by the ordinary words that the dataset gives it ("impayé", "crèche").
enum LeverWords {
  /// With fewer letters, nearly anything is the beginning of something.
  private static let fewest = 4

  /// The id of the first lever for which each word begins one of its words; nil where there is none.
  static func lever(named text: String, in network: Network) -> String? {
    let typed = Folding.words(text)
    guard typed.reduce(0, { $0 + $1.utf8.count }) >= fewest else { return nil }
    return network.entities(of: .lever).first { index in
      let lever = network.entities[index]
      let names = [lever.name, lever.shortName] + network.details.entity(index).synonyms
      let words = names.flatMap { Folding.words($0) }
      return typed.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }.map { network.entities[$0].id }
  }
}
