import PartnerNetwork
import Surface
import Testing
import Texts

@testable import Explorer

/// The user's commune: named as people name it, kept, read, copied from.
@Suite struct CommuneJourneyTests {
  private static let territory = BundledNetwork.network.territory

  @Test func theTelephoneOfTheNearestFranceServicesIsCopied() throws {
    var journey = Journey("t")
    #expect(journey.crumbs == ["Accueil", "Ma commune"])
    #expect(journey.shows("Tapez le nom de votre commune."))
    journey.press("nozay Enter")
    #expect(journey.effects == [.keepCommune("44113")])
    #expect(journey.status == "Nozay est votre commune. Elle est gardée pour la prochaine fois.")
    let point = try #require(Self.territory.points.first { $0.id == "lieu_fs_646" })
    let number = try #require(point.contacts.first { $0.means == .telephone }?.value)
    #expect(Journey.plain(number) == "02 40 41 30 60")
    for _ in 0..<20 where !journey.status.contains("02 40 41 30 60") { journey.press("Bas") }
    #expect(journey.footer.contains("y copier"))
    journey.press("y")
    #expect(journey.effects == [.copy(number, what: "«\u{A0}\(number)\u{A0}»")])
  }

  @Test(arguments: [
    ("St Herblain", "44162"), ("saint-herblain", "44162"), ("44109", "44109"), ("44000", "44109"),
    ("Saint-Géréon", "44003"), ("NOZAY", "44113"), ("le gavre", "44062"), ("nozai", "44113"),
  ])
  func namesAsPeopleWriteThem(text: String, code: String) {
    var journey = Journey("t")
    journey.send(.paste(text))
    journey.press("Enter")
    #expect(journey.effects == [.keepCommune(code)], "\(journey)")
  }

  @Test func whatWasRecognisedIsSaid() {
    var journey = Journey("t")
    journey.send(.paste("Saint-Géréon"))
    #expect(journey.status == "1 sur 1 : Ancenis-Saint-Géréon, reconnue à l’ancien nom « Saint-Géréon ».")
    journey.press("Esc")
    journey.send(.paste("44109"))
    #expect(journey.status == "1 sur 1 : Nantes, reconnue au code INSEE 44109.")
    journey.press("Esc 4 4 1 7 0")
    #expect(journey.status.contains("reconnue au code postal 44170"))
    journey.press("Esc xyzw")
    #expect(journey.status == "Aucune commune de ces données ne répond à « xyzw ».")
    journey.press("Enter")
    #expect(journey.effects.isEmpty && journey.crumbs.last == "Ma commune")
  }

  @Test func theChoiceIsOnTheTitleLineEverywhereAndIsForgottenByTheSameKey() {
    var journey = Journey("t nozay Enter Left", columns: 80, rows: 24)
    #expect(journey.rows[0].hasPrefix(" RÉSEAU · Loire-Atlantique · Nozay  Accueil"))
    journey.press("t g")
    #expect(journey.effects == [.keepCommune(nil)])
    #expect(journey.status == "Nozay n’est plus votre commune. g la reprend.")
    #expect(journey.rows[0].hasPrefix(" RÉSEAU · Loire-Atlantique  Accueil"))
    journey.press("g")
    #expect(journey.effects == [.keepCommune("44113")])
  }

  @Test func aNeighbourIsVisitedWithoutBeingChosen() {
    var journey = Journey("t nozay Enter")
    journey.press("Fin Enter")
    #expect(journey.crumbs == ["Accueil", "Ma commune", "Vay"])
    #expect(journey.effects.isEmpty && journey.rows[0].contains("· Nozay"))
    journey.press("Left")
    #expect(journey.crumbs.last == "Ma commune" && journey.status.contains("Vay"))
    // A command chooses it.
    journey.press("Enter g")
    #expect(journey.effects == [.keepCommune("44214")])
    #expect(journey.rows[0].contains("· Vay"))
  }

  @Test func theNextStartHasIt() {
    let settings = Settings(commune: "44113")
    #expect(Journey("", settings: settings).rows[0].hasPrefix(" RÉSEAU · Loire-Atlantique · Nozay  Accueil"))
    #expect(Journey("t", settings: settings).shows("Guémené-Penfao"))
    // Changing one's mind gives the page back.
    var journey = Journey("t t", settings: settings)
    #expect(journey.shows("Tapez le nom"))
    journey.press("Esc")
    #expect(journey.shows("Guémené-Penfao"))
  }

  @Test(arguments: ["99999", "", "\u{1B}[31m"]) func aCommuneThatTheseDataDoNotKnowIsNone(code: String) {
    let journey = Journey("", settings: Settings(commune: code))
    #expect(journey.rows[0].hasPrefix(" RÉSEAU · Loire-Atlantique  Accueil"))
    #expect(Journey("t", settings: Settings(commune: code)).shows("Tapez le nom"))
  }

  @Test func theTitleGivesWayToWhereOneIs() {
    let settings = Settings(commune: "44188")
    let name = "Saint-Philbert-de-Grand-Lieu"
    #expect(!Journey("", columns: 60, rows: 16, settings: settings).rows[0].contains(name))
    #expect(Journey("", columns: 80, rows: 24, settings: settings).rows[0].hasPrefix(" RÉSEAU · \(name)  Accueil"))
    #expect(Journey("Bas Bas Enter", columns: 60, rows: 16, settings: settings).rows[0].contains("Accueil › CAF"))
    let short = Journey("Bas Bas Enter", columns: 60, rows: 16, settings: Settings(commune: "44113"))
    #expect(short.rows[0].hasPrefix(" RÉSEAU · Nozay  Accueil › CAF"))
    var click = short
    click.click("Nozay")
    #expect(click.crumbs.last == "Ma commune")
  }

  @Test func whatIsNotKnownIsNeverSaidToBeNothing() {
    for commune in Self.territory.communes.indices {
      for section in CommuneOutline(commune, in: BundledNetwork.network).sections {
        #expect(!section.entries.isEmpty)
        for case .paragraph(let text) in section.entries { #expect(!text.lowercased().contains("aucun")) }
      }
    }
  }
}

/// What is near the user's commune comes first in cards.
@Suite struct LocalCardTests {
  private let network = BundledNetwork.network

  private func sections(_ id: String, _ commune: String) throws -> [CardSection] {
    let index = try #require(network.index(of: id))
    let territory = network.territory
    let own = try #require(territory.commune(commune))
    return CardOutline(index, in: network, commune: own).sections
  }

  private func places(_ section: CardSection) -> [String] {
    section.entries.compactMap { entry in
      if case .place(let local) = entry { network.territory.points[local.nearby.point].id } else { nil }
    }
  }

  @Test func theNearestFranceServicesComesBeforeTheOtherContacts() throws {
    let near = try sections("dis_fs", "44113").filter { $0.title == "À Nozay" }
    #expect(near.map(places) == [["lieu_fs_646"]])
    let other = try sections("dis_fs", "44001")
    let place = try #require(other.firstIndex { $0.title == "Près d’Abbaretz" })
    #expect(places(other[place]) == ["lieu_fs_646"])
    #expect(other.firstIndex { $0.title == "Contacts" }.map { place < $0 } ?? true)
  }

  @Test func aPlaceOfThePartsOfABodyIsItsOwn() throws {
    // The social places of the Département are on its card; that of Clisson stands in Clisson.
    #expect(try sections("act_cd44", "44043").contains { places($0).contains("lieu_eds_clisson") })
  }

  @Test func contractsSayWhetherTheyCoverTheCommune() throws {
    let clisson = try #require(try sections("cad_ctg", "44043").first { $0.title == "Pour Clisson" })
    #expect(clisson.entries.contains { if case .contract = $0 { true } else { false } })
    let nozay = try #require(try sections("cad_ctg", "44113").first { $0.title == "Pour Nozay" })
    #expect(nozay.entries == [.paragraph("Non renseigné dans cette version.")])
  }

  @Test func withoutACommuneNothingChanges() throws {
    let index = try #require(network.index(of: "dis_fs"))
    #expect(!CardOutline(index, in: network).sections.contains { $0.title.hasPrefix("À ") })
  }

  @Test func thePlacesAreInTheCopiedCardToo() {
    #expect(Journey(": france Espace services Enter", settings: Settings(commune: "44113")).shows("À NOZAY"))
  }
}
