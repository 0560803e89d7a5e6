import Surface

/// The commands of a moment: the screen's own, then the lists of what may be done everywhere, in the order in which they
/// have their keys.
struct CommandLists: Equatable {
  var lists: [[Command]]
  /// Whether letters are text.
  var takesText: Bool
  /// Whether the right arrow leads on to where one has just come back from.
  var goesForward: Bool

  /// Those that the footer has a word for.
  var hinted: [Command] { withKeysOfTheirOwn { $0.hint != nil } }

  /// Leaves to each command the keys that do lead to it: not those of a command before it nor, where letters are
  /// text, those that type. What is left without a key stands in the palette or not at all.
  /// - Parameter isAsked: which commands are given; all of them have their keys.
  func withKeysOfTheirOwn(where isAsked: (Command) -> Bool = { _ in true }) -> [Command] {
    var taken = KeySet()
    /// The keys that are left to a command; nil for all of them, as most keep theirs and need no list of their own.
    func left(of keys: [Key], _ intent: Intent) -> [Key]? {
      var left: [Key]?
      for (place, key) in keys.enumerated() {
        let isOwn =
          goesForward && key == .right
          ? intent == .forward : !(takesText && TextInput.edit(for: key) != nil) && taken.insert(key)
        if isOwn { left?.append(key) } else if left == nil { left = Array(keys[..<place]) }
      }
      return left
    }
    var kept: [Command] = []
    for list in lists {
      // By their places: a command takes long to copy, and most are left out at each frame.
      for place in list.indices {
        let keys = left(of: list[place].keys, list[place].intent)
        guard isAsked(list[place]) else { continue }
        guard let keys else {
          kept.append(list[place])
          continue
        }
        if !keys.isEmpty || list[place].inPalette { kept.append(list[place].keeping(keys)) }
      }
    }
    return kept
  }
}
