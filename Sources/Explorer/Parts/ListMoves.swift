import Surface
import Texts

/// The moves that every list has, for the help and the keys.
enum ListMoves {
  static let commands: [Command] = {
    [
      Command(Words.pageDown, keys: [.pageDown], .pageDown),
      Command(Words.pageUp, keys: [.pageUp], .pageUp),
      Command(Words.toFirst, keys: [.home], .first),
      Command(Words.toLast, keys: [.end], .last),
    ]
  }()
}
