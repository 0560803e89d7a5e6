/// What the user means in the list of situations.
public enum SituationIntent: Hashable, Sendable {
  /// Begin to type, or go back to the list and keep what was typed.
  case type, keep
  /// The menu of filters, and the one of levers that it leads to.
  case filters, levers
  case add(SituationFilter)
  case drop(SituationFilter)
  case dropLast, clear
}
