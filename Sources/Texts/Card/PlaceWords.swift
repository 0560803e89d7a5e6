import PartnerNetwork

/// Places, distances and contracts in words.
public enum PlaceWords {
  public static let unknown = "non renseigné dans cette version"

  /// The name of a commune after "à": "à Nozay", "au Gâvre", "aux Sorinières".
  public static func at(_ name: String) -> String { contracted(name, "à ", le: "au ", les: "aux ") }

  /// The same at the beginning: "À Nozay", "Au Gâvre".
  static func headingAt(_ name: String) -> String { contracted(name, "À ", le: "Au ", les: "Aux ") }

  /// The name of a commune after "de": "de Nozay", "d’Abbaretz", "du Gâvre", "des Sorinières".
  public static func of(_ name: String) -> String {
    let isElided = name.first.map { "AEIOUÉÈÊYH".contains($0) } ?? false
    return contracted(name, isElided ? "d’" : "de ", le: "du ", les: "des ")
  }

  private static func contracted(_ name: String, _ usual: String, le: String, les: String) -> String {
    if name.hasPrefix("Le ") { return le + name.dropFirst(3) }
    if name.hasPrefix("Les ") { return les + name.dropFirst(4) }
    return usual + name
  }

  /// "4 305", with no-break spaces.
  public static func grouped(_ number: Int) -> String {
    var groups: [Substring] = []
    var digits = Substring(String(number.magnitude))
    while digits.count > 3 {
      groups.append(digits.suffix(3))
      digits = digits.dropLast(3)
    }
    return (number < 0 ? "-" : "") + ([digits] + groups.reversed()).joined(separator: "\u{A0}")
  }

  /// "4 305 habitants (2021)"; nil where the number is unknown.
  public static func population(_ population: Int?, year: Int?) -> String? {
    population.map { grouped($0) + "\u{A0}habitants" + (year.map { " (\($0))" } ?? "") }
  }

  /// "à 7 km à vol d’oiseau".
  public static func distance(_ kilometres: Double) -> String {
    let whole = Int(kilometres.rounded())
    return (whole < 1 ? "à moins d’un kilomètre" : "à \(grouped(whole))\u{A0}km") + " à vol d’oiseau"
  }

  /// Where a point is, seen from a commune: "à Blain, à 15 km à vol d’oiseau".
  public static func place(_ local: LocalPoint, in territory: Territory) -> String {
    let point = territory.points[local.nearby.point]
    guard let town = point.commune.flatMap({ territory.commune($0) }) else { return "lieu \(unknown)" }
    let name = at(territory.communes[town].name)
    guard let kilometres = local.nearby.kilometres else { return "\(name), à une distance inconnue" }
    let distance = distance(kilometres)
    if town == local.seenFrom { return local.nearby.isToCentreOfCommune ? name : "\(name), \(distance) du centre" }
    return local.nearby.isToCentreOfCommune ? "\(name), \(distance) (de centre à centre)" : "\(name), \(distance)"
  }

  /// Whether a point serves a commune; nil where that is unknown, which is said once for all of a list.
  public static func serving(_ local: LocalPoint, in territory: Territory) -> String? {
    switch local.nearby.serves {
    case true: "dessert \(territory.communes[local.seenFrom].name)"
    case false: "nos sources ne citent que d’autres communes desservies"
    case nil: nil
    }
  }

  /// The kind of a point as a heading, with its acronym.
  public static func heading(_ kind: ServicePoint.Kind) -> String {
    switch kind {
    case .prefecture: "Préfecture"
    case .subprefecture: "Sous-préfecture"
    case .delegation: "Délégation du Département"
    case .franceServices: "France services"
    case .solidarityCentre: "Espace départemental des solidarités (EDS)"
    case .localInformationCentre: "Centre local d’information et de coordination (Clic)"
    case .socialActionCentre: "Centre communal d’action sociale (CCAS)"
    case .healthContract: "Contrat local de santé (CLS)"
    case .globalConvention: "Convention territoriale globale (CTG)"
    case .foodProject: "Projet alimentaire territorial (PAT)"
    case .other(let word): OfficialPlaceWords.words(word)?.one ?? word
    }
  }
}

/// Contracts in words.
public enum ContractWords {
  /// "En cours, de 2022 à 2026."
  public static func state(_ contract: ServicePoint) -> String {
    let state =
      switch contract.state {
      case .running: "En cours"
      case .ended: "Terminé"
      case .unknown, nil: "État non renseigné dans cette version"
      }
    return "\(state), \(period(contract))."
  }

  /// What to check of a contract that its source calls running though its end has passed; nil otherwise.
  public static func warning(_ contract: ServicePoint, today: Month?) -> String? {
    guard contract.state == .running, let end = contract.end, let today,
      let months = Age.months(since: end, on: (today.year, today.month)), months > 0
    else { return nil }
    return "Sa fin était prévue\u{A0}: vérifiez s’il a été renouvelé."
  }

  private static func period(_ contract: ServicePoint) -> String {
    switch (contract.start.map(DateWords.written), contract.end.map(DateWords.written)) {
    case (let start?, let end?): "de \(start) à \(end)"
    case (let start?, nil): "depuis \(start)"
    case (nil, let end?): "fin en \(end)"
    case (nil, nil): "dates non renseignées dans cette version"
    }
  }
}
