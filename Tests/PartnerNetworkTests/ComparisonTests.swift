import Testing

@testable import PartnerNetwork

/// What changed from one dataset to another: each kind of change, and none.
@Suite struct ComparisonTests {
  private static let roles =
    #""roles": [{"id": "r", "libelle": "finance", "inverse": "i", "definition": "d", "lettre": "R", "rang": 1}]"#

  private func network(_ text: String) -> Network {
    let bytes = Array("{\"format\": \"reseau/1\", \(Self.roles), \(text)}".utf8)
    let network = NetworkReader.read([DataFile(name: "a.json") { bytes }])
    #expect(network.allProblems.filter { !$0.isRemark }.isEmpty, "\(network.allProblems)")
    return network
  }

  private func compare(_ before: String, _ after: String) -> [Difference] {
    Comparison(from: network(before), to: network(after)).differences
  }

  private static let sources = #""sources": [{"id": "S", "titre": "Source"}]"#

  private static func entity(_ more: String) -> String {
    #"\#(sources), "entites": [{"id": "act_a", "type": "acteur", "nom": "Accueil", \#(more)}]"#
  }

  private static func telephone(_ value: String, _ label: String? = nil) -> String {
    let label = label.map { #""libelle": "\#($0)", "# } ?? ""
    return #"{"type": "telephone", \#(label)"valeur": "\#(value)", "source": "S", "confiance": "haute"}"#
  }

  @Test func aFieldOfAnEntity() {
    let found = compare(
      Self.entity(#""resume": "Un.", "synonymes": ["x", "y"]"#),
      Self.entity(#""resume": "Deux.", "synonymes": ["z", "y"]"#))
    #expect(found.count == 1)
    #expect(found.first?.group == .entities && found.first?.change == .modified && found.first?.name == "Accueil")
    #expect(
      found.first?.fields == [
        Difference.Field(name: "resume", before: ["Un."], after: ["Deux."]),
        Difference.Field(name: "synonymes", before: ["x"], after: ["z"]),
      ])
  }

  @Test func aNumberThatChangedIsSaidFirst() {
    let before = Self.entity(
      #""resume": "Un.", "contacts": [\#(Self.telephone("01 02", "Standard")), \#(Self.telephone("03 04"))]"#)
    let after = Self.entity(
      #""resume": "Deux.", "contacts": [\#(Self.telephone("03 04")), \#(Self.telephone("01 99", "Standard"))]"#)
    let found = compare(before, after)
    #expect(found.map(\.group) == [.contacts, .entities])
    #expect(found.first?.change == .modified && found.first?.means == .telephone)
    #expect(found.first?.fields == [Difference.Field(name: "valeur", before: ["01 02"], after: ["01 99"])])
  }

  @Test func theOnlyNumberOfEachSideIsTheSameContact() {
    let found = compare(
      Self.entity(#""contacts": [\#(Self.telephone("01 02", "Standard"))]"#),
      Self.entity(#""contacts": [\#(Self.telephone("01 03", "Accueil"))]"#))
    #expect(found.count == 1 && found.first?.fields.map(\.name) == ["valeur", "libelle"])
  }

  @Test func contactsComeAndGo() {
    let none = Self.entity(#""rang": 1"#)
    let one = Self.entity(#""rang": 1, "contacts": [\#(Self.telephone("01 02"))]"#)
    #expect(compare(none, one).map(\.change) == [.added])
    #expect(compare(one, none).map(\.change) == [.removed])
    #expect(compare(one, none).first?.fields == [Difference.Field(name: "valeur", before: ["01 02"], after: [])])
  }

  @Test(arguments: [
    (Difference.Group.sources, #""sources": [{"id": "T", "titre": "T"}]"#, #""sources": [{"id": "T", "titre": "U"}]"#),
    (
      .terms, #""termes": [{"terme": "t", "definition": "d", "confiance": "haute"}]"#,
      #""termes": [{"terme": "t", "definition": "e", "confiance": "haute"}]"#
    ),
    (
      .communes, #""communes": [{"code": "01001", "nom": "A", "codes_postaux": ["01000"]}]"#,
      #""communes": [{"code": "01001", "nom": "A", "codes_postaux": ["01100"]}]"#
    ),
    (
      .points,
      #""sources": [{"id": "S", "titre": "S"}], "lieux": [{"id": "l", "type": "clic", "nom": "L", "source": "S", "confiance": "haute", "adresse": "1"}]"#,
      #""sources": [{"id": "S", "titre": "S"}], "lieux": [{"id": "l", "type": "clic", "nom": "L", "source": "S", "confiance": "haute", "adresse": "2"}]"#
    ),
    (
      .situations, #""situations": [{"id": "sit_a", "titre": "A", "premiers_gestes": ["un", "deux"]}]"#,
      #""situations": [{"id": "sit_a", "titre": "A", "premiers_gestes": ["deux", "un"]}]"#
    ),
    (
      .tours, #""parcours": [{"id": "par_a", "titre": "A", "etapes": [{"titre": "1", "texte": "x"}]}]"#,
      #""parcours": [{"id": "par_a", "titre": "A", "etapes": [{"titre": "1", "texte": "x"}, {"titre": "2", "texte": "y"}]}]"#
    ),
    (
      .questions, #""questions": [{"id": "q", "niveau": 1, "question": "?", "bonne": "a", "mauvaises": ["b", "c"]}]"#,
      #""questions": [{"id": "q", "niveau": 1, "question": "?", "bonne": "a", "mauvaises": ["c", "d"]}]"#
    ),
    (.identity, #""titre": "A""#, #""titre": "B""#),
  ])
  func everythingElse(group: Difference.Group, before: String, after: String) {
    let found = compare(before, after)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.group == group && found.first?.change == .modified)
    #expect(found.first?.fields.count == 1)
    guard group != .identity else { return }
    // From nothing, and to nothing.
    #expect(
      compare(#""version": "1""#, before + #", "version": "1""#).contains { $0.group == group && $0.change == .added })
    #expect(
      compare(before + #", "version": "1""#, #""version": "1""#).contains { $0.group == group && $0.change == .removed }
    )
  }

  @Test func links() {
    let both = #""entites": [{"id": "a", "type": "acteur", "nom": "A"}, {"id": "b", "type": "levier", "nom": "B"}]"#
    let written = both + #", "liens": [{"de": "a", "role": "r", "vers": "b", "nature": "explicite"}]"#
    let deduced = both + #", "liens": [{"de": "a", "role": "r", "vers": "b", "nature": "deduit", "motif": "m"}]"#
    #expect(compare(both, written).map(\.name) == ["A finance B"])
    #expect(compare(both, written).map(\.change) == [.added])
    #expect(compare(written, both).map(\.change) == [.removed])
    #expect(compare(written, deduced).first?.fields.map(\.name) == ["nature", "motif"])
  }

  @Test func theOrderSaysNothing() {
    let entities = [
      #"{"id": "a", "type": "acteur", "nom": "A", "synonymes": ["x", "y"], "contacts": [\#(Self.telephone("1")), \#(Self.telephone("2"))]}"#,
      #"{"id": "b", "type": "acteur", "nom": "B"}"#,
    ]
    let turned = [
      #"{"id": "b", "type": "acteur", "nom": "B"}"#,
      #"{"id": "a", "type": "acteur", "nom": "A", "contacts": [\#(Self.telephone("2")), \#(Self.telephone("1"))], "synonymes": ["y", "x"]}"#,
    ]
    let before = "\(Self.sources), \"entites\": [\(entities.joined(separator: ","))]"
    let after = "\"entites\": [\(turned.joined(separator: ","))], \(Self.sources)"
    #expect(compare(before, after).isEmpty)
    #expect(compare(before, before).isEmpty)
  }

  /// What is told from one to the other is told the other way round from the other to the one.
  @Test func bothWays() {
    let one = Self.entity(#""resume": "Un.", "contacts": [\#(Self.telephone("1", "x")), \#(Self.telephone("2", "y"))]"#)
    let other = Self.entity(#""sigle": "AC", "contacts": [\#(Self.telephone("3", "x"))]"#) + #", "titre": "T""#
    let there = compare(one, other)
    let back = compare(other, one)
    #expect(there.count == back.count && there.count == 4)
    for difference in there where difference.change == .modified {
      let mirror = back.first { $0.group == difference.group && $0.id == difference.id && $0.change == .modified }
      #expect(
        mirror?.fields == difference.fields.map { Difference.Field(name: $0.name, before: $0.after, after: $0.before) })
    }
  }
}
