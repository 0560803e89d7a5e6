import PartnerNetwork
import Surface
import Texts

/// The page of a commune: all that is known of it, a line each.
struct CommunePage {
  let memory: CommuneMemory
  let context: Context
  /// Index of the commune.
  let index: Int

  /// Nil where the place has no commune, or one that these data do not know.
  init?(_ memory: CommuneMemory, _ context: Context) {
    guard let index = memory.code.flatMap({ context.network.territory.commune($0) }) else { return nil }
    self.memory = memory
    self.context = context
    self.index = index
  }

  var outline: CommuneOutline { CommuneOutline(index, in: context.network) }

  var commune: Commune { context.network.territory.communes[index] }
  var isOwn: Bool { context.commune == index }

  /// The page laid out for the room that the text has.
  var lines: CardLines {
    let columns = CommuneLayout(memory, context.body).text?.columns ?? context.body.columns
    return CardLines(
      CommuneOutline(index, in: context.network, notebook: context.notebook),
      subtitle: Words.Commune.subtitle(isOwn: isOwn),
      columns: columns - CardLines.besideCounts, context)
  }

  var focused: CardEntry? {
    let items = lines.items
    return items.indices.contains(memory.position.item) ? items[memory.position.item] : nil
  }

  var commands: [Command] {
    let target = focused?.targetName(context.network)
    let keep =
      isOwn
      ? Command(
        Words.Commune.forget, hint: Words.Commune.forgetHint, keys: [.character("g")], .commune(.keep), .find,
        priority: 9, inPalette: true)
      : Command(
        Words.Commune.keep(commune.name), hint: Words.Commune.keepHint, keys: [.character("g")], .commune(.keep), .find,
        priority: 4, inPalette: true)
    let change = Command(
      Words.Commune.change, hint: Words.Commune.changeHint, keys: [.character("t")], .commune(.change), .find,
      priority: 5, inPalette: true)
    // Copying a number is what most people come for.
    var copy: [Command] = []
    if case .contact = focused {
      copy = [
        Command(
          Words.Copy.field, hint: Words.Copy.fieldHint, keys: [.character("y")], .copyField, .understand, priority: 3)
      ]
    }
    return copy + [
      Command(Words.Card.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Card.down, keys: [.down], .down),
      Command(
        target.map(Words.Commune.go) ?? Words.Card.activate, hint: Words.open, keys: [.enter], .activate, .understand,
        priority: 2),
      keep, CommuneMap.reach, CommuneMap.colouring,
    ] + (memory.isOwnPlace ? [change] : []) + HandoutExport.commands(.commune(index)) + ListMoves.commands
  }

  var status: String {
    let lines = lines
    guard lines.items.indices.contains(memory.position.item) else { return Words.Card.empty }
    return Words.place(memory.position.item + 1, of: lines.items.count)
      + lines.items[memory.position.item].sentence(context.network)
  }

  var listing: [SpokenLine] { lines.listing(focus: memory.position.item) }
}
