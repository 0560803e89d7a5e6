import OfficialDirectory

extension ExportFailure {
  /// What is wrong with the file, and what to do, a sentence each.
  public var sentences: [String] {
    switch self {
    case .empty: ["Ce fichier est vide. Téléchargez-le de nouveau."]
    case .other(let other): [other.sentence, Self.wanted]
    case .encoding:
      [
        "Les accents de ce fichier ne se lisent pas\u{A0}: il n’est pas en UTF-8.",
        "Reprenez le fichier d’origine\u{A0}: un tableur l’a peut-être enregistré autrement.",
      ]
    case .otherJSON: ["Ce fichier JSON ne contient aucune fiche de l’annuaire de l’administration.", Self.wanted]
    case .columns(let names):
      [
        "Ce tableau n’est pas celui de l’annuaire\u{A0}: il y manque "
          + (names.count == 1 ? "la colonne " : "les colonnes ") + names.joined(separator: " et ") + ".", Self.wanted,
      ]
    case .malformed(let offset):
      [
        "Ce fichier commence comme du JSON, mais n’en est plus à partir de l’octet \(offset + 1).",
        "Il est sans doute abîmé\u{A0}: téléchargez-le de nouveau.",
      ]
    case .truncated:
      [
        "La fin de ce fichier manque\u{A0}: le téléchargement s’est sans doute arrêté. Téléchargez-le de nouveau.",
        "Rien n’a été gardé de ce qui a pu être lu, car il y manquerait des organismes sans que rien ne le dise.",
      ]
    case .nothingHere(let records):
      [
        "Ce fichier est bien celui de l’annuaire (\(RefreshWords.feminine(records, "fiche lue", "fiches lues"))), mais aucun organisme "
          + "recherché n’y est dans ce département.",
        "Vérifiez le numéro du département. Il faut l’export national, ou celui de ce département.",
      ]
    }
  }

  private static let wanted =
    "Il faut l’export de l’annuaire de l’administration\u{A0}: le fichier JSON de la DILA, ou le JSON ou le CSV de son "
    + "portail. On le trouve sur www.data.gouv.fr."
}

extension ExportFailure.Other {
  fileprivate var sentence: String {
    switch self {
    case .zip: "Ce fichier est compressé (zip), ou c’est un classeur. Ouvrez-le, et donnez le fichier qui est dedans."
    case .gzip, .bzip2, .xz, .tar:
      "Ce fichier est une archive compressée. Décompressez-la d’abord, et donnez le fichier .json qui est dedans."
    case .pdf: "Ce fichier est un document PDF."
    case .spreadsheet: "Ce fichier est un classeur de tableur. Il faut le fichier CSV ou JSON d’origine."
    case .markup: "Ce fichier est une page web ou du XML."
    case .binary: "Ce fichier n’est pas du texte."
    case .text: "Ce fichier n’est ni du JSON ni un tableau CSV."
    }
  }
}
