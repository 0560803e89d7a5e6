import PartnerNetwork
import Surface
import Texts

extension CardLines {
  /// A contact: the value whole on a line of its own where it does not fit beside its label, then its age.
  mutating func add(_ contact: Contact, item: Int) {
    if contact.source == placeSource { return addOfPlace(contact, item: item) }
    let label = contact.label ?? contact.means.title
    if TextWidth.columns(label) + TextWidth.columns(contact.value) + 5 <= width {
      wrapped("\(label)\u{A0}: \(contact.value)", indent: 2, paint: .text, item: item)
    } else {
      wrapped("\(label)\u{A0}:", indent: 2, paint: .text, item: item)
      wrapped(contact.value, indent: 4, paint: .text, item: item)
    }
    let source = network.details.sources[contact.source].map { $0.publisher ?? $0.title } ?? contact.source
    wrapped("\(source)\u{A0}: \(ContactWords.dated(contact.date)).", indent: 4, paint: .quiet, item: item)
    if let warning = ContactWords.warning(contact, today: today) {
      wrapped(warning, indent: 4, paint: .warning, item: item)
    }
    if let reservation = contact.reservation {
      wrapped(Words.Card.reservation(reservation), indent: 4, paint: .warning, item: item)
    }
  }

  /// A link: name, role and nuance on one line where they fit; why it was deduced below.
  mutating func add(_ link: CardLink, apart: Bool, item: Int) {
    let target = network.entities[link.target]
    let number = target.number.map { "\($0) " } ?? ""
    let name = number + target.shortName
    var words = link.role
    if let way = link.way { words += words.isEmpty ? way : ", \(way)" }
    if let nuance = link.nuance { words += words.isEmpty ? nuance : " (\(nuance))" }
    let namePaint = apart ? Paint(.quiet) : Paint(target.kind.paintRole, .underline)
    let nameWidth = min(TextWidth.columns(name), max(4, width - 4))
    let wordsColumn = max(24, nameWidth + 2)
    var rest = Wrapping.lines(words, columns: max(8, width - 2 - wordsColumn))
    if width - 2 - wordsColumn < 20 { rest = [] }
    let pad = String(repeating: " ", count: max(1, wordsColumn - nameWidth))
    var runs = [Run(text: "\(glyphs.follow) ", paint: .quiet)]
    runs.append(Run(text: Truncation.end(name, columns: nameWidth, ellipsis: glyphs.ellipsis), paint: namePaint))
    if let first = rest.first { runs.append(Run(text: pad + first, paint: apart ? .quiet : .text)) }
    lines.append(Line(indent: 2, runs: runs, item: item))
    if rest.isEmpty {
      guard !words.isEmpty else { return addDeduction(link, item: item) }
      wrapped(words, indent: 6, paint: apart ? .quiet : .text, item: item)
    } else {
      for line in rest.dropFirst() {
        lines.append(Line(indent: wordsColumn + 4, runs: [Run(text: line, paint: apart ? .quiet : .text)], item: item))
      }
    }
    addDeduction(link, item: item)
  }

  private mutating func addDeduction(_ link: CardLink, item: Int) {
    guard let deduction = link.deduction else { return }
    let mark = isSpoken ? "" : "\(glyphs.deduced) "
    wrapped("\(mark)Déduit\u{A0}: \(deduction)", indent: 6, paint: Paint(.warning), item: item)
  }
}
