import PartnerNetwork
import Surface
import Texts

/// Go anywhere, do anything, by name: every command, every entity, every situation and every commune.
struct Palette: Equatable, Sendable {
  struct Row: Equatable, Sendable {
    var title: String
    var detail: String
    var intent: Intent
    /// Why it cannot be done now; nil where it can.
    var unavailable: String?
    /// Whether the detail gives way where the title needs its room.
    var givesWay = false
    /// Words that find it and are not shown.
    var synonyms = ""
  }

  static let mostEntities = 60

  var input = TextInput()
  var selected = 0
  /// The commands of the screen below, kept so that the list does not change under the user.
  let commands: [Row]

  init(commands: [Command], glyphs: Glyphs) {
    self.commands = commands.filter { $0.inPalette }.map {
      Row(
        title: $0.title, detail: $0.keys.first.map { KeyNotation.name($0, glyphs: glyphs) } ?? "", intent: $0.intent,
        unavailable: $0.unavailable, synonyms: $0.synonyms)
    }
  }

  func rows(_ network: Network) -> [Row] {
    let typed = Folding.words(input.text)
    guard !typed.isEmpty else {
      return commands + network.entities(of: .partner).prefix(8).map { Self.row($0, network) }
    }
    let matching = commands.filter { row in
      let words = Folding.words(row.title + " " + row.synonyms)
      return typed.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }
    let answers = network.answers(to: input.text)
    func rows(_ hits: some Sequence<SearchHit>) -> [Row] {
      hits.compactMap { hit in
        switch hit.target {
        case .entity(let index): Self.row(index, network)
        case .situation(let index): Self.row(network.learning.situations[index], network)
        case .term: nil
        }
      }
    }
    let communes = answers.communes.prefix(Self.mostEntities).map { Self.row($0, network.territory) }
    let before = rows(answers.hits.prefix(answers.hitsBeforeCommunes))
    let after = rows(answers.hits.dropFirst(answers.hitsBeforeCommunes))
    return matching + before.prefix(Self.mostEntities) + communes + after.prefix(Self.mostEntities)
  }

  private static func row(_ match: CommuneMatch, _ territory: Territory) -> Row {
    let commune = territory.communes[match.commune]
    return Row(
      title: commune.name, detail: Words.CommuneReason.short(match, in: territory),
      intent: .open(.commune(commune.code)))
  }

  /// A situation; where somebody may be in danger, with the number to call.
  private static func row(_ situation: Situation, _ network: Network) -> Row {
    let number = SituationWords.firstNumber(situation, in: network)
    return Row(
      title: situation.title, detail: number ?? Words.Situations.one, intent: .open(.situation(situation.id)),
      givesWay: number == nil)
  }

  private static func row(_ index: Int, _ network: Network) -> Row {
    let entity = network.entities[index]
    let number = entity.number.map { "\($0) " } ?? ""
    return Row(title: number + entity.shortName, detail: entity.kind.word, intent: .open(.card(entity.id)))
  }

  mutating func update(_ key: Key, network: Network) -> LayerOutcome {
    let rows = rows(network)
    switch key {
    case .escape: return .close
    case .up: selected = max(0, selected - 1)
    case .down, .tab: selected = max(0, min(rows.count - 1, selected + 1))
    case .pageDown: selected = max(0, min(rows.count - 1, selected + 10))
    case .pageUp: selected = max(0, selected - 10)
    case .enter: return pick(selected, network: network)
    default:
      guard let edit = TextInput.edit(for: key) else { return .stay }
      if edit == .backspace, input.isEmpty { return .close }
      edited(edit)
    }
    return .stay
  }

  mutating func edited(_ edit: TextEdit) {
    input.apply(edit)
    selected = 0
  }

  func pick(_ index: Int, network: Network) -> LayerOutcome {
    let rows = rows(network)
    guard rows.indices.contains(index) else { return .stay }
    return rows[index].unavailable.map(LayerOutcome.tell) ?? .perform(rows[index].intent)
  }

  func draw(network: Network, on canvas: inout ScreenCanvas) {
    let rows = rows(network)
    let size = Size(columns: canvas.columns, rows: canvas.rows)
    let height = min(max(rows.count, 3) + 4, size.rows - 4)
    let rect = Box.centred(rows: height, columns: min(64, size.columns - 4), in: size)
    Box.draw(rect, title: Words.Palette.title, on: &canvas) { canvas in
      canvas.write(": ", row: 0, column: 0, paint: .accent)
      let list = Rect(row: 2, column: 0, rows: canvas.rows - 2, columns: canvas.columns)
      if rows.isEmpty {
        canvas.write(Words.Palette.nothing, row: 2, column: 0, paint: .quiet, width: canvas.columns)
      }
      canvas.within(list) { canvas in
        let view = ListView(count: rows.count, selected: selected, top: 0, isFocused: true, pane: 0)
        view.draw(on: &canvas) { line in
          let row = rows[line]
          let isTight = TextWidth.columns(row.title) + TextWidth.columns(row.detail) + 3 > list.columns
          return ListRow(
            text: row.title, paint: row.unavailable == nil ? .text : .quiet,
            trailing: row.givesWay && isTight ? "" : row.detail)
        }
        let top = ListView.top(0, selected: selected, count: rows.count, height: canvas.rows)
        for line in 0..<max(0, min(canvas.rows, rows.count - top)) {
          canvas.zone(
            Rect(row: line, column: 0, rows: 1, columns: canvas.columns), .click(.pick(top + line), pane: 0))
        }
      }
      input.draw(row: 0, column: 2, width: canvas.columns - 2, isFocused: selected == 0, on: &canvas)
    }
  }
}
