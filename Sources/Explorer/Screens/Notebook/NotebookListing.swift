import Notebook
import PartnerNetwork
import Texts

extension NotebookScreen {
  public static func listing(_ memory: NotebookMemory, _ context: Context) -> [SpokenLine] {
    let notebook = NotebookLines(context.notebook, in: context.network)
    guard let item = selected(memory, context) else {
      return [.title(Words.Notebook.empty)] + Words.Notebook.advice.map { .text($0) }
    }
    return [.title(Words.Notebook.title)]
      + notebook.lines.enumerated().compactMap { place, line in
        guard let index = line.item else { return line.text.isEmpty ? nil : .heading(line.text) }
        return .item(
          notebook.sentence(of: notebook.items[index]), place, isSelected: notebook.items[index] == item)
      }
  }
}

extension NotebookFormScreen {
  /// Each field with what is in it; its number asks for it again.
  public static func listing(_ memory: NotebookFormMemory, _ context: Context) -> [SpokenLine] {
    [.title(heading(memory, context))]
      + memory.areas.indices.flatMap { index -> [SpokenLine] in
        let label = memory.isNote ? Words.Notebook.note : Words.Notebook.field(OwnContact.Field.allCases[index])
        let text = memory.areas[index].text.split(separator: "\n", omittingEmptySubsequences: false)
        let isSelected = index == memory.field
        let steps = (index - memory.field + memory.areas.count) % memory.areas.count
        let first = SpokenLine(
          "\(label)\u{A0}: \(text.first ?? "")", selects: Array(repeating: .nextPane, count: steps),
          asks: label,
          isSelected: isSelected)
        return [first] + text.dropFirst().map { SpokenLine(String($0), goesOn: true) }
      }
  }

  /// Each field with its label, line by line, with the cursor where it is in the text.
  public static func reading(_ memory: NotebookFormMemory, _ context: Context) -> [SpokenLine] {
    [.title(heading(memory, context))]
      + memory.areas.indices.flatMap { index -> [SpokenLine] in
        let label = memory.isNote ? Words.Notebook.note : Words.Notebook.field(OwnContact.Field.allCases[index])
        let area = memory.areas[index]
        var line = SpokenLine("\(label)\u{A0}: ", asks: label)
        var lines: [SpokenLine] = []
        let isFocused = index == memory.field
        for (place, character) in area.characters.enumerated() {
          if isFocused, place == area.cursor { line.caret = line.text.count }
          if character == "\n" {
            lines.append(line)
            line = SpokenLine("", goesOn: true)
          } else {
            line.text.append(character)
          }
        }
        if isFocused, area.cursor == area.characters.count { line.caret = line.text.count }
        return lines + [line]
      }
  }
}
