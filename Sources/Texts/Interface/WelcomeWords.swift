import PartnerNetwork

extension Words {
  /// The cards of the first start.
  public enum Welcome {
    public static let replay = "revoir la bienvenue, en quatre cartes"
    public static func title(_ card: Int, of count: Int) -> String { "Bienvenue\u{A0}: \(card) sur \(count)" }
    public static let skip = "Échap passer"
    public static let enter = "Entrée"
    public static let next = "suite"
    public static let begin = "commencer"
    public static let previous = "avant"
    public static let quit = "quitter"

    // Who is here.
    public static let who = "Qui est là"
    public static let purpose = "Qui fait quoi contre la pauvreté, et avec qui."
    public static let frameworks = "ce qui les engage ensemble"
    public static let cards = "Chacun a sa fiche\u{A0}: ce qu’il fait, pour qui, et qui appeler."

    // What links them.
    public static let links = "Ce qui les lie"
    public static let roles = "Un lien dit un rôle\u{A0}: piloter, financer, orienter…"
    public static let marks = "Choisissez un nom\u{A0}: les deux autres colonnes montrent ce qui lui est lié."
    public static let source = "i dit d’où vient chaque lien."

    // How to move.
    public static let moving = "Se déplacer"
    public static let choose = "choisir une ligne"
    public static let columns = "passer d’une colonne à l’autre"
    public static let open = "ouvrir ce qui est choisi"
    public static let back = "revenir, exactement où vous étiez"
    public static let search = "chercher avec vos mots\u{A0}: loyer…"
    public static let help = "l’aide de chaque écran"
    public static let footer = "Le bas de l’écran rappelle les touches utiles."

    // How to leave.
    public static let leaving = "Partir, et revenir"
    public static let leave = "quitter, quand vous voulez"
    public static let resume = "la prochaine fois, revenir où vous étiez"
    public static let note = "écrire une note dans votre carnet"
    public static let again = "revoir ces quatre cartes"
    public static let offline = "Tout reste sur cet ordinateur\u{A0}: rien n’est envoyé."
  }
}
