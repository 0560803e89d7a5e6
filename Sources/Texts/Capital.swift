extension String {
  /// The same with a capital at its start.
  public var withCapital: String {
    // Most begin with a letter that has no accent: titles are asked for at every key.
    if let first = utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) {
      return String(Unicode.Scalar(first - 0x20)) + String(self[utf8.index(after: startIndex)...])
    }
    // Not `+ dropFirst()`, which the compiler does not specialise: looking up how a part of a text is walked through
    // takes longer, the first time, than to draw a pane.
    return prefix(1).uppercased() + String(dropFirst())
  }
}
