import Export
import PartnerNetwork
import Texts

/// A name that somebody typed, in as many words as it takes, and the entity that it stands for.
struct NameQuestion {
  let name: String
  /// The command that asks, to be repeated in advice: "fiche".
  let command: String

  init(_ words: [String], command: String) {
    name = words.joined(separator: " ")
    self.command = command
  }

  /// Answers with the entity where there is exactly one; otherwise says what may have been meant.
  func answer(in network: Network, _ make: (Int) -> CommandResult) -> CommandResult {
    guard !Folding.fold(name).isEmpty || network.index(of: name) != nil else { return missing }
    switch network.resolve(name) {
    case .entity(let index): return make(index)
    case .ambiguous(let candidates):
      var page = TextPage()
      page.paragraph("\(quoted) peut désigner plusieurs fiches. Laquelle voulez-vous\u{A0}?", indent: 0)
      list(candidates, in: network, on: &page)
      return .failure(page)
    case .unknown(let nearest): return unknown(nearest, in: network)
    }
  }

  private var quoted: String { "«\u{A0}\(Plain.line(name))\u{A0}»" }

  private var missing: CommandResult {
    var page = TextPage()
    page.paragraph(
      "Il manque un nom, un sigle ou un numéro de levier. Par exemple\u{A0}: reseau \(command) CAF", indent: 0)
    return .failure(page, status: .usage)
  }

  private func unknown(_ nearest: [Int], in network: Network) -> CommandResult {
    var page = TextPage()
    page.paragraph("Aucune fiche ne s’appelle \(quoted).", indent: 0)
    if GlossaryReport.terms(named: name, in: network).first != nil {
      page.paragraph("Ce mot est expliqué dans le glossaire\u{A0}: reseau glossaire \(Plain.line(name))", indent: 0)
    }
    if !nearest.isEmpty {
      page.paragraph("Vouliez-vous dire\u{A0}:", indent: 0)
      list(nearest, in: network, on: &page)
    }
    page.paragraph("Pour chercher dans tous les textes\u{A0}: reseau chercher \(Plain.line(name))", indent: 0)
    return .failure(page)
  }

  private func list(_ candidates: [Int], in network: Network, on page: inout TextPage) {
    for index in candidates {
      let entity = network.entities[index]
      page.item("\(CardOutline.title(of: entity)), \(entity.kind.word)")
      page.note("reseau \(command) \(entity.id)")
    }
  }
}
