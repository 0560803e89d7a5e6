import PartnerNetwork

/// Whether two sources speak of the same thing in other words.
enum Likeness {
  /// Words that the names of bodies share, whatever body it is.
  private static let common: Set<String> = [
    "france", "services", "service", "mairie", "prefecture", "sous", "ccas", "cias", "centre", "communal",
    "intercommunal", "action", "sociale", "clic", "local", "information", "coordination", "espace", "maison", "point",
    "de", "du", "la", "le", "les", "des", "d", "l", "et", "a", "au", "aux", "en", "sur", "pour", "dedie", "personnes",
    "agees", "antenne",
  ]

  /// How much two names agree, 0 to 1: the part of their own words that they share.
  static func names(_ one: String, _ other: String) -> Double {
    share(
      Set(Folding.words(one).map(String.init)).subtracting(common),
      Set(Folding.words(other).map(String.init)).subtracting(common))
  }

  private static func share(_ one: Set<String>, _ other: Set<String>) -> Double {
    let all = one.union(other)
    return all.isEmpty ? 0 : Double(one.intersection(other).count) / Double(all.count)
  }

  /// Whether two addresses are the same place: same number in a street of the same name. What follows the postal code
  /// is not compared, nor are boxes and the words that say which floor.
  static func addresses(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Street(one), Street(other))
    guard one.numbers.isEmpty || other.numbers.isEmpty || !one.numbers.isDisjoint(with: other.numbers) else {
      return false
    }
    // What one source leaves out, such as the name of the building, does not count against it.
    let fewer = min(one.words.count, other.words.count)
    return fewer > 0 && Double(one.words.intersection(other.words).count) >= 0.6 * Double(fewer)
  }

  /// What an address says of the street.
  private struct Street {
    var numbers: Set<String> = []
    var words: Set<String> = []

    init(_ address: String) {
      var isBox = false
      for word in Folding.words(address) {
        if word == "bp" || word == "cs" {
          isBox = true
          continue
        }
        if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
          // Five digits that are no box are the postal code; the commune follows.
          if !isBox, word.utf8.count == 5 { return }
          if !isBox { numbers.insert(String(word)) }
        } else if !Self.small.contains(word) {
          words.insert(String(word))
        }
        isBox = false
      }
    }

    /// Words that most streets have.
    private static let small: Set<Substring> = [
      "de", "du", "la", "le", "les", "des", "d", "l", "et", "a", "bis", "ter", "rue", "place", "avenue", "boulevard",
      "quai", "allee", "chemin", "impasse", "route", "square", "cours", "faubourg", "zone", "esplanade", "passage",
    ]
  }

  /// The same value, however it is written.
  static func value(_ text: String, of means: Contact.Means) -> String {
    switch means {
    case .telephone: return String(text.unicodeScalars.filter { ("0"..."9").contains($0) }.map(Character.init))
    case .site, .form:
      var address = Substring(text.lowercased())
      for start in ["https://", "http://", "www."] where address.hasPrefix(start) {
        address = address.dropFirst(start.count)
      }
      return String(address.hasSuffix("/") ? address.dropLast() : address)
    case .email: return text.lowercased()
    case .address, .hours: return Folding.fold(text)
    }
  }
}
