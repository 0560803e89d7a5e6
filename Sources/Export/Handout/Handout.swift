/// A document to print and to hand out: what it says and in which order, whatever its format.
struct Handout: Sendable {
  /// The page that one sees first.
  struct Cover: Sendable {
    /// What kind of document it is: "Livret d’un levier".
    let kind: String
    let title: String
    /// For whom, how long, and what about: a sentence each.
    let sentences: [String]
    /// How to read it, and what to mind.
    var notes: [String]
    /// What it was made from, and when.
    let identity: [String]
    let credits: [String]
  }

  /// A part, which begins on a page of its own.
  struct Part: Sendable {
    let title: String
    var blocks: [HandoutBlock]
    /// Whether it needs sheets laid on their long side.
    var isWide = false
  }

  let cover: Cover
  let parts: [Part]
}

/// Something that stands by itself in a part.
enum HandoutBlock: Sendable {
  /// - 2: a thing of the part; 3: a section of it. The titles of parts are at level 1.
  case heading(String, level: Int, anchor: Int?)
  case paragraph(HandoutText)
  /// What is of less weight.
  case note(HandoutText)
  /// What should not be missed, under a title.
  case callout(String, [HandoutText])
  /// A figure in large digits, and what it counts.
  case figure(String, String)
  case list([HandoutText], isNumbered: Bool)
  case table(HandoutTable)
  case picture(PictureDocument)
  case questions([HandoutQuestion])
  case answers([HandoutQuestion])
  case sources([HandoutSource])
}

/// A table with a head, and a head to each row.
struct HandoutTable: Sendable {
  /// What it holds, which says how wide its columns are.
  enum Shape: String, Sendable {
    case contacts
    case numbers = "numeros"
    case roles
    case links = "liens"
  }

  let shape: Shape
  let caption: HandoutText
  let heads: [String]
  /// As many cells as there are heads; the first one is the head of its row.
  let rows: [[HandoutText]]
}

/// A source that the document cites, numbered by its place in the list.
struct HandoutSource: Sendable {
  let line: String
  let address: String?
}

/// A question, and its answer, which stands elsewhere.
struct HandoutQuestion: Sendable {
  let number: Int
  let text: String
  let choices: [String]
  /// The place of the right one among the choices.
  let right: Int
  let explanation: HandoutText
}

/// A text made of pieces that formats write differently.
struct HandoutText: Sendable {
  enum Run: Equatable, Sendable {
    case words(String)
    case strong(String)
    /// What is to be minded before one makes use of what stands before it.
    case warning(String)
    /// What must not be cut at the end of a line: half a number is worse than none.
    case whole(String)
    /// A web or electronic address.
    case address(String)
    /// Numbers in the list of sources.
    case sources([Int])
    /// A name, and the place of this document where more is said of it.
    case reference(String, anchor: Int)
  }

  private(set) var runs: [Run] = []

  init(_ words: String = "") { add(.words(words)) }

  init(_ runs: [Run]) { for run in runs { add(run) } }

  /// Empty words are nothing, and so are sources that there are none of.
  mutating func add(_ run: Run) {
    switch run {
    case .words(""), .strong(""), .whole(""), .warning(""), .sources([]): return
    default: runs.append(run)
    }
  }

  /// Adds more after a space.
  mutating func add(_ other: HandoutText) {
    if !runs.isEmpty, !other.runs.isEmpty { runs.append(.words(" ")) }
    runs += other.runs
  }

  var isEmpty: Bool { runs.isEmpty }
}
