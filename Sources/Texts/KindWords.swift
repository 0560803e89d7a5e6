import PartnerNetwork

extension Kind {
  /// "acteur", "levier"...
  public var word: String {
    switch self {
    case .partner: "acteur"
    case .lever: "levier"
    case .framework: "cadre"
    case .scheme: "dispositif"
    case .axis: "axe"
    case .audience: "public"
    case .resource: "ressource"
    case .status: "statut"
    case .document: "document"
    case .chapter: "chapitre"
    case .territory: "territoire"
    case .legalText: "texte de loi"
    }
  }

  /// "acteurs", "leviers"...
  public var words: String {
    switch self {
    case .axis: "axes"
    case .legalText: "textes de loi"
    default: word + "s"
    }
  }

  /// "Acteurs", for titles.
  public var title: String { words.withCapital }

  /// What the kind is, in one sentence for somebody who has never heard of it.
  public var explanation: String {
    switch self {
    case .partner: "Qui agit\u{A0}: administrations, caisses, collectivités, associations."
    case .lever: "Ce que l’on peut faire\u{A0}: les dix leviers du fascicule, et quatre moyens de les préparer."
    case .framework: "Dans quel cadre\u{A0}: pactes, contrats, conventions, schémas et plans."
    case .scheme: "Par quels moyens\u{A0}: services, aides, lieux d’accueil et instances."
    case .axis: "Les quatre axes du Pacte des solidarités."
    case .audience: "Pour qui\u{A0}: les personnes que ces actions veulent aider."
    case .resource: "Où se renseigner\u{A0}: sites, études et documents que le fascicule recommande."
    case .status: "Ce que la loi confie à une collectivité."
    case .document: "Les documents dont viennent ces informations."
    case .chapter: "Les étapes du fascicule."
    case .territory: "Les territoires dont parle le fascicule."
    case .legalText: "Les textes de loi que le fascicule cite."
    }
  }
}

/// A number and its noun: "1 levier", "3 leviers", "aucun levier".
public func counted(_ count: Int, _ singular: String, _ plural: String) -> String {
  switch count {
  case 0: "aucun \(singular)"
  case 1: "1 \(singular)"
  default: "\(count) \(plural)"
  }
}

/// A number of entities of a kind: "6 leviers".
public func counted(_ count: Int, _ kind: Kind) -> String {
  count == 0 && kind == .resource ? "aucune ressource" : counted(count, kind.word, kind.words)
}
