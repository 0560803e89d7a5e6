import Diagrams
import PartnerNetwork
import Testing
import Texts

@testable import Export

/// Drawings for programs that draw: Graphviz and Mermaid.
@Suite struct GraphTests {
  @Test func everyChartIsInTheGrammarOfMermaid() {
    for (name, network, picture) in Drawings.all {
      let chart = PictureDocument(picture, in: network).write(.mermaid)
      #expect(MermaidGrammar.firstError(in: chart) == nil, "\(name)")
      // The limits of Mermaid, beyond which it draws nothing.
      #expect(chart.utf8.count < 50_000, "\(name)")
      #expect(chart.split(separator: "\n").count { $0.contains("->|") } <= 500, "\(name)")
    }
  }

  @Test(arguments: [
    ("flowchart LR\n  e1[\"a\"b\"]:::x\n", "  e1[\"a\"b\"]:::x"), ("graph\n", "graph"), ("flowchart LR", "no line end"),
    ("flowchart LR\n  subgraph g_x[\"X\"]\n    e1[\"a;\"]:::x\n  end\n", "    e1[\"a;\"]:::x"),
    ("flowchart LR\n  e1 -->|\"a\"| e2\n", "unknown e1"), ("flowchart LR\n  subgraph g_x[\"X\"]\n", "no end"),
  ])
  func theGrammarRefusesWhatIsNotInIt(chart: String, error: String) {
    #expect(MermaidGrammar.firstError(in: chart) == error)
  }

  @Test func labelsOfMermaidComeBack() throws {
    let network = HostileNetwork.network
    let chart = PictureDocument(.overview(Overview(network)), in: network).write(.mermaid)
    let index = try #require(network.index(of: "act_dur"))
    let line = try #require(chart.split(separator: "\n").first { $0.contains(" e\(index)([") })
    let label = line.split(separator: "\"")[1]
    let decoded = label.replacing(/#([0-9]+);/) { match in
      String(Character(UInt32(match.1).flatMap(Unicode.Scalar.init) ?? "?"))
    }
    #expect(decoded == Plain.line(network.entities[index].numberedName))
  }

  /// Outside of quoted strings, nothing but our own words; inside, every quotation mark is escaped.
  @Test func everyDOTIsMadeOfQuotedStrings() {
    for (name, network, picture) in Drawings.all {
      let dot = PictureDocument(picture, in: network).write(.dot)
      let (outside, isClosed) = Self.withoutStrings(dot)
      #expect(isClosed, "\(name)")
      #expect(outside.allSatisfy { $0.isASCII && ($0.isLetter || " \n{}[]=,;->.0123456789_".contains($0)) }, "\(name)")
      #expect(outside.count { $0 == "{" } == outside.count { $0 == "}" }, "\(name)")
      #expect(outside.count { $0 == "[" } == outside.count { $0 == "]" }, "\(name)")
    }
  }

  private static func withoutStrings(_ dot: String) -> (text: String, isClosed: Bool) {
    var (outside, isInside, isEscaped) = ("", false, false)
    for character in dot {
      if isEscaped {
        isEscaped = false
      } else if isInside, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isInside.toggle()
      } else if !isInside {
        outside.append(character)
      } else if character == "\n" {
        return (outside, false)
      }
    }
    return (outside, !isInside)
  }

  @Test func theGraphOfTheMatrixHasALinkForEachCell() {
    let network = Samples.bundled
    let matrix = Matrix(.partnersLevers, in: network)
    let graph = PictureGraph(.matrix(matrix), in: network)
    #expect(graph.edges.count { $0.isMain && !$0.isApart } == matrix.count)
    #expect(graph.edges.contains { $0.isApart })
    // Exchanging rows and columns changes who stands where, and no link.
    let other = PictureGraph(.matrix(matrix.transposed), in: network)
    #expect(Set(graph.edges.map(\.sentence)) == Set(other.edges.map(\.sentence)))
  }

  @Test func theGraphOfTheOverviewHasEveryPairOnce() {
    let network = Samples.bundled
    let overview = Overview(network)
    let graph = PictureGraph(.overview(overview), in: network)
    let own = graph.edges.filter { $0.isMain && !$0.isApart }
    #expect(own.count * 2 == overview.degrees.values.reduce(0, +))
    #expect(Set(own.map { [min($0.from, $0.to), max($0.from, $0.to)] }).count == own.count)
  }
}
