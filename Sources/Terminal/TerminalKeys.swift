import Surface

/// The keys that a terminal description names, for terminals that are not of xterm's family.
enum TerminalKeys {
  /// - Parameter sequence: the bytes of a capability, if the description has it.
  static func named(by sequence: (String) -> String?) -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in names {
      // One byte is a control character or a letter: it is never more than what it says.
      if let bytes = sequence(name).map({ Array($0.utf8) }), bytes.count > 1, bytes[0] == 0x1B { keys[bytes] = key }
    }
    return keys
  }

  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
