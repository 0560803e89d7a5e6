import PartnerNetwork

/// A drawing of the network that may leave the program: what it shows, whatever the format.
public enum NetworkPicture: Equatable, Sendable {
  /// An entity and its links, as the reader chose to see them.
  case map(NetworkMap)
  /// A table, in the order that it is shown in.
  case matrix(Matrix)
  /// Partners, levers and frameworks, with all that links them.
  case overview(Overview)
}
