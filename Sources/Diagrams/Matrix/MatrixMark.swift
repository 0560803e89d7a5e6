import PartnerNetwork
import Surface

/// What a cell of a matrix shows: the letter of the role, how sure it is, and whether it is one's own.
public struct MatrixMark: Equatable, Sendable {
  public let letter: Character
  public let isOwn: Bool
  public let isDeduced: Bool

  public init(_ connection: Connection, in network: Network) {
    letter = network.role(of: connection).letter
    isOwn = connection.isOwn
    isDeduced = network.isDeduced(connection)
  }

  /// The letter with its signs, and how many columns stand before the letter: "≈F", "(P)".
  /// - Parameter isSelected: puts it in square brackets, which are seen without any colour.
  public func text(_ glyphs: Glyphs, isSelected: Bool = false) -> (text: String, lead: Int) {
    let sign = isDeduced ? String(glyphs.deduced) : ""
    let (open, close) = isSelected ? ("[", "]") : isOwn ? ("", "") : ("(", ")")
    return (open + sign + String(letter) + close, open.count + sign.count)
  }
}
