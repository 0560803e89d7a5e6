import PartnerNetwork

/// What is wrong in a dataset, in words that its author understands: what happened, and what to do.
public enum ProblemWords {
  /// One line for one problem: place, entry, sentence.
  public static func line(_ problem: Problem) -> String {
    var place = problem.file
    if let line = problem.line { place += ":\(line)" }
    if let column = problem.column { place += ":\(column)" }
    let entry = problem.id.map { " [\(visible($0))]" } ?? ""
    let mark = problem.isRemark ? "remarque\u{A0}: " : ""
    return "\(place):\(entry) \(mark)\(sentence(problem.cause))"
  }

  /// The sentence alone.
  public static func sentence(_ cause: Problem.Cause) -> String {
    switch cause {
    case .unreadable(let why):
      "ce fichier n’a pas pu être lu (\(visible(why))). Vérifiez qu’il existe et qu’il est lisible."
    case .tooLarge(let bytes):
      "ce fichier est trop gros (\(bytes >> 20) Mio)\u{A0}; la limite est de \(DataFile.largest >> 20) Mio. Découpez-le en plusieurs fichiers."
    case .empty: "ce fichier est vide. Il doit contenir au moins «\u{A0}{}\u{A0}»."
    case .notUTF8:
      "ce fichier n’est pas en UTF-8. Enregistrez-le de nouveau en choisissant l’encodage UTF-8. Rien n’en a été lu."
    case .notJSON(let expected):
      "ce n’est pas du JSON\u{A0}: il faudrait ici \(words(expected)). La lecture du fichier s’arrête là\u{A0}; ce qui précède est gardé."
    case .tooDeep: "les listes et objets sont imbriqués sur plus de 64 niveaux. Simplifiez ce passage."
    case .notAnObject: "ce fichier doit contenir un objet, entre accolades { }."
    case .wrongFormat(let format):
      "le format «\u{A0}\(visible(format))\u{A0}» n’est pas connu de cette version, qui lit «\u{A0}reseau/1\u{A0}». Certaines informations peuvent manquer."
    case .missingFormat:
      "aucun fichier n’indique le format. Ajoutez «\u{A0}\"format\": \"reseau/1\"\u{A0}» dans l’un d’eux."
    case .wrongType(let field, let expected):
      "le champ «\u{A0}\(visible(field))\u{A0}» doit être \(words(expected)). Cette entrée est laissée de côté."
    case .missingField(let field):
      "il manque le champ «\u{A0}\(visible(field))\u{A0}». Ajoutez-le\u{A0}; en attendant, cette entrée est laissée de côté."
    case .emptyText(let field): "le champ «\u{A0}\(visible(field))\u{A0}» est vide. Remplissez-le ou retirez-le."
    case .unknownKind(let kind):
      "le type «\u{A0}\(visible(kind))\u{A0}» n’existe pas. Les types sont\u{A0}: \(Kind.allCases.map(\.rawValue).joined(separator: ", "))."
    case .unknownRole(let role):
      "le rôle «\u{A0}\(visible(role))\u{A0}» n’existe pas. Choisissez un des rôles de la liste «\u{A0}roles\u{A0}»."
    case .unknownValue(let field, let value):
      "«\u{A0}\(visible(value))\u{A0}» n’est pas une valeur connue du champ «\u{A0}\(visible(field))\u{A0}»."
    case .duplicateID(let first):
      "cet identifiant est déjà celui d’une entrée de \(visible(first)). Donnez-lui-en un autre."
    case .duplicateLink: "ce lien est déjà donné plus haut. Gardez un seul des deux."
    case .dangling(let field, let id):
      "le champ «\u{A0}\(visible(field))\u{A0}» renvoie à «\u{A0}\(visible(id))\u{A0}», qui n’existe pas. Corrigez l’identifiant ou ajoutez l’entrée."
    case .forbiddenCharacter(let field, let scalar):
      "le champ «\u{A0}\(visible(field))\u{A0}» contient un caractère invisible ou de commande (\(hexadecimal(scalar))). Retirez-le."
    case .wrongPosition(let field):
      "le champ «\u{A0}\(visible(field))\u{A0}» doit donner la latitude puis la longitude, en degrés, par exemple [47.2184, -1.5536]."
    case .wrongGrid(let fault): sentence(fault)
    case .ambiguousAnswers:
      "une question doit avoir une bonne réponse, au moins une mauvaise, et jamais deux fois la même réponse. Vérifiez «\u{A0}bonne\u{A0}» et «\u{A0}mauvaises\u{A0}»."
    case .unknownKey(let key):
      "le champ «\u{A0}\(visible(key))\u{A0}» n’est pas connu de cette version\u{A0}; il est ignoré."
    }
  }

  private static func sentence(_ fault: Problem.GridFault) -> String {
    switch fault {
    case .size:
      "la taille de la grille n’est pas possible. Vérifiez «\u{A0}lignes\u{A0}», «\u{A0}colonnes\u{A0}» et «\u{A0}pas_km\u{A0}»."
    case .rowCount(let count, let expected): "la grille devrait avoir \(expected) lignes\u{A0}; elle en a \(count)."
    case .rowLength(let length, let row, let expected):
      "la ligne \(row) de la grille devrait avoir \(expected) cases\u{A0}; elle en a \(length)."
    case .unknownCode(let code, let row):
      "la ligne \(row) de la grille nomme «\u{A0}\(visible(code))\u{A0}», qui n’est le code d’aucune commune."
    case .malformed(let text, let row):
      "la ligne \(row) de la grille contient «\u{A0}\(visible(text))\u{A0}»\u{A0}; il faut un code, ou un code, une étoile et un nombre."
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
    case .decimal: "un nombre"
    case .boolean: "true ou false"
    case .null: "null"
    }
  }

  private static func words(_ expected: JSONExpectation) -> String {
    switch expected {
    case .value: "une valeur"
    case .fieldName: "un nom de champ entre guillemets"
    case .colon: "le signe «\u{A0}:\u{A0}»"
    case .commaOrBrace: "une virgule ou une accolade fermante }"
    case .commaOrBracket: "une virgule ou un crochet fermant ]"
    case .openingBrace: "une accolade ouvrante {"
    case .openingBracket: "un crochet ouvrant ["
    case .string: "un texte entre guillemets"
    case .closingQuote: "un guillemet fermant \""
    case .escape: "une lettre connue après «\u{A0}\\\u{A0}»"
    case .secondSurrogate: "la seconde moitié d’un caractère \\u"
    case .fourHexDigits: "quatre chiffres hexadécimaux après \\u"
    case .digit: "un chiffre"
    case .word: "true, false ou null"
    case .endOfFile: "la fin du fichier"
    }
  }
}
