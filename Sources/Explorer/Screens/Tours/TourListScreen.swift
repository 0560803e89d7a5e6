import PartnerNetwork
import Surface
import Texts

/// What the list of tours remembers.
public struct TourListMemory: ScreenMemory {
  var place = ListPlace()
}

/// The guided tours, with what each is about beside them.
public enum TourListScreen: Screen {
  public static let name = "parcours"

  public static func start(_ route: Route, _ context: Context) -> TourListMemory { TourListMemory() }

  public static func title(_ memory: TourListMemory, _ context: Context) -> String { Words.Tour.title }

  private static func selected(_ memory: TourListMemory, _ context: Context) -> Tour? {
    let tours = context.network.learning.tours
    return tours.indices.contains(memory.place.selected) ? tours[memory.place.selected] : nil
  }

  public static func commands(_ memory: TourListMemory, _ context: Context) -> [Command] {
    let tour = selected(memory, context)
    return SplitList.commands(name: nil).map { command in
      guard command.intent == .activate else { return command }
      return Command(
        tour.map { Words.Tour.begin($0.title) } ?? Words.Tour.beginAny, hint: Words.Tour.beginHint, keys: command.keys,
        .activate, .understand, priority: command.priority)
    }
  }

  public static func update(_ memory: inout TourListMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    let tours = context.network.learning.tours
    switch SplitList.update(&memory.place, intent, count: tours.count, context) {
    case .stay: return []
    case .open(let item): return [.open(.tour(tours[item].id))]
    }
  }

  public static func focus(_ memory: TourListMemory, _ context: Context) -> Int? { nil }

  public static func status(_ memory: TourListMemory, _ context: Context) -> String {
    guard let tour = selected(memory, context) else { return Words.List.empty(Words.Tour.tours) }
    return "\(length(tour)). \(tour.audience.map(Words.Tour.audience) ?? tour.summary ?? tour.title)"
  }

  /// "15 minutes, 11 étapes".
  private static func length(_ tour: Tour) -> String {
    [tour.minutes.map(Words.Tour.minutes), Words.Tour.steps(tour.steps.count)].compactMap(\.self)
      .joined(separator: ", ")
  }

  public static func draw(_ memory: TourListMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let tours = context.network.learning.tours
    // The preview says how long it takes.
    let isAlone = canvas.columns < SplitList.twoPanes
    SplitList.draw(
      memory.place, count: tours.count, title: Words.Tour.title.uppercased(), subtitle: Words.Tour.explanation, context,
      least: 38, on: &canvas,
      row: {
        ListRow(text: tours[$0].title, trailing: isAlone ? tours[$0].minutes.map(Words.Tour.minutesShort) ?? "" : "")
      },
      preview: { drawPreview(tours[$0], on: &$1) })
  }

  /// What a tour is, for whom, and the titles of its steps.
  private static func drawPreview(_ tour: Tour, on canvas: inout ScreenCanvas) {
    let columns = min(CardLines.measure, canvas.columns)
    var lines: [(text: String, paint: Paint)] = []
    func add(_ text: String, _ paint: Paint) {
      lines += Wrapping.lines(text, columns: columns).map { ($0, paint) }
    }
    add(tour.title, .title)
    add(length(tour), .quiet)
    if let audience = tour.audience { add(Words.Tour.audience(audience), .quiet) }
    if let summary = tour.summary {
      lines.append(("", .text))
      add(summary, .text)
    }
    lines.append(("", .text))
    let numberColumns = "\(tour.steps.count)".count
    for (index, step) in tour.steps.enumerated() {
      let number = "\(index + 1)"
      let pad = String(repeating: " ", count: numberColumns - number.count)
      let room = columns - numberColumns - 1
      lines.append(
        ("\(pad)\(number) \(Truncation.end(step.title, columns: room, ellipsis: canvas.glyphs.ellipsis))", .text))
    }
    let hidden = lines.count > canvas.rows ? lines.count - canvas.rows + 1 : 0
    for (row, line) in lines.dropLast(hidden).enumerated() {
      canvas.write(line.text, row: row, column: 0, paint: line.paint)
    }
    if hidden > 0 { canvas.write("\(canvas.glyphs.below)\(hidden)", row: canvas.rows - 1, column: 0, paint: .quiet) }
  }

  public static func spoken(_ memory: TourListMemory, _ context: Context) -> [String] {
    listing(memory, context).spoken
  }

  public static func listing(_ memory: TourListMemory, _ context: Context) -> [SpokenLine] {
    let tours = context.network.learning.tours
    guard !tours.isEmpty else { return [.text(Words.List.empty(Words.Tour.tours), isSelected: true)] }
    return [.title(Words.Tour.title), .text(Words.Tour.explanation)]
      + tours.enumerated().map { index, tour in
        let audience = tour.audience.map { " \(Words.Tour.audience($0))" } ?? ""
        let summary = tour.summary.map { " \($0)" } ?? ""
        return .item(
          "\(tour.title)\u{A0}: \(length(tour)).\(audience)\(summary)", index,
          isSelected: index == memory.place.selected)
      }
  }
}
