import Export
import PartnerNetwork
import Texts

/// The name of a commune that somebody typed, and the commune that it stands for.
struct CommuneQuestion {
  private let name: String
  /// The line to type again, up to the name: "reseau commune".
  private let line: String

  init(_ name: String, line: String) {
    // No name is that long.
    self.name = String(name.prefix(100))
    self.line = line
  }

  /// Answers with the commune where there is exactly one; otherwise says what may have been meant.
  func answer(in network: Network, _ make: (Int) -> CommandResult) -> CommandResult {
    let territory = network.territory
    guard !Folding.fold(name).isEmpty else {
      var advice = Advice("Il manque le nom d’une commune, ou son code postal.")
      advice.suggest("Par exemple", "\(line) Nozay")
      return advice.refusal(.usage)
    }
    switch territory.resolve(name) {
    case .commune(let match):
      var result = make(match.commune)
      if case .formerName(let former) = match.reason {
        let today = territory.communes[match.commune].name
        if Folding.fold(former) != Folding.fold(today) {
          result.message = Advice("\(former) fait aujourd’hui partie de\u{A0}: \(today).").text + result.message
        }
      }
      return result
    case .ambiguous(let matches):
      var advice = Advice("\(quoted) peut désigner plusieurs communes. Laquelle voulez-vous\u{A0}?")
      offer(matches.prefix(12).map { ($0.commune, $0.reason == .code) }, in: territory, in: &advice)
      if matches.count > 12 { advice.say("Et \(matches.count - 12) autres\u{A0}: écrivez le nom plus complètement.") }
      return advice.refusal()
    case .unknown(let nearest):
      var advice = Advice("Aucune commune de ces données ne s’appelle \(quoted).")
      if !nearest.isEmpty {
        advice.say("Vouliez-vous dire\u{A0}:")
        offer(nearest.map { ($0, false) }, in: territory, in: &advice)
      }
      return advice.refusal()
    }
  }

  private var quoted: String { "«\u{A0}\(Plain.line(name))\u{A0}»" }

  private func offer(_ communes: [(index: Int, isByCode: Bool)], in territory: Territory, in advice: inout Advice) {
    for (index, isByCode) in communes {
      let commune = territory.communes[index]
      var codes = commune.postalCodes.isEmpty ? "" : ", \(commune.postalCodes.joined(separator: ", "))"
      if isByCode { codes += " (code Insee \(commune.code))" }
      let words = commune.name.contains(" ") ? "\"\(commune.name)\"" : commune.name
      advice.offer(commune.name + codes, "\(line) \(words)")
    }
  }
}

extension Manual.Option {
  /// Shared by the commands that put what is near a commune first.
  static let commune = Manual.Option(
    name: "--commune", value: "NOM",
    explanation: "Met d’abord les lieux de cette commune\u{A0}: nom, code postal ou code INSEE.")
}
