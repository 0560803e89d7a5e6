import PartnerNetwork
import Testing

/// Who is linked to which lever and framework, read in the leaflet by hand and written down here, to be compared with
/// what the program concludes. Each word: the lever's number or the framework, the way, the role that is shown.
///
/// The ways: direct; through a scheme, where the leaflet says it in the lever's section; through a framework that the
/// partner signs; through a group whose members do alike; in the name of the State, which is shown apart.
@Suite struct PartnerConnectionTests {
  struct Row: CustomTestStringConvertible {
    let testDescription: String
    /// The strongest connection with each lever that has a number.
    let levers: [String]
    let frameworks: [String]

    init(_ partner: String, levers: [String], frameworks: [String] = []) {
      testDescription = partner
      self.levers = levers
      self.frameworks = frameworks
    }
  }

  /// What the State does, but for what the DDETS does itself. It is named under eight of the ten levers: it supports
  /// the projects of lever 1, pays for the Pass colo (box of lever 2), for Soliguide (4), for the budget advice points
  /// (5) and for the energy voucher (9), steers the CCAPEX with the Département (6), pays for food aid (8) and supports
  /// solidary mobility (10). Levers 3 and 7 name the CAF and the social security only.
  static let state = [
    "1 titre soutient", "2 titre finance", "4 titre finance", "5 titre cofinance", "6 titre copilote",
    "8 titre finance",
    "9 titre finance", "10 titre soutient",
  ]
  static let stateFrameworks = ["cad_cds titre signe", "cad_cms titre signe", "cad_pacte titre participe"]

  static let eight = [
    // Crèches (1), parents (2) and social centres (3); the CTG, "conclue avec les CAF", also frames lever 4.
    Row(
      "act_caf", levers: ["1 dispositif finance", "2 direct cofinance", "3 dispositif finance", "4 cadre signe"],
      frameworks: ["cad_ctg direct signe"]),
    // As the CAF for children and parents, but neither social centres nor CTG: the leaflet names the CAF alone there.
    Row("act_msa", levers: ["1 dispositif finance", "2 direct cofinance", "7 dispositif instruit"]),
    // "Assurance maladie" for the CSS, concluded for the CPAM; "Assurance retraite (Carsat, MSA...)" for the ASPA.
    Row("act_cpam", levers: ["7 dispositif instruit ?"]),
    Row("act_carsat", levers: ["7 dispositif instruit"]),
    // Named as a contact, under no lever.
    Row("act_ft", levers: []),
    // It convenes the coordination of food aid; it is the contact for local pacts.
    Row(
      "act_ddets", levers: state.map { $0.hasPrefix("8 ") ? "8 dispositif anime" : $0 },
      frameworks: ["cad_pls direct interlocuteur_de"] + stateFrameworks),
    Row("act_prefecture", levers: state, frameworks: stateFrameworks),
    // Signs the departmental contract, which frames lever 1; its EDS welcome (4), the CCAPEX (6), the Clic (7).
    Row(
      "act_cd44",
      levers: ["1 cadre signe", "4 dispositif met_en_oeuvre ?", "6 dispositif copilote", "7 dispositif complete"],
      frameworks: ["cad_cds direct signe"]),
  ]

  @Test(arguments: eight)
  func partnersSeeLeversAndFrameworks(_ row: Row) throws {
    let partner = try #require(DataFolder.network.index(of: row.testDescription))
    let levers = strongest(from: partner, to: .lever).filter { $0.first?.isNumber == true }
    #expect(levers == row.levers.map(Self.withDeduced))
    #expect(Set(strongest(from: partner, to: .framework)) == Set(row.frameworks))
  }

  /// The Pass colo is attached to lever 2 by its box, which the leaflet does not number: that part is concluded.
  private static func withDeduced(_ expected: String) -> String {
    expected == "2 titre finance" ? expected + " ?" : expected
  }

  /// Lever by lever: every partner, with its way and role.
  static let levers: [(lever: Int, partners: [String])] = [
    (
      1,
      [
        "act_prefecture titre soutient", "act_ddets titre soutient", "act_caf dispositif finance",
        "act_msa dispositif finance",
        "act_cd44 cadre signe", "act_communes dispositif met_en_oeuvre", "act_epci cadre signe ?",
        "act_etat direct soutient",
        "act_branche_famille direct soutient",
      ]
    ),
    (
      2,
      [
        "act_prefecture titre finance ?", "act_ddets titre finance ?", "act_caf direct cofinance",
        "act_msa direct cofinance",
        "act_communes direct cofinance", "act_epci direct cofinance", "act_etat dispositif finance ?",
      ]
    ),
    (3, ["act_caf dispositif finance"]),
    (
      4,
      [
        "act_prefecture titre finance", "act_ddets titre finance", "act_caf cadre signe",
        "act_cd44 dispositif met_en_oeuvre ?",
        "act_ccas direct met_en_oeuvre ?", "act_cias direct met_en_oeuvre ?", "act_communes cadre signe ?",
        "act_epci cadre signe ?", "act_ars cadre signe ?", "act_eds dispositif participe",
        "act_etat dispositif finance",
        "act_struct_accomp dispositif participe", "act_struct_insertion dispositif participe",
      ]
    ),
    (
      5,
      [
        "act_prefecture titre cofinance", "act_ddets titre cofinance", "act_ccas direct met_en_oeuvre",
        "act_cias direct met_en_oeuvre", "act_etat dispositif cofinance", "act_bdf dispositif met_en_oeuvre ?",
      ]
    ),
    (
      6,
      [
        "act_prefecture titre copilote", "act_ddets titre copilote", "act_cd44 dispositif copilote",
        "act_etat dispositif copilote", "act_associations dispositif soutient", "act_bailleurs dispositif soutient",
        "act_aivs dispositif soutient", "act_collectivites dispositif soutient",
      ]
    ),
    (
      7,
      [
        "act_msa dispositif instruit", "act_cpam dispositif instruit ?", "act_carsat dispositif instruit",
        "act_cd44 dispositif complete", "act_ccas direct met_en_oeuvre ?", "act_cias direct met_en_oeuvre ?",
        "act_associations dispositif participe", "act_am dispositif instruit", "act_ar dispositif instruit",
        "act_societe_civile dispositif met_en_oeuvre",
      ]
    ),
    (
      8,
      [
        "act_prefecture titre finance", "act_ddets dispositif anime", "act_ccas dispositif soutient",
        "act_cias dispositif soutient", "act_communes dispositif soutient", "act_udccas dispositif participe",
        "act_etat dispositif finance", "act_assos_alim direct participe", "act_ue dispositif finance",
      ]
    ),
    (
      9,
      [
        "act_prefecture titre finance", "act_ddets titre finance", "act_ccas dispositif oriente_vers",
        "act_cias dispositif oriente_vers", "act_etat dispositif finance", "act_insee direct documente",
      ]
    ),
    (
      10,
      [
        "act_prefecture titre soutient", "act_ddets titre soutient", "act_epci direct met_en_oeuvre",
        "act_etat direct soutient", "act_mob_region direct participe ?",
      ]
    ),
  ]

  @Test(arguments: levers)
  func leversSeePartners(_ number: Int, _ partners: [String]) throws {
    let lever = try #require(DataFolder.network.entities.firstIndex { $0.kind == .lever && $0.number == number })
    #expect(strongest(from: lever, to: .partner) == partners)
  }

  /// What the CAF pays to social centres is said of lever 3; lever 6 names social centres for other reasons.
  @Test func socialCentresOfTheCafBelongToLeverThree() throws {
    let caf = try #require(DataFolder.network.index(of: "act_caf"))
    let levers = DataFolder.network.connections(from: caf, to: .lever).map {
      DataFolder.network.entities[$0[0].target].id
    }
    #expect(levers.contains("lev_03") && !levers.contains("lev_06"))
  }

  /// Through the groups that the leaflet names, besides what is said of the members themselves.
  @Test func groupsAreTheThreeOfTheLeaflet() {
    let network = DataFolder.network
    let groups = network.entities.filter(\.isHomogeneousGroup).map(\.id).sorted()
    #expect(groups == ["act_am", "act_ar", "act_branche_famille"])
    var found: Set<String> = []
    for partner in network.entities(of: .partner) {
      for connection in network.connections(from: partner, to: .lever).joined() {
        guard case .group(let group) = connection.way else { continue }
        let lever = network.entities[connection.target].id
        found.insert("\(network.entities[partner].id) \(network.entities[group].id) \(lever)")
      }
    }
    #expect(
      found == [
        "act_caf act_branche_famille lev_01", "act_msa act_branche_famille lev_01", "act_cpam act_am lev_07",
        "act_carsat act_ar lev_07",
      ])
  }

  @Test func onlyDdetsAndPrefectureActForTheState() {
    let actors = DataFolder.network.entities.filter { $0.actsFor != nil }
    #expect(Set(actors.map(\.id)) == ["act_ddets", "act_prefecture"])
    #expect(actors.allSatisfy { $0.actsFor == "act_etat" })
  }

  /// Both ends show the same connections.
  @Test(arguments: [(Kind.partner, Kind.lever), (.partner, .framework), (.framework, .lever)])
  func bothEndsAgree(_ one: Kind, _ other: Kind) {
    let forth = pairs(from: one, to: other)
    #expect(forth == pairs(from: other, to: one).map { [$0[1], $0[0]] + $0[2...] }.sorted { "\($0)" < "\($1)" })
    #expect(forth.count > 10)
  }

  private func pairs(from one: Kind, to other: Kind) -> [[String]] {
    let network = DataFolder.network
    return network.entities(of: one).flatMap { index in
      network.connections(from: index, to: other).map { connections in
        [network.entities[index].id, network.entities[connections[0].target].id]
          + connections.map { "\($0.way) \($0.links)" }
      }
    }.sorted { "\($0)" < "\($1)" }
  }

  /// The strongest connection with each, in words.
  private func strongest(from index: Int, to kind: Kind) -> [String] {
    let network = DataFolder.network
    return network.connections(from: index, to: kind).map { connections in
      let connection = connections[0]
      let target = network.entities[connection.target]
      let way =
        switch connection.way {
        case .direct: "direct"
        case .scheme: "dispositif"
        case .framework: "cadre"
        case .group: "groupe"
        case .onBehalf: "titre"
        }
      return "\(target.number.map(String.init) ?? target.id) \(way) \(network.role(of: connection).id)"
        + (network.isDeduced(connection) ? " ?" : "")
    }
  }
}
