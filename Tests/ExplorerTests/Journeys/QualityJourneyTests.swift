import PartnerNetwork
import Surface
import Testing
import Texts

@testable import Explorer

/// Finding what is to be mended, opening it, and coming back to the same line.
@Suite struct QualityJourneyTests {
  private static var dated: Settings { Settings(today: Month(year: 2026, month: 11)) }

  @Test func aKeyAndThePaletteLeadThere() {
    #expect(Journey("F8").crumbs == ["Accueil", "Qualité des données"])
    for words in ["qualité", "périmés", "à corriger", "sans source", "erreurs"] {
      let journey = Journey(": \(words.replacing(" ", with: " Espace ")) Enter")
      #expect(journey.crumbs.last == "Qualité des données", "\(words)")
    }
  }

  @Test func openDownEnterEscape() {
    var journey = Journey("F8 Bas Enter Bas Bas", settings: Self.dated)
    #expect(journey.crumbs == ["Accueil", "Qualité des données", "Contacts de plus de 24 mois"])
    let before = (journey.state.trail.current, journey.status)
    journey.press("Enter")
    #expect(journey.crumbs.count == 4)
    #expect(journey.state.route.screen == ContactScreen.name)
    journey.press("Échap")
    #expect(journey.state.trail.current == before.0 && journey.status == before.1)
    journey.press("Échap")
    #expect(journey.crumbs == ["Accueil", "Qualité des données"])
    #expect(journey.status.hasPrefix("Contacts de plus de 24 mois"))
  }

  /// The contact that is opened is the one that the line was about, service and all.
  @Test func enterOpensTheContactItself() {
    let network = BundledNetwork.network
    let report = network.quality(on: Day(year: 2026, month: 11, day: 1))
    for (place, finding) in report.section(.agedContacts).findings.enumerated() where place % 7 == 0 {
      var journey = Journey("F8 Bas Enter", settings: Self.dated)
      for _ in 0..<place { journey.press("Bas") }
      journey.press("Enter")
      guard case .contact(let owner, let index) = finding.subject else { continue }
      let contact = network.contacts(of: owner)[index]
      guard let memory = journey.state.trail.current.memory as? ContactMemory, let entry = memory.entry else {
        Issue.record("no contacts for \(contact)")
        continue
      }
      #expect(network.directory.entries[entry].contacts.contains(contact))
    }
  }

  /// Whatever was found can be opened or explained, and coming back is exact.
  @Test func everyFindingLeadsSomewhere() {
    let network = BundledNetwork.network
    let report = network.quality(on: Day(year: 2026, month: 11, day: 1))
    for section in report.sections {
      for (place, finding) in section.findings.enumerated() {
        #expect((finding.route(in: network) != nil) == finding.leads(in: network), "\(finding)")
        if let route = finding.route(in: network) {
          let program = BundledNetwork.program
          let state = program.start(route, size: Size(columns: 80, rows: 24), settings: Self.dated)
          let screen = program.screen(state)
          let status = screen.status(state.trail.current.memory, program.context(state))
          #expect(!status.contains("n’existe") && !status.contains("n’existent"), "\(section.kind) \(place): \(status)")
        }
        let line = FindingLine(finding, problems: report.problems, in: network)
        #expect(!line.name.isEmpty && !line.sentence.contains("..") && line.id?.isEmpty != true, "\(line)")
        #expect(report.place(of: finding, in: network)?.line != nil, "\(line.sentence)")
      }
    }
  }

  @Test func theScreenCountsWhatTheReportHolds() {
    let report = BundledNetwork.network.quality(on: Day(year: 2026, month: 11, day: 1))
    let spoken = Journey("F8", settings: Self.dated)
    let lines = QualityScreen.spoken(QualityMemory(), spoken.program.context(spoken.state))
    for section in report.sections {
      let line = lines.first { $0.hasPrefix(QualityWords.title(section.kind)) }
      #expect(line?.lowercased().contains(QualityWords.sentence(section).lowercased()) == true, "\(section.kind)")
      #expect(TextWidth.columns(QualityWords.title(section.kind)) <= 31)
      let meaning = QualityWords.meaning(section.kind)
      #expect(TextWidth.columns(String(meaning.prefix { $0 != "." })) < 58, "\(meaning)")
    }
  }

  @Test func zeroIsSaidInWords() {
    var journey = Journey("F8")
    #expect(journey.status == "Problèmes dans les fichiers : rien à signaler.")
    #expect(journey.shows("Rien à signaler."))
    journey.press("Enter")
    #expect(journey.shows("Rien à signaler."))
    journey.press("Enter i y Bas")
    #expect(journey.crumbs.count == 3)
  }

  @Test func withoutAClockTheAgeIsUnknown() {
    let journey = Journey("F8 Bas")
    #expect(journey.status.hasPrefix("Contacts de plus de 24 mois : âge inconnu"))
  }

  @Test func aProblemIsExplainedWithItsLine() {
    let network = NetworkReader.read([
      DataFile(name: "mes/a.json") {
        Array("{\"format\": \"reseau/1\",\n\"entites\": [{\"id\": \"x\", \"type\": \"rien\", \"nom\": \"X\"}]}".utf8)
      }
    ])
    var journey = Journey("F8 Enter", program: Program(network))
    #expect(journey.status.contains("mes/a.json, ligne 2 [x] : le type « rien » n’existe pas."))
    #expect(journey.status.hasSuffix("Entrée explique."))
    journey.press("Enter")
    #expect(journey.box == "Qualité des données")
    #expect(journey.shows("Que faire ?") && journey.shows("Ouvrez le fichier à la ligne indiquée"))
    journey.press("Échap")
    #expect(journey.crumbs.count == 3 && journey.box == nil)
  }

  @Test func aSourceSaysWhoCitesIt() {
    let report = BundledNetwork.network.quality(on: nil)
    let place = report.section(.sourcesWithoutAddress).findings.firstIndex { $0.subject == .source("FASC") } ?? 0
    var journey = Journey()
    _ = journey.program.perform(.open(.findings(.sourcesWithoutAddress)), &journey.state)
    for _ in 0..<place { journey.press("Bas") }
    journey.press("Enter")
    #expect(journey.shows("Citée par :") && journey.shows("autres."))
  }

  @Test func theReportIsExportedAsOnThatDay() {
    let journey = Journey("F8 Bas Enter e 3", settings: Self.dated)
    #expect(
      journey.effects == [
        .export(
          .quality(day: Day(year: 2026, month: 11, day: 1), format: .spreadsheet, name: "qualite-des-donnees"))
      ])
  }

  @Test func aLineIsCopiedWhole() {
    let journey = Journey("F8 Bas Enter y", settings: Self.dated)
    guard case .copy(let text, _) = journey.effects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.contains("Source d"))
  }

  @Test func anUnknownKindIsSaid() {
    var journey = Journey()
    _ = journey.program.perform(.open(Route("constats", "autre")), &journey.state)
    #expect(journey.status.contains("n’existe pas"))
    journey.press("Enter Bas i")
    #expect(journey.crumbs.count == 2)
  }
}
