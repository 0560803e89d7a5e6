import PartnerNetwork
import Testing

/// A small dataset of which nothing is to be said, and what is said of it when one thing is taken away.
@Suite struct QualityReportTests {
  private static let today = Day(year: 2026, month: 11, day: 23)

  /// One line an entry, so that a row of the table below names the line where the finding stands.
  private static let sound = #"""
    {"format": "reseau/1", "roles": [{"id": "r", "libelle": "r", "inverse": "i", "definition": "d", "lettre": "R", "rang": 1}],
     "sources": [{"id": "S", "titre": "S", "date": "2026-01", "url": "https://s.fr"}],
     "entites": [
      {"id": "act_a", "type": "acteur", "nom": "A",
       "faits": [{"champ": "mission", "texte": "Un fait.", "source": "S", "confiance": "haute"}],
       "avertissements": [{"texte": "Attention.", "sources": ["S"]}],
       "contacts": [{"type": "telephone", "valeur": "02 40 00 00 01", "source": "S", "date": "2026-02", "confiance": "haute"}]},
      {"id": "act_b", "type": "acteur", "nom": "B",
       "contacts": [{"type": "courriel", "valeur": "b@b.fr", "source": "S", "confiance": "haute"}]},
      {"id": "act_g", "type": "acteur", "sous_type": "groupe", "nom": "G"},
      {"id": "cpl_115", "type": "dispositif", "sous_type": "numéro d’urgence", "nom": "115",
       "contacts": [{"type": "telephone", "valeur": "115", "source": "S", "date": "2001", "confiance": "haute"}]},
      {"id": "dis_x", "type": "dispositif", "nom": "X"}],
     "liens": [
      {"de": "act_a", "role": "r", "vers": "dis_x", "nature": "explicite", "source": "S"}],
     "termes": [
      {"terme": "Mot", "definition": "D.", "source": "S", "confiance": "haute"}],
     "communes": [
      {"code": "44001", "nom": "Ici", "sources": ["S"]}],
     "lieux": [
      {"id": "l_ccas", "type": "ccas", "nom": "CCAS", "commune": "44001", "adresse": "1 rue", "source": "S", "confiance": "haute",
       "contacts": [{"type": "telephone", "valeur": "02 40 00 00 02", "source": "S", "confiance": "haute"}]},
      {"id": "l_cls", "type": "cls", "nom": "CLS", "etat": "en cours", "fin": "2027", "source": "S", "confiance": "haute"}],
     "situations": [
      {"id": "sit_1", "titre": "T", "contacts": [{"acteur": "act_a", "pourquoi": "p"}], "sources": ["S"]}],
     "parcours": [{"id": "par_1", "titre": "P", "etapes": [
      {"titre": "E", "texte": "t", "source": "S"}]}],
     "questions": [
      {"id": "q_1", "question": "Q", "bonne": "b", "mauvaises": ["m"], "source": "S"}]}
    """#

  private static func network(_ text: String) -> Network {
    NetworkReader.read([DataFile(name: "essai.json") { Array(text.utf8) }])
  }

  private static func report(_ text: String) -> (QualityReport, Network) {
    let network = network(text)
    return (QualityReport(network, problems: network.allProblems, on: today), network)
  }

  @Test func nothingIsSaidOfSoundData() {
    let (report, network) = Self.report(Self.sound)
    #expect(network.allProblems.isEmpty, "\(network.allProblems)")
    #expect(report.sections.map(\.kind) == QualityKind.allCases)
    for section in report.sections { #expect(section.findings.isEmpty && section.isKnown, "\(section)") }
  }

  /// A network remembers its report; neither keeps the other when nobody needs them any more.
  @Test func aNetworkThatWasLookedAtIsLetGo() {
    weak var kept: Network?
    do {
      let network = Self.network(Self.sound)
      kept = network
      #expect(network.quality(on: Self.today).sections.count == QualityKind.allCases.count)
    }
    #expect(kept == nil)
  }

  /// A defect: what is replaced by what, and the only findings that it makes.
  struct Defect: CustomTestStringConvertible, Sendable {
    let from: String
    let to: String
    let found: [QualityKind: [QualityFinding.Subject]]
    var note: QualityFinding.Note = .none
    var line: Int?
    var testDescription: String { "\(from) -> \(to)" }
  }

  static let defects: [Defect] = [
    Defect(
      from: #""type": "acteur", "nom": "A""#, to: #""type": "acteur", "nom": "A", "inconnu": 1"#,
      found: [.problems: [.problem(0)]], line: 4),
    Defect(
      from: #""date": "2026-02""#, to: #""date": "2024-11""#,
      found: [.agedContacts: [.contact(.entity(0), 0)]], note: .dated("2024-11"), line: 7),
    // The day of two years before is still recent.
    Defect(from: #""date": "2026-02""#, to: #""date": "2024-11-23""#, found: [:]),
    Defect(
      from: #""date": "2026-02""#, to: #""date": "2024-11-22""#,
      found: [.agedContacts: [.contact(.entity(0), 0)]], note: .dated("2024-11-22")),
    Defect(
      from: #""valeur": "02 40 00 00 02""#, to: #""valeur": "+33 2 40 00 00 01""#,
      found: [.sharedNumbers: [.contact(.entity(0), 0), .contact(.point(0), 0)]]),
    // The place of a partner may well have its number.
    Defect(
      from: #""commune": "44001", "adresse": "1 rue", "source": "S", "confiance": "haute","#,
      to: #""commune": "44001", "adresse": "1 rue", "entite": "act_b", "source": "S", "confiance": "haute","#,
      found: [:]),
    Defect(
      from: #""contacts": [{"type": "courriel", "valeur": "b@b.fr", "source": "S", "confiance": "haute"}]"#,
      to: #""rang": 3"#, found: [.unreachable: [.entity(1)]], note: .named(0), line: 8),
    Defect(
      from: #"{"acteur": "act_a", "pourquoi": "p"}"#, to: #"{"acteur": "dis_x", "pourquoi": "p"}"#,
      found: [.unreachable: [.entity(4)]], note: .named(1)),
    Defect(
      from: #""titre": "T","#, to: #""titre": "T", "appeler": [{"acteur": "act_b", "pourquoi": "p"}],"#,
      found: [.unreachable: [.entity(1)]], note: .withoutTelephone),
    Defect(
      from: #"{"type": "telephone", "valeur": "115","#, to: #"{"type": "site", "valeur": "115.fr","#,
      found: [.unreachable: [.entity(3)], .agedContacts: [.contact(.entity(3), 0)]]),
    Defect(
      from: #""adresse": "1 rue", "#, to: "", found: [.incompletePlaces: [.point(0)]],
      note: .lacks(telephone: false, address: true), line: 21),
    Defect(
      from: #"{"type": "telephone", "valeur": "02 40 00 00 02", "source": "S", "confiance": "haute"}"#, to: "",
      found: [.incompletePlaces: [.point(0)]], note: .lacks(telephone: true, address: false)),
    Defect(from: #""type": "ccas""#, to: #""type": "eds""#, found: [.communesWithoutCentre: [.commune(0)]], line: 19),
    Defect(
      from: #""commune": "44001", "#, to: "",
      found: [.communesWithoutCentre: [.commune(0)], .communesWithoutPlace: [.commune(0)]]),
    Defect(from: #""etat": "en cours", "#, to: "", found: [.contracts: [.point(1)]], line: 23),
    Defect(
      from: #""fin": "2027""#, to: #""fin": "2026-10""#, found: [.contracts: [.point(1)]], note: .ended("2026-10")),
    Defect(
      from: #""nature": "explicite", "source": "S""#, to: #""nature": "explicite""#,
      found: [.linksWithoutSource: [.link(0)]], line: 15),
    Defect(
      from: #""nature": "explicite""#, to: #""nature": "deduit", "motif": "m""#,
      found: [.deducedLinks: [.link(0)]], line: 15),
    Defect(
      from: #""pourquoi": "p"}], "sources": ["S"]"#, to: #""pourquoi": "p"}]"#,
      found: [.learningWithoutSource: [.situation(0)]], line: 25),
    Defect(
      from: #""texte": "t", "source": "S""#, to: #""texte": "t""#,
      found: [.learningWithoutSource: [.step(0, 0)]], line: 27),
    // A step that only leads to a screen of the program.
    Defect(from: #""texte": "t", "source": "S""#, to: #""texte": "t", "cible": "quiz""#, found: [:]),
    Defect(
      from: #""mauvaises": ["m"], "source": "S""#, to: #""mauvaises": ["m"]"#,
      found: [.learningWithoutSource: [.question(0)]], line: 29),
    Defect(
      from: #""definition": "D.", "source": "S""#, to: #""definition": "D.""#,
      found: [.statementsWithoutSource: [.term(0)]], line: 17),
    Defect(
      from: #""texte": "Attention.", "sources": ["S"]"#, to: #""texte": "Attention.""#,
      found: [.statementsWithoutSource: [.caution(0, 0)]], line: 6),
    Defect(
      from: #""nom": "Ici", "sources": ["S"]"#, to: #""nom": "Ici""#,
      found: [.statementsWithoutSource: [.commune(0)]], line: 19),
    Defect(
      from: #""url": "https://s.fr""#, to: #""editeur": "E""#,
      found: [.sourcesWithoutAddress: [.source("S")]], line: 2),
    Defect(
      from: #""texte": "Un fait.", "source": "S""#, to: #""texte": "Un fait.", "reserve": "R", "source": "S""#,
      found: [.reservations: [.fact(0, 0)]], line: 5),
    Defect(
      from: #""valeur": "b@b.fr""#, to: #""valeur": "b@b.fr", "reserve": "R""#,
      found: [.reservations: [.contact(.entity(1), 0)]], line: 9),
    // Without its date, what has none of its own is undated too.
    Defect(
      from: #""date": "2026-01", "#, to: "",
      found: [
        .undatedSources: [.source("S")], .undatedContacts: [.contact(.entity(1), 0), .contact(.point(0), 0)],
      ]),
    Defect(
      from: #""date": "2026-01", "#, to: #""date": "2023", "#,
      found: [
        .agedContacts: [.contact(.entity(1), 0), .contact(.point(0), 0)],
        .agedStatements: [.fact(0, 0), .point(0), .point(1)],
      ], note: .dated("2023")),
  ]

  @Test(arguments: defects) func oneDefectIsToldOnce(defect: Defect) throws {
    let text = Self.sound.replacing(defect.from, with: defect.to, maxReplacements: 1)
    #expect(text != Self.sound, "nothing was changed")
    let (report, network) = Self.report(text)
    for section in report.sections {
      #expect(section.findings.map(\.subject) == defect.found[section.kind] ?? [], "\(section.kind)")
    }
    guard let finding = report.sections.flatMap(\.findings).first else { return }
    if defect.note != .none { #expect(report.sections.flatMap(\.findings).allSatisfy { $0.note == defect.note }) }
    guard let line = defect.line else { return }
    #expect(report.place(of: finding, in: network) == EntryPlace(file: "essai.json", line: line))
  }

  @Test func whoElseHasTheNumberIsNamed() {
    let text = Self.sound.replacing("02 40 00 00 02", with: "0240000001")
    let (report, _) = Self.report(text)
    #expect(
      report.section(.sharedNumbers).findings.map(\.note) == [
        .shared(.point(0), more: 0), .shared(.entity(0), more: 0),
      ])
  }

  @Test func withoutADayAgesAreUnknown() {
    let network = Self.network(Self.sound.replacing(#""date": "2026-02""#, with: #""date": "1999""#))
    let report = QualityReport(network, problems: [], on: nil)
    #expect(report.section(.agedContacts).findings.isEmpty && !report.section(.agedContacts).isKnown)
    #expect(report.section(.agedStatements).isKnown == false)
    #expect(report.section(.undatedContacts).isKnown)
  }

  @Test func whatIsInALayerCanBeToldApart() {
    let layer =
      #"{"entites": [{"id": "act_b", "contacts": [{"type": "site", "valeur": "b.fr", "source": "S", "date": "2001", "confiance": "haute"}]}]}"#
    let base = Self.sound.replacing(#""date": "2026-02""#, with: #""date": "2020""#)
    let network = NetworkReader.read([
      DataFile(name: "base.json") { Array(base.utf8) }, DataFile(name: "mes/a.json", layer: 1) { Array(layer.utf8) },
    ])
    let whole = QualityReport(network, problems: [], on: Self.today)
    #expect(whole.section(.agedContacts).findings.count == 2)
    let own = whole.only(in: ["mes/a.json"], of: network)
    #expect(own.sections.flatMap(\.findings).map(\.subject) == [.contact(.entity(1), 1)])
    #expect(own.sections.flatMap(\.findings).map { own.place(of: $0, in: network)?.file } == ["mes/a.json"])
  }

  @Test func aReportIsMadeOnceADay() {
    let network = Self.network(Self.sound)
    let first = network.quality(on: Self.today)
    #expect(network.quality(on: Self.today).day == first.day)
    #expect(network.quality(on: nil).day == nil)
  }
}
