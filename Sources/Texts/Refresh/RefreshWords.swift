import OfficialDirectory
import PartnerNetwork

/// The words of what is taken from the official directory.
public enum RefreshWords {
  /// What the directory is called.
  public static let directory = "annuaire de l’administration"
  public static let publisher = "Direction de l’information légale et administrative (DILA)"
  public static let nature = "officiel"
  /// Where the DILA publishes it.
  public static let page =
    "https://www.data.gouv.fr/fr/datasets/service-public-fr-annuaire-de-l-administration-base-de-donnees-locales/"

  /// The title of the source: "Annuaire de l’administration, export du 15/10/2026".
  public static func title(_ source: ExportSource) -> String {
    "Annuaire de l’administration, export \(day(source))"
  }

  /// "du 15/10/2026", "d’octobre 2026".
  private static func day(_ source: ExportSource) -> String {
    let date = DateWords.written(source.date)
    if source.date.utf8.count == 10 { return "du \(date)" }
    return date.first.map { "ao".contains($0) } ?? false ? "d’\(date)" : "de \(date)"
  }

  /// What the dataset has to cite.
  public static func credit(_ source: ExportSource) -> String {
    "DILA (direction de l’information légale et administrative)\u{A0}: \(directory), export "
      + "\(day(source)) (Licence Ouverte 2.0)"
  }

  /// How the date of the export is known.
  public static func origin(_ origin: DateOrigin) -> String {
    switch origin {
    case .given: "Date donnée à la commande."
    case .fileName: "Date lue dans le nom du fichier."
    case .lastChange: "Date de la dernière modification d’une fiche du fichier\u{A0}: l’export n’est pas plus ancien."
    case .fileDate: "Date du fichier sur cet ordinateur\u{A0}: l’export lui-même ne porte pas de date."
    }
  }

  /// What a contact of the directory is for.
  public static func label(_ label: FreshContact.Label) -> String {
    switch label {
    case .seat: "Siège"
    case .mail: "Courrier"
    case .text(let text): text
    }
  }

  /// The kinds of bodies, in the plural.
  public static func heading(_ kind: BodyKind) -> String {
    switch kind {
    case .prefecture: "Préfecture"
    case .subprefecture: "Sous-préfectures"
    case .solidarityDirectorate: "Direction de l’emploi, du travail et des solidarités (DDETS)"
    case .department: "Département"
    case .familyFund: "Caisse d’allocations familiales (CAF)"
    case .farmFund: "Mutualité sociale agricole (MSA)"
    case .healthFund: "Caisse primaire d’assurance maladie (CPAM)"
    case .pensionFund: "Caisse d’assurance retraite (Carsat)"
    case .employment: "France Travail"
    case .franceServices: "France services"
    case .localInformationCentre: "Centres locaux d’information (Clic)"
    case .socialActionCentre: "Centres communaux d’action sociale (CCAS)"
    case .townHall: "Mairies"
    }
  }

  /// What contradicts: "téléphone".
  public static func means(_ means: Contact.Means) -> String {
    switch means {
    case .address: "adresse"
    case .telephone: "téléphone"
    case .email: "courriel"
    case .site: "site"
    case .form: "formulaire"
    case .hours: "horaires"
    }
  }

  /// A number and its feminine noun: "aucune fiche", "40 000 fiches".
  public static func feminine(_ count: Int, _ singular: String, _ plural: String) -> String {
    count == 0 ? "aucune \(singular)" : "\(PlaceWords.grouped(count)) \(count == 1 ? singular : plural)"
  }

  /// Why records were left out, for a number of them.
  public static func records(_ fault: RecordFault, _ count: Int) -> String {
    let number = feminine(count, "fiche", "fiches")
    return switch fault {
    case .malformed: "\(number) dont l’écriture est abîmée"
    case .encoding: "\(number) dont les accents ne se lisent pas (pas en UTF-8)"
    case .tooLong: "\(number) d’une longueur invraisemblable"
    case .notARecord: "\(number) sans rien de reconnaissable"
    case .noName: "\(number) sans nom"
    case .noCommune: "\(number) sans commune ni adresse"
    case .duplicate: "\(number) en double"
    }
  }

  /// What was left out of records that are kept.
  public static func values(_ fault: ValueFault, _ count: Int) -> String {
    switch fault {
    case .address: counted(count, "adresse incomplète", "adresses incomplètes")
    case .position: counted(count, "position sur la carte impossible", "positions sur la carte impossibles")
    case .telephone: counted(count, "numéro de téléphone douteux", "numéros de téléphone douteux")
    case .email: counted(count, "adresse électronique mal écrite", "adresses électroniques mal écrites")
    case .site: counted(count, "adresse de site mal écrite", "adresses de sites mal écrites")
    case .form: counted(count, "adresse de formulaire mal écrite", "adresses de formulaires mal écrites")
    case .hours: counted(count, "tableau d’horaires incohérent", "tableaux d’horaires incohérents")
    case .date: counted(count, "date de modification impossible", "dates de modification impossibles")
    }
  }
}

/// The kinds of places that the official directory adds, in words.
enum OfficialPlaceWords {
  /// One of them, as a heading of a list, and in a few words; nil for other kinds of place.
  static func words(_ kind: String) -> (one: String, heading: String, noun: String)? {
    switch kind {
    case "mairie": ("Mairie", "Mairies", "mairie")
    case "caf":
      (
        "Caisse d’allocations familiales (CAF)", "Accueils de la caisse d’allocations familiales (CAF)",
        "accueil de la CAF"
      )
    case "msa":
      ("Mutualité sociale agricole (MSA)", "Accueils de la mutualité sociale agricole (MSA)", "accueil de la MSA")
    case "cpam":
      ("Caisse primaire d’assurance maladie (CPAM)", "Accueils de l’assurance maladie (CPAM)", "accueil de la CPAM")
    case "carsat":
      ("Caisse d’assurance retraite (Carsat)", "Accueils de l’assurance retraite (Carsat)", "accueil de la Carsat")
    case "france_travail": ("France Travail", "Agences France Travail", "agence France Travail")
    case "ddets":
      (
        "Direction de l’emploi, du travail et des solidarités (DDETS)",
        "Services de l’emploi, du travail et des solidarités (DDETS)", "service de la DDETS"
      )
    default: nil
    }
  }
}
