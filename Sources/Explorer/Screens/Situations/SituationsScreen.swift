import PartnerNetwork
import Surface
import Texts

/// What people meet at the counter, searched in their own words: those where somebody may be in danger come first.
public enum SituationsScreen: Screen {
  public static let name = "situations"

  public static func start(_ route: Route, _ context: Context) -> SituationsMemory {
    SituationsMemory(subject: route.subject, in: context.network)
  }

  public static func title(_ memory: SituationsMemory, _ context: Context) -> String {
    guard let filter = memory.filters.first else { return Words.Situations.title }
    return "\(Words.Situations.title) \(filter.words(context.network))"
  }

  public static func takesText(_ memory: SituationsMemory) -> Bool { memory.isTyping }

  // MARK: - Commands

  public static func commands(_ memory: SituationsMemory, _ context: Context) -> [Command] {
    [
      Command(Words.Situations.up, hint: Words.choose, keys: [.up], .up, priority: 1),
      Command(Words.Situations.down, keys: [.down], .down),
      Command(Words.Situations.open, hint: Words.open, keys: [.enter], .activate, .find, priority: 2),
      // The footer names only what leads somewhere.
      Command(
        Words.Map.open, keys: [.character("c"), .function(6)], .map, .understand,
        unavailable: Words.Situations.openFirst),
    ] + (memory.isTyping ? typing(memory) : filtering(memory)) + ListMoves.commands
  }

  private static func typing(_ memory: SituationsMemory) -> [Command] {
    let stop = Command(
      Words.Situations.stopTyping, hint: Words.Situations.stopTypingHint,
      keys: memory.input.isEmpty ? [.tab, .escape] : [.tab], .situation(.keep), .find, priority: 3)
    let clear = Command(
      Words.Situations.clear, hint: Words.Situations.clearHint, keys: [.escape], .edit(.clear), .find, priority: 4)
    return memory.input.isEmpty ? [stop] : [stop, clear]
  }

  private static func filtering(_ memory: SituationsMemory) -> [Command] {
    let all = memory.isNarrowed ? nil : Words.Situations.alreadyAll
    let drop = Command(
      Words.Situations.dropLast, hint: Words.Situations.dropHint, keys: [.escape, .delete], .situation(.dropLast),
      .find, priority: 2)
    return (memory.isNarrowed ? [drop] : []) + [
      Command(
        Words.Situations.type, hint: Words.Situations.typeHint, keys: [.character("/"), .tab], .situation(.type), .find,
        priority: 3),
      Command(
        Words.Situations.filter, hint: Words.Situations.filterHint, keys: [.character("f")], .situation(.filters),
        .find, priority: 4, inPalette: true),
      Command(
        Words.Situations.all, keys: [.character("s")], .situation(.clear), .find, unavailable: all, inPalette: true),
    ]
  }

  // MARK: - Changes

  static func listRows(_ context: Context) -> Int { max(1, context.body.rows - rowsAbove) }

  /// The title and the line of what narrows the list.
  static let rowsAbove = 2

  public static func update(_ memory: inout SituationsMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    let height = listRows(context)
    switch intent {
    case .situation(let own): return update(&memory, own, context)
    case .edit(let edit):
      if edit == .backspace, memory.input.isEmpty { memory.isTyping = false }
      memory.edit(edit, context.network)
    case .activate: return open(memory, context)
    case .choose(_, let item):
      if item == memory.place.selected { return open(memory, context) }
      memory.select(item, height: height)
    case .scroll(_, let rows): memory.select(memory.place.selected + rows, height: height)
    default:
      var place = memory.place
      if place.move(intent, count: memory.list.situations.count, height: height) {
        memory.select(place.selected, height: height)
      }
    }
    return []
  }

  private static func update(
    _ memory: inout SituationsMemory, _ intent: SituationIntent, _ context: Context
  ) -> [Outcome] {
    let network = context.network
    switch intent {
    case .type: memory.isTyping = true
    case .keep: memory.isTyping = false
    case .filters: return [.choice(SituationMenus.filters(memory, network))]
    case .levers: return [.choice(SituationMenus.levers(network))]
    case .add(let filter): memory.put(filter, network)
    case .drop(let filter): memory.drop(filter, network)
    case .dropLast: memory.dropLast(network)
    case .clear: memory.clear(network)
    }
    return []
  }

  private static func open(_ memory: SituationsMemory, _ context: Context) -> [Outcome] {
    memory.situation.map { [.open(.situation(context.network.learning.situations[$0].id))] } ?? []
  }

  // MARK: - The focus

  /// A situation is none of the entities that the other drawings are about.
  public static func focus(_ memory: SituationsMemory, _ context: Context) -> Int? { nil }

  public static func source(_ memory: SituationsMemory, _ context: Context) -> PopupContent? {
    memory.situation.map {
      SourceContent.situation(context.network.learning.situations[$0], in: context.network)
    }
  }

  public static func wholeText(_ memory: SituationsMemory, _ context: Context) -> WholeText? {
    memory.situation.map { WholeText(SituationOutline($0, in: context.network, commune: context.commune), context) }
  }

  public static func status(_ memory: SituationsMemory, _ context: Context) -> String {
    guard let index = memory.situation else {
      return memory.isNarrowed ? Words.Situations.nothing : Words.Situations.empty
    }
    let place = Words.place(memory.place.selected + 1, of: memory.list.situations.count)
    let situation = context.network.learning.situations[index]
    // The title stands above; the first number is the one to read at a glance.
    let call = SituationWords.calls(situation, in: context.network, most: 1).map(Words.Situations.call)
    let sentences = [call, situation.story].compactMap(\.self)
    return "\(place) — " + (sentences.isEmpty ? situation.title + "." : sentences.joined(separator: " "))
  }

  /// The number to call before anything else, then the situation.
  static func sentence(_ situation: Situation, _ network: Network) -> String {
    let calls = SituationWords.calls(situation, in: network).map { Words.Situations.calls($0) + " " } ?? ""
    return "\(calls)\(situation.title)." + (situation.story.map { " " + $0 } ?? "")
  }

  public static func spoken(_ memory: SituationsMemory, _ context: Context) -> [String] {
    listing(memory, context).spoken
  }

  public static func listing(_ memory: SituationsMemory, _ context: Context) -> [SpokenLine] {
    let network = context.network
    let all = network.learning.situations
    let count = Words.Situations.count(memory.list.situations.count, of: all.count)
    var lines = [SpokenLine.title("\(Words.Situations.title) (\(count))")]
    let narrowed = narrowing(memory, network).map(\.text)
    if !narrowed.isEmpty {
      lines.append(.text(Words.Situations.shown + narrowed.joined(separator: ", ")))
      lines.append(.text(Words.Situations.hidden(all.count - memory.list.situations.count)))
    }
    guard memory.situation != nil else { return lines + [.text(status(memory, context), isSelected: true)] }
    for line in memory.list.lines {
      switch line {
      case .heading(let heading): lines.append(.heading(heading))
      case .blank: break
      case .item(let item):
        let text = sentence(all[memory.list.situations[item]], network)
        lines.append(.item(text, item, isSelected: item == memory.place.selected))
      }
    }
    return lines
  }

  public static func reading(_ memory: SituationsMemory, _ context: Context) -> [SpokenLine] {
    guard memory.isTyping else { return listing(memory, context) }
    return [.typed(Words.Accessible.words, memory.input, isFocused: memory.place.selected == 0)]
      + listing(memory, context)
  }

  /// What narrows the list, and what removes it.
  static func narrowing(_ memory: SituationsMemory, _ network: Network) -> [(text: String, removal: Intent)] {
    var parts = memory.filters.map { (text: $0.words(network), removal: Intent.situation(.drop($0))) }
    if !memory.input.isEmpty { parts.append((Words.Situations.typed(memory.input.text), .edit(.clear))) }
    return parts
  }
}

extension WholeText {
  init(_ outline: SituationOutline, _ context: Context) {
    self.init(name: outline.title, text: outline.text(in: context.network, today: context.today))
  }
}
