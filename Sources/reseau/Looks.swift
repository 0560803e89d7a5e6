import Explorer
import Export
import Surface
import Texts

/// What the command line says of the looks of the screen: it wins over what the user keeps, for this time.
struct Looks: Equatable {
  /// Whether the screen has colours (`--couleur`).
  enum Colour: String, CaseIterable {
    case yes = "oui"
    case no = "non"
    /// As the environment and the user's choices say.
    case auto
  }

  /// The theme that was named; nil for the one that is kept.
  var theme: Theme?
  var colour = Colour.auto
  /// Whether only seven-bit signs draw.
  var isASCII = false
  /// Whether the program listens to the mouse from the start.
  var mouse = true
  /// Whether screens are told line by line, without any drawing. What is kept may ask for it too.
  var isAccessible = false

  /// What the screen is drawn in.
  /// - Parameters:
  ///   - kept: the name of the theme that the user keeps; nil where none is.
  ///   - refusesColour: whether the environment asks for no colour (`NO_COLOR`, no-color.org). What is typed for this
  ///     time comes before it, as that page says; what was kept does not, since nobody remembers having kept it.
  ///   - colours: how many the terminal shows.
  func theme(kept: String?, refusesColour: Bool, colours: Int) -> Theme {
    guard colours >= 8, colour != .no else { return .mono }
    if let theme { return theme }
    let own = Theme.all.first { $0.name == kept } ?? .terminal
    switch colour {
    case .yes: return own == .mono ? .terminal : own
    case .auto, .no: return refusesColour ? .mono : own
    }
  }

  /// The theme of that name, whatever its capitals.
  static func theme(named name: String, command: Manual) -> Result<Theme, Refusal> {
    if let theme = Theme.all.first(where: { $0.name == name.lowercased() }) { return .success(theme) }
    var advice = Advice("«\u{A0}\(Plain.line(name))\u{A0}» n’est le nom d’aucunes couleurs.")
    advice.say("Choisissez parmi\u{A0}: \(names).")
    advice.suggest("Pour l’aide", UsageMessages.help(command))
    return .failure(Refusal(result: advice.refusal(.usage)))
  }

  /// The choice of that word.
  static func colour(named name: String, command: Manual) -> Result<Colour, Refusal> {
    if let colour = Colour(rawValue: name.lowercased()) { return .success(colour) }
    var advice = Advice("Après --couleur, «\u{A0}\(Plain.line(name))\u{A0}» ne veut rien dire.")
    advice.say("Choisissez parmi\u{A0}: \(Colour.allCases.map(\.rawValue).joined(separator: ", ")).")
    advice.suggest("Pour l’aide", UsageMessages.help(command))
    return .failure(Refusal(result: advice.refusal(.usage)))
  }

  /// Every theme, as a user types it.
  static var names: String { Theme.all.map(\.name).joined(separator: ", ") }
}
