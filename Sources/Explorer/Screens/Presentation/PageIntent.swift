/// What only a presentation does.
public enum PageIntent: Hashable, Sendable {
  case next, previous
  /// Show nothing until a key is pressed.
  case black
  case wake
  /// The list of pages, to go to one.
  case list
  /// To a sheet, counted from 0.
  case go(Int)
  /// From anywhere: present what has the focus.
  case present
}
