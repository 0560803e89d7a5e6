import PartnerNetwork

/// What is wrong in a dataset, in words that its author understands: what happened, and what to do.
public enum ProblemWords {
  /// One line for one problem: place, entry, sentence.
  public static func line(_ problem: Problem) -> String {
    var place = problem.file
    if let line = problem.line { place += ":\(line)" }
    if let column = problem.column { place += ":\(column)" }
    let entry = problem.id.map { " [\(visible($0))]" } ?? ""
    let mark = problem.isRemark ? "remarque : " : ""
    return "\(place):\(entry) \(mark)\(sentence(problem.cause))"
  }

  /// The sentence alone.
  public static func sentence(_ cause: Problem.Cause) -> String {
    switch cause {
    case .unreadable(let why):
      "ce fichier n’a pas pu être lu (\(visible(why))). Vérifiez qu’il existe et qu’il est lisible."
    case .tooLarge(let bytes):
      "ce fichier est trop gros (\(bytes >> 20) Mio) ; la limite est de \(DataFile.largest >> 20) Mio. Découpez-le en plusieurs fichiers."
    case .empty: "ce fichier est vide. Il doit contenir au moins « {} »."
    case .notUTF8:
      "ce fichier n’est pas en UTF-8. Enregistrez-le de nouveau en choisissant l’encodage UTF-8. Rien n’en a été lu."
    case .notJSON(let expected):
      "ce n’est pas du JSON : il faudrait ici \(words(expected)). La lecture du fichier s’arrête là ; ce qui précède est gardé."
    case .tooDeep: "les listes et objets sont imbriqués sur plus de 64 niveaux. Simplifiez ce passage."
    case .notAnObject: "ce fichier doit contenir un objet, entre accolades { }."
    case .wrongFormat(let format):
      "le format « \(visible(format)) » n’est pas connu de cette version, qui lit « reseau/1 ». Certaines informations peuvent manquer."
    case .missingFormat: "aucun fichier n’indique le format. Ajoutez « \"format\": \"reseau/1\" » dans l’un d’eux."
    case .wrongType(let field, let expected):
      "le champ « \(visible(field)) » doit être \(words(expected)). Cette entrée est laissée de côté."
    case .missingField(let field):
      "il manque le champ « \(visible(field)) ». Ajoutez-le ; en attendant, cette entrée est laissée de côté."
    case .emptyText(let field): "le champ « \(visible(field)) » est vide. Remplissez-le ou retirez-le."
    case .unknownKind(let kind):
      "le type « \(visible(kind)) » n’existe pas. Les types sont : \(Kind.allCases.map(\.rawValue).joined(separator: ", "))."
    case .unknownRole(let role):
      "le rôle « \(visible(role)) » n’existe pas. Choisissez un des rôles de la liste « roles »."
    case .unknownValue(let field, let value):
      "« \(visible(value)) » n’est pas une valeur connue du champ « \(visible(field)) »."
    case .duplicateID(let first):
      "cet identifiant est déjà celui d’une entrée de \(visible(first)). Donnez-lui-en un autre."
    case .duplicateLink: "ce lien est déjà donné plus haut. Gardez un seul des deux."
    case .dangling(let field, let id):
      "le champ « \(visible(field)) » renvoie à « \(visible(id)) », qui n’existe pas. Corrigez l’identifiant ou ajoutez l’entrée."
    case .forbiddenCharacter(let field, let scalar):
      "le champ « \(visible(field)) » contient un caractère invisible ou de commande (\(hexadecimal(scalar))). Retirez-le."
    case .unknownKey(let key): "le champ « \(visible(key)) » n’est pas connu de cette version ; il est ignoré."
    }
  }

  private static func hexadecimal(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// A text of the data, made fit to be printed: cut, and free of what could drive a terminal.
  static func visible(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(80) {
      shown.append(TextRules.isForbidden(scalar.value) ? "\u{FFFD}" : scalar)
    }
    return String(shown) + (text.unicodeScalars.count > 80 ? "…" : "")
  }

  private static func words(_ kind: JSONKind) -> String {
    switch kind {
    case .object: "un objet, entre accolades { }"
    case .array: "une liste, entre crochets [ ]"
    case .string: "un texte, entre guillemets"
    case .number: "un nombre entier"
    case .boolean: "true ou false"
    case .null: "null"
    }
  }

  private static func words(_ expected: JSONExpectation) -> String {
    switch expected {
    case .value: "une valeur"
    case .fieldName: "un nom de champ entre guillemets"
    case .colon: "le signe « : »"
    case .commaOrBrace: "une virgule ou une accolade fermante }"
    case .commaOrBracket: "une virgule ou un crochet fermant ]"
    case .openingBrace: "une accolade ouvrante {"
    case .openingBracket: "un crochet ouvrant ["
    case .string: "un texte entre guillemets"
    case .closingQuote: "un guillemet fermant \""
    case .escape: "une lettre connue après « \\ »"
    case .secondSurrogate: "la seconde moitié d’un caractère \\u"
    case .fourHexDigits: "quatre chiffres hexadécimaux après \\u"
    case .digit: "un chiffre"
    case .word: "true, false ou null"
    case .endOfFile: "la fin du fichier"
    }
  }
}
