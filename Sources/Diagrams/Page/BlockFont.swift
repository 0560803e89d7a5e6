/// Letters five rows high: `#` is a whole cell, `^` its upper half, `_` its lower half. Drawn so that they can be told
/// apart where a terminal has no halves, and each becomes a whole cell.
enum BlockFont {
  /// Rows of a letter.
  static let rows = 5

  /// The five rows of a sign, all as wide; nil where the font has none.
  static func shape(_ sign: Character) -> [[Character]]? {
    if let shape = shapes[sign] { return shape }
    // A no-break space is as wide as another.
    return sign == "\u{A0}" ? shapes[" "] : nil
  }

  /// The signs that the font has.
  static var signs: [Character] { Array(shapes.keys) }

  private static let shapes: [Character: [[Character]]] = Dictionary(
    uniqueKeysWithValues: (digits + signsBesides + letters).map { sign, drawing in
      (sign, drawing.split(separator: "/", omittingEmptySubsequences: false).map(Array.init))
    })

  private static let digits: [(Character, String)] = [
    ("0", "#^#/# #/# #/# #/#_#"), ("1", "^# / # / # / # /_#_"), ("2", "^^#/  #/#^^/#  /#__"),
    ("3", "^^#/  #/ ^#/  #/__#"), ("4", "# #/# #/^^#/  #/  #"), ("5", "#^^/#  /^^#/  #/__#"),
    ("6", "#^^/#  /#^#/# #/#_#"), ("7", "^^#/  #/  #/  #/  #"), ("8", "#^#/# #/#^#/# #/#_#"),
    ("9", "#^#/# #/^^#/  #/__#"),
  ]

  private static let signsBesides: [(Character, String)] = [
    (" ", " / / / / "), (",", " / / /_/#"), (".", " / / / /_"), ("%", "# #/  #/ # /#  /# #"),
    ("€", " #^^/_#_ /_#_ / #  / #__"), ("+", "   / # /^#^/ ^ /   "), ("-", "   /   /^^^/   /   "),
    ("/", "  #/  #/ # /#  /#  "),
  ]

  private static let letters: [(Character, String)] = [
    ("A", "#^#/# #/#^#/# #/# #"), ("B", "#^ /# #/#^ /# #/#_ "), ("C", "#^^/#  /#  /#  /#__"),
    ("D", "#^ /# #/# #/# #/#_ "), ("E", "#^^/#  /#^^/#  /#__"), ("F", "#^^/#  /#^^/#  /#  "),
    ("G", "#^^/#  /# #/# #/#_#"), ("H", "# #/# #/#^#/# #/# #"), ("I", "^#^/ # / # / # /_#_"),
    ("J", "  #/  #/  #/# #/#_#"), ("K", "# #/# #/#^ /# #/# #"), ("L", "#  /#  /#  /#  /#__"),
    ("M", "#_ _#/# ^ #/#   #/#   #/#   #"), ("N", "#  #/#_ #/# ^#/#  #/#  #"), ("O", "#^#/# #/# #/# #/#_#"),
    ("P", "#^#/# #/#^^/#  /#  "), ("Q", "#^# /# # /# # /# # /#_#_"), ("R", "#^#/# #/#^ /# #/# #"),
    ("S", "#^^/#  /^^#/  #/__#"), ("T", "^#^/ # / # / # / # "), ("U", "# #/# #/# #/# #/#_#"),
    ("V", "# #/# #/# #/# #/ # "), ("W", "#   #/#   #/#   #/# _ #/#^ ^#"), ("X", "# #/# #/ # /# #/# #"),
    ("Y", "# #/# #/ # / # / # "), ("Z", "^^#/  #/ # /#  /#__"),
  ]
}
