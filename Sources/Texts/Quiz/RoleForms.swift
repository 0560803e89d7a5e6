import PartnerNetwork

/// The verb phrases of roles in the forms that sentences need.
enum RoleForms {
  /// "finance" after one, "financent" after several.
  static func phrase(_ role: Role, plural: Bool) -> String {
    guard plural else { return role.label }
    let words = role.label.split(separator: " ", maxSplits: 1)
    guard let verb = words.first.map(String.init) else { return role.label }
    return ([manyDo(verb)] + words.dropFirst().map { $0 == "interlocuteur pour" ? "interlocuteurs pour" : String($0) })
      .joined(separator: " ")
  }

  /// The third person of the plural, from that of the singular.
  private static func manyDo(_ verb: String) -> String {
    let irregular = [
      "a": "ont", "est": "sont", "fait": "font", "met": "mettent", "agit": "agissent", "produit": "produisent",
      "soutient": "soutiennent", "reçoit": "reçoivent", "sert": "servent",
    ]
    if let known = irregular[verb] { return known }
    return verb.hasSuffix("e") ? verb + "nt" : verb
  }

  /// A role as the name of an action: "Financer"; the words of the dataset where there is no such form.
  static func action(_ role: Role) -> String {
    let known = [
      "pilote": "Piloter", "copilote": "Copiloter, avec un autre", "finance": "Financer",
      "cofinance": "Financer une part, avec d’autres", "soutient": "Soutenir", "met_en_oeuvre": "Mettre en œuvre",
      "coordonne": "Coordonner", "anime": "Réunir et animer", "labellise": "Donner un label",
      "instruit": "Recevoir les dossiers", "signe": "Signer", "domicilie": "Donner une adresse administrative",
    ]
    return known[role.id] ?? LinkWords.alone(role).withCapital
  }

  /// Whether the object of a role is said without an article: "est autorité organisatrice…".
  static func isStatus(_ role: Role) -> Bool { role.id == "autorite_organisatrice" }
}
