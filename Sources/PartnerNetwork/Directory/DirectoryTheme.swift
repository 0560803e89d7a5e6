/// What the words of a search in the directory are about, besides the entries that hold them: "surendettement" is a
/// lever, and those who help with it are wanted even where their names do not say so.
public struct DirectoryTheme: Equatable, Sendable {
  /// The levers, then the schemes, that the words name; indexes.
  public let subjects: [Int]
  /// Whose contacts help with the schemes.
  public let closest: Set<DirectoryEntry.Owner>
  /// Whose contacts help with the levers; some may be among the closest.
  public let others: Set<DirectoryEntry.Owner>

  /// Whose contacts help, in any way.
  public var owners: Set<DirectoryEntry.Owner> { closest.union(others) }
}

extension Network {
  /// The levers and schemes that all the words of a text name, by their names or by the everyday words that lead to
  /// them. Nil where there is none, and where the text is the name of a commune, of a partner or of anything that has
  /// contacts of its own: nobody who types "CAF" wants all those with whom it works.
  public func directoryTheme(_ text: String) -> DirectoryTheme? {
    let typed = Folding.words(text).filter { $0.utf8.count > 2 }
    guard !typed.isEmpty, !typed.allSatisfy(\.isDigits), !isName(text) else { return nil }
    var query = DirectoryQuery()
    query.text = text
    // A word of an everyday expression is enough where nothing else answers: "banque" alone is no food bank.
    let isWhole = !directory.run(query).isEmpty
    let subjects = entities(of: .lever).filter { isNamed($0, typed, isWhole: isWhole) }
    let schemes = entities(of: .scheme).filter { isNamed($0, typed, isWhole: isWhole) }
    guard !(subjects + schemes).isEmpty else { return nil }
    // Where no lever has that name, those that the schemes belong to.
    let levers = subjects.isEmpty ? self.levers(of: schemes) : subjects
    return DirectoryTheme(
      subjects: levers + schemes,
      closest: schemes.reduce(into: []) { $0.formUnion(directoryScope(ofScheme: $1)) },
      others: levers.reduce(into: []) { $0.formUnion(directoryScope(ofLever: $1)) })
  }

  private func levers(of schemes: [Int]) -> [Int] {
    let found = Set(
      schemes.flatMap { scheme in
        links(from: scheme).map { links[$0].object } + links(to: scheme).map { links[$0].subject }
      })
    return entities(of: .lever).filter { found.contains($0) && entities[$0].number != nil }
  }

  private func isName(_ text: String) -> Bool {
    let typed = Folding.fold(text)
    let isPartner = entities.indices.contains { index in
      let entity = entities[index]
      guard entity.kind == .partner || !details.entity(index).contacts.isEmpty else { return false }
      return [entity.name, entity.shortName, entity.acronym].contains { $0.map { Folding.fold($0) } == typed }
    }
    if isPartner { return true }
    return territory.find(text).first?.quality == .exact
  }

  /// Whether one of its names holds all the words typed, or one of the everyday expressions for it, whatever their
  /// plurals.
  /// - Parameter isWhole: an expression must have no other word.
  private func isNamed(_ index: Int, _ typed: [Substring], isWhole: Bool) -> Bool {
    let entity = entities[index]
    func holds(_ name: String) -> Bool {
      let words = Folding.words(name)
      return typed.allSatisfy { word in words.contains { $0.isSame(as: word) } }
    }
    if [entity.name, entity.shortName, entity.acronym].contains(where: { $0.map(holds) == true }) { return true }
    return details.entity(index).synonyms.contains { expression in
      holds(expression) && (!isWhole || Folding.words(expression).count { $0.utf8.count > 2 } == typed.count)
    }
  }

  /// Whose contacts help with a scheme: itself, the partners linked to it, and its places.
  private func directoryScope(ofScheme scheme: Int) -> Set<DirectoryEntry.Owner> {
    var linked: Set<Int> = [scheme]
    for link in links(from: scheme) where entities[links[link].object].kind == .partner {
      linked.insert(links[link].object)
    }
    for link in links(to: scheme) where entities[links[link].subject].kind == .partner {
      linked.insert(links[link].subject)
    }
    return withPlaces(linked)
  }

  /// Entities, and the places that belong to them.
  func withPlaces(_ linked: Set<Int>) -> Set<DirectoryEntry.Owner> {
    var owners = Set(linked.map { DirectoryEntry.Owner.entity($0) })
    for (number, point) in territory.points.enumerated() {
      if let entity = point.entity, let index = index(of: entity), linked.contains(index) {
        owners.insert(.point(number))
      }
    }
    return owners
  }
}

extension Substring {
  fileprivate var isDigits: Bool { utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// The same word, but for the plural.
  fileprivate func isSame(as other: Substring) -> Bool {
    self == other || singular == other.singular
  }

  private var singular: Substring { utf8.count > 3 && (hasSuffix("s") || hasSuffix("x")) ? dropLast() : self }
}
