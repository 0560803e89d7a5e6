import Surface
import Testing

@testable import Explorer

/// What holds on every screen, at every size, in every look.
@Suite struct EveryScreenTests {
  static let sizes: [(columns: Int, rows: Int)] = [
    (1, 1), (2, 5), (7, 40), (30, 10), (59, 16), (60, 15), (60, 16), (61, 17), (60, 50), (79, 24), (80, 24), (81, 16),
    (100, 28), (109, 35), (110, 35), (120, 35), (160, 45), (200, 60), (250, 16), (250, 80),
  ]

  /// Reached at a usual size, then brought to each: what was scrolled or chosen must still fit.
  @Test(arguments: Place.all) func everySize(place: Place) {
    var faults: [String] = []
    for glyphs in [Glyphs.rich, .ascii] {
      var journey = Journey(place.keys, settings: Settings(glyphs: glyphs))
      for (columns, rows) in Self.sizes {
        journey.resize(columns, rows)
        faults += FrameCheck.faults(journey).map { "\(columns)x\(rows) \(glyphs.name): \($0)" }
      }
    }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  /// Reached at each size from the start.
  @Test(arguments: [(60, 16), (79, 20), (80, 24), (110, 24), (200, 60)]) func everyPlace(columns: Int, rows: Int) {
    var faults: [String] = []
    for place in Place.all {
      let journey = Journey(place.keys, columns: columns, rows: rows, settings: Settings(glyphs: .sober))
      faults += FrameCheck.faults(journey).map { "\(place): \($0)" }
    }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  /// A theme changes colours and nothing else.
  @Test(arguments: Place.all) func everyTheme(place: Place) {
    // Without colours a map is drawn with lines.
    let themes = place.name.hasPrefix("commune") ? Theme.all.filter(\.showsAreas) : Theme.all
    let frames = themes.map { Journey(place.keys, columns: 80, rows: 24, settings: Settings(theme: $0)).frame }
    #expect(frames.allSatisfy { $0 == frames[0] })
  }

  @Test(arguments: Place.all) func everyCommand(place: Place) {
    var journey = Journey(place.keys)
    #expect(CommandCheck.faults(journey.program.commands(journey.state)).isEmpty)
    journey.resize(60, 16)
    #expect(CommandCheck.faults(journey.program.commands(journey.state)).isEmpty)
  }

  /// What a screen reader would be told: never nothing, never a sign that is not text.
  @Test(arguments: Place.all) func everyScreenIsSpoken(place: Place) {
    let journey = Journey(place.keys)
    let context = journey.program.context(journey.state)
    let lines = journey.program.screen(journey.state).spoken(journey.state.trail.current.memory, context)
    #expect(!lines.isEmpty && !journey.status.isEmpty)
    for line in lines {
      #expect(line.contains { $0.isLetter || $0.isNumber }, "\(line)")
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    }
  }

  /// The selection is spoken, so that one who does not see the screen knows where they are.
  @Test(arguments: Place.all) func theSelectionIsSpoken(place: Place) {
    let journey = Journey(place.keys)
    let screen = journey.program.screen(journey.state)
    let context = journey.program.context(journey.state)
    guard !screen.takesText(journey.state.trail.current.memory) else { return }
    let lines = screen.spoken(journey.state.trail.current.memory, context)
    #expect(lines.contains { $0.contains("(sélection)") })
  }

  /// What follows the cursor is led to what has the focus: to the row that is painted so, or to the text that is typed.
  @Test(arguments: Place.all) func theCursorIsOnTheFocus(place: Place) {
    for (columns, rows) in [(60, 16), (80, 24), (120, 35)] {
      let journey = Journey(place.keys, columns: columns, rows: rows)
      // A text that lies over a screen leaves below it what was chosen there.
      switch journey.state.layers.last {
      case .popup, .terms, .welcome: continue
      case .palette, .choice, .help, nil: break
      }
      let frame = journey.frame
      let painted = (0..<rows).filter { row in
        frame.surface.row(row).contains { $0.paint.emphasis.contains(.selected) }
      }
      guard let cursor = frame.cursor, !painted.isEmpty, !frame.isTextCursor else { continue }
      #expect(painted.contains(cursor.row), "\(columns)x\(rows): \(cursor), and not \(painted)")
    }
  }

  /// Four signs of the selection: mark, bold, background, and the cursor on its row.
  @Test(arguments: Place.all, [(60, 16), (80, 24), (120, 35)]) func theSelectionIsSeen(place: Place, size: (Int, Int)) {
    var journey = Journey(place.keys, columns: 80, rows: 24)
    journey.resize(size.0, size.1)
    let frame = journey.frame
    let isList = ["accueil", "liste", "glossaire", "carte", "annuaire", "situations", "qualite", "constats"].contains(
      journey.state.route.screen)
    // Where nothing answers, there is nothing to select.
    let isEmpty = place.name.contains("rien")
    guard isList, !isEmpty, !frame.isTextCursor, journey.state.layers.isEmpty, let cursor = frame.cursor else {
      return
    }
    #expect(frame.surface.text(row: cursor.row).contains("▌"))
    #expect(frame.surface[cursor.row, cursor.column].paint.emphasis.isSuperset(of: [.selected, .bold]))
  }
}
