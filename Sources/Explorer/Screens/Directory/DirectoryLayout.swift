import Diagrams
import PartnerNetwork
import Surface
import Texts

/// Where the table, its columns and the preview stand, for a body of a given size.
struct DirectoryLayout {
  enum Column { case name, telephone, email, place, date }

  /// A column of the table: where it begins and how wide it is.
  struct Slot {
    let column: Column
    let start: Int
    let width: Int
  }

  /// From this width a pane previews the contacts of the body.
  static let withPreview = 110
  /// Title, filters and heads.
  static let rowsAbove = 3
  private static let gap = 2
  /// A number of France in its groups of two.
  private static let telephone = 14
  private static let place = 16
  private static let email = 38
  /// A whole date, and the sign that it is old or the words that say so.
  private static let date = 10

  let table: Rect
  let preview: Rect?
  let slots: [Slot]
  /// Whether the age is said in words and not by a sign.
  let saysOld: Bool

  /// - Parameter hasPlaces: false for the emergency numbers, which are of no place.
  init(_ body: Size, hasPlaces: Bool) {
    let side = body.columns >= Self.withPreview ? min(50, max(36, body.columns * 34 / 100)) : 0
    let width = body.columns - side
    table = Rect(row: 0, column: 0, rows: body.rows, columns: width)
    preview = side > 0 ? Rect(row: 0, column: width, rows: body.rows, columns: side) : nil
    let sign = Self.date + TextWidth.columns(Words.Directory.oldSign)
    // What is left to the name once a telephone and an age stand beside it, then what else has room.
    var room = width - 3 - Self.telephone - Self.gap - sign - Self.gap
    func fits(_ columns: Int, leaving least: Int) -> Bool {
      guard room - columns >= least else { return false }
      room -= columns
      return true
    }
    let hasPlace = hasPlaces && fits(Self.place + Self.gap, leaving: 24)
    let hasEmail = fits(Self.email + Self.gap, leaving: 34)
    let words = TextWidth.columns(Words.Directory.oldWords) - TextWidth.columns(Words.Directory.oldSign)
    saysOld = fits(words, leaving: 34)
    var columns: [(Column, Int)] = [(.name, room), (.telephone, Self.telephone)]
    if hasEmail { columns.append((.email, Self.email)) }
    if hasPlace { columns.append((.place, Self.place)) }
    columns.append((.date, sign + (saysOld ? words : 0)))
    var start = 2
    slots = columns.map { column, width in
      defer { start += width + Self.gap }
      return Slot(column: column, start: start, width: width)
    }
  }

  /// Whether a body has room for a number in large letters above the list.
  static func hasLargeNumber(_ body: Size) -> Bool { body.rows >= 18 }

  /// Rows above the lines: the emergency numbers have the one that is chosen in large, where there is room.
  static func rowsAbove(_ memory: DirectoryMemory, _ body: Size) -> Int {
    memory.isUrgent && hasLargeNumber(body) ? rowsAbove + BlockLetters.rows : rowsAbove
  }
}

extension DirectoryLayout.Column {
  var head: String {
    switch self {
    case .name: Words.Directory.nameHead
    case .telephone: Words.Directory.telephoneHead
    case .email: Words.Directory.emailHead
    case .place: Words.Directory.placeHead
    case .date: Words.Directory.dateHead
    }
  }

  /// What a click on its head sorts by.
  var order: DirectoryColumn? {
    switch self {
    case .name: .name
    case .telephone: .telephone
    case .email: nil
    case .place: .commune
    case .date: .date
    }
  }
}
