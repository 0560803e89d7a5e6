/// The names of communes, reduced to what people write of them.
struct CommuneNames: Sendable {
  private struct Name: Sendable {
    let commune: Int
    /// The former name it comes from; nil for the name of today.
    let former: String?
    /// As it is folded, with all its words: "la chapelle sur erdre".
    let whole: String
    /// The same without spaces: "lachapellesurerdre".
    let letters: [UInt8]
    let key: Key
  }

  /// A name without its small words, as words and as letters.
  private struct Key: Sendable {
    let words: [Substring]
    /// Without spaces: "pont chateau" and "pontchateau" are the same.
    let letters: [UInt8]

    init(_ words: [Substring]) {
      self.words = words
      letters = words.flatMap(\.utf8)
    }
  }

  private let names: [Name]
  private let exactNames: [[UInt8]: Int]

  init(_ communes: [Commune]) {
    var names: [Name] = []
    for (index, commune) in communes.enumerated() {
      for (name, former) in [(commune.name, nil)] + commune.formerNames.map({ ($0, Optional($0)) }) {
        let words = Folding.words(name)
        names.append(
          Name(
            commune: index, former: former, whole: words.joined(separator: " "), letters: words.flatMap(\.utf8),
            key: Key(Self.meaningful(words))))
      }
    }
    self.names = names
    // A name of today before one of the past.
    exactNames = Dictionary(
      (names.filter { $0.former == nil } + names.filter { $0.former != nil }).map { ($0.key.letters, $0.commune) }
    ) { first, _ in first }
  }

  /// The commune of exactly that name, or formerly of that name.
  func exact(_ words: [Substring]) -> Int? { exactNames[Key(Self.meaningful(words)).letters] }

  /// The words of a name that people agree on: without articles and the small words that are left out or shortened
  /// (`s/`), with `St` and `Ste` in full.
  static func meaningful(_ words: [Substring]) -> [Substring] {
    words.compactMap { word in
      switch word {
      case "le", "la", "les", "l", "de", "du", "des", "d", "sur", "sr", "s", "en", "sous", "ss": nil
      case "st": "saint"
      case "ste": "sainte"
      default: word
      }
    }
  }

  /// The communes whose name answers the words, best first, each once and for its best name.
  func matches(_ words: [Substring]) -> [CommuneMatch] {
    let typed = Key(Self.meaningful(words))
    let whole = words.joined(separator: " ")
    let letters = words.flatMap(\.utf8)
    var best: [Int: Found] = [:]
    for name in names {
      guard let quality = quality(of: typed, letters, in: name) else { continue }
      let found = Found(name: name, quality: quality, beginsWhole: name.whole.hasPrefix(whole))
      if best[name.commune].map({ found.isBetter(than: $0) }) ?? true { best[name.commune] = found }
    }
    // Who gets a name right means that name, so guesses are made only where nothing is right.
    let isRight = best.values.contains { $0.quality < .oneError }
    return best.values.filter { !isRight || $0.quality < .oneError }
      .sorted { $0.isBetter(than: $1) }
      .map { found in
        CommuneMatch(
          commune: found.name.commune, reason: found.name.former.map { .formerName($0) } ?? .name,
          quality: found.quality)
      }
  }

  private struct Found {
    let name: Name
    let quality: CommuneMatch.Quality
    /// Whether the name begins with what was typed, small words included: "la b" means La Baule before
    /// Basse-Goulaine.
    let beginsWhole: Bool

    func isBetter(than other: Self) -> Bool {
      rank == other.rank ? name.whole < other.name.whole : rank < other.rank
    }

    private var rank: (Int, Int, Int) { (quality.rawValue, beginsWhole ? 0 : 1, name.former == nil ? 0 : 1) }
  }

  private func quality(of typed: Key, _ whole: [UInt8], in name: Name) -> CommuneMatch.Quality? {
    // Only small words so far: "la".
    guard !typed.letters.isEmpty else { return name.letters.starts(with: whole) ? .prefix : nil }
    if typed.letters == name.key.letters || whole == name.letters { return .exact }
    if name.key.letters.starts(with: typed.letters) || name.letters.starts(with: whole) { return .prefix }
    let isInside = typed.words.allSatisfy { word in name.key.words.dropFirst().contains { $0.hasPrefix(word) } }
    if isInside { return .word }
    guard WordMatch.forgives(typed.letters) else { return nil }
    let isClose = typed.letters.withUnsafeBufferPointer { typed in
      name.key.letters.withUnsafeBufferPointer { WordMatch.isOneError(typed, $0) }
    }
    return isClose ? .oneError : nil
  }
}
