import PartnerNetwork

/// What the things of the network are called in the questions of the quiz.
struct QuizNaming {
  let network: Network

  /// Letters up to which a name is written out with its acronym after it; a longer one gives way to the acronym.
  private static let longest = 54

  /// "la caisse d’allocations familiales (CAF)", "la DDETS", "le levier 6 (Logement)", "France Travail".
  func name(_ index: Int) -> FrenchName {
    let entity = network.entities[index]
    switch entity.kind {
    case .lever: return FrenchName(text: lever(entity), article: .masculine)
    case .resource, .document:
      return FrenchName(
        text: "«\u{A0}\(entity.name.count <= Self.longest ? entity.name : entity.shortName)\u{A0}»", article: .none)
    default: break
    }
    let whole = FrenchName(written(entity))
    // "France Travail, direction territoriale": a name of its own needs nothing after it.
    let isOwnName = whole.article == .none && entity.kind == .partner
    let base = isOwnName ? String(written(entity).prefix { $0 != "," }) : written(entity)
    if isOwnName, base != whole.text { return FrenchName(base) }
    guard let acronym = entity.acronym, Folding.fold(acronym) != Folding.fold(base) else {
      return base.count <= Self.longest + 8 ? quoted(whole) : FrenchName(entity.shortName)
    }
    if base.count + acronym.count + 3 <= Self.longest {
      return FrenchName(text: "\(whole.text) (\(acronym))", article: whole.article)
    }
    // "Crèches AVIP": a short name that ends on the acronym says more than the acronym alone.
    if entity.shortName.hasSuffix(" \(acronym)") { return FrenchName(entity.shortName) }
    // The acronym stands for the name, and has its gender: only the vowel may differ.
    switch whole.article {
    case .plural, .none: return FrenchName(text: acronym, article: whole.article)
    case .masculine, .feminine, .elided:
      if FrenchName.isElided(acronym) { return FrenchName(text: acronym, article: .elided) }
      return FrenchName(text: acronym, article: isFeminine(base) ? .feminine : .masculine)
    }
  }

  /// The gender of a name that begins with a vowel is told by the same name after a consonant.
  private func isFeminine(_ base: String) -> Bool { FrenchName.gender(of: base) == .feminine }

  /// Names of several words and no article are set apart: "« Mieux manger pour tous »".
  private func quoted(_ name: FrenchName) -> FrenchName {
    guard name.article == .none, name.text.split(separator: " ").count > 2, name.text.first?.isUppercase == true else {
      return name
    }
    return FrenchName(text: "«\u{A0}\(name.text)\u{A0}»", article: .none)
  }

  /// The name without what stands in brackets, after a dash or after the territory, which everything is in.
  func written(_ entity: Entity) -> String {
    var name = entity.name
    if name.hasSuffix(")"), let opening = name.firstIndex(of: "("), opening != name.startIndex {
      name = String(name[..<opening])
      while name.last?.isWhitespace == true { name.removeLast() }
    }
    guard let territory = network.identity.territory, let place = range(of: territory, in: name) else { return name }
    for joint in [" de la ", " de l’", " de ", " "] where name[..<place].hasSuffix(joint) {
      let cut = String(name[..<place].dropLast(joint.count))
      return cut.hasSuffix(",") ? String(cut.dropLast()) : cut
    }
    return name
  }

  /// Where a text begins in another.
  private func range(of text: String, in whole: String) -> String.Index? {
    guard !text.isEmpty else { return nil }
    return whole.indices.first { whole[$0...].hasPrefix(text) }
  }

  /// "levier 6 (Logement)", "levier « Faire réseau »".
  private func lever(_ entity: Entity) -> String {
    entity.number.map { "levier \($0) (\(entity.shortName))" } ?? "levier «\u{A0}\(entity.shortName)\u{A0}»"
  }

  /// A name that stands alone, as an answer does: "La CAF", "Levier 6 : Logement".
  func title(_ index: Int) -> String {
    let entity = network.entities[index]
    guard entity.kind == .lever else { return name(index).definite.withCapital }
    return entity.number.map { "Levier \($0)\u{A0}: \(entity.shortName)" } ?? "Levier\u{A0}: \(entity.shortName)"
  }

  /// A term by its name, with its acronym where that is not the answer.
  func term(_ index: Int, withAcronym: Bool) -> String {
    let term = network.details.terms[index]
    guard withAcronym, let acronym = term.acronym else { return term.name }
    return "\(term.name) (\(acronym))"
  }
}
