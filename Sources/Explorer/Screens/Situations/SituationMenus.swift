import PartnerNetwork
import Texts

/// The short lists from which a profile or a lever is chosen.
enum SituationMenus {
  static func filters(_ memory: SituationsMemory, _ network: Network) -> Choice {
    let all = network.learning.situations
    var rows = Situation.Profile.allCases.map { profile in
      Choice.Row(
        text: profile.word,
        detail: "\(all.count { SituationFilter.profile(profile).keeps($0, in: network) })",
        intent: .situation(.add(.profile(profile))))
    }
    rows.append(Choice.Row(text: Words.Situations.byLever, intent: .situation(.levers)))
    for part in SituationsScreen.narrowing(memory, network) {
      rows.append(Choice.Row(text: Words.Situations.drop(part.text), intent: part.removal))
    }
    return Choice(title: Words.Situations.filterTitle, rows: rows)
  }

  /// The levers that have situations, with how many.
  static func levers(_ network: Network) -> Choice {
    let all = network.learning.situations
    let rows = network.entities(of: .lever).compactMap { index -> Choice.Row? in
      let count = all.count { $0.levers.contains(index) }
      guard count > 0 else { return nil }
      let lever = network.entities[index]
      let number = lever.number.map { "\($0) " } ?? ""
      return Choice.Row(
        text: number + lever.shortName, detail: "\(count)", intent: .situation(.add(.lever(lever.id))))
    }
    return Choice(title: Words.Situations.leverTitle, rows: rows)
  }
}
