import Export
import PartnerNetwork
import Texts

/// The words in which somebody asked for a situation, and the situations that answer.
struct SituationQuestion {
  let text: String

  init(_ words: [String]) {
    // Nobody types that much; every word is looked for.
    text = String(words.joined(separator: " ").prefix(500))
  }

  /// Whether all the situations are asked for.
  var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

  /// The situations that answer, as indexes in `Learning.situations`, best first: all of them without words, and one
  /// alone where its number in the list, its id or its whole title was typed.
  func found(in network: Network) -> [Int] {
    let all = network.learning.situations
    let order = SituationNumbers(in: network).order
    guard !isEmpty else { return order }
    let typed = Folding.fold(text)
    if let number = Int(typed), order.indices.contains(number - 1) { return [order[number - 1]] }
    if let own = all.firstIndex(where: { $0.id == text || Folding.fold($0.title) == typed }) { return [own] }
    return network.search(text).compactMap { hit in
      if case .situation(let index) = hit.target { index } else { nil }
    }
  }

  var quoted: String { "«\u{A0}\(Plain.line(text))\u{A0}»" }

  /// What is said where none answers.
  func nothing() -> CommandResult {
    var advice = Advice("Aucune situation ne répond à \(quoted), dans cette version.")
    advice.say("Essayez un seul mot, ou un mot plus courant.")
    advice.suggest("Pour voir toutes les situations", "reseau situation")
    advice.suggest("Pour chercher dans toutes les fiches", "reseau chercher \(Plain.line(text))")
    return advice.refusal()
  }

  /// How to have one of several, whole.
  func precision(_ found: [Int], in network: Network) -> String {
    guard let first = found.first else { return "" }
    var advice = Advice(
      isEmpty
        ? "Pour lire une situation, tapez son numéro, ou quelques-uns de ses mots."
        : "\(found.count) situations répondent à \(quoted).")
    advice.suggest(
      isEmpty ? "Par exemple" : "Pour en lire une, tapez son numéro",
      "reseau situation \(SituationNumbers(in: network).number(of: first))")
    return advice.text
  }
}
