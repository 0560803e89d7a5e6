import PartnerNetwork
import Testing
import Texts

@testable import Export

/// What every situation says, whatever it is shown on.
@Suite struct SituationOutlineTests {
  static let network = Samples.bundled
  static let all = Array(network.learning.situations.indices)
  static let communes: [Int?] = [nil] + ["44113", "44109", "44131"].map { network.territory.commune($0) }

  private func outlines(_ index: Int) -> [SituationOutline] {
    Self.communes.map { SituationOutline(index, in: Self.network, commune: $0) }
  }

  @Test func theCommunesAreKnown() { #expect(Self.communes.dropFirst().allSatisfy { $0 != nil }) }

  @Test(arguments: all) func theNumberComesFirst(index: Int) throws {
    let situation = Self.network.learning.situations[index]
    for outline in outlines(index) {
      let first = try #require(outline.sections.first)
      let isCall = first.title == SituationWords.callFirst
      #expect(isCall == situation.isUrgent)
      #expect(outline.sections.dropFirst().allSatisfy { $0.title != SituationWords.callFirst })
      guard isCall else { continue }
      guard case .person(let person) = first.entries[0] else {
        Issue.record("the first line is no call")
        return
      }
      // A short number, that one can dial at once, and the one that the directory has for that body.
      let call = try #require(person.call)
      #expect(ContactWords.isShortNumber(call) && person.isCall)
      #expect(Self.network.details.entity(person.entity).contacts.contains(call))
    }
  }

  /// The sections stand in the order of the plan, and none is missing that the data can fill.
  @Test(arguments: all) func theSectionsAreInOrder(index: Int) {
    let plan = [
      SituationWords.callFirst, "En bref", SituationWords.contacts, SituationWords.firstSteps, SituationWords.caution,
      SituationWords.schemes, SituationWords.frameworks, SituationWords.levers, SituationWords.sources,
    ]
    for outline in outlines(index) {
      let places = outline.sections.compactMap { plan.firstIndex(of: $0.title) }
      #expect(places.count == outline.sections.count && places == places.sorted())
      let titles = outline.sections.map(\.title)
      let paragraphs = outline.sections.flatMap(\.entries).compactMap { entry -> String? in
        if case .paragraph(let text) = entry { text } else { nil }
      }
      // What is not known is said not to be.
      for title in plan.dropFirst(2).dropLast() where !titles.contains(title) {
        #expect(paragraphs.contains { $0.hasPrefix("Non renseigné") && $0.contains(title.lowercased()) }, "\(title)")
      }
      #expect(paragraphs.contains { $0.hasPrefix(SituationWords.order) })
      #expect(paragraphs.contains { $0.hasPrefix("Confiance") })
    }
  }

  /// Every way to reach somebody is one of the dataset, with a source that it describes.
  @Test(arguments: all) func everyContactHasItsSource(index: Int) {
    let network = Self.network
    var known: Set<Contact> = []
    for entity in network.entities.indices { known.formUnion(network.details.entity(entity).contacts) }
    known.formUnion(network.territory.points.flatMap(\.allContacts))
    known.formUnion(network.territory.intercommunalities.flatMap(\.allContacts))
    for outline in outlines(index) {
      for entry in outline.sections.flatMap(\.entries) {
        switch entry {
        case .contact(let contact):
          #expect(known.contains(contact) && network.details.sources[contact.source] != nil, "\(contact.value)")
        case .person(let person):
          #expect(!person.reason.isEmpty && !person.sources.isEmpty)
          #expect(person.sources.allSatisfy { network.details.sources[$0] != nil })
        case .source(let id): #expect(network.details.sources[id] != nil)
        default: break
        }
      }
    }
  }

  /// Those to contact keep their order and their reasons, each followed by a way to reach them or by a sentence.
  @Test(arguments: all) func whomToContact(index: Int) throws {
    let situation = Self.network.learning.situations[index]
    for outline in outlines(index) {
      let section = try #require(outline.sections.first { $0.title == SituationWords.contacts })
      var people: [SituationPerson] = []
      for (place, entry) in section.entries.enumerated() {
        guard case .person(let person) = entry else { continue }
        people.append(person)
        let next = try #require(section.entries.dropFirst(place + 1).first)
        if case .person = next { Issue.record("no way to reach \(person.reason)") }
      }
      #expect(people.map(\.entity) == situation.contacts.map(\.entity))
      #expect(people.map(\.reason) == situation.contacts.map(\.reason))
      #expect(people.compactMap(\.number) == Array(1...people.count))
    }
  }

  /// Without a commune one line says how to choose it; with one, what is nearest comes first.
  @Test func theCommuneChangesTheContacts() throws {
    let network = Self.network
    let index = try #require(network.learning.situation("sit_01"))
    let without = SituationOutline(index, in: network)
    let nozay = SituationOutline(index, in: network, commune: network.territory.commune("44113"))
    func text(_ outline: SituationOutline) -> String { outline.text(in: network, today: nil) }
    #expect(text(without).contains(Words.Situations.chooseCommune))
    #expect(!text(nozay).contains(Words.Situations.chooseCommune) && text(nozay).contains("Nozay"))
    let places = nozay.sections.flatMap(\.entries).filter { if case .place = $0 { true } else { false } }
    #expect(!places.isEmpty)
  }

  @Test func whatIsCopiedBeginsWithTheNumbers() throws {
    let index = try #require(Self.network.learning.situation("sit_violences"))
    let text = SituationOutline(index, in: Self.network).text(in: Self.network, today: Month(year: 2026, month: 11))
    #expect(text.hasPrefix("À appeler tout de suite\u{A0}: 17 (police secours), 114 (urgence par SMS), 39\u{A0}19"))
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }

  /// Whether a source states the point of care, or whether it is advice, is said.
  @Test func theNatureOfTheCareIsSaid() throws {
    for situation in Self.network.learning.situations {
      let index = try #require(Self.network.learning.situation(situation.id))
      let section = SituationOutline(index, in: Self.network).sections.first { $0.title == SituationWords.caution }
      guard case .advice(let advice) = section?.entries.first else {
        #expect(situation.caution == nil)
        continue
      }
      #expect(advice.nature == (situation.isCautionSourced ? SituationWords.sourced : SituationWords.advice))
    }
  }

  /// A situation of somebody's own, which says next to nothing.
  @Test func almostNothingIsKnown() throws {
    let network = Samples.network(
      #"""
      {"format": "reseau/1", "entites": [{"id": "act_a", "type": "acteur", "nom": "A"}],
       "situations": [{"id": "sit_x", "titre": "Une chose", "contacts": [{"acteur": "act_a", "pourquoi": "Il sait."}]},
                      {"id": "sit_y", "titre": "Urgence", "appeler": [{"acteur": "act_a", "pourquoi": "Vite."}]}]}
      """#)
    let bare = try #require(network.learning.situation("sit_x"))
    let text = SituationText.write(bare, in: network, today: nil).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(text.contains("Non renseigné dans cette version : premiers gestes, point de vigilance"))
    #expect(text.contains(SituationWords.noCommonContacts) && text.contains(SituationWords.unknownConfidence))
    let urgent = try #require(network.learning.situation("sit_y"))
    let call = SituationText.write(urgent, in: network, today: nil)
    #expect(call.hasPrefix("À appeler tout de suite\u{A0}: A (numéro non renseigné dans cette version).\n"))
    #expect(call.contains(SituationWords.unknownNumber))
  }
}
