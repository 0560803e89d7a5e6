extension String {
  /// The same, with a capital at the start.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
