import Texts

/// A line of a screen for who hears it or reads it in braille, and what may be done with it. Screen readers are told the
/// texts; the dialogue of `reseau menu` numbers the lines that open something.
public struct SpokenLine: Equatable, Sendable {
  /// What a line is among the others.
  enum Kind: Equatable, Sendable {
    /// What all the lines are about; the first one.
    case title
    /// What the lines below have in common.
    case heading
    case text
  }

  var text: String
  var kind = Kind.text
  /// What gives it the focus; nothing where it has it already or needs none.
  var selects: [Intent] = []
  /// What Enter does on it; nil where it is only read.
  var opens: Intent?
  /// The name of what is typed there, for a line that takes text.
  var asks: String?
  /// Whether it has the focus.
  var isSelected = false
  /// Whether it goes on with what the line above says.
  var goesOn = false
  /// Where the text that is typed there has its cursor, in characters from the start; nil where nothing is typed now.
  var caret: Int?

  init(
    _ text: String, selects: [Intent] = [], opens: Intent? = nil, asks: String? = nil, isSelected: Bool = false,
    goesOn: Bool = false
  ) {
    self.text = text
    self.selects = selects
    self.opens = opens
    self.asks = asks
    self.isSelected = isSelected
    self.goesOn = goesOn
  }

  /// A line that was spoken: what says that it has the focus is no part of the text.
  init(marked text: String) {
    let isSelected = text.hasSuffix(Words.selected)
    self.init(isSelected ? String(text.dropLast(Words.selected.count)) : text, isSelected: isSelected)
  }

  /// Whether it has a number in the dialogue.
  var isNumbered: Bool { opens != nil || asks != nil }

  static func title(_ text: String) -> SpokenLine {
    var line = SpokenLine(text)
    line.kind = .title
    return line
  }

  static func heading(_ text: String) -> SpokenLine {
    var line = SpokenLine(text)
    line.kind = .heading
    return line
  }

  static func text(_ text: String, isSelected: Bool = false) -> SpokenLine { SpokenLine(text, isSelected: isSelected) }

  /// A line where text is typed.
  /// - Parameter isFocused: whether it has the keys.
  static func typed(_ label: String, _ input: TextInput, isFocused: Bool) -> SpokenLine {
    var line = SpokenLine("\(label) \(input.text)", asks: label)
    if isFocused { line.caret = label.count + 1 + input.cursor }
    return line
  }

  /// A line of a pane, as the mouse chooses it: the first click gives it the focus, and Enter opens it.
  static func item(_ text: String, pane: Int = 0, _ item: Int, isSelected: Bool) -> SpokenLine {
    SpokenLine(
      text, selects: isSelected ? [] : [.choose(pane: pane, item: item)], opens: .activate, isSelected: isSelected)
  }
}

extension [SpokenLine] {
  /// The same as a screen reader is told: what has the focus says so.
  var spoken: [String] { map { $0.isSelected ? $0.text + Words.selected : $0.text } }
}
