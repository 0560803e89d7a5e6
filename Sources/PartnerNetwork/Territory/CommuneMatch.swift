/// A commune that answers what was typed, and why.
public struct CommuneMatch: Equatable, Sendable {
  /// What was recognised.
  public enum Reason: Equatable, Sendable {
    case name
    /// The former name, as the dataset writes it.
    case formerName(String)
    case postalCode(String)
    /// The code of INSEE.
    case code
  }

  /// How well; best first.
  public enum Quality: Int, Comparable, Sendable {
    case exact
    /// What was typed is the beginning.
    case prefix
    /// A word after the first begins so: "brevin".
    case word
    /// There is one typing error.
    case oneError

    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// Index in `Territory.communes`.
  public let commune: Int
  public let reason: Reason
  public let quality: Quality
}

extension Territory {
  /// The communes that a text may mean, best first, each once: by name as people write it ("st nazaire",
  /// "la chapelle sur erdre", "nort s/ erdre"), by former name, postal code or INSEE code, or by several of them
  /// ("44600 saint-nazaire"). Typing errors are forgiven where nothing else answers.
  public func find(_ text: String) -> [CommuneMatch] {
    var words = Folding.words(text)
    // "44 110" is one code.
    if words.allSatisfy(\.isNumber) { words = [Substring(words.joined())] }
    let number = words.first { $0.isNumber }
    let name = words.filter { !$0.isNumber && $0 != "cedex" }
    let byNumber = number.map(matches(ofNumber:)) ?? []
    guard !name.isEmpty else { return byNumber }
    let byName = names.matches(name)
    let both = byName.filter { match in byNumber.contains { $0.commune == match.commune && $0.quality == .exact } }
    return both.isEmpty ? byName : both
  }

  /// Postal codes come first: they are what people know.
  private func matches(ofNumber number: Substring) -> [CommuneMatch] {
    // Two digits are only the Département.
    guard (3...5).contains(number.utf8.count) else { return [] }
    let quality: CommuneMatch.Quality = number.utf8.count == 5 ? .exact : .prefix
    var found: [CommuneMatch] = []
    for (index, commune) in communes.enumerated() {
      if let code = commune.postalCodes.first(where: { $0.hasPrefix(number) }) {
        found.append(CommuneMatch(commune: index, reason: .postalCode(code), quality: quality))
      }
    }
    for (index, commune) in communes.enumerated() where commune.code.hasPrefix(number) {
      guard !found.contains(where: { $0.commune == index }) else { continue }
      found.append(CommuneMatch(commune: index, reason: .code, quality: quality))
    }
    return found
  }
}

extension Substring {
  fileprivate var isNumber: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
