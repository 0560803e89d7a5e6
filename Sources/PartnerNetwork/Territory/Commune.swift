/// A commune, the smallest body of local government.
public struct Commune: Equatable, Sendable {
  /// The code of INSEE, five characters: `44109`. Not the postal code.
  public let code: String
  public let name: String
  /// The communes that were joined into this one, or its earlier name.
  public let formerNames: [String]
  public let postalCodes: [String]
  /// Code of the intercommunal body that it belongs to.
  public let intercommunality: String?
  /// Code of its arrondissement.
  public let arrondissement: String?
  /// Its canton or cantons, which elect the Département.
  public let canton: String?
  /// Inhabitants counted in `populationYear`.
  public let population: Int?
  public let populationYear: Int?
  public let site: String?
  /// Ids of its sources.
  public let sources: [String]
}

/// A body that several communes form: métropole, communauté d'agglomération, communauté de communes.
public struct Intercommunality: Equatable, Sendable {
  /// The SIREN number, nine digits.
  public let code: String
  public let name: String
  public let acronym: String?
  /// The whole name, where it differs.
  public let officialName: String?
  /// What it is, in French.
  public let type: String?
  /// INSEE code of the commune where it sits, which may be beyond the Département.
  public let seat: String?
  /// All its communes, with those beyond the Département.
  public let communeCount: Int?
  /// Inhabitants of all its communes, with those beyond the Département.
  public let population: Int?
  public let populationYear: Int?
  public let site: String?
  /// When the source gave the address of the site.
  public let siteDate: String?
  public let source: String?
  public let date: String?
  public let remark: String?
  public let contacts: [Contact]
}

/// A district of the State within the Département.
public struct Arrondissement: Equatable, Sendable {
  public let code: String
  public let name: String
  /// Id of the service point that is its (sous-)préfecture.
  public let subprefecture: String?
  public let source: String?
}
