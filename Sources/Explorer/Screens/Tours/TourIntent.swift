/// What the user means in a guided tour.
public enum TourIntent: Hashable, Sendable {
  case next, previous
  /// To a step, counted from 1.
  case go(Int)
  /// Out of the tour, to the place before it.
  case leave
  /// From anywhere, back to the step that was left for another screen.
  case resume
}
