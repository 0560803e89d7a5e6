import PartnerNetwork
import Surface
import Texts

/// What a step of a tour remembers.
public struct TourStepMemory: ScreenMemory {
  /// Id of the tour.
  let tour: String
  /// Which step, counted from 0; as many as there are steps: the end.
  let number: Int
  /// Which of the things that may be opened has the focus.
  var item = 0
  /// The first line of the text that is shown.
  var top = 0
}

/// A step of a guided tour: one idea, and the real screen that shows it.
public enum TourStepScreen: Screen {
  public static let name = "etape"

  /// - Parameter route: an id, then the step, counted from 1: "par_decouverte 3".
  public static func start(_ route: Route, _ context: Context) -> TourStepMemory {
    let parts = route.subject.split(separator: " ", maxSplits: 1)
    let id = parts.first.map(String.init) ?? ""
    let wanted = parts.dropFirst().first.flatMap { Int($0) } ?? 1
    let learning = context.network.learning
    let count = learning.tour(id).map { learning.tours[$0].steps.count } ?? 0
    return TourStepMemory(tour: id, number: max(0, min(count, wanted - 1)))
  }

  static func page(_ memory: TourStepMemory, _ context: Context) -> TourPage? { TourPage(memory, in: context.network) }

  private static func layout(_ memory: TourStepMemory, _ context: Context) -> TourLayout? {
    page(memory, context).map { TourLayout($0, in: context.body, glyphs: context.glyphs) }
  }

  public static func title(_ memory: TourStepMemory, _ context: Context) -> String {
    page(memory, context)?.crumb ?? Words.Tour.unknown
  }

  // MARK: - What one may do

  public static func commands(_ memory: TourStepMemory, _ context: Context) -> [Command] {
    guard let layout = layout(memory, context) else { return [] }
    let page = layout.page
    let isLong = layout.lastTop > 0
    let item = page.item(memory.item)
    let words = item.map { sentence($0, context) }
    return [
      Command(
        Words.Tour.up, hint: isLong ? Words.Tour.readHint : page.items.count > 1 ? Words.choose : nil, keys: [.up], .up,
        priority: isLong ? 2 : 6),
      Command(Words.Tour.down, keys: [.down], .down),
      Command(
        Words.Tour.next, hint: page.step == nil ? nil : Words.Tour.nextHint,
        keys: [.right, .character(" "), .pageDown], .tour(.next), priority: 1,
        unavailable: page.step == nil ? Words.Tour.endReached : nil),
      previous(page),
      Command(
        words ?? Words.Tour.opensNothing, hint: item.map(hint), keys: [.enter], .activate,
        .understand, priority: 2, unavailable: item == nil ? Words.Tour.opensNothing : nil),
      Command(Words.Tour.nextItem, keys: [.tab], .nextPane),
      Command(Words.Tour.previousItem, keys: [.backTab], .previousPane),
      Command(Words.Tour.first, keys: [.home], .first), Command(Words.Tour.last, keys: [.end], .last),
      Command(
        Words.Tour.leave, hint: Words.Tour.leaveHint, keys: [.escape, .backspace], .tour(.leave), priority: 2,
        inPalette: true),
    ] + HandoutExport.commands(subject(page, context), priority: page.step == nil ? 3 : nil)
  }

  /// The tour, of which a handout can be made; at its end it is time for that.
  private static func subject(_ page: TourPage, _ context: Context) -> HandoutSubject? {
    context.network.learning.tour(page.tour.id).map { .tour($0) }
  }

  /// On the first step, out of the tour.
  private static func previous(_ page: TourPage) -> Command {
    let keys: [Key] = [.left, .pageUp]
    guard page.number > 0 else {
      return Command(Words.back, hint: Words.backHint, keys: keys, .tour(.previous), priority: 3)
    }
    return Command(Words.Tour.previous, hint: Words.Tour.previousHint, keys: keys, .tour(.previous), priority: 3)
  }

  /// What Enter does, for the help: where it leads away, how to come back too.
  private static func sentence(_ item: TourItem, _ context: Context) -> String {
    let words = item.words(context.network)
    if case .target = item { return Words.Tour.thenBack(words) }
    return words
  }

  private static func hint(_ item: TourItem) -> String {
    if case .question = item { return Words.Tour.revealHint }
    return Words.open
  }

  public static func update(_ memory: inout TourStepMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    guard let layout = layout(memory, context) else { return [] }
    let count = layout.page.items.count
    switch intent {
    case .tour(.next): return go(to: memory.number + 1, layout.page)
    case .tour(.previous): return go(to: memory.number - 1, layout.page)
    case .tour(.go(let step)): return go(to: step - 1, layout.page)
    case .first: return go(to: 0, layout.page)
    case .last: return go(to: layout.page.tour.steps.count - 1, layout.page)
    case .up:
      if memory.item > 0 { memory.item -= 1 } else { memory.top = max(0, min(memory.top, layout.lastTop) - 1) }
    case .down:
      if memory.top < layout.lastTop { memory.top += 1 } else { memory.item = max(0, min(count - 1, memory.item + 1)) }
    case .scroll(_, let rows): memory.top = max(0, min(layout.lastTop, memory.top + rows))
    case .nextPane: memory.item = count > 0 ? (memory.item + 1) % count : 0
    case .previousPane: memory.item = count > 0 ? (memory.item + count - 1) % count : 0
    case .choose(_, let item):
      memory.item = item
      return activate(memory, layout.page)
    case .activate: return activate(memory, layout.page)
    case .handout(let intent): return HandoutExport.outcomes(intent, subject(layout.page, context), context)
    default: break
    }
    return []
  }

  private static func go(to number: Int, _ page: TourPage) -> [Outcome] {
    guard (0...page.tour.steps.count).contains(number), number != page.number else { return [] }
    return [.replace(.tour(page.tour.id, step: number + 1))]
  }

  private static func activate(_ memory: TourStepMemory, _ page: TourPage) -> [Outcome] {
    switch page.item(memory.item) {
    case .target(let target): [.open(target.route)]
    case .question(let index): [.popup(page.answer(index))]
    case .quiz: [.open(.quiz())]
    case .tours: [.open(.tours)]
    case .restart: [.replace(.tour(page.tour.id))]
    case nil: []
    }
  }

  // MARK: - The focus

  public static func focus(_ memory: TourStepMemory, _ context: Context) -> Int? {
    page(memory, context)?.step?.target?.entity(in: context.network)
  }

  public static func source(_ memory: TourStepMemory, _ context: Context) -> PopupContent? {
    page(memory, context)?.source
  }

  public static func wholeText(_ memory: TourStepMemory, _ context: Context) -> WholeText? {
    guard let page = page(memory, context) else { return nil }
    let texts = page.paragraphs(glyphs: context.glyphs, pointsLast: false).map { $0.mark + $0.text }
    return WholeText(name: page.title, text: ([page.title] + texts).joined(separator: "\n"))
  }

  public static func status(_ memory: TourStepMemory, _ context: Context) -> String {
    guard let page = page(memory, context) else { return Words.Tour.unknownExplained }
    guard let item = page.item(memory.item) else { return Words.Tour.opensNothing }
    let opening = Words.Tour.opens(item.words(context.network))
    if case .target = item { return "\(opening) \(Words.Tour.comesBack)" }
    return opening
  }

  public static func spoken(_ memory: TourStepMemory, _ context: Context) -> [String] {
    listing(memory, context).spoken
  }

  public static func listing(_ memory: TourStepMemory, _ context: Context) -> [SpokenLine] {
    guard let page = page(memory, context) else { return [.text(Words.Tour.unknownExplained, isSelected: true)] }
    let head = SpokenLine.text("\(page.place)\u{A0}: \(page.title)", isSelected: page.items.isEmpty)
    let texts = page.paragraphs(glyphs: context.glyphs, pointsLast: false).map { SpokenLine.text($0.text) }
    // Choosing one opens it at once.
    let items = page.items.enumerated().map { index, item -> SpokenLine in
      // In the dialogue Enter goes on, and the number opens.
      let words = item.words(context.network)
      return SpokenLine(
        context.isSpoken ? words.withCapital : Words.Tour.opens(words), opens: .choose(pane: 0, item: index),
        isSelected: index == memory.item)
    }
    return [.title(page.tour.title), head] + texts + items
  }

  // MARK: - Drawing

  public static func draw(_ memory: TourStepMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    guard let layout = layout(memory, context) else {
      for (row, line) in Wrapping.lines(Words.Tour.unknownExplained, columns: canvas.columns - 4).enumerated() {
        canvas.write(line, row: 1 + row, column: 2)
      }
      return
    }
    layout.draw(scrolled: memory.top, focus: memory.item, on: &canvas)
    // Not where there is a question: the card may well answer it.
    guard canvas.columns >= TourLayout.twoColumns, layout.page.question == nil, let entity = focus(memory, context)
    else { return }
    let left = CardLines.measure + 7
    canvas.bar(column: left, rows: 2..<canvas.rows)
    let side = Rect(
      row: 2, column: left + 2, rows: canvas.rows - 2, columns: min(CardLines.measure, canvas.columns - left - 3))
    canvas.within(side) { CardPreview.draw(entity, context, on: &$0) }
  }
}
