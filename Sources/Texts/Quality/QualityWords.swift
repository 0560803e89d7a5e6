import PartnerNetwork

/// What is looked for in data, in words: for the screen and for every report.
public enum QualityWords {
  public static let title = "Qualité des données"

  /// The kind as a heading and as a line of a list: at most 31 columns.
  public static func title(_ kind: QualityKind) -> String {
    switch kind {
    case .problems: "Problèmes dans les fichiers"
    case .agedContacts: "Contacts de plus de \(Age.old)\u{A0}mois"
    case .undatedContacts: "Contacts sans date"
    case .sharedNumbers: "Contacts au même numéro"
    case .unreachable: "Acteurs sans contact"
    case .incompletePlaces: "Lieux sans téléphone ou adresse"
    case .communesWithoutCentre: "Communes sans contact de CCAS"
    case .communesWithoutPlace: "Communes sans lieu d’accueil"
    case .contracts: "Contrats à vérifier"
    case .linksWithoutSource: "Liens sans source"
    case .learningWithoutSource: "Situations et quiz sans source"
    case .statementsWithoutSource: "Informations sans source"
    case .undatedSources: "Sources sans date"
    case .sourcesWithoutAddress: "Sources sans adresse web"
    case .reservations: "Informations à confirmer"
    case .deducedLinks: "Liens déduits"
    case .agedStatements: "Informations anciennes"
    }
  }

  /// What it is and why it matters. The first sentence stands above a list: at most 58 columns.
  public static func meaning(_ kind: QualityKind) -> String {
    switch kind {
    case .problems: "Ce que le programme n’a pas pu lire ou comprendre. Il l’a laissé de côté."
    case .agedContacts: "Leur source date de plus de \(Age.old)\u{A0}mois. Un numéro a pu changer depuis."
    case .undatedContacts: "Personne ne peut dire s’ils sont encore bons. Ni eux ni leur source n’ont de date."
    case .sharedNumbers:
      "Un même numéro est donné pour plusieurs organismes. Ce n’est pas toujours une erreur\u{A0}: un accueil peut "
        + "répondre pour deux lieux."
    case .unreachable:
      "Ces données ne disent pas comment les joindre. Pour un nom collectif, comme les communes ou les associations, "
        + "c’est normal."
    case .incompletePlaces:
      "Leur téléphone ou leur adresse n’est pas renseigné. Ces lieux reçoivent pourtant du public."
    case .communesWithoutCentre:
      "Le contact de leur CCAS n’est pas renseigné. Cela ne veut pas dire qu’elles n’ont pas de centre communal "
        + "d’action sociale (CCAS), ni de centre intercommunal (CIAS)."
    case .communesWithoutPlace:
      "Aucun lieu d’accueil connu ne s’y trouve. Aucun ne dit non plus qu’il les dessert."
    case .contracts:
      "Leur état n’est pas connu, ou leur fin est passée. Les contrats terminés et dits tels n’y sont pas."
    case .linksWithoutSource: "Rien ne dit d’où viennent ces liens entre deux fiches."
    case .learningWithoutSource:
      "Rien ne dit d’où vient ce qu’elles affirment. Ce sont des situations, des étapes de visite ou des questions."
    case .statementsWithoutSource:
      "Rien ne dit d’où elles viennent. Ce sont des termes, des chiffres, des dates ou des avertissements."
    case .undatedSources:
      "L’âge de ce qui vient d’elles n’est pas connu. Seule une information qui porte sa propre date en a un."
    case .sourcesWithoutAddress: "On ne peut pas les ouvrir pour les vérifier."
    case .reservations: "Leur auteur les donne avec une réserve. Elles restent à confirmer."
    case .deducedLinks:
      "Ils ne sont pas écrits, mais se comprennent. Chacun dit pourquoi\u{A0}; ce ne sont pas des erreurs."
    case .agedStatements:
      "Leur source date de plus de \(Age.old)\u{A0}mois. Ce sont des explications et des lieux\u{A0}; les règles et "
        + "les montants changent."
    }
  }

  /// What to do about it, in one sentence.
  public static func advice(_ kind: QualityKind) -> String {
    switch kind {
    case .problems: "Ouvrez le fichier à la ligne indiquée, corrigez, puis relancez «\u{A0}reseau verifier\u{A0}»."
    case .agedContacts: "Vérifiez-les, par exemple par un appel, puis changez leur date et leur source."
    case .undatedContacts: "Vérifiez-les, puis ajoutez leur date."
    case .sharedNumbers: "Appelez ce numéro, et corrigez-le là où il n’est pas le bon."
    case .unreachable: "Ajoutez un téléphone, un courriel ou une adresse. Les plus utiles aux situations sont en tête."
    case .incompletePlaces: "Cherchez ce qui manque auprès du lieu, et ajoutez-le."
    case .communesWithoutCentre:
      "Ajoutez ces contacts, ou prenez ceux de l’annuaire de l’administration\u{A0}: «\u{A0}reseau aide "
        + "actualiser\u{A0}» dit comment."
    case .communesWithoutPlace:
      "Ajoutez un lieu, ou dites quelles communes un lieu dessert (champ «\u{A0}dessert\u{A0}»)."
    case .contracts: "Demandez où en est le contrat à l’intercommunalité qui le porte."
    case .linksWithoutSource: "Ajoutez le champ «\u{A0}source\u{A0}», ou retirez le lien."
    case .learningWithoutSource, .statementsWithoutSource:
      "Ajoutez une source, ou dites dans le texte que c’est un conseil."
    case .undatedSources: "Cherchez la date de la page ou du document\u{A0}; à défaut, datez vos propres vérifications."
    case .sourcesWithoutAddress: "Ajoutez l’adresse de la page, si le document est en ligne."
    case .reservations: "Confirmez l’information, puis retirez le champ «\u{A0}reserve\u{A0}»."
    case .deducedLinks: "Confirmez ceux qui comptent pour vous auprès des personnes concernées."
    case .agedStatements: "Relisez la source, ou une plus récente, avant de vous en servir."
    }
  }

  // MARK: - How many

  public static let nothing = "Rien à signaler."
  /// In a column, where there is room or where there is not.
  public static let nothingInColumn = "rien à signaler"
  public static let nothingShort = "rien"
  public static let unknown = "Âge inconnu, car cet ordinateur ne donne pas la date."
  public static let unknownShort = "inconnu"

  /// "rien", "96" or "inconnu", beside the title.
  public static func count(_ section: QualityReport.Section) -> String {
    guard section.isKnown else { return unknownShort }
    return section.findings.isEmpty ? nothingShort : "\(section.findings.count)"
  }

  /// "96 à regarder" or the sentence that says that there is nothing.
  public static func sentence(_ section: QualityReport.Section) -> String {
    guard section.isKnown else { return unknown }
    return section.findings.isEmpty ? nothing : "\(section.findings.count) cas."
  }

  // MARK: - Where

  /// "données du programme/contacts.json, ligne 12".
  public static func place(_ place: EntryPlace) -> String {
    place.line.map { "\(place.file), ligne\u{A0}\($0)" } ?? place.file
  }
  public static func written(_ place: EntryPlace) -> String { "Écrit dans\u{A0}: \(self.place(place))." }
  public static func source(_ line: String) -> String { "Source\u{A0}: \(line)" }

  /// "07/2019", "27/03/2020", "2019": for a column.
  public static func short(_ date: String) -> String {
    let parts = date.split(separator: "-")
    return parts.count == 2 ? "\(parts[1])/\(parts[0])" : DateWords.written(date)
  }
}
