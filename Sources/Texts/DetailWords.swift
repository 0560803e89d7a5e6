import PartnerNetwork

extension Fact.Field {
  /// The heading under which facts of this field stand.
  public var title: String {
    switch self {
    case .definition: "En bref"
    case .mission: "Mission"
    case .decides: "Ce qui s’y décide"
    case .pays: "Qui paie quoi"
    case .delivers: "Qui le fait"
    case .legalBasis: "Base légale"
    case .duration: "Durée"
    case .delay: "Délai"
    case .entrance: "Porte d’entrée"
    case .firstStep: "Premier pas"
    case .scope: "Champ d’action"
    case .request: "Ce que votre CCAS peut demander"
    case .figure: "Chiffre"
    case .caution: "Point de vigilance"
    case .site: "Site"
    }
  }
}

extension Contact.Means {
  public var title: String {
    switch self {
    case .address: "Adresse"
    case .telephone: "Téléphone"
    case .email: "Courriel"
    case .site: "Site"
    case .form: "Formulaire"
    case .hours: "Horaires"
    }
  }
}

extension Contact {
  /// The address that a browser or a mail program opens; nil for what is read or dialled.
  public var address: String? {
    switch means {
    case .email: "mailto:\(value)"
    case .site, .form: value.contains("://") ? value : "https://\(value)"
    case .address, .telephone, .hours: nil
    }
  }
}

extension Confidence {
  /// How sure a statement is, in words.
  public var sentence: String {
    switch self {
    case .high: "Confiance haute\u{A0}: la source est officielle et citée directement."
    case .medium: "Confiance moyenne\u{A0}: presse spécialisée, copie d’un texte officiel ou conclusion simple."
    case .low: "Sans source\u{A0}: à vérifier avant de s’en servir."
    }
  }
}

/// Dates as the dataset writes them, for French readers.
public enum DateWords {
  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]

  /// "2024-08-01" gives "01/08/2024", "2024-08" gives "août 2024"; anything else is left as it is.
  public static func written(_ date: String) -> String {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0].count == 4, let month = Int(parts[1]), (1...12).contains(month) else {
      return date
    }
    if parts.count == 2 { return "\(months[month - 1])\u{A0}\(parts[0])" }
    guard parts.count == 3, parts[2].count == 2 else { return date }
    return "\(parts[2])/\(parts[1])/\(parts[0])"
  }
}

extension Source {
  /// The source on one line: title, publisher, date.
  public var line: String {
    var line = "«\u{A0}\(title)\u{A0}»"
    if let publisher { line += ", \(publisher)" }
    if let date { line += ", \(DateWords.written(date))" } else if let dateRemark { line += ", \(dateRemark)" }
    return line + "."
  }

  /// The source before the name of one of its sections: title and date; the leaflet, which everything cites, by its
  /// nature alone.
  public var brief: String {
    let name = nature == "fascicule" ? "Fascicule" : "«\u{A0}\(title)\u{A0}»"
    guard let date = date.map(DateWords.written) ?? dateRemark else { return name }
    return "\(name) (\(date))"
  }

  /// The source in a few words: publisher and date.
  public var short: String {
    if nature == "fascicule" { return "fascicule" }
    let who = publisher ?? title
    guard let date else { return who }
    return "\(who), \(DateWords.written(date))"
  }
}
