import PartnerNetwork

extension Words {
  /// The situations: whom to turn to, in which order, and the first steps.
  public enum Situations {
    public static let title = "Situations"
    public static let one = "situation"
    public static let oneUrgent = "Situation urgente"
    public static let show = "voir les situations\u{A0}: qui appeler d’abord"

    // The list.
    public static let up = "choisir la situation du dessus"
    public static let down = "choisir la situation du dessous"
    public static let open = "ouvrir la situation choisie"
    public static let type = "chercher une situation avec vos mots"
    public static let typeHint = "chercher"
    public static let stopTyping = "revenir à la liste"
    public static let stopTypingHint = "liste"
    public static let clear = "effacer ce qui est écrit"
    public static let clearHint = "effacer"
    public static let filter = "choisir un profil ou un levier"
    public static let filterHint = "filtrer"
    public static let dropLast = "retirer le dernier filtre"
    public static let dropHint = "retirer un filtre"
    public static let all = "montrer toutes les situations"
    public static let alreadyAll = "Toutes les situations sont déjà montrées."
    public static let everything = "/ cherche avec vos mots, f choisit un profil ou un levier."
    public static let typing = "Par exemple\u{A0}: adresse, loyer, violence, crèche."
    public static let shown = "Filtré\u{A0}: "
    public static func typed(_ text: String) -> String { "«\u{A0}\(text)\u{A0}»" }
    public static func lever(_ name: String) -> String { "levier \(name)" }
    public static func count(_ count: Int, of all: Int) -> String {
      count == all ? "\(all)" : "\(count) sur \(all)"
    }
    public static func hidden(_ count: Int) -> String {
      count == 1
        ? "1 autre situation est cachée par ce choix." : "\(count) autres situations sont cachées par ce choix."
    }
    public static let urgentGroup = "URGENT\u{A0}: APPELEZ D’ABORD"
    public static let otherGroup = "AUTRES SITUATIONS"
    public static let empty = "Ces données ne contiennent pas de situations."
    public static let nothing = "Aucune situation ne répond, dans cette version."
    public static let retryTyping = "Essayez un seul mot, ou un mot plus courant. Échap efface ce qui est écrit."
    public static let retry = "Échap retire le dernier filtre, s montre toutes les situations."
    public static let elsewhere = "Ctrl-F cherche dans toutes les fiches."

    // The menus.
    public static let filterTitle = "Quelles situations\u{A0}?"
    public static let byLever = "par levier"
    public static let leverTitle = "Pour quel levier\u{A0}?"
    public static func drop(_ filter: String) -> String { "retirer\u{A0}: \(filter)" }

    // One situation.
    public static let unknown = "Situation inconnue"
    public static let unknownExplained =
      "Cette situation n’existe pas dans ces données. La flèche gauche revient à l’endroit d’avant."
    public static let choose = "choisir votre commune, pour avoir les contacts les plus proches"
    public static let change = "changer de commune"
    public static let chooseHint = "commune"
    public static let openFirst = "Ouvrez d’abord une situation\u{A0}: la carte est celle de la ligne choisie."
    public static let chooseCommune =
      "Appuyez sur t pour choisir votre commune\u{A0}: les contacts les plus proches s’afficheront ici."
    public static let enterOpens = "Entrée ouvre cette situation."
    public static let enterCard = "Entrée ouvre sa fiche."
    public static let enterSource = "Entrée montre les sources."
    public static let copyNumber = "y copie ce numéro, Entrée ouvre sa fiche."
    public static let ofLever = "Situations concernées"
    /// - Parameter number: one number.
    public static func call(_ number: String) -> String { "Appelez d’abord le \(number)." }
    /// - Parameter numbers: one or several.
    public static func calls(_ numbers: String) -> String { "À appeler d’abord\u{A0}: \(numbers)." }
  }
}

/// Situations in words, for every way of showing them.
public enum SituationWords {
  public static let callFirst = "À appeler tout de suite"
  public static let contacts = "Qui contacter, dans cet ordre"
  public static let firstSteps = "Premiers gestes"
  public static let caution = "Point de vigilance"
  public static let schemes = "Dispositifs utiles"
  public static let frameworks = "Cadres"
  public static let levers = "Leviers"
  public static let sources = "Sources"

  public static let order = "Cet ordre est une proposition raisonnée, et non une règle."
  public static let unknownNumber = "Numéro non renseigné dans cette version."
  public static let unknownContacts = "Coordonnées non renseignées dans cette version."
  public static let noCommonContacts =
    "Pas de coordonnées valables pour tout le département dans cette version."
  public static func nearFirst(_ commune: String) -> String {
    "Les contacts les plus proches \(PlaceWords.of(commune)) viennent d’abord."
  }
  public static func more(_ count: Int) -> String {
    count == 1 ? "Sa fiche donne 1 autre contact." : "Sa fiche donne \(count) autres contacts."
  }
  public static let sourced = "Une des sources de cette situation le rappelle."
  public static let advice = "C’est un conseil\u{A0}: aucune source ne l’énonce."
  public static let stepsAreProposed = "Ces gestes sont proposés d’après les sources de cette situation."
  public static let unknownConfidence = "Confiance non renseignée dans cette version."
  public static func unknown(_ parts: [String]) -> String {
    "Non renseigné dans cette version\u{A0}: \(parts.map { $0.lowercased() }.joined(separator: ", "))."
  }

  /// "situation urgente · pour l’accueil".
  public static func subtitle(_ situation: Situation) -> String {
    [situation.isUrgent ? "situation urgente" : "situation", situation.profile?.word].compactMap(\.self)
      .joined(separator: " · ")
  }

  /// What is dialled for whom is to be called first: its first telephone; nil where it has none.
  public static func telephone(of person: Situation.Person, in network: Network) -> Contact? {
    network.details.entity(person.entity).contacts.first { $0.means == .telephone }
  }

  /// "17 (police secours), 114 (urgence par SMS)": the numbers to call before anything else; nil where there is
  /// nobody to call.
  /// - Parameter most: how many at most.
  public static func calls(_ situation: Situation, in network: Network, most: Int = .max) -> String? {
    guard situation.isUrgent else { return nil }
    return situation.calls.prefix(most).map { call in
      let entity = network.entities[call.entity]
      guard let number = telephone(of: call, in: network)?.value else {
        return "\(entity.name) (numéro non renseigné dans cette version)"
      }
      // The short name of an emergency number begins with the number itself.
      return entity.shortName.hasPrefix(number) ? entity.shortName : "\(number) (\(entity.shortName))"
    }.joined(separator: ", ")
  }

  /// The first of them: "17"; nil where none is known.
  public static func firstNumber(_ situation: Situation, in network: Network) -> String? {
    situation.calls.lazy.compactMap { telephone(of: $0, in: network)?.value }.first
  }
}

extension Situation.Profile {
  /// "pour l’accueil".
  public var word: String {
    switch self {
    case .reception: "pour l’accueil"
    case .elected: "pour les élus"
    case .direction: "pour la direction"
    }
  }

  /// The heading of its situations.
  public var heading: String {
    switch self {
    case .reception: "À l’accueil"
    case .elected: "Pour les élus"
    case .direction: "Pour la direction"
    }
  }
}
