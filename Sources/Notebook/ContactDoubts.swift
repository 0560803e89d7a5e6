extension OwnContact {
  /// The fields whose value does not look right: kept as they are written, and said.
  public var doubts: Set<Field> {
    var doubts: Set<Field> = []
    if let number = self[.telephone], !Self.looksLikeTelephone(number) { doubts.insert(.telephone) }
    if let email = self[.email], !Self.looksLikeEmail(email) { doubts.insert(.email) }
    return doubts
  }

  /// Whether each number of a text can be dialled: ten digits that begin with 0, a number of another country with its
  /// prefix, or a short one. What follows "poste" is an extension.
  public static func looksLikeTelephone(_ text: String) -> Bool {
    let numbers = text.lowercased().replacing(" ou ", with: "/").split { "/,;\n".contains($0) }
    return !numbers.isEmpty && numbers.allSatisfy { isNumber(String($0)) }
  }

  private static func isNumber(_ text: String) -> Bool {
    let parts = text.split(separator: "poste", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, !parts[1].contains(where: \.isNumber) { return false }
    var signs = (parts.first ?? "").filter { !$0.isWhitespace && !".-()\u{2011}\u{2013}".contains($0) }
    if signs.hasPrefix("00") { signs = "+" + signs.dropFirst(2) }
    let isForeign = signs.first == "+"
    // "+33 (0)2 40…" is often written so.
    let digits = isForeign ? signs.dropFirst() : signs[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    if isForeign { return digits.hasPrefix("33") ? [11, 12].contains(digits.count) : (7...15).contains(digits.count) }
    return digits.first == "0" ? digits.count == 10 : (2...6).contains(digits.count)
  }

  /// Whether each address of a text can be written to: something, @, and a domain with a point.
  public static func looksLikeEmail(_ text: String) -> Bool {
    let addresses = text.split { ",; \n".contains($0) }
    return !addresses.isEmpty
      && addresses.allSatisfy { address in
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty } && (labels.last?.count ?? 0) > 1
      }
  }
}
