import Diagrams
import Surface
import Texts

/// What the user means to do, whatever key, click or command said so.
public enum Intent: Hashable, Sendable {
  // Within a screen.
  case up, down, pageUp, pageDown, first, last
  case leftward, rightward, nextPane, previousPane
  case activate
  /// A click: the first selects, the second opens.
  case choose(pane: Int, item: Int)
  /// The wheel over a pane.
  case scroll(pane: Int, rows: Int)
  /// A click at a place of a drawing, counted from its corner. In the zone of the drawing it holds that corner.
  case point(Point)
  case edit(TextEdit)
  case onlyLinked
  /// Make the column that has the keys wider.
  case widen
  /// What only the directory does.
  case directory(DirectoryIntent)
  /// What only the screen of a commune does.
  case commune(CommuneIntent)
  /// What only the list of situations does.
  case situation(SituationIntent)
  /// What only the quiz does.
  case quiz(QuizIntent)
  /// What only the screens of the quality of data do.
  case quality(QualityIntent)
  /// What is done with the notebook.
  case notebook(NotebookIntent)
  /// In a guided tour, and to come back to it.
  case tour(TourIntent)
  /// On a map: show or fold the links of a neighbour, choose what is shown, see it as a table, open the card.
  case unfold, fold, filter, table, card
  /// On a map: give the focus to the link that leads to an entity, by its index.
  case towards(Int)

  /// What only a presentation does, and the way to it.
  case page(PageIntent)

  // In drawings of the network.
  /// Choose a format for what is drawn; write it in that format.
  case exportDrawing
  case exportAs(PictureFormat)
  case reorder, transpose, restrict
  /// A handout of what is shown.
  case handout(HandoutIntent)
  case matrix(MatrixSubject)
  /// A click on a cell or a head: the first selects, the second opens.
  case cell(MatrixLayout.Focus)
  /// The screen of that name, about what has the focus.
  case about(String)
  /// What has the focus is one end of a path: the first time its start, the second time its end.
  case path

  // Between screens.
  case open(Route)
  case showPane(Int)
  case back, forward, lastPlace
  /// Back to a place of the trail, counted from the first.
  case jump(Int)
  /// To the map of what has the focus.
  case map

  // Over the screen.
  case palette, help, terms, source
  case copyField, copyCard
  case close
  /// A line of a layer.
  case pick(Int)

  // The program.
  /// Back to where one was at the last end.
  case resume
  case welcome(WelcomeIntent)
  case toggleAccessible
  case toggleMouse, nextTheme, suspend, quit
}
