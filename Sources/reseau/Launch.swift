import Explorer

/// How the explorer is opened.
struct Launch {
  /// What is shown first.
  let start: Route
  /// Whether it opens as on a new computer (`--neuf`): nothing that was chosen or kept is taken up, and nothing is kept.
  let isNew: Bool
  /// Whether it takes up the last session, explains itself, and keeps the place where one ends.
  let remembers: Bool
  /// What the command line says of the looks.
  var looks = Looks()
  /// Whether the data may be so large that the directory is made ready after the first paint.
  var prefetches = false
  /// What is to be said at once; nil for nothing.
  var warning: String?

  init(_ start: Route = .home, isNew: Bool = false, remembers: Bool = true, looks: Looks = Looks()) {
    self.start = start
    self.isNew = isNew
    self.looks = looks
    self.remembers = remembers && !isNew
  }
}
