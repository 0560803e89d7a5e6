import PartnerNetwork
import Surface

/// What a screen may know besides its own memory.
public struct Context: Sendable {
  public let network: Network
  /// The room that the screen has, without the title, the status lines and the footer.
  public let body: Size
  public let glyphs: Glyphs
}
