import Notebook
import PartnerNetwork
import Surface
import Texts

/// What became of a change that was to be saved.
public enum NotebookResult: Equatable, Sendable {
  /// It is on the disk.
  /// - Parameters:
  ///   - notebook: what the disk holds now.
  ///   - warning: what had to be repaired before, as a sentence.
  case saved(notebook: Notebook, outcome: NotebookChange.Outcome, warning: String?)
  /// It is not, for that reason, a sentence.
  case failed(String)
}

extension Program {
  private func form(_ state: State) -> NotebookFormMemory? { state.trail.current.memory as? NotebookFormMemory }

  /// Whether Ctrl-Z takes back what was written, and does not leave the program.
  func undoes(_ state: State) -> Bool { form(state) != nil && state.layers.isEmpty }

  /// What ends the program without asking: what was being written is saved first.
  func ending(_ state: State) -> [Effect] {
    guard let form = form(state), form.isChanged,
      let change = form.change(in: state.notebook, day: context(state).day)
    else { return [.quit] }
    return [.save(change), .quit]
  }

  /// Asks, where an intent would lose what is being written; false where it may go on.
  func asksFirst(_ intent: Intent, _ state: inout State) -> Bool {
    guard form(state)?.isChanged == true else { return false }
    switch intent {
    case .open, .about, .path, .back, .forward, .lastPlace, .jump, .showPane, .map, .tour, .page, .resume, .quit: break
    default: return false
    }
    state.layers = [.choice(Self.question)]
    return true
  }

  private static let question = Choice(
    title: Words.Notebook.question,
    rows: [
      Choice.Row(text: Words.Notebook.saveFirst, intent: .notebook(.save)),
      Choice.Row(text: Words.Notebook.discard, intent: .notebook(.discard)),
      Choice.Row(text: Words.Notebook.goOn, intent: .notebook(.goOn)),
    ])

  /// Carries out what the user means to do with the notebook.
  func write(_ intent: NotebookIntent, _ state: inout State) -> [Effect] {
    switch intent {
    case .menu: state.layers.append(.choice(menu(state)))
    case .favouriteHere:
      guard let subject = subject(state) else {
        state.notice = Words.Notebook.nothingChosen
        return []
      }
      return write(.favourite(subject), &state)
    case .favourite(let subject):
      let isFavourite = state.notebook.isFavourite(subject)
      return [.save(isFavourite ? .unfavourite(subject) : .favourite(subject, day: context(state).day))]
    case .leave:
      if form(state)?.isChanged == true {
        state.layers = [.choice(Self.question)]
      } else {
        state.trail.leave()
      }
    case .discard:
      if form(state) != nil { state.trail.leave() }
    case .goOn: break
    case .save, .undo, .remove, .reallyRemove, .exportMenu, .exportOne, .exportAll:
      return send(.notebook(intent), &state)
    }
    return []
  }

  // MARK: - The answer of the world

  /// Takes in what became of a change: only now does the screen say that it is saved.
  public func saved(_ change: NotebookChange, _ result: NotebookResult, _ state: inout State) {
    switch result {
    case .failed(let reason):
      if var form = form(state), form.isSaving {
        form.isSaving = false
        state.trail.current.memory = form
        state.notice = "\(reason) \(Words.Notebook.stillThere)"
      } else {
        state.notice = reason
      }
    case .saved(let notebook, let outcome, let warning):
      state.notebook = notebook
      if form(state)?.isSaving == true || isGone(state) { state.trail.leave() }
      followNotebook(&state)
      var said = [words(change, outcome)]
      if case .contact(let contact, _) = change { said += Words.Notebook.doubts(contact.doubts) }
      state.notice = (said + [warning].compactMap(\.self)).joined(separator: " ")
    }
  }

  /// Whether the page that is shown is of something that was just taken away.
  private func isGone(_ state: State) -> Bool {
    guard let page = state.trail.current.memory as? OwnPageMemory else { return false }
    return OwnPageScreen.shown(page, context(state)) == nil
  }

  /// Directories that were visited hold the lines that they found: own contacts come and go among them.
  private func followNotebook(_ state: inout State) {
    let context = context(state)
    state.trail.change { visit in
      guard var directory = visit.memory as? DirectoryMemory else { return }
      directory.follow(context)
      visit.memory = directory
    }
  }

  private func words(_ change: NotebookChange, _ outcome: NotebookChange.Outcome) -> String {
    switch change {
    case .favourite(let id, _): Words.Notebook.nowFavourite(name(id))
    case .unfavourite(let id): Words.Notebook.noFavourite(name(id))
    case .note(_, let old): saved(outcome, isNew: old == nil)
    case .contact(_, let old): saved(outcome, isNew: old == nil)
    case .removeNote, .removeContact: outcome == .leftAlone ? Words.Notebook.leftAlone : Words.Notebook.removed
    }
  }

  /// A new entry that takes another number than it was given is no version of another.
  private func saved(_ outcome: NotebookChange.Outcome, isNew: Bool) -> String {
    if case .keptBoth = outcome, !isNew { Words.Notebook.savedBoth } else { Words.Notebook.saved }
  }

  private func name(_ subject: String) -> String { NotebookSubject(subject, in: network).name(in: network) }

  // MARK: - What has the focus

  /// What a note is attached to here, by its id; nil where nothing is chosen.
  func subject(_ state: State) -> String? {
    let memory = state.trail.current.memory
    switch memory {
    case let form as NotebookFormMemory: return form.subject
    case let list as NotebookMemory: return NotebookScreen.selected(list, context(state))?.subject
    // On a card it is the card, and not the line that has the focus.
    case let card as CardMemory: return network.index(of: card.id) == nil ? nil : card.id
    case let situation as SituationMemory: return network.learning.situation(situation.id).map { _ in situation.id }
    case let list as SituationsMemory: return list.situation.map { network.learning.situations[$0].id }
    case let commune as CommuneMemory:
      if commune.isOnMap, let cursor = commune.cursor { return network.territory.communes[cursor].code }
      return commune.isTyping ? nil : commune.code.flatMap { network.territory.commune($0) == nil ? nil : $0 }
    case let page as OwnPageMemory: return OwnPageScreen.shown(page, context(state))?.subject
    case let directory as DirectoryMemory:
      switch directory.line {
      case .entry(let entry): return owner(entry)
      case .own(let contact): return contact.subject
      case nil: return nil
      }
    case let contact as ContactMemory: return contact.entry.map(owner)
    case let search as SearchMemory: return SearchScreen.subject(search, context(state))
    default: return screen(state).focus(memory, context(state)).map { network.entities[$0].id }
    }
  }

  /// The owner of an entry of the directory, by its id.
  private func owner(_ entry: Int) -> String { network.directory.entries[entry].owner.id(in: network) }

  /// The note or the contact that is shown or chosen; nil where none is.
  private func entry(_ state: State) -> NotebookLines.Item? {
    switch state.trail.current.memory {
    case let page as OwnPageMemory: return OwnPageScreen.shown(page, context(state))
    case let list as NotebookMemory: return NotebookScreen.selected(list, context(state))
    case let directory as DirectoryMemory:
      if case .own(let contact) = directory.line { return .contact(contact) }
      return nil
    default: return nil
    }
  }

  /// What may be written here, then what was.
  private func menu(_ state: State) -> Choice {
    // In the whole notebook, what is new stands by itself; its page is where to write about the same.
    let subject = state.trail.current.memory is NotebookMemory ? nil : subject(state)
    let entry = entry(state)
    var rows: [Choice.Row] = []
    if let entry, let form = entry.form {
      rows.append(Choice.Row(text: Words.Notebook.change(entry.isNote), intent: .open(form)))
    }
    rows += [
      Choice.Row(text: Words.Notebook.writeNote, intent: .open(.write(.newNote(subject)))),
      Choice.Row(text: Words.Notebook.addContact, intent: .open(.write(.newContact(subject)))),
    ]
    guard let subject else {
      if !(state.trail.current.memory is NotebookMemory) {
        rows.append(Choice.Row(text: Words.Notebook.show, detail: "F9", intent: .open(.notebook)))
      }
      return Choice(title: Words.Notebook.title, rows: rows)
    }
    let isFavourite = state.notebook.isFavourite(subject)
    rows.append(
      Choice.Row(
        text: isFavourite ? Words.Notebook.dropFavourite : Words.Notebook.addFavourite, detail: "*",
        intent: .notebook(.favourite(subject))))
    rows.append(Choice.Row(text: Words.Notebook.show, detail: "F9", intent: .open(.notebook)))
    for note in state.notebook.notes(on: subject) where entry != .note(note) {
      let text = Truncation.end(Words.Notebook.firstLine(note.text), columns: 36)
      rows.append(Choice.Row(text: text, detail: Words.Notebook.aWord.note, intent: .open(.write(.note(note.id)))))
    }
    for contact in state.notebook.contacts(for: subject) where entry != .contact(contact) {
      let text = Truncation.end(contact.title, columns: 36)
      rows.append(
        Choice.Row(text: text, detail: Words.Notebook.aWord.contact, intent: .open(.write(.contact(contact.id)))))
    }
    return Choice(title: Words.Notebook.on(Truncation.end(name(subject), columns: 40)), rows: rows)
  }

  // MARK: - Commands

  /// What may be done with the notebook on every screen.
  static let notebookCommands: [Command] = {
    [
      Command(Words.Notebook.menu, keys: [.character("n")], .notebook(.menu), .program, inPalette: true),
      Command(
        Words.Notebook.toggleFavourite, keys: [.character("*")], .notebook(.favouriteHere), .program, inPalette: true),
      Command(
        Words.Notebook.show, keys: [.character("N"), .function(9)], .open(.notebook), .find, inPalette: true),
    ]
  }()
}

extension Day {
  /// As the notebook keeps it: `2026-11-03`.
  var written: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}

extension Key {
  /// The same key where there are no words to go by.
  var withoutWords: Key { self == .wordLeft ? .left : self == .wordRight ? .right : self }
}
