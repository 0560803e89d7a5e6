/// A département, by the code that INSEE gives it: `44`, `2A`, `971`.
public struct Department: Hashable, Sendable {
  public let code: String

  /// Nil where no département has that code. `1` is `01`; case does not matter.
  public init?(_ text: String) {
    let typed = text.uppercased()
    let code = typed.utf8.count == 1 ? "0" + typed : typed
    guard Self.isCode(code) else { return nil }
    self.code = code
  }

  /// 01 to 95 without 20, which became 2A and 2B in 1976; 971 to 978 and 984 to 988 overseas.
  private static func isCode(_ code: String) -> Bool {
    if code == "2A" || code == "2B" { return true }
    guard code.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(code) else { return false }
    switch code.utf8.count {
    case 2: return (1...95).contains(number) && number != 20
    case 3: return (971...978).contains(number) || (984...988).contains(number)
    default: return false
    }
  }

  /// Whether the commune of that INSEE code is in it.
  public func covers(_ commune: String) -> Bool { Self.isCommune(commune) && commune.hasPrefix(code) }

  /// Whether mail with that postal code mostly goes to it. The post cuts the country otherwise than INSEE: this is for
  /// records that give no INSEE code, and the name of the commune has to agree.
  func delivers(_ postalCode: String) -> Bool {
    let prefix = code == "2A" || code == "2B" ? "20" : code
    return postalCode.utf8.count == 5 && postalCode.hasPrefix(prefix)
  }

  /// Whether a text has the shape of the INSEE code of a commune.
  static func isCommune(_ code: String) -> Bool {
    guard code.utf8.count == 5 else { return false }
    return code.utf8.enumerated().allSatisfy { place, byte in
      (0x30...0x39).contains(byte) || (place == 1 && (byte == 0x41 || byte == 0x42))
    }
  }
}
