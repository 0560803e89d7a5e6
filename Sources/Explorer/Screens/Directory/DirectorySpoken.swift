import PartnerNetwork
import Texts

extension DirectoryScreen {
  /// More lines than anybody listens to: around the one that is chosen in a longer list.
  private static let mostSpoken = 400

  /// How many lines answer, and how many of them are the user's own.
  static func count(_ memory: DirectoryMemory, _ context: Context) -> String {
    let all = context.network.directory.entries.count + context.notebook.contacts.count
    let own = memory.lines.own.count
    return Words.Directory.count(memory.lines.count, of: all) + (own > 0 ? Words.Notebook.ofWhichOwn(own) : "")
  }

  public static func spoken(_ memory: DirectoryMemory, _ context: Context) -> [String] {
    let network = context.network
    let count = count(memory, context)
    let near =
      memory.localCount > 0
      ? memory.commune.map { Words.Directory.nearFirst(network.territory.communes[$0].name) } ?? "" : ""
    var lines = ["\(Words.Directory.title)\(near), \(count)"]
    var narrowed = memory.filters.map { $0.words(network) }
    if !memory.input.isEmpty { narrowed.append(Words.Directory.typed(memory.input.text)) }
    if !narrowed.isEmpty { lines.append(Words.Directory.shown + narrowed.joined(separator: ", ")) }
    guard !memory.lines.isEmpty else {
      return lines + [status(memory, context), Words.Directory.notNone + Words.selected]
    }
    let first = max(0, min(memory.place.selected - mostSpoken / 2, memory.lines.count - mostSpoken))
    for place in first..<min(memory.lines.count, first + mostSpoken) {
      let sentence = words(memory.lines[place], network).sentence(today: context.today)
      lines.append(sentence + (place == memory.place.selected ? Words.selected : ""))
    }
    return lines
  }
}
