import PartnerNetwork

extension Problem.Cause {
  /// A stable word for programs.
  var code: String {
    switch self {
    case .unreadable: "illisible"
    case .tooLarge: "trop_gros"
    case .empty: "vide"
    case .notUTF8: "pas_utf8"
    case .notJSON: "pas_json"
    case .tooDeep: "trop_profond"
    case .notAnObject: "pas_un_objet"
    case .wrongFormat: "format_inconnu"
    case .missingFormat: "format_absent"
    case .wrongType: "forme_incorrecte"
    case .missingField: "champ_absent"
    case .emptyText: "texte_vide"
    case .unknownKind: "type_inconnu"
    case .unknownRole: "role_inconnu"
    case .unknownValue: "valeur_inconnue"
    case .duplicateID: "identifiant_double"
    case .duplicateLink: "lien_double"
    case .dangling: "renvoi_inconnu"
    case .forbiddenCharacter: "caractere_interdit"
    case .wrongPosition: "position_incorrecte"
    case .wrongGrid: "grille_incorrecte"
    case .ambiguousAnswers: "reponses_ambigues"
    case .unknownKey: "champ_inconnu"
    }
  }
}
