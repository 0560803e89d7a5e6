import PartnerNetwork
import Surface
import Texts

extension CardLines {
  /// Columns of the labels of details, which stand one under the other.
  private static let labels = 19

  /// A labelled value; what leads somewhere is underlined.
  mutating func add(_ detail: CardDetail, item: Int) {
    let paint: Paint = detail.value == nil ? .quiet : detail.target == nil ? .text : Paint(.accent, .underline)
    let isLong = TextWidth.columns(detail.label) + 2 > Self.labels
    let column = Self.labels + 2
    let values = Wrapping.lines(detail.words, columns: max(8, width - column))
    if isLong || isSpoken {
      return wrapped("\(detail.label)\u{A0}: \(detail.words)", indent: 2, paint: paint, item: item)
    }
    let pad = String(repeating: " ", count: Self.labels - TextWidth.columns(detail.label))
    let runs = [Run(text: detail.label + pad, paint: .quiet), Run(text: values.first ?? "", paint: paint)]
    lines.append(Line(indent: 2, runs: runs, item: item))
    for value in values.dropFirst() {
      lines.append(Line(indent: column, runs: [Run(text: value, paint: paint)], item: item))
    }
  }

  /// A service point: its name, where it is, what is known of whom it serves, its address and how old all this is.
  mutating func add(_ local: LocalPoint, item: Int) {
    let point = network.territory.points[local.nearby.point]
    follow(point.name, item: item)
    let territory = network.territory
    let place = PlaceWords.place(local, in: territory)
    let words = [place, PlaceWords.serving(local, in: territory)].compactMap(\.self).joined(separator: "\u{A0}; ")
    wrapped(words.withCapital + ".", indent: 4, paint: .text, item: item)
    if point.isItinerant { wrapped(Words.Commune.itinerant, indent: 4, paint: .text, item: item) }
    if let address = point.address { wrapped(address, indent: 4, paint: .text, item: item) }
    wrapped(dated(point), indent: 4, paint: .quiet, item: item)
    if let remark = point.remark { wrapped(remark, indent: 4, paint: .quiet, item: item) }
    if !point.contacts.contains(where: { $0.means == .telephone }) {
      wrapped(Words.Commune.noTelephone, indent: 4, paint: .quiet, item: item)
    }
  }

  /// A way to reach the place above, from the same source: its age, and no need to name the source again.
  mutating func addOfPlace(_ contact: Contact, item: Int) {
    let label = contact.label.map { "\(contact.means.title) (\($0.lowercased()))" } ?? contact.means.title
    let line = "\(label)\u{A0}: \(contact.value)"
    let dated = ContactWords.dated(contact.date)
    let warning = ContactWords.warning(contact, today: today)
    if TextWidth.columns(line) + TextWidth.columns(dated) + 7 <= width {
      lines.append(
        Line(indent: 4, runs: [Run(text: line, paint: .text), Run(text: " (\(dated))", paint: .quiet)], item: item))
    } else {
      wrapped(line, indent: 4, paint: .text, item: item)
      wrapped(dated.withCapital + ".", indent: 6, paint: .quiet, item: item)
    }
    if let warning { wrapped(warning, indent: 6, paint: .warning, item: item) }
    if let reservation = contact.reservation {
      wrapped(Words.Card.reservation(reservation), indent: 6, paint: .warning, item: item)
    }
  }

  /// A contract: its name, whether it runs and since when.
  mutating func addContract(_ point: Int, item: Int) {
    let contract = network.territory.points[point]
    follow(contract.name, item: item)
    wrapped(ContractWords.state(contract), indent: 4, paint: .text, item: item)
    if let warning = ContractWords.warning(contract, today: today) {
      wrapped(warning, indent: 4, paint: .warning, item: item)
    }
    wrapped(dated(contract), indent: 4, paint: .quiet, item: item)
    if let remark = contract.remark { wrapped(remark, indent: 4, paint: .quiet, item: item) }
  }

  mutating func addCommune(_ index: Int, item: Int) {
    let commune = network.territory.communes[index]
    var runs = [
      Run(text: "\(glyphs.follow) ", paint: .quiet), Run(text: commune.name, paint: Paint(.accent, .underline)),
    ]
    let column = 30
    if let people = PlaceWords.population(commune.population, year: nil), width >= column + 20 {
      let pad = String(repeating: " ", count: max(2, column - TextWidth.columns(commune.name)))
      runs.append(Run(text: pad + people, paint: .quiet))
    }
    lines.append(Line(indent: 2, runs: runs, item: item))
  }

  /// A name that leads to a card.
  private mutating func follow(_ name: String, item: Int) {
    for (row, line) in Wrapping.lines(name, columns: width - 4).enumerated() {
      let mark = row == 0 ? [Run(text: "\(glyphs.follow) ", paint: .quiet)] : []
      lines.append(
        Line(indent: row == 0 ? 2 : 4, runs: mark + [Run(text: line, paint: Paint(.accent, .underline))], item: item))
    }
  }

  private func dated(_ point: ServicePoint) -> String {
    let source = network.details.sources[point.source].map { $0.publisher ?? $0.title } ?? point.source
    return "\(source)\u{A0}: \(ContactWords.dated(point.date))."
  }
}
