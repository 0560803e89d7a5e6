import Diagrams
import PartnerNetwork
import Surface
import Texts

/// Pages of one idea for a wall. It has the whole window, and its own colours.
public enum PresentationScreen: Screen {
  public static let name = "presentation"
  public static let isBare = true

  /// - Parameter route: its subject ends with a blank and the number of a page, as `Route.presentation` writes it.
  public static func start(_ route: Route, _ context: Context) -> PresentationMemory {
    guard let blank = route.subject.lastIndex(of: " "), let page = Int(route.subject[blank...].dropFirst()) else {
      return PresentationMemory(route.subject, in: context.network)
    }
    return PresentationMemory(String(route.subject[..<blank]), page: page - 1, in: context.network)
  }

  public static func title(_ memory: PresentationMemory, _ context: Context) -> String {
    Words.Presentation.crumb(memory.presentation?.title ?? "")
  }

  public static func commands(_ memory: PresentationMemory, _ context: Context) -> [Command] {
    let isCover = memory.place == 0
    let isLast = memory.place + 1 == memory.sheets.count
    let target = memory.sheet?.page.target
    return [
      Command(
        Words.Presentation.next, hint: isLast ? nil : Words.Presentation.nextHint,
        keys: [.character(" "), .right], .page(.next), priority: 1),
      Command(
        Words.Presentation.previous, hint: isCover ? nil : Words.Presentation.previousHint,
        keys: [.left, .backspace], .page(.previous), priority: 5),
      Command(Words.Presentation.remoteNext, keys: [.pageDown, .down], .page(.next)),
      Command(Words.Presentation.remotePrevious, keys: [.pageUp, .up], .page(.previous)),
      Command(
        Words.Presentation.black, hint: Words.Presentation.blackHint,
        keys: [.character("n"), .character("b"), .character(".")], .page(.black), priority: 4),
      Command(
        Words.Presentation.dive,
        hint: target.map(Words.Presentation.diveHint),
        keys: [.enter], .activate, .understand, priority: 3,
        unavailable: target == nil ? Words.Presentation.noTarget : nil),
      Command(
        Words.Presentation.leave, hint: Words.Presentation.leaveHint, keys: [.escape], .back, priority: 2),
      Command(Words.Presentation.pages, keys: [.character("g")], .page(.list), .find, inPalette: true),
      Command(Words.toFirst, keys: [.home], .first), Command(Words.toLast, keys: [.end], .last),
    ]
  }

  public static func update(
    _ memory: inout PresentationMemory, _ intent: Intent, _ context: Context
  ) -> [Outcome] {
    let last = memory.sheets.count - 1
    switch intent {
    case .page(.next), .scroll(_, 1...):
      if memory.place >= last { return [.notice(Words.Presentation.lastPage)] }
      memory.go(memory.place + 1)
    case .page(.previous), .scroll:
      if memory.place == 0 { return [.notice(Words.Presentation.firstPage)] }
      memory.go(memory.place - 1)
    case .page(.black): memory.isBlack = true
    case .page(.wake): memory.isBlack = false
    case .page(.go(let place)): memory.go(place)
    case .page(.list): return [.choice(pages(memory))]
    case .first: memory.go(0)
    case .last: memory.go(last)
    case .activate:
      return memory.sheet?.page.target.map { [.open(Route($0))] } ?? [.notice(Words.Presentation.noTarget)]
    default: break
    }
    return []
  }

  /// The pages by their titles, the one shown chosen.
  private static func pages(_ memory: PresentationMemory) -> Choice {
    var choice = Choice(
      title: Words.Presentation.pagesTitle,
      rows: memory.sheets.enumerated().map { place, sheet in
        let title = sheet.isContinued ? Words.Presentation.continued(sheet.page.title) : sheet.page.title
        // A short list has its digits before it.
        let number = memory.sheets.count > Choice.mostDigits ? "\(place + 1)" : ""
        return Choice.Row(text: title, detail: number, intent: .page(.go(place)))
      })
    choice.place = ListPlace(selected: memory.place, top: 0)
    return choice
  }

  // MARK: - What is said

  public static func status(_ memory: PresentationMemory, _ context: Context) -> String {
    guard let sheet = memory.sheet else { return Words.Presentation.unknown }
    if memory.isBlack { return Words.Presentation.dark }
    return Words.Presentation.status(memory.place + 1, memory.sheets.count, sheet.page.title)
  }

  public static func spoken(_ memory: PresentationMemory, _ context: Context) -> [String] {
    guard let sheet = memory.sheet, !memory.isBlack else { return [status(memory, context) + Words.selected] }
    var lines = [status(memory, context) + Words.selected] + sheet.words
    if !sheet.takeaway.isEmpty, let takeaway = sheet.page.takeaway {
      lines.append(takeaway)
    }
    if sheet.page.kind == .cover, !context.isSpoken {
      lines.append(Words.Presentation.ruler(context.body.columns, context.body.rows))
    }
    return lines
  }

  /// What the page is about, for the drawings and the words that act on "this".
  public static func focus(_ memory: PresentationMemory, _ context: Context) -> Int? {
    switch memory.sheet?.page.target {
    case .entity(let id): context.network.index(of: id)
    case .view(let target): target.entity(in: context.network)
    case .situation, nil: nil
    }
  }

  public static func source(_ memory: PresentationMemory, _ context: Context) -> PopupContent? {
    guard let page = memory.sheet?.page, !page.sources.isEmpty else { return nil }
    return PopupContent(
      title: Words.Source.title, paragraphs: [.strong(page.title)] + page.sources.map { .plain($0) })
  }

  public static func text(_ memory: PresentationMemory, _ context: Context) -> String? {
    guard let sheet = memory.sheet else { return nil }
    let takeaway = sheet.takeaway.isEmpty ? [] : [sheet.page.takeaway].compactMap(\.self)
    return ([sheet.page.title] + sheet.words + takeaway).joined(separator: "\n")
  }

  // MARK: - What is shown

  public static func draw(_ memory: PresentationMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    canvas.focus(row: 0, column: 0)
    let window = Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns)
    guard !memory.isBlack else {
      canvas.zone(window, .click(.page(.wake)))
      return
    }
    guard let sheet = memory.sheet else {
      for (row, line) in Wrapping.lines(Words.Presentation.unknown, columns: canvas.columns - 4).enumerated() {
        canvas.write(line, row: 1 + row, column: 2)
      }
      return
    }
    canvas.zone(window, .click(.page(.next), pane: 0))
    SheetDrawing(sheet, number: memory.place + 1, of: memory.sheets.count).draw(on: &canvas)
    let keys = SheetDrawing.keys(in: Size(columns: canvas.columns, rows: canvas.rows))
    let commands = commands(memory, context)
    canvas.within(keys) { PresentationKeys.draw(commands, on: &$0) }
  }
}
