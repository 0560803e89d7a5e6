import Diagrams
import PartnerNetwork
import Surface
import Texts

/// Where the parts of a situation stand.
enum SituationLines {
  /// Columns of a number to call, as wide as "39 19" and a gap.
  static let numberColumns = 7
  /// Columns of the place in an order: "1. ".
  static let orderColumns = 3

  /// Columns by which the ways to reach a person stand further in than the person.
  static func inset(_ person: SituationPerson) -> Int { person.isCall ? numberColumns : orderColumns }
}

extension CardLines {
  /// Somebody to call or to contact: the number or the place in the order, the name, the reason.
  mutating func add(_ person: SituationPerson, item: Int) {
    let entity = network.entities[person.entity]
    let name = Paint(entity.kind.paintRole, [.bold, .underline])
    guard person.isCall else {
      let number = person.number.map { "\($0)." } ?? ""
      numbered(number, CardOutline.title(of: entity), name, item: item)
      return wrapped(person.reason, indent: 2 + SituationLines.orderColumns, paint: .text, item: item)
    }
    let number = person.call?.value ?? ""
    if !number.isEmpty, takeBigNumber(), let big = BlockLetters(number, columns: width - 2) {
      for line in big.lines(glyphs) {
        lines.append(Line(indent: 2, runs: [Run(text: line, paint: .title)], item: item, isDrawing: true))
      }
      lines.append(Line(indent: 0, runs: [], item: item, isDrawing: true))
    }
    let source = person.call.map { call in
      let name = network.details.sources[call.source].map { $0.publisher ?? $0.title } ?? call.source
      return "\(name)\u{A0}: \(ContactWords.dated(call.date))."
    }
    let isOneLine = isSpoken ? false : addNumber(number, entity.name, source, item: item)
    if isSpoken { wrapped(Words.Menu.call(entity.name, number), indent: 2, paint: .text, item: item) }
    let indent = 2 + SituationLines.numberColumns
    wrapped(person.reason, indent: indent, paint: .text, item: item)
    guard let call = person.call else { return }
    if let source, !isOneLine { wrapped(source, indent: indent, paint: .quiet, item: item) }
    if let warning = ContactWords.warning(call, today: today) {
      wrapped(warning, indent: indent, paint: .warning, item: item)
    }
    if let reservation = call.reservation {
      wrapped(Words.Card.reservation(reservation), indent: indent, paint: .warning, item: item)
    }
  }

  /// The line of a number to call: the number, whose it is, and where it comes from if there is room.
  /// - Returns: whether there was.
  private mutating func addNumber(_ number: String, _ name: String, _ source: String?, item: Int) -> Bool {
    let gap = String(repeating: " ", count: max(1, SituationLines.numberColumns - TextWidth.columns(number)))
    let indent = 2 + SituationLines.numberColumns
    let end = indent + TextWidth.columns(name)
    let isOneLine = source.map { end + 2 + TextWidth.columns($0) <= width } ?? false
    for (row, text) in Wrapping.lines(name, columns: width - indent).enumerated() {
      var runs = row == 0 ? [Run(text: number, paint: Paint(.warning, .bold)), Run(text: gap, paint: .text)] : []
      runs.append(Run(text: text, paint: Paint(.text, .bold)))
      if isOneLine, let source { runs.append(Run(text: "  \(source)", paint: .quiet)) }
      lines.append(Line(indent: row == 0 ? 2 : indent, runs: runs, item: item))
    }
    return isOneLine
  }

  /// A first step, or the point of care and whether a source states it.
  mutating func add(_ advice: SituationAdvice, item: Int) {
    if let number = advice.number { return numbered("\(number).", advice.text, .text, item: item) }
    wrapped(advice.text, indent: 2, paint: .text, item: item)
    wrapped(advice.nature, indent: 4, paint: .quiet, item: item)
  }

  /// A situation to go to; where somebody may be in danger, with the number to call.
  mutating func addSituation(_ index: Int, item: Int) {
    let situation = network.learning.situations[index]
    let number = SituationWords.firstNumber(situation, in: network)
    let room = max(8, width - 4 - (number.map { TextWidth.columns($0) + 2 } ?? 0))
    for (row, text) in Wrapping.lines(situation.title, columns: room).enumerated() {
      var runs = row == 0 ? [Run(text: "\(glyphs.follow) ", paint: .quiet)] : []
      runs.append(Run(text: text, paint: Paint(.accent, .underline)))
      if row == 0, let number { runs.append(Run(text: "  \(number)", paint: Paint(.warning, .bold))) }
      lines.append(Line(indent: row == 0 ? 2 : 4, runs: runs, item: item))
    }
  }

  /// A source: its title, who published it and when. What can be opened is underlined.
  mutating func addSource(_ id: String, item: Int) {
    let source = network.details.sources[id]
    wrapped(
      source?.line ?? id, indent: 2, paint: source?.url == nil ? .text : Paint(.accent, .underline), item: item)
  }

  /// A text behind its place in an order; its other lines stand under its first word.
  private mutating func numbered(_ number: String, _ text: String, _ paint: Paint, item: Int) {
    // Told one after the other, each has a number of its own already.
    if isSpoken { return wrapped(text, indent: 2, paint: paint, item: item) }
    let indent = 2 + SituationLines.orderColumns
    let gap = String(repeating: " ", count: max(1, SituationLines.orderColumns - number.count))
    for (row, line) in Wrapping.lines(text, columns: width - indent).enumerated() {
      let mark = row == 0 ? [Run(text: number + gap, paint: .quiet)] : []
      lines.append(Line(indent: row == 0 ? 2 : indent, runs: mark + [Run(text: line, paint: paint)], item: item))
    }
  }
}
