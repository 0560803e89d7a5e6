import Diagrams
import PartnerNetwork
import Surface
import Texts

/// The map of the screen of a commune: where the arrows are on it, what it says, what is drawn.
struct CommuneMap {
  let memory: CommuneMemory
  let context: Context
  let map: TerritoryMap
  /// The commune that the arrows are on, or that what is typed means, as an index; nil where there is none.
  let cursor: Int?

  init(_ memory: CommuneMemory, _ context: Context) {
    self.memory = memory
    self.context = context
    let colouring = MapColouring.all[memory.colouring % MapColouring.all.count]
    map = TerritoryMap(context.mapGround, colouring: colouring, drawing: context.mapDrawing)
    if memory.isTyping, !memory.isOnMap {
      // What is typed shows on the map which commune it means; before that, the map shows none.
      cursor = CommuneChoice(memory, context).selected
      return
    }
    let page = memory.code.flatMap { context.network.territory.commune($0) }
    cursor = [memory.cursor, page, context.commune].compactMap(\.self).first(where: map.shows) ?? map.middle
  }

  private var territory: Territory { context.network.territory }

  /// What the colours say.
  var title: String {
    switch map.colouring {
    case .intercommunality: Words.Commune.byIntercommunality
    case .arrondissement: Words.Commune.byArrondissement
    case .contract(let kind): Words.Commune.byContract(kind)
    }
  }

  /// The name of the commune that the arrows are on.
  var name: String? { cursor.map { territory.communes[$0].name } }

  /// Where an arrow leads.
  func next(_ intent: Intent) -> Int? {
    guard let cursor else { return nil }
    return switch intent {
    case .up: map.next(from: cursor, .north)
    case .down: map.next(from: cursor, .south)
    case .leftward: map.next(from: cursor, .west)
    case .rightward: map.next(from: cursor, .east)
    default: nil
    }
  }

  /// The commune at a place of the pane.
  func commune(at point: Point, in pane: Size) -> Int? {
    let parts = parts(of: pane)
    guard parts.map.contains(point) else { return nil }
    return map.commune(
      at: Point(row: point.row - parts.map.row, column: point.column - parts.map.column),
      in: Size(columns: parts.map.columns, rows: parts.map.rows))
  }

  /// What is said of the commune that the arrows are on.
  var sentence: String {
    guard let cursor, let description = map.description(of: cursor) else { return Words.TerritoryMap.none }
    return description + "."
  }

  /// The service points that the page names, marked on the map.
  private var points: [Int] {
    guard !memory.isTyping, let page = CommunePage(memory, context) else { return [] }
    return page.outline.sections.flatMap(\.entries).compactMap { entry in
      if case .place(let local) = entry { local.nearby.point } else { nil }
    }
  }

  // MARK: - Drawing

  /// The places of the map, of its legend and of the words about the cursor in a pane, under its title.
  private func parts(of pane: Size) -> (map: Rect, legend: Rect, words: Rect) {
    let rows = pane.rows - 1
    let across = max(1, min(map.areas.count, pane.columns / max(1, map.legendColumns)))
    let legend = (map.areas.count + across - 1) / across
    // The map is what one looks at: the legend is whole or not at all, and takes a quarter at most.
    let legendRows = legend + 1 <= rows / 4 ? legend : 0
    // A map that has all the width is alone: the status line then says of the cursor what there is to say.
    let isAlone = pane.columns + 2 >= context.body.columns
    let words = isAlone && pane.columns > 70 ? 0 : pane.columns < 50 ? 3 : 2
    let mapRows = max(0, rows - words - (legendRows > 0 ? legendRows + 1 : 0))
    return (
      Rect(row: 1, column: 0, rows: mapRows, columns: pane.columns),
      Rect(row: 1 + mapRows + 1, column: 0, rows: legendRows, columns: pane.columns),
      Rect(row: pane.rows - words, column: 0, rows: words, columns: pane.columns)
    )
  }

  /// Draws the pane.
  /// - Parameter isFocused: whether the arrows move on the map.
  func draw(isFocused: Bool, on canvas: inout ScreenCanvas) {
    let pane = Size(columns: canvas.columns, rows: canvas.rows)
    let parts = parts(of: pane)
    let corner = Point(row: canvas.area.row, column: canvas.area.column)
    canvas.zone(Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns), .click(.point(corner)))
    canvas.write(title, row: 0, column: 0, paint: isFocused ? .title : .quiet, width: canvas.columns)
    canvas.focus(row: 0, column: 0)
    map.draw(in: parts.map, marks: MapMarks(cursor: cursor, chosen: context.commune, points: points), on: &canvas)
    if parts.legend.rows > 0 { map.drawLegend(in: parts.legend, cursor: cursor, on: &canvas) }
    let words = cursor.flatMap { map.description(of: $0) } ?? ""
    canvas.within(parts.words) { canvas in
      var lines = Wrapping.lines(words, columns: max(1, canvas.columns))
      if lines.count > canvas.rows, canvas.rows > 0 {
        let rest = lines[(canvas.rows - 1)...].joined(separator: " ")
        let cut = Truncation.end(rest, columns: canvas.columns, ellipsis: canvas.glyphs.ellipsis)
        lines = lines.prefix(canvas.rows - 1) + [cut]
      }
      for (row, line) in lines.enumerated() {
        canvas.write(line, row: row, column: 0, paint: isFocused ? .text : .quiet)
      }
    }
  }

  var listing: [SpokenLine] {
    // The first says what the arrows are on.
    [.title(title)]
      + map.spoken(cursor: cursor).enumerated().map { place, line in
        .text(line, isSelected: place == 0 && cursor != nil)
      }
  }

  // MARK: - Commands

  /// What the arrows do on the map, whose colours may be changed from wherever letters are no text.
  var commands: [Command] {
    let activate =
      memory.code == nil || memory.isTyping
      ? Command(
        name.map(Words.Commune.keep) ?? Words.Commune.choose, hint: Words.Commune.chooseHint, keys: [.enter], .activate,
        .find, priority: 2)
      : Command(
        name.map(Words.Commune.go) ?? Words.Card.activate, hint: Words.open, keys: [.enter], .activate, .understand,
        priority: 2)
    return [
      Command(Words.Commune.north, hint: Words.Commune.moveHint, keys: [.up], .up, priority: 1),
      Command(Words.Commune.south, keys: [.down], .down),
      Command(Words.Commune.west, keys: [.left], .leftward),
      Command(Words.Commune.east, keys: [.right], .rightward),
      activate,
      Command(Words.Commune.toText, hint: Words.Commune.toTextHint, keys: [.tab], .nextPane, priority: 3),
      Self.colouring,
    ]
  }

  static let colouring: Command = {
    Command(
      Words.Commune.colouring, hint: Words.Commune.colouringHint, keys: [.character("v")], .commune(.colouring),
      .understand, priority: 5, inPalette: true)
  }()

  /// From the text to the map.
  static let reach: Command = {
    Command(Words.Commune.toMap, hint: Words.Commune.toMapHint, keys: [.tab], .nextPane, priority: 3)
  }()
}
