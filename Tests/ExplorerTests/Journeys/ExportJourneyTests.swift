import Diagrams
import PartnerNetwork
import Testing
import Texts

@testable import Explorer

/// `e` on the drawings of the network.
@Suite struct ExportJourneyTests {
  private let network = BundledNetwork.network

  @Test func theMapIsExportedAsItIsShown() throws {
    var journey = Journey("Bas Bas c e")
    #expect(journey.box == "Exporter ce dessin")
    journey.press("1")
    let center = try #require(network.index(of: "act_caf"))
    let map = NetworkPicture.map(NetworkMap(center, in: network))
    #expect(journey.effects == [.export(.picture(map, format: .svg, name: "carte-caf"))])
    #expect(journey.state.layers.isEmpty)
  }

  @Test func whatIsHiddenAndUnfoldedStaysSo() throws {
    let journey = Journey("Bas Bas c Bas Bas Espace e Bas Entrée")
    guard case .export(.picture(.map(let map), let format, _))? = journey.effects.first else {
      Issue.record("no map")
      return
    }
    #expect(format == .html && map.second != nil)
    let filtered = Journey("Bas Bas c f Entrée Échap e 6")
    guard case .export(.picture(.map(let other), .mermaid, "carte-caf"))? = filtered.effects.first else {
      Issue.record("no filtered map")
      return
    }
    #expect(other.hidden > 0)
  }

  @Test func theMatrixIsExportedAsItIsShown() {
    let journey = Journey("x Tab o i e 3")
    let matrix = Matrix(.partnersFrameworks, in: network).transposed.ordered(by: .total)
    #expect(
      journey.effects == [.export(.picture(.matrix(matrix), format: .markdown, name: "matrice-cadres-acteurs"))])
  }

  @Test func theOverviewIsExported() {
    #expect(
      Journey("v e 1").effects == [
        .export(.picture(.overview(Overview(network)), format: .svg, name: "vue-d-ensemble"))
      ])
  }

  @Test func theMenuMayBeLeft() {
    let journey = Journey("x e Échap")
    #expect(journey.state.layers.isEmpty && journey.effects.isEmpty && journey.crumbs.last == "Matrice")
  }

  @Test func namesOfFilesAreLettersThatEverySystemKnows() {
    #expect(
      FileName.of(["Carte", "../Été 日本 \u{202E}", String(repeating: "mot ", count: 60)]).hasPrefix("carte-ete-mot-"))
    #expect(FileName.of(["carte", String(repeating: "a", count: 200)]) == "carte")
  }
}
