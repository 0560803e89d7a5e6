/// Something of a dataset as a comparison sees it: a key that both datasets know it by, and its fields as texts.
struct ComparedItem {
  /// The value of a field.
  enum Value: Equatable {
    case text(String)
    /// A list whose order says nothing, sorted.
    case set([String])
    /// A list whose order matters.
    case list([String])

    /// Whether there is nothing in it.
    var isEmpty: Bool {
      switch self {
      case .text(let text): text.isEmpty
      case .set(let texts), .list(let texts): texts.isEmpty
      }
    }

    fileprivate var texts: [String] {
      switch self {
      case .text(let text): text.isEmpty ? [] : [text]
      case .set(let texts), .list(let texts): texts
      }
    }
  }

  let group: Difference.Group
  let id: String
  let name: String
  private(set) var fields: [(name: String, value: Value)] = []

  init(_ group: Difference.Group, id: String, name: String) {
    self.group = group
    self.id = id
    self.name = name
  }

  mutating func set(_ name: String, _ text: String?) { fields.append((name, .text(text ?? ""))) }
  mutating func set(_ name: String, _ number: Int?) { set(name, number.map { String($0) }) }
  mutating func set(_ name: String, _ flag: Bool) { set(name, flag ? "oui" : nil) }
  mutating func set(_ name: String, unordered texts: [String]) { fields.append((name, .set(texts.sorted()))) }
  mutating func set(_ name: String, ordered texts: [String]) { fields.append((name, .list(texts))) }

  /// What another version of the same thing says otherwise.
  func changes(to other: ComparedItem) -> [Difference.Field] {
    var later: [String: Value] = [:]
    for field in other.fields { later[field.name] = field.value }
    var changed = fields.compactMap { field -> Difference.Field? in
      let after = later.removeValue(forKey: field.name) ?? .text("")
      return Self.field(field.name, field.value, after)
    }
    // What only the other has, such as a further step of a tour.
    changed += other.fields.compactMap { later[$0.name] == nil ? nil : Self.field($0.name, .text(""), $0.value) }
    return changed
  }

  private static func field(_ name: String, _ before: Value, _ after: Value) -> Difference.Field? {
    if before == after || (before.isEmpty && after.isEmpty) { return nil }
    guard case .set(let old) = before, case .set(let new) = after else {
      return Difference.Field(name: name, before: before.texts, after: after.texts)
    }
    return Difference.Field(name: name, before: missing(old, from: new), after: missing(new, from: old))
  }

  /// The texts of a list that another does not hold, as many times.
  private static func missing(_ texts: [String], from others: [String]) -> [String] {
    var left: [String: Int] = [:]
    for text in others { left[text, default: 0] += 1 }
    return texts.filter { text in
      guard let count = left[text], count > 0 else { return true }
      left[text] = count - 1
      return false
    }
  }
}
