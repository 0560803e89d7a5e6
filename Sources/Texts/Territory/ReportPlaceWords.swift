import PartnerNetwork

extension ServicePoint.Kind {
  /// What it is, in the plural, for a heading; acronyms are explained. A word of another dataset is kept.
  public var heading: String {
    switch self {
    case .prefecture: "Préfecture"
    case .subprefecture: "Sous-préfectures"
    case .delegation: "Délégations du Département"
    case .franceServices: "France services"
    case .solidarityCentre: "Espaces départementaux des solidarités (EDS)"
    case .localInformationCentre: "Centres locaux d’information et de coordination (Clic)"
    case .socialActionCentre: "Centres communaux d’action sociale (CCAS)"
    case .healthContract: "Contrat local de santé (CLS)"
    case .globalConvention: "Convention territoriale globale (CTG)"
    case .foodProject: "Projet alimentaire territorial (PAT)"
    case .other(let word): Self.readable(word)
    }
  }

  /// What one of them is, in a few words, for a column of a list.
  public var noun: String {
    switch self {
    case .prefecture: "préfecture"
    case .subprefecture: "sous-préfecture"
    case .delegation: "délégation du Département"
    case .franceServices: "France services"
    case .solidarityCentre: "espace départemental des solidarités"
    case .localInformationCentre: "Clic"
    case .socialActionCentre: "CCAS"
    case .healthContract: "contrat local de santé"
    case .globalConvention: "convention territoriale globale"
    case .foodProject: "projet alimentaire territorial"
    case .other(let word): Self.readable(word).lowercased()
    }
  }

  private static func readable(_ word: String) -> String {
    let words = String(word.map { $0 == "_" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension ServicePoint.State {
  /// The state of a contract, as a statement.
  public var words: String {
    switch self {
    case .running: "en cours"
    case .ended: "terminé"
    case .unknown: "état non renseigné dans cette version"
    }
  }
}

/// What is said of places, distances and numbers of people.
public enum ReportPlaceWords {
  /// Unknown, which is not "none".
  public static let unknown = "non renseigné dans cette version"

  /// "4 217", with a no-break space between groups of three digits.
  public static func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { grouped += "\u{A0}" }
      grouped.append(digit)
    }
    return (number < 0 ? "-" : "") + grouped
  }

  /// "12 km à vol d’oiseau", to the nearest kilometre; the positions are no finer.
  public static func distance(_ point: NearbyPoint) -> String? {
    guard let kilometres = point.kilometres else { return nil }
    let words = kilometres < 0.5 ? "moins d’un\u{A0}km" : "\(number(Int(kilometres.rounded())))\u{A0}km"
    let end = point.isToCentreOfCommune ? ", jusqu’au centre de sa commune" : ""
    return "à \(words) à vol d’oiseau\(end)"
  }

  /// From when to when a contract runs: "de 2025 à 2030", "depuis le 10/04/2024"; nil where neither is known.
  public static func period(start: String?, end: String?) -> String? {
    switch (start.map(DateWords.written), end.map(DateWords.written)) {
    case (nil, nil): nil
    case (let start?, nil): "début\u{A0}: \(start)\u{A0}; fin non renseignée"
    case (nil, let end?): "fin\u{A0}: \(end)\u{A0}; début non renseigné"
    case (let start?, let end?): "début\u{A0}: \(start)\u{A0}; fin\u{A0}: \(end)"
    }
  }
}
