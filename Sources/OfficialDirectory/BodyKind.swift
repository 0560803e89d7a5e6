import PartnerNetwork

/// A kind of body that is taken from the official directory. The one table that says which records are taken, and
/// what they become.
public enum BodyKind: String, CaseIterable, Sendable {
  case prefecture, subprefecture, solidarityDirectorate, department
  case familyFund, farmFund, healthFund, pensionFund, employment
  case franceServices, localInformationCentre, socialActionCentre, townHall
}

extension BodyKind {
  /// The words by which the directory names the kind (`type_service_local`), former ones included: a file may be
  /// some years old.
  var pivots: [String] {
    switch self {
    case .prefecture: ["prefecture"]
    case .subprefecture: ["sous_pref"]
    case .solidarityDirectorate: ["ddets", "ddetspp", "deets"]
    case .department: ["cg", "cd"]
    case .familyFund: ["caf"]
    case .farmFund: ["msa"]
    // Overseas one fund does the work of both CPAM and Carsat.
    case .healthFund: ["cpam", "cgss"]
    case .pensionFund: ["carsat", "assurance_retraite", "cnav"]
    case .employment: ["france_travail", "pole_emploi"]
    case .franceServices: ["france_services", "fs", "maison_services_publics", "maison_services_public", "msap"]
    case .localInformationCentre: ["clic"]
    case .socialActionCentre: ["ccas", "cias"]
    case .townHall: ["mairie", "mairie_com", "paris_mairie", "paris_mairie_arrondissement"]
    }
  }

  /// How the name of such a body begins, folded: for records whose word is not in the table. Only names that nothing
  /// else has.
  var nameStarts: [String] {
    switch self {
    case .solidarityDirectorate: ["direction departementale de l emploi du travail et des solidarites", "ddets"]
    case .employment: ["france travail", "pole emploi"]
    case .franceServices: ["france services"]
    default: []
    }
  }

  /// The entity of the network that such a body is, or belongs to.
  func entity(isJoint: Bool) -> String {
    switch self {
    case .prefecture: "act_prefecture"
    case .subprefecture: "act_sp_arr"
    case .solidarityDirectorate: "act_ddets"
    // The id that the bundled data give the département.
    case .department: "act_cd44"
    case .familyFund: "act_caf"
    case .farmFund: "act_msa"
    case .healthFund: "act_cpam"
    case .pensionFund: "act_carsat"
    case .employment: "act_ft"
    case .franceServices: "dis_fs"
    case .localInformationCentre: "dis_clic"
    case .socialActionCentre: isJoint ? "act_cias" : "act_ccas"
    case .townHall: "act_communes"
    }
  }

  /// The kind of place that it is, as the format of datasets names it (`lieux`, `type`).
  public var placeWord: String {
    switch self {
    case .prefecture: "prefecture"
    case .subprefecture: "sous_prefecture"
    case .solidarityDirectorate: "ddets"
    case .department: "delegation"
    case .familyFund: "caf"
    case .farmFund: "msa"
    case .healthFund: "cpam"
    case .pensionFund: "carsat"
    case .employment: "france_travail"
    case .franceServices: "france_services"
    case .localInformationCentre: "clic"
    case .socialActionCentre: "ccas"
    case .townHall: "mairie"
    }
  }

  /// Whether a record of the kind becomes a place that receives people.
  var isPlace: Bool { self != .solidarityDirectorate && self != .department }

  /// Whether the principal record of the kind gives the contacts of the entity itself: there is one for the
  /// département.
  var isBody: Bool { self == .solidarityDirectorate || self == .department || self == .prefecture }

  /// Whether a record that is the only one of its kind in a commune surely is the place known there.
  var isAloneInItsCommune: Bool {
    self == .prefecture || self == .subprefecture || self == .socialActionCentre || self == .townHall
  }

  /// Whether it serves the commune where it is, by what it is: a town hall, a centre of one commune.
  var servesItsCommune: Bool { self == .townHall || self == .socialActionCentre }

  /// The kind that words of the directory name; nil where they name none of the table.
  static func named(_ pivots: [String], name: String?) -> BodyKind? {
    for pivot in pivots {
      if let kind = byPivot[pivot] { return kind }
    }
    guard let name else { return nil }
    let folded = Folding.fold(name)
    return allCases.first { $0.nameStarts.contains { folded == $0 || folded.hasPrefix($0 + " ") } }
  }

  private static let byPivot: [String: BodyKind] = Dictionary(
    allCases.flatMap { kind in kind.pivots.map { ($0, kind) } }
  ) { first, _ in first }
}
