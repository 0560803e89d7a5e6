import Testing

@testable import OfficialDirectory

/// What is taken for the same.
@Suite struct LikenessTests {
  @Test func addressesOfOnePlace() {
    let same = [
      ("6 quai Ceineray, BP 33515, 44035 Nantes Cedex 1", "6 Quai Ceineray, 44000 Nantes"),
      ("1 rue Vincent-Auriol, 44600 Saint-Nazaire", "1 rue Vincent Auriol, 44616 Saint-Nazaire Cedex"),
      (
        "Espace Corail, 30 place Francis-Robert, 44150 Ancenis-Saint-Géréon",
        "30 place Francis Robert, 44150 Ancenis-Saint-Géréon"
      ),
    ]
    for (one, other) in same { #expect(Likeness.addresses(one, other), "\(one)") }
    let different = [
      ("1 rue Vincent-Auriol, 44600 Saint-Nazaire", "1 rue de la Paix, 44600 Saint-Nazaire"),
      ("44600 Saint-Nazaire", "44600 Saint-Nazaire"),
      ("6 quai Ceineray, 44000 Nantes", "3 quai Ceineray, 44041 Nantes"),
      ("1 rue de la Paix, 44000 Nantes", "1 boulevard de Berlin, 44000 Nantes"),
    ]
    for (one, other) in different { #expect(!Likeness.addresses(one, other), "\(one)") }
  }

  @Test func namesOfOnePlace() {
    #expect(Likeness.names("France services Derval", "France services – Derval") == 1)
    #expect(Likeness.names("France services d’Orvault", "France services – Nantes Nord") == 0)
    #expect(Likeness.names("France services", "France services") == 0)
  }

  @Test func valuesHoweverTheyAreWritten() {
    #expect(Likeness.value("02\u{A0}40 41.20.20", of: .telephone) == "0240412020")
    #expect(Likeness.value("http://www.A.fr/", of: .site) == Likeness.value("https://a.fr", of: .site))
  }

  @Test func kindsByTheirWordOrTheirName() {
    #expect(BodyKind.named(["gendarmerie"], name: "Brigade") == nil)
    #expect(BodyKind.named(["x", "caf"], name: nil) == .familyFund)
    #expect(
      BodyKind.named([], name: "Direction départementale de l'emploi, du travail et des solidarités")
        == .solidarityDirectorate)
    #expect(BodyKind.named(["pole_emploi"], name: nil) == .employment)
    #expect(BodyKind.named([], name: "France servicesx") == nil)
    let words = BodyKind.allCases.flatMap(\.pivots)
    #expect(Set(words).count == words.count)
  }
}
