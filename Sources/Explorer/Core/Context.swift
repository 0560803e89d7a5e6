import Diagrams
import Notebook
import PartnerNetwork
import Surface
import Texts

/// What a screen may know besides its own memory.
public struct Context: Sendable {
  public let network: Network
  /// The room that the screen has, without the title, the status lines and the footer.
  public let body: Size
  public let glyphs: Glyphs
  /// For the age of contacts; nil where the clock is not to be believed, as in a test.
  public let today: Month?
  /// INSEE code of the commune that the user chose, as it was kept: these data may not know it.
  public let communeCode: String?
  /// What the user wrote.
  let notebook: Notebook
  /// The same made ready for the directory and for the search.
  let desk: NotebookDesk
  /// The day that it is; nil where it is not known.
  let calendarDay: Day?
  /// The seed of the first quiz.
  let seed: Int
  /// What every map of the territory shares; made when the first one is drawn.
  let maps: OnDemand<MapGround>
  /// The panes of the home screen, as they were last.
  let panes: LastMade<HomePanes.Key, HomePanes>
  /// The legend under them.
  let legends: LastMade<HomeLegend.Key, HomeLegend>
  /// What answered the last query.
  let answers: LastMade<String, SearchAnswers>
  /// How the areas of a map are told apart here.
  let mapDrawing: MapDrawing

  var mapGround: MapGround { maps.value }

  /// The day of what is written now, as `2026-11-23`; nil where it is not known.
  var day: String? { calendarDay?.written }

  /// The commune that the user chose, as an index in `Territory.communes`; nil where none is, or none that these data
  /// know. Where none is chosen the places are not read, which keeps the start fast.
  public var commune: Int? { communeCode.flatMap { network.territory.commune($0) } }
}
