/// Addresses of electronic mail.
enum MailAddress {
  /// The addresses that a text holds; nil where a part of it is none.
  static func all(in text: String) -> [String]? {
    let parts = text.split { $0.isWhitespace || $0 == ";" || $0 == "," }
    let addresses = parts.compactMap { one(String($0)) }
    return addresses.isEmpty || addresses.count < parts.count ? nil : addresses
  }

  /// One address in its usual form: letters, digits and a few signs, one at sign, a name of a domain. In small letters.
  static func one(_ text: String) -> String? {
    let typed = text.lowercased()
    let address = typed.hasPrefix("mailto:") ? String(typed.dropFirst(7)) : typed
    let sides = address.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count == 2, address.utf8.count <= 254, (1...64).contains(sides[0].utf8.count) else { return nil }
    let local = sides[0].utf8
    let isLocal = local.allSatisfy { byte in
      WebAddressRules.isLetterOrDigit(byte) || [0x2E, 0x2D, 0x5F, 0x2B, 0x25, 0x26].contains(byte)
    }
    guard isLocal, local.first != 0x2E, local.last != 0x2E, !sides[0].contains(".."),
      WebAddressRules.isDomain(sides[1])
    else { return nil }
    return address
  }
}

/// Addresses of web pages.
enum PageAddress {
  /// The address, whole: what begins without a scheme is given one. Nil where it is none.
  static func one(_ text: String) -> String? {
    let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
    let rest = text.dropFirst(scheme?.count ?? 0)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    let path = rest.dropFirst(host.count)
    guard text.utf8.count <= 2_000, WebAddressRules.isDomain(host.lowercased()[...]) else { return nil }
    let isPath = path.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && scalar.value < 0x7F && !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
    }
    guard isPath else { return nil }
    return (scheme ?? "https://") + host.lowercased() + path
  }
}

/// What mail and pages have in common.
private enum WebAddressRules {
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Labels of letters, digits and hyphens (RFC 1123), two at least, the last of letters.
  static func isDomain(_ domain: Substring) -> Bool {
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, domain.utf8.count <= 253, let last = labels.last, last.utf8.count >= 2,
      last.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return false }
    return labels.allSatisfy { label in
      (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
        && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D }
    }
  }
}
