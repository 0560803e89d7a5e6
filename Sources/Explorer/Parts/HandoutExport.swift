import PartnerNetwork
import Texts

/// What the user means about a handout.
public enum HandoutIntent: Hashable, Sendable {
  /// The menu of formats.
  case formats
  case write(HandoutFormat)
}

/// Making a handout of what a screen shows: one command and one menu, whatever it is about.
enum HandoutExport {
  private static let menu = Choice(
    title: Words.Handout.chooseTitle,
    rows: HandoutFormat.allCases.map { Choice.Row(text: $0.words, intent: .handout(.write($0))) })

  /// The command, where there is something to make a handout of.
  /// - Parameter priority: how long the footer names it; nil where only the help and the palette do.
  static func commands(_ subject: HandoutSubject?, priority: Int? = 9) -> [Command] {
    guard subject != nil else { return [] }
    return [
      Command(
        Words.Handout.make, hint: priority == nil ? nil : Words.Handout.makeHint, keys: [.character("e")],
        .handout(.formats), .find, priority: priority ?? 50, inPalette: true)
    ]
  }

  /// What a screen asks for.
  static func outcomes(_ intent: HandoutIntent, _ subject: HandoutSubject?, _ context: Context) -> [Outcome] {
    guard let subject else { return [] }
    switch intent {
    case .formats: return [.choice(menu)]
    case .write(let format):
      let name = FileName.of(Words.Handout.fileName(subject.name(in: context.network)))
      return [.effect(.export(.handout(subject, format: format, name: name)))]
    }
  }
}

extension HandoutSubject {
  /// What the file is named after.
  fileprivate func name(in network: Network) -> String {
    switch self {
    case .tour(let index): network.learning.tours[index].title
    case .lever(let index): network.entities[index].numberedName
    case .commune(let index): network.territory.communes[index].name
    }
  }
}
