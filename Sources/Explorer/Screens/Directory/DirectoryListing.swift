import PartnerNetwork
import Texts

extension DirectoryScreen {
  /// More lines than anybody listens to: words find the others.
  private static let mostListed = 2_000

  /// What narrows the directory, then each entry with its number in it.
  public static func listing(_ memory: DirectoryMemory, _ context: Context) -> [SpokenLine] {
    let network = context.network
    let spoken = spoken(memory, context).map { SpokenLine(marked: $0) }
    guard !memory.lines.isEmpty, let first = spoken.first else { return spoken }
    var lines = [SpokenLine.title(first.text)]
    if memory.isNarrowed { lines += spoken.dropFirst().prefix(1) }
    for place in 0..<min(mostListed, memory.lines.count) {
      let text = words(memory.lines[place], network).sentence(today: context.today)
      lines.append(.item(text, place, isSelected: place == memory.place.selected))
    }
    if memory.lines.count > mostListed { lines.append(.text(Words.Menu.notListed(memory.lines.count - mostListed))) }
    return lines
  }
}
