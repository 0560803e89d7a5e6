import PartnerNetwork
import Texts

/// What only the screens of the quality of data do.
public enum QualityIntent: Hashable, Sendable {
  /// The menu of forms of the report.
  case formats
  case export(QualityFileFormat)
}

/// The forms that the report can be exported in.
public enum QualityFileFormat: CaseIterable, Sendable {
  case text, markdown
  /// CSV that spreadsheets of offices open with a double click.
  case spreadsheet
  case json
}

extension Route {
  /// What is to be looked at in the data, by kind.
  public static let quality = Route("qualite")
  /// All that was found of one kind.
  public static func findings(_ kind: QualityKind) -> Route { Route("constats", kind.rawValue) }
}

extension Context {
  /// The day on which the data are looked at; where only the month is known, its first day.
  var qualityDay: Day? {
    day.flatMap { Day(earliestOf: $0) } ?? today.map { Day(year: $0.year, month: $0.month, day: 1) }
  }

  var quality: QualityReport { network.quality(on: qualityDay) }
}

/// What both screens do: the key that leads there, and the report as a file.
enum QualityCommands {
  static let open = Command(
    Words.Quality.show, keys: [.function(8)], .open(.quality), .find, inPalette: true, synonyms: Words.Quality.synonyms)

  static let export = Command(
    Words.Quality.export, hint: Words.Quality.exportHint, keys: [.character("e")], .quality(.formats), .find,
    priority: 4, inPalette: true)

  /// Where nothing that the map could show has the focus, the footer does not name it.
  static let noMap = Command(
    Words.Map.open, keys: [.character("c"), .function(6)], .map, .understand, unavailable: Words.Quality.noMap)

  static func outcomes(_ intent: QualityIntent, _ context: Context) -> [Outcome] {
    switch intent {
    case .formats:
      let rows = QualityFileFormat.allCases.map { Choice.Row(text: $0.words, intent: .quality(.export($0))) }
      return [.choice(Choice(title: Words.Quality.exportTitle, rows: rows))]
    case .export(let format):
      let name = FileName.of(Words.Quality.fileName)
      return [.effect(.export(.quality(day: context.qualityDay, format: format, name: name)))]
    }
  }
}

extension QualityFileFormat {
  fileprivate var words: String {
    switch self {
    case .text: Words.ExportFile.text
    case .markdown: Words.ExportFile.markdown
    case .spreadsheet: Words.ExportFile.spreadsheet
    case .json: Words.ExportFile.json
    }
  }
}
