import PartnerNetwork
import Testing

/// Paths in small networks that can be checked by eye.
@Suite struct PathSketchTests {
  private static let sketch = Sketch(
    "acteur:a acteur:b acteur:c levier:l1 levier:l2 cadre:k dispositif:d public:p chapitre:h acteur:seul",
    [
      "a finance d", "d releve_de l1", "k encadre l1", "a soutient l1 ?", "b signe k", "a pilote l2", "b finance l2",
      "b soutient l2", "c participe p", "k participe p", "c releve_de h ?", "a releve_de h",
    ])

  /// The paths as ids, and how many are as short.
  private func paths(_ one: String, _ other: String, most: Int = 12) throws -> (paths: [String], count: Int) {
    let network = Self.sketch.network
    let from = try #require(network.index(of: one))
    let to = try #require(network.index(of: other))
    let finding = network.paths(from: from, to: to, most: most)
    for path in finding.paths {
      #expect(path.nodes.first == from && path.nodes.last == to && path.steps.count == path.nodes.count - 1)
      for (place, step) in path.steps.enumerated() {
        #expect(step.from == path.nodes[place] && step.to == path.nodes[place + 1] && !step.links.isEmpty)
        for link in step.links {
          #expect(Set([network.links[link].subject, network.links[link].object]) == [step.from, step.to])
        }
      }
    }
    return (finding.paths.map { $0.nodes.map { network.entities[$0].id }.joined(separator: " ") }, finding.count)
  }

  @Test func aDirectLinkIsTheOnlyStep() throws {
    #expect(try paths("a", "l2").paths == ["a l2"])
    #expect(try paths("l2", "a").paths == ["l2 a"])
  }

  /// The way through a framework is written, the shorter way to it is deduced; length comes first all the same.
  @Test func theShortestComesFirstEvenWhenDeduced() throws {
    #expect(try paths("a", "l1").paths == ["a l1"])
    #expect(try paths("a", "k").paths == ["a l1 k"])
  }

  /// Through l2 both links are strong and written.
  @Test func throughWhatBothDo() throws {
    #expect(try paths("a", "b").paths == ["a l2 b"])
    // As short, and both written; "releve_de" weighs more than "finance" and "pilote".
    #expect(try paths("d", "b").paths == ["d a l2 b", "d l1 k b"])
  }

  @Test func writtenLinksComeBeforeDeducedOnesThenStrongerRoles() throws {
    let sketch = Sketch(
      "acteur:a acteur:b levier:l1 levier:l2 levier:l3",
      ["a pilote l1 ?", "b pilote l1", "a soutient l2", "b soutient l2", "a pilote l3", "b soutient l3"])
    let network = sketch.network
    let finding = network.paths(
      from: try #require(network.index(of: "a")), to: try #require(network.index(of: "b")))
    #expect(finding.paths.map { network.entities[$0.nodes[1]].id } == ["l3", "l2", "l1"])
    #expect(finding.count == 3 && finding.length == 2 && !finding.isThroughAnything)
    let two = network.paths(from: finding.from, to: finding.to, most: 2)
    #expect(two.paths == Array(finding.paths.prefix(2)) && two.count == 3)
  }

  /// Two links between the same two things are one step, the stronger link first.
  @Test func everyLinkOfAStepIsGiven() throws {
    let network = Self.sketch.network
    let finding = network.paths(
      from: try #require(network.index(of: "b")), to: try #require(network.index(of: "l2")))
    #expect(finding.paths.count == 1)
    let roles = finding.paths.first?.steps.first?.links.map { network.roles[network.links[$0].role].id }
    #expect(roles == ["finance", "soutient"])
  }

  /// An audience or a chapter brings nothing together, unless nothing else does.
  @Test func anythingMayStandBetweenWhereNothingElseDoes() throws {
    let network = Self.sketch.network
    let finding = network.paths(
      from: try #require(network.index(of: "c")), to: try #require(network.index(of: "k")))
    #expect(finding.isThroughAnything && finding.length == 2)
    #expect(try paths("c", "p").paths == ["c p"])
    #expect(try paths("c", "a").paths == ["c h a"])
  }

  @Test(arguments: ["a", "p"]) func nothingLeadsThere(end: String) throws {
    #expect(try paths("seul", end).paths.isEmpty)
    #expect(try paths(end, "seul").count == 0)
    #expect(try paths(end, end).paths.isEmpty)
  }
}
