import Notebook
import PartnerNetwork
import Surface
import Testing
import Texts

@testable import Explorer

/// The directory: found, narrowed, sorted, copied, exported.
@Suite struct DirectoryJourneyTests {
  private let network = BundledNetwork.network

  private func memory(_ journey: Journey) -> DirectoryMemory? { journey.state.trail.current.memory as? DirectoryMemory }

  /// Names and services of all that is listed, in order.
  private func names(_ journey: Journey) -> [String] {
    (memory(journey)?.found ?? []).map { Journey.plain(DirectoryLine($0, in: network).whole) }
  }

  @Test(arguments: ["", "Bas Bas Enter", "4", "8", "5 Enter"]) func itOpensFromEverywhere(keys: String) {
    #expect(Journey(keys + " a").crumbs.last == "Annuaire")
  }

  @Test(arguments: [(60, 16), (80, 24), (120, 35), (200, 60)]) func theHomeScreenSaysItsKey(columns: Int, rows: Int) {
    var journey = Journey(columns: columns, rows: rows)
    #expect(journey.shows("a Annuaire"))
    journey.click("a Annuaire")
    #expect(journey.crumbs == ["Accueil", "Annuaire"])
  }

  @Test func everyContactIsInIt() {
    let journey = Journey("a")
    #expect(memory(journey)?.found.count == network.directory.entries.count)
    #expect(journey.shows("ANNUAIRE  \(network.directory.entries.count) contacts"))
  }

  // MARK: - Words

  @Test func theNumberOfTheADILIsCopied() {
    let journey = Journey("a / adil Enter y")
    #expect(
      journey.effects == [
        .copy("02\u{A0}40\u{A0}89\u{A0}30\u{A0}15", what: "«\u{A0}02\u{A0}40\u{A0}89\u{A0}30\u{A0}15\u{A0}»")
      ])
    #expect(journey.crumbs == ["Accueil", "Annuaire"])
  }

  @Test(arguments: ["0240893015", "02 Espace 40 Espace 89 Espace 30", "02 40 89 30"])
  func aNumberIsFoundWithOrWithoutSpaces(typed: String) {
    #expect(names(Journey("a / " + typed)) == ["ADIL, Accueil de Nantes"])
  }

  @Test func eachLetterNarrows() {
    var journey = Journey("a /")
    var counts = [memory(journey)?.found.count ?? 0]
    for letter in "nozay" {
      journey.press(String(letter))
      counts.append(memory(journey)?.found.count ?? 0)
    }
    #expect(counts == counts.sorted(by: >) && counts[5] >= 1 && counts[5] < counts[0])
    #expect(journey.shows("\(counts[5]) sur \(counts[0])"))
  }

  @Test func enterKeepsTheWordsAndEscapeClearsThemThenLeaves() {
    var journey = Journey("a / adil")
    #expect(journey.frame.isTextCursor)
    journey.press("Enter")
    #expect(!journey.frame.isTextCursor && journey.shows("Filtré : « adil »") && names(journey).count == 5)
    journey.press("/ Esc")
    #expect(journey.frame.isTextCursor && names(journey).count == network.directory.entries.count)
    journey.press("Esc")
    #expect(!journey.frame.isTextCursor && journey.crumbs == ["Accueil", "Annuaire"])
    journey.press("Esc")
    #expect(journey.crumbs == ["Accueil"])
  }

  @Test func lettersAreTextWhileTypingAndCommandsAfter() {
    var journey = Journey("a / quai")
    #expect(memory(journey)?.input.text == "quai" && journey.effects.isEmpty)
    journey.press("Enter q")
    #expect(journey.effects == [.quit])
  }

  /// / needs Shift on a French keyboard, Tab does not.
  @Test func tabGoesToTheWordsAndBack() {
    #expect(Journey("a Tab").frame.isTextCursor)
    #expect(!Journey("a Tab n o z Tab").frame.isTextCursor)
  }

  @Test func theGlobalSearchStaysOneKeyAway() { #expect(Journey("a Ctrl-F").crumbs.last == "Recherche") }

  @Test func comingBackFindsItAsItWas() {
    var journey = Journey("a / france services Enter PageBas Bas")
    let before = journey.rows
    journey.press("Enter Left")
    #expect(Array(journey.rows.dropLast(3)) == Array(before.dropLast(3)))
  }

  // MARK: - Filters

  @Test func thoseToCallForALever() {
    let journey = Journey("2 Bas Bas Bas Bas Bas Enter a")
    #expect(journey.crumbs == ["Accueil", "Logement", "Annuaire : Logement"])
    #expect(journey.state.route == .directory("levier:lev_06"))
    #expect(journey.shows("Filtré : levier Logement"))
    let shown = names(journey)
    #expect(shown.contains("ADIL, Accueil de Nantes") && shown.count < network.directory.entries.count)
  }

  @Test func filtersAreChosenFromOneMenuAddedAndRemoved() {
    var journey = Journey("a f 1")
    #expect(journey.box == "Pour quel levier ?")
    journey.press("logement Enter")
    #expect(journey.box == nil && journey.shows("Filtré : levier Logement"))
    let byLever = names(journey)
    journey.press("f 4")
    #expect(journey.shows("Filtré : levier Logement, avec un téléphone") && names(journey).count < byLever.count)
    journey.press("f")
    #expect(journey.shows("retirer : levier Logement") && journey.shows("retirer : avec un téléphone"))
    journey.press("5")
    #expect(journey.shows("Filtré : levier Logement") && names(journey) == byLever)
    journey.press("Suppr")
    #expect(names(journey).count == network.directory.entries.count && !journey.shows("Filtré"))
    journey.press("Suppr")
    #expect(journey.status == "Tout l’annuaire est déjà montré.")
  }

  @Test func placesOfOneKind() {
    var journey = Journey("a f 2")
    #expect(journey.box == "Quel type ?" && journey.shows("France services"))
    journey.click("France services", fromRow: 8)
    let kinds = (memory(journey)?.found ?? []).compactMap { entry -> ServicePoint.Kind? in
      if case .point(let point) = network.directory.entries[entry].owner { return network.territory.points[point].kind }
      return nil
    }
    #expect(kinds.count > 20 && kinds.count == memory(journey)?.found.count)
    #expect(kinds.allSatisfy { $0 == .franceServices })
  }

  @Test func aCommuneIsChosenByItsName() {
    let journey = Journey("a f 3 nozay Enter")
    #expect(journey.state.layers.isEmpty && journey.shows("Filtré : commune Nozay"))
    #expect(names(journey).contains { $0.hasPrefix("France services Nozay") })
    #expect(!names(journey).contains { $0.hasPrefix("ADIL") })
  }

  @Test func aFilterIsRemovedByAClick() {
    var journey = Journey("2 Enter a")
    journey.click("levier Petite enfance", fromRow: 2)
    #expect(names(journey).count == network.directory.entries.count)
  }

  @Test(arguments: [
    DirectoryFilter.lever("lev_06"), .kind(.scheme), .places(.franceServices), .places(.other("a_b")),
    .intercommunalities, .commune("44113"), .telephone, .emergency,
  ])
  func aRouteKeepsAFilter(filter: DirectoryFilter) {
    #expect(DirectoryFilter(subject: Substring(filter.subject)) == filter)
  }

  @Test(arguments: ["", "levier", "type:rien", "rien", ":", "telephone:x"]) func aRouteThatSaysNothing(subject: String)
  {
    #expect(DirectoryFilter(subject: Substring(subject)) == nil)
  }

  /// No contact bears the word: those who may be called for what it means are one key away.
  @Test func wordsThatNameALeverLeadToThoseToCall() {
    var journey = Journey("a / surendettement", columns: 80, rows: 24)
    #expect(journey.shows("Entrée montre qui appeler pour le levier « Surendettement »."))
    journey.press("Enter")
    #expect(journey.shows("Filtré : levier Surendettement"))
    #expect(names(journey).contains { $0.hasPrefix("Banque de France") })
    #expect(names(journey) == names(Journey("2 Bas Bas Bas Bas Enter a")))
  }

  @Test func wordsThatNameALeverAndContactsGiveTheChoice() {
    var journey = Journey("a / logement")
    #expect(journey.shows("Tab : levier Logement") && names(journey).contains { $0.hasPrefix("ADIL") })
    var kept = journey
    kept.press("Enter")
    #expect(kept.shows("Filtré : « logement »"))
    journey.press("Tab")
    #expect(journey.shows("Filtré : levier Logement") && !journey.frame.isTextCursor)
  }

  @Test(
    arguments: [
      ("impayé loyer", "lev_06"), ("crèche", "lev_01"), ("log", nil), ("", nil), ("xyzw", nil),
    ] as [(String, String?)])
  func ordinaryWordsNameLevers(words: String, lever: String?) {
    #expect(LeverWords.lever(named: words, in: network) == lever)
  }

  // MARK: - Emergency numbers

  @Test(arguments: ["u", "a u", "4 u"]) func emergencyNumbersInOneKey(keys: String) {
    let journey = Journey(keys, columns: 80, rows: 24)
    let numbers = (memory(journey)?.found ?? []).compactMap { DirectoryLine($0, in: network).telephone }
    #expect(
      numbers.map(Journey.plain) == [
        "15", "17", "18", "112", "114", "115", "119", "31 14", "39 19", "39 77", "02 41 48 21 21",
      ])
    // All of them are seen, and the chosen one is drawn large.
    for number in numbers { #expect(journey.shows(Journey.plain(number))) }
    #expect(journey.rows[4].contains("████    ██████"))
    #expect(!journey.rows[2].contains("↓"))
  }

  @Test func theSameKeyLeadsBackToAll() {
    #expect(names(Journey("a / adil Enter u u")).count == network.directory.entries.count)
  }

  @Test func theContactsOfOnesCommuneComeFirst() {
    let settings = Settings(commune: "44113")
    var journey = Journey("a", columns: 80, rows: 24, settings: settings)
    let nozay = network.territory.commune("44113")
    #expect(journey.shows("ANNUAIRE, Nozay d’abord"))
    #expect(names(journey).prefix(6).contains { $0.hasPrefix("France services Nozay") })
    #expect(names(journey).sorted() == names(Journey("a")).sorted())
    // In another order they are where that order puts them.
    journey.press("o o")
    #expect(!journey.shows("d’abord  ") && nozay != nil)
    journey.press("u")
    #expect(!journey.shows("ANNUAIRE, Nozay"))
  }

  // MARK: - Order

  @Test func oneKeyChangesTheOrderAndKeepsTheChoice() {
    var journey = Journey("a / adil Enter Bas Bas")
    #expect(journey.shows("Nom et service ↑"))
    let chosen = memory(journey)?.entry
    journey.press("o")
    #expect(journey.status == "L’annuaire est rangé par lieu, de A à Z." && journey.shows("Lieu ↑"))
    #expect(memory(journey)?.entry == chosen)
    journey.press("o")
    #expect(journey.status == "L’annuaire montre les sources récentes d’abord." && journey.shows("Source de ↓"))
    journey.press("o o o")
    #expect(journey.shows("Nom et service ↑"))
  }

  @Test func aHeadSortsAndReverses() {
    var journey = Journey("a")
    journey.click("Téléphone")
    #expect(journey.shows("Téléphone ↑"))
    let lines = names(journey)
    journey.click("Téléphone ↑")
    #expect(journey.shows("Téléphone ↓") && names(journey) != lines)
  }

  // MARK: - Export

  @Test func allContactsAboutOverIndebtednessAsCSV() {
    var journey = Journey("a / surendettement Enter")
    let shown = memory(journey)?.found ?? []
    #expect(!shown.isEmpty)
    journey.press("e")
    #expect(journey.box == "Exporter cette liste")
    journey.press("1")
    #expect(
      journey.effects == [.export(.directory(DirectoryLines(shown), format: .csv, name: "annuaire-surendettement"))])
    #expect(journey.state.layers.isEmpty)
  }

  @Test func theListOfALeverIsExportedAsItIsFiltered() {
    let journey = Journey("2 Bas Bas Bas Bas Enter a e Bas Enter")
    let shown = memory(journey)?.found ?? []
    #expect(
      journey.effects == [
        .export(.directory(DirectoryLines(shown), format: .spreadsheet, name: "annuaire-surendettement"))
      ])
  }

  @Test func nothingIsNotExported() {
    #expect(
      Journey("a / xyzw Enter e").status == "Il n’y a rien à exporter : aucun contact ne répond à ces filtres.")
  }

  @Test func aNameOfAFileIsShortAndPlain() {
    let journey = Journey()
    let context = journey.program.context(journey.state)
    var memory = DirectoryMemory(subject: "commune:44163,telephone", context)
    memory.edit(.insert("../é/ " + String(repeating: "mot ", count: 60)), context)
    let name = DirectoryFileName.of(memory, network)
    #expect(name.utf8.count <= 60 && name.hasPrefix("annuaire-"))
    #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
  }

  // MARK: - Nothing

  @Test func whereNobodyAnswersItSaysWhatToDo() {
    let journey = Journey("a / xyzw Enter", columns: 80, rows: 24)
    #expect(journey.shows("Aucun contact ne répond, dans cette version."))
    #expect(journey.shows("/ les reprend") && journey.shows("a montre tout l’annuaire"))
    #expect(journey.status == "Aucun contact ne répond, dans cette version.")
    for key in ["Enter", "y", "Y", "i", "Bas", "k"] {
      var pressed = journey
      pressed.press(key)
      #expect(pressed.effects.isEmpty && !pressed.status.isEmpty)
    }
  }

  @Test func dataWithoutContactsSaysSo() {
    let journey = Journey("a", program: GeneratedNetwork.empty.program)
    #expect(journey.shows("Ces données ne contiennent aucun contact.") && journey.shows("0 contact"))
  }

  // MARK: - Age

  @Test func theAgeIsAlwaysSaid() {
    let settings = Settings(today: Month(year: 2026, month: 11))
    for (columns, rows) in [(60, 16), (80, 24), (120, 35), (200, 60)] {
      let journey = Journey("a / adil Enter", columns: columns, rows: rows, settings: settings)
      #expect(journey.shows("Source de") && journey.shows(columns < 200 ? "07/2019 !" : "07/2019, à vérifier"))
      #expect(journey.status.contains("Source de juillet 2019. Plus de 24 mois : vérifiez avant de vous en servir."))
    }
    // A short number is set by law: its age warns nobody.
    #expect(!Journey("u", settings: settings).shows("15              sans date !"))
  }

  @Test func aClickSelectsASecondOpens() {
    var journey = Journey("a", columns: 80, rows: 24)
    journey.click("02 40 89 30 15")
    #expect(journey.status.hasPrefix("ADIL, Accueil de Nantes") && journey.crumbs == ["Accueil", "Annuaire"])
    journey.click("02 40 89 30 15")
    #expect(journey.crumbs == ["Accueil", "Annuaire", "ADIL, contacts"])
  }
}
