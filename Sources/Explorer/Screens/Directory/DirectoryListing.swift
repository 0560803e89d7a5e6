import PartnerNetwork
import Texts

extension DirectoryScreen {
  /// More lines than anybody listens to: words find the others.
  private static let mostListed = 2_000

  /// What narrows the directory, then each line with its number in it.
  public static func listing(_ memory: DirectoryMemory, _ context: Context) -> [SpokenLine] {
    let network = context.network
    let spoken = spoken(memory, context).map { SpokenLine(marked: $0) }
    guard !memory.lines.isEmpty, let first = spoken.first else { return spoken }
    var lines = [SpokenLine.title(first.text)]
    if memory.isNarrowed { lines += spoken.dropFirst().prefix(1) }
    for place in memory.lines.indices.prefix(mostListed) {
      let text = words(memory.lines[place], network).sentence(today: context.today)
      lines.append(.item(text, place, isSelected: place == memory.place.selected))
    }
    if memory.lines.count > mostListed { lines.append(.text(Words.Menu.notListed(memory.lines.count - mostListed))) }
    return lines
  }

  /// What is typed, what narrows the directory, then the lines around the one that is chosen: a list of thousands is
  /// told in parts, always the same, so that what is shown does not slide under the cursor.
  public static func reading(_ memory: DirectoryMemory, _ context: Context) -> [SpokenLine] {
    let network = context.network
    let typed = SpokenLine.typed(Words.Accessible.words, memory.input, isFocused: memory.place.selected == 0)
    var lines = memory.isTyping ? [typed] : []
    guard !memory.lines.isEmpty else { return lines + spoken(memory, context).map { SpokenLine(marked: $0) } }
    let part = SpokenPart(around: memory.place.selected, of: memory.lines.count)
    lines.append(.title("\(Words.Directory.title), \(count(memory, context))"))
    if memory.isNarrowed, !memory.filters.isEmpty {
      lines.append(.text(Words.Directory.shown + memory.filters.map { $0.words(network) }.joined(separator: ", ")))
    }
    lines += part.line
    return lines
      + part.places.map { place in
        .item(
          words(memory.lines[place], network).sentence(today: context.today), place,
          isSelected: place == memory.place.selected)
      }
  }
}
