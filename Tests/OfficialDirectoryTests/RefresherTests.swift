import BundledFiles
import Export
import PartnerNetwork
import Testing
import Texts

@testable import OfficialDirectory

/// An export laid over the bundled data.
@Suite struct RefresherTests {
  /// The bundled files, which every test reads again: what is laid over them stands in a layer of its own.
  static let bundled = BundledFiles.all()
  static let network = NetworkReader.read(bundled)

  private struct Outcome {
    let refresh: Refresh
    let network: Network
    let text: String
  }

  private func refresh(_ entries: [Export.Entry], department: String = "44", date: String = "2026-10-15") throws
    -> Outcome
  {
    let department = try #require(Department(department))
    let reading = try Export.read(Export(entries: entries).bytes(.portal), department: department.code).get()
    let source = ExportSource(date: date, origin: .given)
    let refresh = Refresher.refresh(reading, over: Self.network, department: department, source: source)
    let text = RefreshJSON.write(refresh)
    let bytes = Array(text.utf8)
    let network = NetworkReader.read(Self.bundled + [DataFile(name: "frais.json", layer: 1) { bytes }])
    #expect(network.allProblems == [])
    return Outcome(refresh: refresh, network: network, text: text)
  }

  private func point(_ id: String, in network: Network) throws -> ServicePoint {
    network.territory.points[try #require(network.territory.point(id))]
  }

  @Test func aKnownPlaceIsRefreshedAndKeepsTheRest() throws {
    let entry = Export.Entry(
      "s", "Sous-préfecture - Saint-Nazaire", "sous_pref", "44184", town: "Saint-Nazaire Cedex", postal: "44616",
      street: "1 rue Vincent Auriol", telephones: ["0240007272"])
    let outcome = try refresh([entry])
    let known = try point("lieu_sp_saint_nazaire", in: Self.network)
    let place = try point("lieu_sp_saint_nazaire", in: outcome.network)
    #expect(place.name == known.name && place.entity == known.entity && place.serves == known.serves)
    #expect(place.kind == .subprefecture && place.commune == "44184")
    #expect(place.address == "1 rue Vincent Auriol, 44616 Saint-Nazaire Cedex")
    #expect(place.source == "DILA_2026_10_15" && place.date == "2026-09-18" && place.confidence == .high)
    let telephones = place.contacts.filter { $0.means == .telephone }
    #expect(telephones.map(\.value) == ["02\u{A0}40\u{A0}00\u{A0}72\u{A0}72"])
    #expect(telephones.map(\.date) == ["2026-09-18"])
    #expect(place.contacts.contains { $0.means == .hours && $0.value.hasPrefix("Du lundi au vendredi, de 9\u{A0}h") })
    // The position given is in Nantes: too far from the commune to be true.
    #expect(place.position == known.position)
    #expect(outcome.refresh.report.leftOut.map(\.fault) == [.position])
    #expect(outcome.refresh.report.matches.map(\.id) == ["lieu_sp_saint_nazaire"])
    #expect(outcome.refresh.report.newPlaces.isEmpty && outcome.refresh.report.conflicts.isEmpty)
    // Nothing else has changed.
    #expect(outcome.network.territory.points.count == Self.network.territory.points.count)
    #expect(outcome.network.territory.arrondissements == Self.network.territory.arrondissements)
  }

  @Test func theNewerOfTwoNumbersIsKept() throws {
    var entry = Export.Entry(
      "s", "Sous-préfecture - Saint-Nazaire", "sous_pref", "44184", town: "Saint-Nazaire", postal: "44600",
      telephones: ["02 61 91 00 01"])
    for (date, isReplaced) in [("01/03/2026", true), ("01/03/2018", false)] {
      entry.set("date_modification", "\"\(date)\"")
      let outcome = try refresh([entry])
      let place = try point("lieu_sp_saint_nazaire", in: outcome.network)
      let numbers = place.contacts.filter { $0.means == .telephone }.map(\.value.plain)
      #expect(numbers == [isReplaced ? "02 61 91 00 01" : "02 40 00 72 72"])
      let conflict = try #require(outcome.refresh.report.conflicts.first { $0.means == .telephone })
      #expect(conflict.isReplaced == isReplaced)
      #expect(conflict.known.map(\.plain) == ["02 40 00 72 72"] && conflict.official.map(\.plain) == ["02 61 91 00 01"])
      #expect(outcome.refresh.report.conflicts.contains { $0.means == .address && $0.isReplaced == isReplaced })
      let words = RefreshText(outcome.refresh).whole.plain
      #expect(
        words.contains("Vous aviez : 02 40 00 72 72") && words.contains("L’annuaire officiel donne : 02 61 91 00 01"))
      #expect(words.contains(isReplaced ? "celui de l’annuaire officiel" : "le vôtre, plus récent"))
    }
  }

  @Test func aNumberOfAnEntityIsConfirmedInItsPlace() throws {
    let outcome = try refresh([Export.Entry("c", "CAF - accueil de Nantes", "caf", "44109", telephones: ["3230"])])
    let index = try #require(Self.network.index(of: "act_caf"))
    let known = Self.network.details.entity(index).contacts
    let fresh = outcome.network.details.entity(index).contacts
    #expect(fresh.map(\.value) == known.map(\.value) && fresh.map(\.label) == known.map(\.label))
    #expect(fresh.first { $0.means == .telephone }?.date == "2026-09-18")
    #expect(fresh.first { $0.means == .telephone }?.source == "DILA_2026_10_15")
    #expect(fresh.filter { $0.means == .site } == known.filter { $0.means == .site })
    let place = try #require(outcome.network.territory.points.last { $0.kind == .other("caf") })
    #expect(place.entity == "act_caf" && place.id == "lieu_dila_c" && place.serves == nil)
  }

  @Test func theBodyOfTheDepartmentGivesItsOwnContacts() throws {
    let outcome = try refresh([
      Export.Entry(
        "d", "Direction départementale de l'emploi, du travail et des solidarités - Loire-Atlantique", "ddets", "44109",
        street: "1 boulevard de Berlin", telephones: ["02 61 91 00 02"])
    ])
    let index = try #require(Self.network.index(of: "act_ddets"))
    let fresh = outcome.network.details.entity(index).contacts
    #expect(fresh.contains { $0.means == .telephone && $0.value.plain == "02 61 91 00 02" && $0.label == "Siège" })
    // The national number of a service, and the mail of the director, are no rivals.
    #expect(fresh.contains { $0.value.plain == "0 806 000 126" })
    #expect(outcome.refresh.report.conflicts.isEmpty)
    #expect(outcome.network.territory.points.count == Self.network.territory.points.count)
  }

  @Test func whatIsNotKnownIsNewAndStable() throws {
    let entries = [
      Export.Entry("m-1", "Mairie - Nozay", "mairie", "44113", town: "Nozay", postal: "44170"),
      Export.Entry("", "CCAS - Blain", "ccas", "44015", town: "Blain", postal: "44130"),
      Export.Entry("", "CIAS du Pays de Blain", "cias", "44015", town: "Blain", postal: "44130"),
      Export.Entry(
        "x", "Mairie déléguée - Fresnay-en-Retz", "mairie", "44059", town: "Villeneuve-en-Retz", postal: "44580"),
    ]
    let outcome = try refresh(entries)
    let townHall = try point("lieu_dila_m-1", in: outcome.network)
    #expect(townHall.commune == "44113" && townHall.serves == ["44113"] && townHall.entity == "act_communes")
    #expect(try point("lieu_dila_ccas_44015_ccas_blain", in: outcome.network).serves == ["44015"])
    let joint = try point("lieu_dila_ccas_44015_cias_du_pays_de_blain", in: outcome.network)
    #expect(joint.serves == nil && joint.entity == "act_cias")
    // The code is that of a commune that was joined to another: its name is known.
    let part = try point("lieu_dila_x", in: outcome.network)
    #expect(part.commune == "44021" && part.serves == nil)
    #expect(try refresh(entries.reversed()).text == outcome.text)
  }

  @Test func aBusIsNotTheOfficeOfTheSameTown() throws {
    let outcome = try refresh([
      Export.Entry("f", "France services - Nantes Nord", "france_services", "44109", telephones: ["02 61 91 00 04"])
    ])
    #expect(outcome.refresh.report.matches.isEmpty)
    #expect(outcome.refresh.report.newPlaces.map(\.kind) == [.franceServices])
    #expect(outcome.refresh.report.missing.contains { $0.name.hasPrefix("Bus France services") })
  }

  @Test func aSentenceThatNoLongerHoldsGoes() throws {
    let outcome = try refresh([
      Export.Entry(
        "s", "Sous-préfecture - Châteaubriant-Ancenis", "sous_pref", "44036", town: "Châteaubriant", postal: "44110",
        street: "22 rue Gabriel Delatour", telephones: ["02 61 91 00 01"])
    ])
    let remark = try #require(try point("lieu_sp_chateaubriant", in: outcome.network).remark)
    #expect(!remark.contains("téléphone") && remark.contains("déménagement"))
    #expect(outcome.refresh.report.droppedRemarks.map(\.text).first?.contains("téléphone") == true)
  }

  @Test func anotherDepartmentBringsItsCommunes() throws {
    let outcome = try refresh(
      [Export.Entry("a", "Mairie - Angers", "mairie", "49007", town: "Angers Cedex 02", postal: "49020")],
      department: "49")
    #expect(!outcome.refresh.report.isHome)
    #expect(outcome.refresh.communes == [FreshCommune(code: "49007", name: "Angers", postalCodes: ["49020"])])
    let townHall = try point("lieu_dila_a", in: outcome.network)
    #expect(townHall.commune == "49007" && townHall.entity == nil)
    #expect(RefreshText(outcome.refresh).summary.contains("autre"))
  }

  @Test func laidTwiceItSaysTheSame() throws {
    let entries = Export.many(400).entries
    let once = try refresh(entries)
    let reading = try Export.read(Export(entries: entries).bytes(.archive)).get()
    let again = Refresher.refresh(
      reading, over: once.network, department: once.refresh.department, source: once.refresh.source)
    #expect(again.report.conflicts.isEmpty && again.report.newPlaces.isEmpty)
    #expect(again.report.matches.count == once.refresh.places.count)
    #expect(Set(again.places.map(\.id)) == Set(once.refresh.places.map(\.id)))
  }

  @Test func theReportIsFrenchAndSafe() throws {
    var entry = Export.Entry("a", "Mairie \u{1B}[31m- Nozay\u{202E}", "mairie", "44113", telephones: ["02 40\u{7}"])
    entry.set("adresse_courriel", "[\"\u{9B}2J\"]")
    let outcome = try refresh([entry] + Export.many(300).entries)
    for text in [
      RefreshText(outcome.refresh).whole, RefreshText(outcome.refresh).summary,
      RefreshReportJSON.write(outcome.refresh, files: ["a"]),
    ] {
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !TextRules.isForbidden($0.value) })
      #expect(!text.contains("'") && !text.contains("aucun fiche"))
    }
  }
}
