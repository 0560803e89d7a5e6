import PartnerNetwork
import Testing

/// What the words of a search in the directory are about.
@Suite struct DirectoryThemeTests {
  private let network = DataFolder.network

  private func owners(_ text: String) -> Set<String> {
    let owners = network.directoryTheme(text)?.owners ?? []
    return Set(
      owners.compactMap { owner in
        if case .entity(let index) = owner { return network.entities[index].id }
        return nil
      })
  }

  @Test func overindebtednessLeadsToThoseWhoHelp() throws {
    for text in ["surendettement", "SURENDETTEMENT", "dettes", "crédits"] {
      #expect(owners(text).isSuperset(of: ["act_bdf", "dis_pcb", "act_prefecture"]), "\(text)")
    }
    let theme = try #require(network.directoryTheme("surendettement"))
    #expect(theme.subjects.map { network.entities[$0].id } == ["lev_05", "dis_surendettement"])
    let bank = try #require(network.index(of: "act_bdf"))
    #expect(theme.closest.contains(.entity(bank)))
  }

  @Test(arguments: ["logement", "logements", "crèche", "crèches", "loyer", "transport", "énergie", "aide alimentaire"])
  func everydayWordsLeadSomewhere(text: String) { #expect(owners(text).count > 3) }

  /// Who names somebody wants nobody else.
  @Test(arguments: [
    "CAF", "banque de france", "banque", "FSL", "Nantes", "nozay", "44110", "", "de", "zzzz", "surendettement zzzz",
  ])
  func namesAreNoThemes(text: String) { #expect(network.directoryTheme(text) == nil) }
}
