import PartnerNetwork

extension Words {
  /// The screen of the user's commune, and what cards say of places near it.
  public enum Commune {
    public static let title = "Ma commune"
    public static let unknown = "Commune inconnue"
    public static let unknownExplained =
      "Cette commune n’est pas dans ces données. La flèche gauche revient à l’endroit d’avant."
    public static let show = "voir votre commune, ou la choisir"
    public static let titleHint = "t ma commune"

    // Choosing.
    public static let prompt = "Votre commune\u{A0}:"
    /// What to do there, for who has typed nothing yet.
    public static func invitation(in territory: Territory) -> String {
      territory.communes.isEmpty
        ? "Ces données ne contiennent pas de communes." : "Tapez le nom de votre commune."
    }
    /// More about it, with examples that work in these data.
    public static func advice(in territory: Territory) -> [String] {
      guard !territory.communes.isEmpty else {
        return ["Les communes s’ajoutent dans les fichiers de ces données, par exemple dans territoire.json."]
      }
      return [
        examples(in: territory),
        "Un ancien nom ou un code INSEE convient aussi. Les accents, les majuscules et les traits d’union ne comptent pas.",
      ].compactMap(\.self)
    }
    /// A name in small letters, a shortened one, a code: it shows that all are understood.
    private static func examples(in territory: Territory) -> String? {
      let saint = "Saint-"
      let plain = territory.communes.first { $0.name.count > 4 && !$0.name.contains { !$0.isLetter } }
      let names = [
        plain?.name.lowercased(),
        territory.communes.first { $0.name.hasPrefix(saint) }.map {
          "st " + $0.name.dropFirst(saint.count).lowercased()
        },
        (plain ?? territory.communes[0]).postalCodes.first.map { "le code postal \($0)" },
      ].compactMap(\.self)
      guard let last = names.last else { return nil }
      return "Par exemple\u{A0}: "
        + (names.count == 1 ? last : names.dropLast().joined(separator: ", ") + ", ou " + last)
        + "."
    }
    public static func nothing(_ text: String) -> String {
      "Aucune commune de ces données ne répond à «\u{A0}\(text)\u{A0}»."
    }
    public static let retry = ["Essayez le début du nom, ou le code postal.", "Échap efface ce qui est écrit."]
    public static let up = "choisir la commune du dessus"
    public static let down = "choisir la commune du dessous"
    public static let choose = "en faire votre commune"
    public static let chooseHint = "garder"
    public static let clear = "effacer ce qui est écrit"
    public static let clearHint = "effacer"
    public static let giveUp = "revenir à la page sans rien changer"
    public static let giveUpHint = "annuler"
    public static func found(_ index: Int, of count: Int, _ name: String, _ reason: String) -> String {
      "\(Words.place(index, of: count))\u{A0}: \(name), \(reason)."
    }

    // The map.
    public static let byIntercommunality = "Carte par intercommunalité"
    public static let byArrondissement = "Carte par arrondissement"
    public static func byContract(_ kind: ServicePoint.Kind) -> String { "Carte\u{A0}: \(PlaceWords.heading(kind))" }
    public static let toMap = "passer à la carte"
    public static let toMapHint = "carte"
    public static let toText = "revenir au texte"
    public static let toTextHint = "texte"
    public static let colouring = "changer ce que disent les couleurs de la carte"
    public static let colouringHint = "couleurs"
    public static let moveHint = "se déplacer"
    public static let north = "aller à la commune au nord"
    public static let south = "aller à la commune au sud"
    public static let west = "aller à la commune à l’ouest"
    public static let east = "aller à la commune à l’est"
    public static let edge = "Il n’y a plus de commune de ce côté sur cette carte."

    // Keeping.
    public static let change = "choisir une autre commune"
    public static let changeHint = "changer"
    public static func keep(_ name: String) -> String { "faire \(PlaceWords.of(name)) votre commune" }
    public static let keepHint = "garder"
    public static let forget = "ne plus garder cette commune comme la vôtre"
    public static let forgetHint = "oublier"
    public static func kept(_ name: String) -> String {
      "\(name) est votre commune. Elle est gardée pour la prochaine fois."
    }
    public static func forgotten(_ name: String) -> String {
      "\(name) n’est plus votre commune. g la reprend."
    }

    // The page.
    public static func subtitle(isOwn: Bool) -> String { isOwn ? "votre commune" : "commune" }
    public static func go(_ name: String) -> String { "aller à «\u{A0}\(name)\u{A0}»" }
    public static let enterGoes = "Entrée va à sa page."
    public static let itinerant = "Ce service se déplace\u{A0}: l’adresse est son point d’attache."
    public static let noTelephone = "Téléphone\u{A0}: non renseigné dans cette version."
    public static func touches(_ name: String) -> String { "\(name) est une commune voisine." }
  }

  /// How what was typed was recognised as a commune.
  public enum CommuneReason {
    /// For a row: as short as can be.
    public static func short(_ match: CommuneMatch, in territory: Territory) -> String {
      switch match.reason {
      case .name: territory.communes[match.commune].postalCodes.first ?? ""
      case .formerName(let name): "ex-\(name)"
      case .postalCode(let code): code
      case .code: "INSEE"
      }
    }

    /// For a sentence.
    public static func long(_ match: CommuneMatch, in territory: Territory) -> String {
      let commune = territory.communes[match.commune]
      let reason =
        switch match.reason {
        case .name: commune.postalCodes.isEmpty ? "code postal \(PlaceWords.unknown)" : commune.postalCodes[0]
        case .formerName(let name): "reconnue à l’ancien nom «\u{A0}\(name)\u{A0}»"
        case .postalCode(let code): "reconnue au code postal \(code)"
        case .code: "reconnue au code INSEE \(commune.code)"
        }
      return match.quality == .oneError ? "\(reason), à une lettre près" : reason
    }
  }
}
