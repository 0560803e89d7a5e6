import PartnerNetwork

extension Words {
  /// The map of the territory.
  public enum TerritoryMap {
    public static let unknown = "non renseigné dans cette version"
    public static let unknownLabel = "non renseigné"
    public static let none = "Ces données ne contiennent pas de carte\u{A0}: aucune commune n’y est placée."
    public static let legend = "Légende"
    public static let title = "Carte du territoire"

    /// The name of an intercommunal body without the words that many share: "Nozay".
    public static func shortName(_ name: String) -> String {
      for prefix in ["Communauté de communes ", "Communauté d’agglomération ", "CC ", "CA "]
      where name.hasPrefix(prefix) {
        let rest = name.dropFirst(prefix.count)
        for link in ["de la ", "de l’", "du ", "des ", "de ", "d’"] where rest.hasPrefix(link) {
          return String(rest.dropFirst(link.count))
        }
        return String(rest)
      }
      return name
    }

    public static let byIntercommunality = "par intercommunalité"
    public static let byArrondissement = "par arrondissement"
    /// What the colours say, for a kind of contract.
    public static func byContract(_ kind: ServicePoint.Kind) -> String { "\(contract(kind)), ce que l’on en sait" }

    /// A kind of contract, in full and with its acronym.
    public static func contract(_ kind: ServicePoint.Kind) -> String {
      switch kind {
      case .healthContract: "contrat local de santé (CLS)"
      case .globalConvention: "convention territoriale globale (CTG)"
      case .foodProject: "projet alimentaire territorial (PAT)"
      default: kind.word
      }
    }

    /// A kind of contract, in three letters.
    public static func acronym(_ kind: ServicePoint.Kind) -> String {
      switch kind {
      case .healthContract, .globalConvention, .foodProject: kind.word.uppercased()
      default: kind.word
      }
    }

    public static func state(_ state: ServicePoint.State) -> String {
      switch state {
      case .running: "en cours"
      case .ended: "terminé"
      case .unknown: "état inconnu"
      }
    }

    public static func arrondissement(_ name: String) -> String {
      let isElided = name.first.map { "AEIOUYÉÈÊH".contains($0) } ?? false
      return "arrondissement \(isElided ? "d’" : "de ")\(name)"
    }
    public static let unknownIntercommunality = "intercommunalité\u{A0}: \(unknown)"
    public static let unknownArrondissement = "arrondissement\u{A0}: \(unknown)"

    /// "24 communes".
    public static func communes(_ count: Int) -> String { count == 1 ? "1 commune" : "\(count) communes" }

    public static func direction(_ index: Int) -> String {
      let words = ["au nord", "à l’est", "au sud", "à l’ouest"]
      return words.indices.contains(index) ? words[index] : ""
    }
    public static let nothingThere = "aucune commune de la carte"
    public static func touches(_ names: [String]) -> String {
      names.isEmpty
        ? "Ne touche aucune autre commune de la carte."
        : "Touche \(communes(names.count))\u{A0}: \(names.joined(separator: ", "))."
    }

    // The signs.
    public static let chosenSign = "votre commune"
    public static let serviceSign = "lieu d’accueil"
    public static let serviceSigns = "lieux d’accueil connus pour cette commune"
    /// Where the outlines come from.
    public static func source(_ title: String?, version: String?, date: String?) -> String {
      let data = [version.map { "version \($0)" }, date.map { "du \($0)" }].compactMap(\.self)
      return "Source des contours\u{A0}: \(title ?? unknown)."
        + (data.isEmpty ? "" : " Données\u{A0}: \(data.joined(separator: " ")).")
    }
    public static let cursorSign = "commune montrée"
  }
}
