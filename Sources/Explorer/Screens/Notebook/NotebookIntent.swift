/// What the user means to do with the notebook.
public enum NotebookIntent: Hashable, Sendable {
  /// What may be written about what has the focus, and what was.
  case menu
  /// Make what has the focus a favourite, or no longer.
  case favouriteHere
  /// The same for something, by the id that the notebook keeps.
  case favourite(String)
  // In a form.
  case save, undo
  /// Leave the form, after asking where something would be lost.
  case leave
  /// Leave it without saving.
  case discard
  /// Close what was asked, and go on.
  case goOn
  // In the whole notebook.
  case remove, reallyRemove
  // To files.
  case exportMenu, exportOne
  case exportAll(NotebookFileFormat)
}
