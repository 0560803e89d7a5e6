import Surface

/// What the user means to do, whatever key, click or command said so.
public enum Intent: Hashable, Sendable {
  // Within a screen.
  case up, down, pageUp, pageDown, first, last
  case leftward, rightward, nextPane, previousPane
  case activate
  /// A click: the first selects, the second opens.
  case choose(pane: Int, item: Int)
  /// The wheel over a pane.
  case scroll(pane: Int, rows: Int)
  case edit(TextEdit)
  case onlyLinked
  /// What only the directory does.
  case directory(DirectoryIntent)

  // Between screens.
  case open(Route)
  case showPane(Int)
  case back, forward, lastPlace
  /// Back to a place of the trail, counted from the first.
  case jump(Int)

  // Over the screen.
  case palette, help, terms, source
  case copyField, copyCard
  case close
  /// A line of a layer.
  case pick(Int)

  // The program.
  case toggleMouse, nextTheme, suspend, quit
}
