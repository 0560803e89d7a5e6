import PartnerNetwork
import Surface

/// What the screen of a commune remembers.
public struct CommuneMemory: ScreenMemory {
  /// Whether this is the place of the user's own commune, wherever it leads.
  let isOwnPlace: Bool
  /// INSEE code of the commune shown; nil where none was chosen yet.
  var code: String?
  /// Whether a name is being typed.
  var isTyping: Bool
  var input = TextInput()
  /// Among the communes found.
  var place = ListPlace()
  /// On the page.
  var position = CardPosition()
  /// Whether the arrows move on the map.
  var isOnMap = false
  /// The commune that the arrows are on, on the map, as an index; nil until they move.
  var cursor: Int?
  /// What the map is coloured by, counted from the first.
  var colouring = 0
}

/// What only the screen of a commune does.
public enum CommuneIntent: Hashable, Sendable {
  /// Type the name of another commune.
  case change
  /// Go back to the page without choosing.
  case giveUp
  /// Make the commune the user's own; or no longer, where it is.
  case keep
  /// Colour the map by something else.
  case colouring
}
