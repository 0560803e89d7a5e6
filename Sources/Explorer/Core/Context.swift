import PartnerNetwork
import Surface
import Texts

/// What a screen may know besides its own memory.
public struct Context: Sendable {
  public let network: Network
  /// The room that the screen has, without the title, the status lines and the footer.
  public let body: Size
  public let glyphs: Glyphs
  /// For the age of contacts; nil where the clock is not to be believed, as in a test.
  public let today: Month?
}
