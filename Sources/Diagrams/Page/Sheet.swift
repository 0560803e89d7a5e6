import Surface
import Texts

/// A page as it is shown: what fits on 60 columns by 16 rows, the size that a projector leaves when the back of the room
/// can read.
public struct Sheet: Equatable, Sendable {
  /// The size that pages are made for.
  public static let size = Size(columns: 60, rows: 16)
  /// Eight columns in a hundred, on each side.
  static let margin = 5
  static let measure = size.columns - 2 * margin
  /// The widest line of a sentence.
  static let widest = 46
  /// Rows of text on one sheet, blanks apart.
  static let mostLines = 7

  /// What is presented, above every title: a page that is looked at late still says what it is about.
  public let subject: String
  public let page: Page
  /// Whether the page began on a sheet before this one.
  public let isContinued: Bool
  public let title: [String]
  public let body: [SheetLine]
  public let takeaway: [String]
  /// The body as sentences, for screen readers and for the trainer.
  public let words: [String]

  /// The first row of the title, under the subject and the number of the page.
  static let titleRow = 1
  /// The row under the title.
  var ruleRow: Int { Self.titleRow + title.count }
  /// The first row of the body.
  var firstRow: Int { ruleRow + 2 }
  /// The row of the keys.
  static let keysRow = size.rows - 1
  /// The last row that a body or a takeaway may have.
  static let lastRow = size.rows - 3

  /// Rows that a body may have under a title of so many lines and over a takeaway of so many.
  static func room(title: Int, takeaway: Int) -> Int {
    lastRow - (titleRow + title + 2) + 1 - (takeaway > 0 ? takeaway + 1 : 0)
  }

  /// The sheets of a presentation, in order.
  public static func all(of presentation: Presentation) -> [Sheet] {
    presentation.pages.flatMap { SheetFlow(page: $0, subject: presentation.title).sheets }
  }
}
