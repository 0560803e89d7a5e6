import PtyHarness
import Surface
import Terminal

/// The random pictures: any key shows the next one.
enum Pictures {
  /// Shows them until the terminal goes away, and gives the status to end with.
  static func show(_ terminal: Terminal) -> Int32 {
    var picture = RandomSurface(size: terminal.size)
    while true {
      // Every other one as told screens are.
      terminal.paint(
        picture.surface, cursor: picture.cursor, theme: picture.theme, wholeRows: picture.step.isMultiple(of: 2))
      for event in terminal.read(timeoutMilliseconds: nil) {
        switch event {
        case .key: picture.advance()
        case .hangUp, .terminate: return 0
        default: break
        }
      }
    }
  }
}
