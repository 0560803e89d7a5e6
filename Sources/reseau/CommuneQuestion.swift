import Export
import PartnerNetwork

/// A commune that somebody named, as `--commune` takes it: by its name of today or of before, its postal code or its
/// INSEE code.
struct CommuneQuestion {
  private let name: String
  /// The line to type, up to the name: "reseau fiche CAF --commune".
  private let line: String

  /// - Parameter line: see `line`.
  init(_ name: String, line: String) {
    // No name is that long.
    self.name = String(name.prefix(200))
    self.line = line
  }

  /// Answers with the index of the commune where there is exactly one; otherwise says what may have been meant.
  func answer(in territory: Territory, _ make: (Int) -> CommandResult) -> CommandResult {
    let found = territory.find(name)
    let best = found.filter { $0.quality == found.first?.quality }
    if let only = best.first, best.count == 1, only.quality != .oneError { return make(only.commune) }
    var advice: Advice
    if found.isEmpty {
      advice = Advice("Aucune commune de ces données ne s’appelle \(quoted).")
      advice.say("Vous pouvez donner le nom, un ancien nom, le code postal ou le code INSEE.")
    } else {
      advice = Advice(
        found[0].quality == .oneError
          ? "Aucune commune de ces données ne s’appelle \(quoted). Vouliez-vous dire\u{A0}:"
          : "\(quoted) peut désigner plusieurs communes. Laquelle voulez-vous\u{A0}?")
      for match in found.prefix(12) {
        let commune = territory.communes[match.commune]
        advice.offer("\(commune.name), \(commune.code)", "\(line) \(commune.code)")
      }
    }
    return advice.refusal()
  }

  private var quoted: String { "«\u{A0}\(Plain.line(name))\u{A0}»" }
}

extension Manual.Option {
  /// Shared by the commands that put what is near a commune first.
  static let commune = Manual.Option(
    name: "--commune", value: "NOM",
    explanation: "Met d’abord les lieux de cette commune\u{A0}: nom, code postal ou code INSEE.")
}
