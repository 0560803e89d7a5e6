import Export
import PartnerNetwork
import Texts

/// What somebody wants to present, in the words that they typed: a tour, a situation or a card.
struct PresentationQuestion {
  private let name: String

  init(_ words: [String]) {
    // No name is that long.
    name = String(words.joined(separator: " ").prefix(200))
  }

  /// Answers with the id of what is presented, where there is exactly one; otherwise says what may have been meant.
  func answer(in network: Network, _ make: (String) -> CommandResult) -> CommandResult {
    let typed = Folding.fold(name)
    guard !typed.isEmpty else { return Self.offer(in: network) }
    let learning = network.learning
    let titles = learning.tours.map { ($0.id, $0.title) } + learning.situations.map { ($0.id, $0.title) }
    if let exact = titles.first(where: { $0.0 == name || Folding.fold($0.1) == typed }) { return make(exact.0) }
    if case .entity(let index) = network.resolve(name) { return make(network.entities[index].id) }
    // A tour or a situation by some words of its title; a tour comes first, as that is what one presents most.
    for group in [learning.tours.map { ($0.id, $0.title) }, learning.situations.map { ($0.id, $0.title) }] {
      let found = group.filter { Self.holds($0.1, typed) }
      if found.count == 1 { return make(found[0].0) }
      if found.count > 1 { return ambiguous(found) }
    }
    return NameQuestion([name], command: PresenterCommand.manual.name).answer(in: network) {
      make(network.entities[$0].id)
    }
  }

  /// Whether each word typed begins a word of the title.
  private static func holds(_ title: String, _ typed: String) -> Bool {
    let words = Folding.words(title)
    return typed.split(separator: " ").allSatisfy { word in words.contains { $0.hasPrefix(word) } }
  }

  private func ambiguous(_ found: [(String, String)]) -> CommandResult {
    var advice = Advice(
      "«\u{A0}\(Plain.line(name))\u{A0}» peut désigner plusieurs choses à présenter. Laquelle voulez-vous\u{A0}?")
    for (id, title) in found.prefix(12) { advice.offer(title, "reseau presenter \(id)") }
    return advice.refusal()
  }

  /// Without a name: all that one may present, and how.
  private static func offer(in network: Network) -> CommandResult {
    var advice = Advice("Dites quoi présenter\u{A0}: un parcours, une situation ou une fiche.")
    let learning = network.learning
    if !learning.tours.isEmpty {
      advice.say("Les parcours\u{A0}:")
      for tour in learning.tours {
        let length = tour.minutes.map { "\($0) minutes" } ?? ""
        let isSaid = length.isEmpty || tour.title.contains(length)
        advice.offer(tour.title + (isSaid ? "" : ", \(length)"), "reseau presenter \(tour.id)")
      }
    }
    if let situation = learning.situations.first {
      advice.suggest("Une situation, par exemple «\u{A0}\(situation.title)\u{A0}»", "reseau presenter \(situation.id)")
    }
    advice.suggest("Une fiche, par exemple celle du levier 6", "reseau presenter levier 6")
    advice.suggest("Les notes du formateur, dans une autre fenêtre", "reseau presenter --notes")
    return advice.refusal(.usage)
  }
}
