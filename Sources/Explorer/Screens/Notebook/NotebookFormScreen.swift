import Notebook
import PartnerNetwork
import Surface
import Texts

/// A note or a contact being written. Letters are text; nothing leaves it without being saved or given up.
public enum NotebookFormScreen: Screen {
  public static let name = "ecrire"

  public static func start(_ route: Route, _ context: Context) -> NotebookFormMemory {
    let blank = OwnContact.Field.allCases.map { _ in "" }
    switch NotebookForm(subject: route.subject) {
    case .newContact(let subject):
      return NotebookFormMemory(isNote: false, subject: subject, old: .nothing, values: blank)
    case .contact(let id):
      guard let contact = context.notebook.contacts.first(where: { $0.id == id }) else { break }
      let values = OwnContact.Field.allCases.map { contact[$0] ?? "" }
      return NotebookFormMemory(isNote: false, subject: contact.subject, old: .contact(contact), values: values)
    case .note(let id):
      guard let note = context.notebook.notes.first(where: { $0.id == id }) else { break }
      return NotebookFormMemory(isNote: true, subject: note.subject, old: .note(note), values: [note.text])
    case .newNote(let subject):
      return NotebookFormMemory(isNote: true, subject: subject, old: .nothing, values: [""])
    case nil: break
    }
    return NotebookFormMemory(isNote: true, subject: nil, old: .nothing, values: [""])
  }

  private static func subject(_ memory: NotebookFormMemory, _ context: Context) -> String? {
    memory.subject.map { NotebookSubject($0, in: context.network).name(in: context.network) }
  }

  public static func title(_ memory: NotebookFormMemory, _ context: Context) -> String {
    memory.isNote ? Words.Notebook.note : Words.Notebook.contact
  }

  static func heading(_ memory: NotebookFormMemory, _ context: Context) -> String {
    Words.Notebook.formTitle(
      isNote: memory.isNote, isNew: memory.old == .nothing, subject: subject(memory, context))
  }

  public static func takesText(_ memory: NotebookFormMemory) -> Bool { true }

  public static func commands(_ memory: NotebookFormMemory, _ context: Context) -> [Command] {
    let area = memory.areas[memory.field]
    var commands = [
      Command(
        Words.Notebook.save, hint: Words.Notebook.saveHint, keys: [.control("s")], .notebook(.save), .program,
        priority: 1),
      Command(
        Words.Notebook.leave, hint: Words.Notebook.leaveHint, keys: [.escape], .notebook(.leave), .program, priority: 2),
      Command(
        area.hasLines ? Words.Notebook.newLine : Words.Notebook.nextField,
        hint: area.hasLines ? Words.Notebook.newLineHint : nil, keys: [.enter], .activate, priority: 3),
      Command(Words.Notebook.up, keys: [.up], .up, priority: 6),
      Command(Words.Notebook.down, keys: [.down], .down),
      Command(Words.pageUp, keys: [.pageUp], .pageUp),
      Command(Words.pageDown, keys: [.pageDown], .pageDown),
      Command(
        Words.Notebook.undo, hint: Words.Notebook.undoHint, keys: [.control("z")], .notebook(.undo), priority: 5,
        unavailable: area.canUndo ? nil : Words.Notebook.nothingToUndo),
    ]
    if memory.areas.count > 1 {
      commands += [
        Command(
          Words.Notebook.nextField, hint: Words.Notebook.nextFieldHint, keys: [.tab], .nextPane, priority: 3),
        Command(Words.Notebook.previousField, keys: [.backTab], .previousPane),
      ]
    }
    return commands
  }

  public static func update(
    _ memory: inout NotebookFormMemory, _ intent: Intent, _ context: Context
  ) -> [Outcome] {
    let count = memory.areas.count
    let layout = NotebookFormLayout(memory, context.body)
    let columns = layout.textColumns
    func next(_ by: Int) { memory.field = (memory.field + by + count) % count }
    switch intent {
    case .edit(let edit):
      if !memory.areas[memory.field].apply(edit) { return [.notice(Words.Notebook.tooLong)] }
    case .activate:
      if memory.areas[memory.field].hasLines {
        _ = memory.areas[memory.field].apply(.insert("\n"))
      } else {
        next(1)
      }
    case .nextPane: next(1)
    case .previousPane: next(-1)
    case .up, .down:
      let by = intent == .up ? -1 : 1
      if memory.areas[memory.field].hasLines, memory.areas[memory.field].move(lines: by, columns: columns) { break }
      if memory.areas.indices.contains(memory.field + by) { memory.field += by }
    case .pageUp, .pageDown:
      let rows = max(1, layout.place(of: memory.field).rows - 1)
      for _ in 0..<rows {
        guard memory.areas[memory.field].hasLines,
          memory.areas[memory.field].move(lines: intent == .pageUp ? -1 : 1, columns: columns)
        else { break }
      }
    case .point(let place): layout.point(at: place, &memory)
    case .notebook(.undo): memory.areas[memory.field].undo()
    case .notebook(.save):
      guard let change = memory.change(in: context.notebook, day: context.day) else {
        return [.notice(memory.old == .nothing ? Words.Notebook.nothingWritten : Words.Notebook.nothingLeft)]
      }
      guard memory.isChanged else { return [.notice(Words.Notebook.nothingChanged)] }
      memory.isSaving = true
      return [.effect(.save(change))]
    default: break
    }
    return []
  }

  public static func focus(_ memory: NotebookFormMemory, _ context: Context) -> Int? {
    memory.subject.flatMap { context.network.index(of: $0) }
  }

  public static func text(_ memory: NotebookFormMemory, _ context: Context) -> String? {
    memory.areas[memory.field].text
  }

  public static func status(_ memory: NotebookFormMemory, _ context: Context) -> String {
    if memory.isSaving { return Words.Notebook.saving }
    let state = memory.isChanged ? Words.Notebook.notSavedYet : Words.Notebook.staysHere
    return (Words.Notebook.doubts(memory.doubts) + [state]).joined(separator: " ")
  }

  public static func spoken(_ memory: NotebookFormMemory, _ context: Context) -> [String] {
    [heading(memory, context)]
      + memory.areas.indices.flatMap { index in
        let label = memory.isNote ? Words.Notebook.note : Words.Notebook.field(OwnContact.Field.allCases[index])
        let text = memory.areas[index].text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let first = "\(label)\u{A0}: \(text.first ?? "")" + (index == memory.field ? Words.selected : "")
        return [first] + text.dropFirst()
      }
  }

  public static func draw(_ memory: NotebookFormMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    canvas.write(heading(memory, context), row: 0, column: 2, paint: .title, width: canvas.columns - 4)
    let layout = NotebookFormLayout(memory, context.body)
    // A click goes to the letter that it is on.
    canvas.zone(
      Rect(row: 0, column: 0, rows: canvas.rows, columns: canvas.columns),
      .click(.point(Point(row: canvas.area.row, column: canvas.area.column))))
    for (index, area) in memory.areas.enumerated() {
      let isFocused = index == memory.field
      let place = layout.place(of: index)
      if !memory.isNote {
        let label = Words.Notebook.field(OwnContact.Field.allCases[index])
        canvas.write(label, row: place.row, column: 2, paint: isFocused ? Paint(.accent, .bold) : .quiet)
        if isFocused { canvas.write(canvas.glyphs.selection, row: place.row, column: 0, paint: .accent) }
      }
      canvas.within(place) { canvas in
        if area.hasLines {
          draw(lines: area, isFocused: isFocused, on: &canvas)
        } else {
          draw(line: area, isFocused: isFocused, on: &canvas)
        }
      }
    }
  }

  /// A field of one line, underlined so that one sees where to write.
  private static func draw(line area: TextArea, isFocused: Bool, on canvas: inout ScreenCanvas) {
    let shift = NotebookFormLayout.shift(of: area, isFocused: isFocused, columns: canvas.columns)
    canvas.fill(Rect(row: 0, column: 0, rows: 1, columns: canvas.columns), paint: Paint(.quiet, .underline))
    canvas.write(area.text, row: 0, column: -shift, paint: Paint(.text, .underline))
    if isFocused { canvas.focus(row: 0, column: TextWidth.columns(String(area.characters[..<area.cursor])) - shift) }
  }

  /// A text of several lines, beside a bar, scrolled so that its cursor is seen.
  private static func draw(lines area: TextArea, isFocused: Bool, on canvas: inout ScreenCanvas) {
    canvas.bar(column: 0, rows: 0..<canvas.rows)
    let columns = max(1, canvas.columns - 3)
    let lines = area.lines(columns: columns)
    let (line, column) = area.place(in: lines)
    let top = NotebookFormLayout.top(of: area, in: lines, isFocused: isFocused, rows: canvas.rows)
    for (row, line) in lines.dropFirst(top).prefix(canvas.rows).enumerated() {
      canvas.write(area.text(of: line), row: row, column: 2, width: columns)
    }
    if isFocused { canvas.focus(row: line - top, column: 2 + min(column, columns)) }
  }
}
