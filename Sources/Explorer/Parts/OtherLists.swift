import PartnerNetwork
import Surface
import Texts

/// The lists that are reached by a digit, besides the three panes.
enum OtherLists {
  /// Digit, kind; the glossary, which is no kind, comes last.
  static let kinds: [Kind] = [.scheme, .axis, .audience, .resource]

  /// Commands by digit: 1 to 3 the panes, then the other lists, 0 the home screen.
  static let commands: [Command] = {
    let panes = HomePanes.kinds.enumerated().map { index, kind in
      Command(
        Words.showList(kind), keys: [.character(digit(index + 1))], .showPane(index), .find, inPalette: true)
    }
    let lists = kinds.enumerated().map { index, kind in
      Command(
        Words.showList(kind), keys: [.character(digit(index + 4))], .open(.list(kind)), .find, inPalette: true)
    }
    return panes + lists + [
      Command(
        Words.showGlossary, keys: [.character(digit(kinds.count + 4))], .open(.glossary()), .find, inPalette: true),
      Command(Words.Commune.show, keys: [.character("t")], .open(.commune()), .find, inPalette: true),
      Command(Words.goHome, keys: [.character("0")], .jump(0), .find, inPalette: true),
    ]
  }()

  private static func digit(_ number: Int) -> Character { Character("\(number)") }

  /// Key, name, columns and place of each, in the order of the line.
  private static let entries: [(key: String, title: String, columns: Int, intent: Intent)] = {
    let lists = kinds.enumerated().map { ("\($0 + 4)", $1.title, Intent.open(.list($1))) }
    let others = [
      ("\(kinds.count + 4)", Words.Glossary.title, Intent.open(.glossary())),
      ("a", Words.Directory.title, .open(.directory())),
    ]
    return (lists + others).map { ($0.0, " " + $0.1, $0.0.count + 1 + TextWidth.columns($0.1), $0.2) }
  }()

  /// Columns of the line, with so many between two names.
  private static func width(gap: Int) -> Int { entries.reduce(1) { $0 + $1.columns + gap } - gap }

  /// One line that names them, each clickable.
  static func draw(row: Int, on canvas: inout ScreenCanvas) {
    // Where not all have room, the glossary gives way to the directory: the signs of a screen are explained by k.
    let isNarrow = width(gap: 2) > canvas.columns
    let entries = isNarrow ? entries.filter { $0.intent != .open(.glossary()) } : entries
    let gap = width(gap: 3) < canvas.columns ? 3 : 2
    var column = 1
    for (key, title, columns, intent) in entries {
      guard column + columns <= canvas.columns else { break }
      let start = column
      column = canvas.write(key, row: row, column: column, paint: .accent)
      column = canvas.write(title, row: row, column: column, paint: .text)
      canvas.zone(Rect(row: row, column: start, rows: 1, columns: column - start), .click(intent))
      column += gap
    }
  }
}
