import Export
import PartnerNetwork
import Texts

/// A name that somebody typed, in as many words as it takes, and the entity that it stands for.
struct NameQuestion {
  let name: String
  /// The command that asks, to be repeated in advice: "fiche".
  let command: String
  /// What the command takes after the name, to be repeated too; empty for most.
  let after: String

  init(_ words: [String], command: String, after: String = "") {
    self.after = after.isEmpty ? "" : " " + after
    // No name is that long; comparing a whole book with every name would take minutes.
    name = String(words.joined(separator: " ").prefix(200))
    self.command = command
  }

  /// Answers with the entity where there is exactly one; otherwise says what may have been meant.
  func answer(in network: Network, _ make: (Int) -> CommandResult) -> CommandResult {
    guard !Folding.fold(name).isEmpty || network.index(of: name) != nil else {
      var advice = Advice("Il manque un nom, un sigle ou un numéro de levier.")
      advice.suggest("Par exemple", "reseau \(command) CAF")
      return advice.refusal(.usage)
    }
    switch network.resolve(name) {
    case .entity(let index): return make(index)
    case .ambiguous(let candidates):
      var advice = Advice("\(quoted) peut désigner plusieurs fiches. Laquelle voulez-vous\u{A0}?")
      offer(candidates, in: network, in: &advice)
      return advice.refusal()
    case .unknown(let nearest): return unknown(nearest, in: network)
    }
  }

  private var typed: String { Plain.line(name) }

  private var quoted: String { "«\u{A0}\(typed)\u{A0}»" }

  private func unknown(_ nearest: [Int], in network: Network) -> CommandResult {
    var advice = Advice("Aucune fiche ne s’appelle \(quoted).")
    if !GlossaryReport.terms(named: name, in: network).isEmpty {
      advice.suggest("Ce mot est expliqué dans le glossaire", "reseau glossaire \(typed)")
    }
    if case .commune(let match) = network.territory.resolve(name), match.quality == .exact {
      advice.suggest("C’est une commune", "reseau commune \(typed)")
    }
    if !nearest.isEmpty {
      advice.say("Vouliez-vous dire\u{A0}:")
      offer(nearest, in: network, in: &advice)
    }
    advice.suggest("Pour chercher dans tous les textes", "reseau chercher \(typed)")
    return advice.refusal()
  }

  private func offer(_ candidates: [Int], in network: Network, in advice: inout Advice) {
    for index in candidates {
      let entity = network.entities[index]
      advice.offer("\(CardOutline.title(of: entity)), \(entity.kind.word)", "reseau \(command) \(entity.id)\(after)")
    }
  }
}
