import Notebook
import PartnerNetwork
import Texts

/// What is asked before something of the notebook is taken away, or written into a file.
enum NotebookChoices {
  /// What an intent about something of the notebook asks for.
  static func outcomes(_ intent: NotebookIntent, on item: NotebookLines.Item, _ context: Context) -> [Outcome] {
    switch intent {
    case .remove: [.choice(removal(NotebookLines(context.notebook, in: context.network).name(of: item)))]
    case .reallyRemove: [.effect(.save(item.removal))]
    case .exportMenu:
      if case .contact(let contact) = item { [.choice(export(contact))] } else { [] }
    case .exportOne:
      if case .contact(let contact) = item { [.effect(.export(request(contact)))] } else { [] }
    default: []
    }
  }

  static func removal(_ name: String) -> Choice {
    Choice(
      title: Words.Notebook.reallyRemove,
      rows: [
        Choice.Row(text: Words.Notebook.keep, intent: .notebook(.goOn)),
        Choice.Row(text: Words.Notebook.removeThis(name), intent: .notebook(.reallyRemove)),
      ])
  }

  /// Both that the letter may have meant: nobody writes a file by mistake.
  private static func export(_ contact: OwnContact) -> Choice {
    Choice(
      title: Words.Notebook.exportTitle,
      rows: [
        Choice.Row(text: Words.ExportFile.vcard, intent: .notebook(.exportOne)),
        Choice.Row(text: Words.Notebook.editInstead, intent: .open(.write(.contact(contact.id)))),
      ])
  }

  private static func request(_ contact: OwnContact) -> ExportRequest {
    var notebook = Notebook()
    _ = notebook.make(.contact(contact, over: nil))
    let name = FileName.of([contact.title])
    return .notebook(notebook, format: .vcard, name: name.isEmpty ? FileName.of([Words.Notebook.contact]) : name)
  }

  /// The formats of the whole notebook.
  static let formats = Choice(
    title: Words.Notebook.exportAllTitle,
    rows: [
      Choice.Row(text: Words.Notebook.exportContacts, intent: .notebook(.exportAll(.vcard))),
      Choice.Row(text: Words.Notebook.exportText, intent: .notebook(.exportAll(.text))),
      Choice.Row(text: Words.Notebook.exportJSON, intent: .notebook(.exportAll(.json))),
    ])
}
