/// The communes of a territory, what they belong to, their map, and the places that receive people.
public struct Territory: Sendable {
  public let communes: [Commune]
  public let intercommunalities: [Intercommunality]
  public let arrondissements: [Arrondissement]
  public let points: [ServicePoint]
  /// Nil where the dataset has no map.
  public let geography: Geography?
  /// What is wrong in these parts of the files.
  public let problems: [Problem]

  private let communeIndexes: [String: Int]
  private let intercommunalityIndexes: [String: Int]
  private let arrondissementIndexes: [String: Int]
  private let pointIndexes: [String: Int]
  private let memberLists: [String: [Int]]
  private let pointLists: [String: [Int]]
  let names: CommuneNames

  init(
    communes: [Commune], intercommunalities: [Intercommunality], arrondissements: [Arrondissement],
    points: [ServicePoint], geography: Geography?, problems: [Problem]
  ) {
    self.communes = communes
    self.intercommunalities = intercommunalities
    self.arrondissements = arrondissements
    self.points = points
    self.geography = geography
    self.problems = problems
    communeIndexes = Self.indexes(communes.map(\.code))
    intercommunalityIndexes = Self.indexes(intercommunalities.map(\.code))
    arrondissementIndexes = Self.indexes(arrondissements.map(\.code))
    pointIndexes = Self.indexes(points.map(\.id))
    var members: [String: [Int]] = [:]
    for (index, commune) in communes.enumerated() {
      // SIREN numbers have nine digits and codes of arrondissements three or four: one table serves both.
      if let code = commune.intercommunality { members[code, default: []].append(index) }
      if let code = commune.arrondissement { members[code, default: []].append(index) }
    }
    memberLists = members
    var lists: [String: [Int]] = [:]
    for (index, point) in points.enumerated() {
      if let entity = point.entity { lists[entity, default: []].append(index) }
    }
    pointLists = lists
    names = CommuneNames(communes)
  }

  private static func indexes(_ codes: [String]) -> [String: Int] {
    Dictionary(codes.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// Index of the commune of that INSEE code.
  public func commune(_ code: String) -> Int? { communeIndexes[code] }

  /// Index of the commune of exactly that name, today's or a former one: case, accents, hyphens and articles aside.
  public func commune(named name: some StringProtocol) -> Int? { names.exact(Folding.words(name)) }

  /// Index of the intercommunal body of that SIREN number.
  public func intercommunality(_ code: String) -> Int? { intercommunalityIndexes[code] }

  /// Index of the arrondissement of that code.
  public func arrondissement(_ code: String) -> Int? { arrondissementIndexes[code] }

  /// Index of the service point of that id.
  public func point(_ id: String) -> Int? { pointIndexes[id] }

  /// The communes of an intercommunal body that are in the territory, as indexes, in the order of the dataset.
  public func members(ofIntercommunality index: Int) -> [Int] { memberLists[intercommunalities[index].code] ?? [] }

  /// The communes of an arrondissement, as indexes, in the order of the dataset.
  public func members(ofArrondissement index: Int) -> [Int] { memberLists[arrondissements[index].code] ?? [] }

  /// The communes that touch a commune, as indexes.
  public func neighbours(of commune: Int) -> [Int] { geography?.neighbours[commune] ?? [] }

  /// The centre of a commune, where it is known.
  public func centre(of commune: Int) -> Position? { geography?.centres[commune] }

  /// The service points that belong to an entity, as indexes.
  public func points(of entity: String) -> [Int] { pointLists[entity] ?? [] }
}
