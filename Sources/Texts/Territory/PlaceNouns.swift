import PartnerNetwork

extension ServicePoint.Kind {
  /// What they are, in the plural, for a list of them; acronyms are explained. A word of another dataset is kept.
  public var heading: String {
    switch self {
    case .prefecture: "Préfecture"
    case .subprefecture: "Sous-préfectures"
    case .delegation: "Délégations du Département"
    case .franceServices: "France services"
    case .solidarityCentre: "Espaces départementaux des solidarités (EDS)"
    case .localInformationCentre: "Centres locaux d’information et de coordination (Clic)"
    case .socialActionCentre: "Centres communaux d’action sociale (CCAS)"
    case .healthContract: "Contrats locaux de santé (CLS)"
    case .globalConvention: "Conventions territoriales globales (CTG)"
    case .foodProject: "Projets alimentaires territoriaux (PAT)"
    case .other(let word): OfficialPlaceWords.words(word)?.heading ?? Self.readable(word)
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
    case .other(let word): OfficialPlaceWords.words(word)?.noun ?? Self.readable(word).lowercased()
    }
  }

  private static func readable(_ word: String) -> String {
    let words = String(word.map { $0 == "_" ? " " : $0 })
    return words.withCapital
  }
}
