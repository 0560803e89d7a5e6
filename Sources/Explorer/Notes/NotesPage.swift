/// What a presentation says of itself while it goes on, for the trainer's notes in another terminal. It holds the words
/// and not only a place, so that who follows needs neither the data nor the same version of the program.
public struct NotesPage: Equatable, Sendable {
  /// What is presented.
  public var title = ""
  /// From 1.
  public var page = 1
  public var pages = 1
  public var isBlack = false
  /// The live screen that the wall shows instead of the page; nil while it shows the page.
  public var away: String?
  public var heading = ""
  /// What the trainer may say, a paragraph each.
  public var notes: [String] = []
  /// What the wall says.
  public var wall: [String] = []
  public var sources: [String] = []
  /// The title of the next page; nil on the last.
  public var next: String?
  public var nextWall: [String] = []
  /// When the presentation began, in seconds since 1970.
  public var begun = 0
  /// When this was written, in milliseconds since 1970: of two presentations, the one that moved last is followed.
  public var written = 0

  public init() {}

  private static let format = "reseau-notes 1"
  /// More lines than any page has are not read.
  private static let mostLines = 2000

  /// The page as a file holds it: a key and a value a line.
  public var text: String {
    var lines = [Self.format]
    func add(_ key: String, _ value: String) {
      // A line is a value: what would end it becomes a blank.
      lines.append("\(key) " + String(value.map { $0.isNewline ? " " : $0 }))
    }
    add("titre", title)
    add("page", "\(page)")
    add("pages", "\(pages)")
    if isBlack { add("noir", "1") }
    if let away { add("ailleurs", away) }
    add("debut", "\(begun)")
    add("ecrit", "\(written)")
    add("intitule", heading)
    for line in notes { add("note", line) }
    for line in wall { add("mur", line) }
    for line in sources { add("source", line) }
    if let next { add("suite", next) }
    for line in nextWall { add("mur_suite", line) }
    add("fin", "")
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads a page; nil where the text is none, or not whole. Unknown keys are left out: a later version may have more.
  public init?(_ text: String) {
    var isWhole = false
    for (number, line) in text.split(separator: "\n", maxSplits: Self.mostLines).enumerated() {
      if number == 0 {
        guard line == Self.format else { return nil }
        continue
      }
      let blank = line.firstIndex(of: " ") ?? line.endIndex
      if line[..<blank] == "fin" { isWhole = true } else { take(line[..<blank], String(line[blank...].dropFirst())) }
    }
    guard isWhole, (1...max(1, pages)).contains(page) else { return nil }
  }

  private mutating func take(_ key: Substring, _ value: String) {
    switch key {
    case "titre": title = value
    case "page": page = Int(value) ?? 0
    case "pages": pages = Int(value) ?? 0
    case "noir": isBlack = value == "1"
    case "ailleurs": away = value
    case "debut": begun = Int(value) ?? 0
    case "ecrit": written = Int(value) ?? 0
    case "intitule": heading = value
    case "note": notes.append(value)
    case "mur": wall.append(value)
    case "source": sources.append(value)
    case "suite": next = value
    case "mur_suite": nextWall.append(value)
    default: break
    }
  }
}
