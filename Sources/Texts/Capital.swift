extension String {
  /// The same with a capital at its start.
  public var withCapital: String {
    // Not `+ dropFirst()`, which the compiler does not specialise: looking up how a part of a text is walked through
    // takes longer, the first time, than to draw a pane.
    prefix(1).uppercased() + String(dropFirst())
  }
}
