import PartnerNetwork
import Texts

extension DirectoryScreen {
  /// More lines than anybody listens to: around the one that is chosen in a longer list.
  private static let mostSpoken = 400

  public static func spoken(_ memory: DirectoryMemory, _ context: Context) -> [String] {
    let network = context.network
    let count = Words.Directory.count(memory.found.count, of: network.directory.entries.count)
    let near =
      memory.localCount > 0
      ? memory.commune.map { Words.Directory.nearFirst(network.territory.communes[$0].name) } ?? "" : ""
    var lines = ["\(Words.Directory.title)\(near), \(count)"]
    var narrowed = memory.filters.map { $0.words(network) }
    if !memory.input.isEmpty { narrowed.append(Words.Directory.typed(memory.input.text)) }
    if !narrowed.isEmpty { lines.append(Words.Directory.shown + narrowed.joined(separator: ", ")) }
    guard !memory.found.isEmpty else {
      return lines + [status(memory, context), Words.Directory.notNone + Words.selected]
    }
    let first = max(0, min(memory.place.selected - mostSpoken / 2, memory.found.count - mostSpoken))
    for place in first..<min(memory.found.count, first + mostSpoken) {
      let sentence = DirectoryLine(memory.found[place], in: network).sentence(today: context.today)
      lines.append(sentence + (place == memory.place.selected ? Words.selected : ""))
    }
    return lines
  }
}
