import PartnerNetwork

/// A name of the dataset as it stands within a sentence: with its article, where French tells which one.
///
/// The gender of a name is that of its first word. Words that are not in the list get no article: none is better than
/// a wrong one.
struct FrenchName: Equatable, Sendable {
  /// How the name is called before what follows it.
  enum Article: Equatable, Sendable { case masculine, feminine, elided, plural, none }

  /// The name, in lower case where it stands within a sentence.
  let text: String
  let article: Article

  var isPlural: Bool { article == .plural }

  /// "la caisse…", "l’État", "France Travail".
  var definite: String {
    switch article {
    case .masculine: "le \(text)"
    case .feminine: "la \(text)"
    case .elided: "l’\(text)"
    case .plural: "les \(text)"
    case .none: text
    }
  }

  /// "de la caisse…", "du Pacte", "des communes", "d’Aidants Connect".
  var genitive: String {
    switch article {
    case .masculine: "du \(text)"
    case .plural: "des \(text)"
    case .none: (FrenchName.isElided(text) ? "d’" : "de ") + text
    case .feminine, .elided: "de \(definite)"
    }
  }

  /// "à la caisse…", "au Pacte", "aux communes".
  var dative: String {
    switch article {
    case .masculine: "au \(text)"
    case .plural: "aux \(text)"
    case .feminine, .elided, .none: "à \(definite)"
    }
  }

  /// The name after words that may end on "à" or "de", which then join its article.
  func after(_ words: String) -> String {
    if words.hasSuffix(" à") { return "\(words.dropLast(2)) \(dative)" }
    if words.hasSuffix(" de") { return "\(words.dropLast(3)) \(genitive)" }
    return "\(words) \(definite)"
  }

  /// Whether "le" and "la" lose their vowel before a text. The h of the words that these data begin with is mute.
  static func isElided(_ text: String) -> Bool {
    guard let first = Folding.words(text).first?.first else { return false }
    return "aeiouh".contains(first)
  }
}

extension FrenchName {
  /// A name with the article of its first word.
  init(_ name: String) {
    let words = name.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
    let head = words.first.map { $0.split(separator: "’").first ?? $0 } ?? ""
    let folded = Folding.fold(head)
    let isProper = words.count > 1 && words[1].first?.isUppercase == true
    let keepsCapital =
      FrenchNouns.capital.contains(folded) || FrenchNouns.capital.contains(String(folded.dropLast()))
      || FrenchNouns.proper.contains(Folding.fold(name))
    let text = keepsCapital || head.dropFirst().contains(where: \.isUppercase) ? name : FrenchName.lowered(name)
    if FrenchNouns.determiners.contains(folded) {
      self.init(text: FrenchName.lowered(name), article: .none)
    } else if FrenchNouns.masculine.contains(folded) {
      self.init(text: text, article: FrenchName.isElided(text) ? .elided : .masculine)
    } else if FrenchNouns.feminine.contains(folded) {
      self.init(text: text, article: FrenchName.isElided(text) ? .elided : .feminine)
    } else if !isProper, FrenchNouns.isPlural(folded) {
      self.init(text: text, article: .plural)
    } else {
      self.init(text: name, article: .none)
    }
  }

  /// The gender of the first word, whether or not its article shows it.
  static func gender(of name: String) -> Article {
    let head = Folding.fold(name.prefix { $0 != " " && $0 != "’" })
    if FrenchNouns.feminine.contains(head) { return .feminine }
    return FrenchNouns.masculine.contains(head) ? .masculine : .none
  }

  static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}

/// The first words of names of institutions, folded (no accent, no capital).
private enum FrenchNouns {
  static let masculine = set(
    """
    accueil accompagnement acces benevolat bureau cadre centre cerema cheque code comite commissaire compas conseil \
    contrat departement diagnostic dispositif droit espace etablissement etat fichier fonds gouvernement groupe guide \
    habitat hebergement institut label lieu ministere numero pacte pass plan point portage prefet premier programme \
    projet reseau relais restaurant revenu samu schema secretaire secours service site territoire
    """
  ).union(["sous prefet"])

  static let feminine = set(
    """
    action adresse agence aide allocation analyse assurance association autorite banque branche caisse cohesion \
    collectivite commission commune complementaire convention coordination delegation demarche direction \
    distribution domiciliation education entreprise epicerie etude experimentation federation gouvernance location \
    loi lutte maison mediation metropole mise mission mobilite mutualite offre page performance plateforme police \
    politique prefecture prestation prevention region reponse ressource societe strategie structure synthese \
    tarification transmission union
    """)

  /// They end like plurals and are none.
  private static let singular = set("france nantes pays 1000 les mieux")
  /// They stand where an article would.
  static let determiners = set("certains certaines quelques plusieurs")
  /// Words that keep their capital within a sentence.
  static let capital = set("etat gouvernement pacte pass assurance banque compas cerema samu")
  static let proper: Set<String> = ["union europeenne"]

  /// Whether a word is written as a plural.
  static func isPlural(_ word: String) -> Bool {
    word.count > 3 && (word.hasSuffix("s") || word.hasSuffix("x")) && !singular.contains(word)
  }

  private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
}
