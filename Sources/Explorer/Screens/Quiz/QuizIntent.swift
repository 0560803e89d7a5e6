/// What only the quiz does.
public enum QuizIntent: Hashable, Sendable {
  /// Begin with what is chosen; again with the same seed; with another one; back to the choices.
  case begin, again, another, settings
  /// A choice of the first page was made; a lever by its index.
  case theme(Int?)
  case level(Int?)
  case count(Int)
  case teams(Int)
  /// Answer by a letter, counted from 0; in groups, only mark it.
  case answer(Int)
  /// Show the answer, or go on where it is shown.
  case goOn
  case see
  /// Give a point to a team, counted from 1; take the last one back.
  case point(Int)
  case takeBack
}
