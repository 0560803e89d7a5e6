import PartnerNetwork

extension Words {
  /// The screens of what is wrong, missing or old in the data.
  public enum Quality {
    public static let show = "vérifier la qualité des données"
    /// Other words that lead there.
    public static let synonyms =
      "voir erreurs problèmes périmés anciens contacts à corriger sans source manques compléter rapport"
    public static let explanation = "Ce qui est à vérifier ou à compléter, par genre."
    public static func open(_ title: String) -> String { "voir le détail\u{A0}: «\u{A0}\(title)\u{A0}»" }
    public static let openAny = "voir le détail"
    public static let export = "écrire le rapport dans un fichier"
    public static let exportHint = "exporter"
    public static let exportTitle = "Écrire le rapport"
    public static let fileName = ["qualité des données"]
    public static func status(_ title: String, _ sentence: String) -> String {
      "\(title)\u{A0}: \(sentence.prefix(1).lowercased())\(sentence.dropFirst())"
    }
    public static let enterDetail = "Entrée les montre."

    public static let noMap = "Ouvrez d’abord une ligne\u{A0}: la carte montre ensuite ce dont elle parle."

    // The findings of one kind.
    public static let unknownKind = "Cette rubrique n’existe pas. La flèche gauche revient à l’endroit d’avant."
    public static let up = "choisir la ligne du dessus"
    public static let down = "choisir la ligne du dessous"
    public static let activate = "ouvrir ce dont il s’agit"
    public static let explain = "dire ce qui ne va pas, et quoi faire"
    public static let explainHint = "expliquer"
    public static let enterOpens = "Entrée ouvre."
    public static let enterExplains = "Entrée explique."
    public static let todo = "Que faire\u{A0}?"
    public static let noAddress = "Adresse web non renseignée dans cette version."
    public static func cited(_ names: [String], more: Int) -> String {
      guard !names.isEmpty else { return "Aucune fiche et aucun lieu ne citent cette source." }
      let rest = more == 0 ? "" : more == 1 ? " et 1 autre" : " et \(more) autres"
      return "Citée par\u{A0}: \(names.joined(separator: ", "))\(rest)."
    }
  }
}
