import PartnerNetwork

extension SearchHit.Field {
  /// The part of a card in which the words were found: "synonyme".
  public var word: String {
    switch self {
    case .acronym: "sigle"
    case .shortName, .name: "nom"
    case .number: "numéro"
    case .synonym: "mot proche"
    case .summary: "résumé"
    case .fact: "fait"
    case .definition: "définition"
    case .story: "récit"
    }
  }
}

extension SearchHit {
  /// Why it was found: "mot proche « loyer en retard »".
  public var reason: String { "\(field.word) «\u{A0}\(text)\u{A0}»" }
}
