import Diagrams
import PartnerNetwork
import Surface
import Texts

/// Who is linked to what: rows, columns, and the letter of the role where they meet.
///
/// `i`, which shows a source elsewhere, exchanges rows and columns here: the sentence of a cell says its source, and
/// Enter shows all of it.
public enum MatrixScreen: Screen {
  public static let name = "matrice"

  public static func start(_ route: Route, _ context: Context) -> MatrixMemory {
    let network = context.network
    let about = network.index(of: route.subject)
    let kind = about.map { network.entities[$0].kind }
    let subject: MatrixSubject = kind == .framework ? .partnersFrameworks : .partnersLevers
    var memory = MatrixMemory(matrix: Matrix(subject, in: network))
    if let about {
      if let row = memory.matrix.rows.firstIndex(of: about) { memory.focus.row = row }
      if let column = memory.matrix.columns.firstIndex(of: about) { memory.focus.column = column }
    }
    // Opened about a partner or a lever, it begins where there is something to read.
    let cells = memory.matrix
    if kind == .partner {
      memory.focus.column =
        cells.columns.indices.first { !cells.connections(row: memory.focus.row, column: $0).isEmpty } ?? 0
    } else if kind == .lever || kind == .framework {
      memory.focus.row =
        cells.rows.indices.first { !cells.connections(row: $0, column: memory.focus.column).isEmpty } ?? 0
    }
    return memory
  }

  public static func title(_ memory: MatrixMemory, _ context: Context) -> String { Words.Matrix.title }

  // MARK: - Commands

  public static func commands(_ memory: MatrixMemory, _ context: Context) -> [Command] {
    memory.chooser == nil ? moves(memory, context) + choices(memory) + [PictureExport.command] : MatrixChooser.commands
  }

  private static func moves(_ memory: MatrixMemory, _ context: Context) -> [Command] {
    [
      Command(Words.Matrix.up, hint: Words.Matrix.cellHint, keys: [.up], .up, priority: 1),
      Command(Words.Matrix.down, keys: [.down], .down),
      Command(Words.Matrix.left, keys: [.left], .leftward),
      Command(Words.Matrix.right, keys: [.right], .rightward),
      enter(memory, context),
    ] + ListMoves.commands
  }

  private static func enter(_ memory: MatrixMemory, _ context: Context) -> Command {
    let (title, hint): (String, String) =
      switch (memory.row, memory.column) {
      case (_?, _?):
        memory.connections.isEmpty
          ? (Words.Matrix.openPath, Words.Matrix.openPathHint) : (Words.Matrix.openPair, Words.Matrix.openPairHint)
      case (let index?, nil), (nil, let index?):
        (Words.Home.open(context.network.entities[index].shortName), Words.open)
      case (nil, nil): (Words.Home.openAny, Words.open)
      }
    return Command(title, hint: hint, keys: [.enter], .activate, .understand, priority: 1)
  }

  private static func choices(_ memory: MatrixMemory) -> [Command] {
    let isRestricted = memory.framework != nil
    return [
      Command(Words.Matrix.next, hint: Words.Matrix.nextHint, keys: [.tab], .nextPane, priority: 2),
      Command(Words.Matrix.previous, keys: [.backTab], .previousPane),
      Command(
        Words.Matrix.order, hint: Words.Matrix.orderHint, keys: [.character("o")], .reorder, .understand, priority: 2,
        inPalette: true),
      Command(
        Words.Matrix.transpose, hint: Words.Matrix.transposeHint, keys: [.character("i")], .transpose, .understand,
        priority: 4, inPalette: true),
      Command(
        isRestricted ? Words.Matrix.restrictOff : Words.Matrix.restrict,
        hint: isRestricted ? Words.Matrix.restrictOffHint : Words.Matrix.restrictHint, keys: [.character("f")],
        .restrict, .understand, priority: 2, inPalette: true),
    ]
  }

  // MARK: - What keys do

  public static func update(_ memory: inout MatrixMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    if memory.chooser != nil { return MatrixChooser.update(&memory, intent, context) }
    let subject = memory.matrix.subject
    let kinds = [memory.matrix.rowKind.words, memory.matrix.columnKind.words]
    if let exported = PictureExport.outcomes(intent, .matrix(memory.matrix), [Self.name] + kinds) { return exported }
    switch intent {
    case .activate: return open(memory, context)
    case .cell(let focus):
      if focus == memory.focus { return open(memory, context) }
      memory.focus = focus
    case .nextPane, .previousPane:
      let all = MatrixSubject.allCases.count
      let next = (subject.rawValue + (intent == .nextPane ? 1 : all - 1)) % all
      memory.remake(MatrixSubject(rawValue: next) ?? .partnersLevers, isTransposed: false, in: context.network)
    case .matrix(let other): memory.remake(other, isTransposed: false, in: context.network)
    case .reorder:
      memory.order = MatrixOrder(rawValue: memory.order.rawValue + 1) ?? .data
      memory.remake(subject, isTransposed: memory.matrix.isTransposed, in: context.network)
      return [.notice(Words.Matrix.ordered(memory.order.rawValue))]
    case .transpose:
      memory.remake(subject, isTransposed: !memory.matrix.isTransposed, in: context.network)
      return [.notice(memory.matrix.isTransposed ? Words.Matrix.transposed : Words.Matrix.transposedBack)]
    case .restrict: return restrict(&memory, context)
    default: move(intent, &memory, context)
    }
    return []
  }

  private static func restrict(_ memory: inout MatrixMemory, _ context: Context) -> [Outcome] {
    guard memory.framework != nil else {
      memory.chooser = ListPlace()
      return []
    }
    memory.framework = nil
    memory.remake(memory.matrix.subject, isTransposed: memory.matrix.isTransposed, in: context.network)
    return [.notice(Words.Matrix.nowEvery)]
  }

  private static func open(_ memory: MatrixMemory, _ context: Context) -> [Outcome] {
    let entities = context.network.entities
    switch (memory.row, memory.column) {
    case (let row?, let column?):
      if let content = MatrixSentence.popup(memory, context) { return [.popup(content)] }
      return [.open(.path(entities[row].id, entities[column].id))]
    case (let index?, nil), (nil, let index?): return [.open(.card(entities[index].id))]
    case (nil, nil): return []
    }
  }

  /// Heads stand at -1, one move before the first row and the first column; both heads at once mean nothing.
  private static func move(_ intent: Intent, _ memory: inout MatrixMemory, _ context: Context) {
    let layout = MatrixFrame(memory, context).layout
    let page = max(1, layout.visibleRows.count - 1)
    var focus = memory.focus
    switch intent {
    case .up: focus.row -= 1
    case .down: focus.row += 1
    case .leftward: focus.column -= 1
    case .rightward: focus.column += 1
    case .pageUp: focus.row = max(0, focus.row - page)
    case .pageDown: focus.row += page
    case .first: focus.row = 0
    case .last: focus.row = memory.matrix.rows.count - 1
    case .scroll(_, let rows): focus.row = max(0, focus.row + rows)
    default: return
    }
    let least = (row: memory.focus.column < 0 ? 0 : -1, column: memory.focus.row < 0 ? 0 : -1)
    focus.row = max(least.row, min(memory.matrix.rows.count - 1, focus.row))
    focus.column = max(least.column, min(memory.matrix.columns.count - 1, focus.column))
    if focus.row < 0, focus.column < 0 { return }
    memory.focus = focus
    let moved = MatrixFrame(memory, context).layout
    memory.first = MatrixLayout.Focus(row: moved.visibleRows.lowerBound, column: moved.visibleColumns.lowerBound)
  }

  // MARK: - What is said

  /// The partner, lever or framework of the row: cards, terms and maps are about it. A head of a column is about the
  /// column.
  public static func focus(_ memory: MatrixMemory, _ context: Context) -> Int? { memory.row ?? memory.column }

  public static func status(_ memory: MatrixMemory, _ context: Context) -> String {
    memory.chooser == nil ? MatrixSentence.status(memory, context) : MatrixChooser.status(memory, context)
  }

  public static func source(_ memory: MatrixMemory, _ context: Context) -> PopupContent? {
    MatrixSentence.popup(memory, context)
  }

  public static func spoken(_ memory: MatrixMemory, _ context: Context) -> [String] { listing(memory, context).spoken }

  public static func listing(_ memory: MatrixMemory, _ context: Context) -> [SpokenLine] {
    memory.chooser == nil ? MatrixSpeech.lines(memory, context) : MatrixChooser.listing(memory, context)
  }

  public static var readingFollowsFocus: Bool { true }

  public static func reading(_ memory: MatrixMemory, _ context: Context) -> [SpokenLine] {
    memory.chooser == nil ? MatrixSpeech.reading(memory, context) : MatrixChooser.listing(memory, context)
  }

  /// From cell to cell, what links each pair is said; Tab leads to another matrix.
  public static func viewMoves(_ memory: MatrixMemory) -> Set<Intent> {
    memory.chooser == nil ? [.up, .down, .leftward, .rightward, .activate, .nextPane, .previousPane] : []
  }

  public static func draw(_ memory: MatrixMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    if memory.chooser != nil { return MatrixChooser.draw(memory, context, on: &canvas) }
    MatrixFrame(memory, context).draw(memory, context, on: &canvas)
  }
}
