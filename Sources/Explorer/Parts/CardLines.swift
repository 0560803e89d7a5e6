import PartnerNetwork
import Surface
import Texts

/// A card laid out in lines of a given width.
struct CardLines {
  /// A piece of a line, in one paint.
  struct Run: Equatable {
    var text: String
    var paint: Paint
  }

  struct Line: Equatable {
    var indent: Int
    var runs: [Run]
    /// The entry that the line belongs to, counted over the card; nil for headings and blanks.
    var item: Int?
    var isHeading = false
  }

  /// The widest text that is still pleasant to read, in columns (INTERFACE: 48 to 72).
  static let measure = 72

  var lines: [Line] = []
  /// Columns of a pane that its text leaves free, for how many lines are hidden: " ↓137", and a margin.
  static let besideCounts = 6

  /// The entries that may have the focus, in order.
  private(set) var items: [CardEntry] = []
  /// The first and the last line of each item.
  private(set) var extents: [ClosedRange<Int>] = []

  let network: Network
  let glyphs: Glyphs
  let width: Int
  let today: Month?
  /// The source of the place whose contacts follow, which names it for all of them.
  var placeSource: String?

  init(_ outline: CardOutline, columns: Int, _ context: Context) {
    let entity = context.network.entities[outline.entity]
    self.init(
      title: CardOutline.title(of: entity), subtitle: CardOutline.subtitle(of: entity),
      paint: Paint(entity.kind.paintRole), columns: columns, context)
    for section in outline.sections { add(section) }
  }

  init(_ outline: ContactOutline, columns: Int, _ context: Context) {
    self.init(title: outline.title, subtitle: outline.subtitle, paint: .accent, columns: columns, context)
    for section in outline.sections { add(section) }
  }

  /// - Parameter subtitle: what the commune is to the user.
  init(_ outline: CommuneOutline, subtitle: String, columns: Int, _ context: Context) {
    self.init(title: outline.title, subtitle: subtitle, paint: .accent, columns: columns, context)
    for section in outline.sections { add(section) }
  }

  private init(title: String, subtitle: String, paint: Paint, columns: Int, _ context: Context) {
    glyphs = context.glyphs
    today = context.today
    network = context.network
    width = max(8, min(columns, Self.measure))
    for line in Wrapping.lines(title, columns: width) {
      lines.append(Line(indent: 0, runs: [Run(text: line, paint: .title)], isHeading: true))
    }
    for line in Wrapping.lines(subtitle, columns: width) {
      lines.append(Line(indent: 0, runs: [Run(text: line, paint: paint)]))
    }
  }

  private mutating func blank() { lines.append(Line(indent: 0, runs: [])) }

  private mutating func add(_ section: CardSection) {
    if section.title != "En bref" {
      if section.level == 1 { blank() }
      let count = section.count.map { " (\($0))" } ?? ""
      let title = section.level == 1 ? section.title.uppercased() : section.title
      let paint: Paint = section.tone == .warning ? Paint(.warning, .bold) : section.level == 1 ? .title : Paint(.quiet)
      lines.append(
        Line(indent: section.level == 1 ? 0 : 1, runs: [Run(text: title + count, paint: paint)], isHeading: true))
    } else {
      blank()
    }
    placeSource = nil
    for entry in section.entries { add(entry, apart: section.tone == .apart) }
    placeSource = nil
  }

  private mutating func add(_ entry: CardEntry, apart: Bool) {
    switch entry {
    case .paragraph(let text): wrapped(text, indent: 0, paint: .text, item: nil)
    case .link(let link): item(entry) { $0.add(link, apart: apart, item: $1) }
    case .fact(let fact):
      item(entry) { card, item in
        card.wrapped("\(fact.field.title)\u{A0}: \(fact.text)", indent: 2, paint: .text, item: item)
        if let reservation = fact.reservation {
          card.wrapped("Réserve\u{A0}: \(reservation)", indent: 4, paint: .warning, item: item)
        }
        card.wrapped(card.origin(fact.source), indent: 4, paint: .quiet, item: item)
      }
    case .contact(let contact): item(entry) { $0.add(contact, item: $1) }
    case .address(let address):
      item(entry) { card, item in
        if let url = address.url {
          card.wrapped(url, indent: 2, paint: Paint(.accent, .underline), item: item)
        } else {
          card.wrapped(address.text, indent: 2, paint: .text, item: item)
          card.wrapped(
            "L’adresse de ce lien n’est pas conservée dans le fascicule.", indent: 4, paint: .quiet, item: item)
        }
      }
    case .caution(let caution):
      item(entry) { $0.wrapped(caution.text, indent: 2, paint: .text, item: $1) }
    case .figure(let figure):
      item(entry) { card, item in
        let unit = figure.unit.map { " \($0)" } ?? ""
        let scope = [figure.territory, figure.year].compactMap(\.self).joined(separator: ", ")
        card.wrapped(
          "\(figure.label)\u{A0}: \(figure.value)\(unit)" + (scope.isEmpty ? "" : " (\(scope))") + ".", indent: 2,
          paint: .text, item: item)
        if let cited = figure.citedSource {
          card.wrapped("Source citée\u{A0}: \(cited).", indent: 4, paint: .quiet, item: item)
        }
      }
    case .date(let date):
      item(entry) { $0.wrapped("\(date.label)\u{A0}: \(date.value).", indent: 2, paint: .text, item: $1) }
    case .law(let law):
      item(entry) { card, item in
        card.wrapped(law.reference ?? law.subject, indent: 2, paint: .text, item: item)
        if law.reference != nil { card.wrapped(law.subject, indent: 4, paint: .quiet, item: item) }
      }
    case .detail(let detail): item(entry) { $0.add(detail, item: $1) }
    case .place(let local):
      placeSource = network.territory.points[local.nearby.point].source
      item(entry) { $0.add(local, item: $1) }
    case .contract(let point): item(entry) { $0.addContract(point, item: $1) }
    case .commune(let commune): item(entry) { $0.addCommune(commune, item: $1) }
    }
  }

  /// A contact: the value whole on a line of its own where it does not fit beside its label, then its age.
  private mutating func add(_ contact: Contact, item: Int) {
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

  /// Adds the lines of an entry that may have the focus.
  private mutating func item(_ entry: CardEntry, _ add: (inout CardLines, Int) -> Void) {
    let first = lines.count
    items.append(entry)
    add(&self, items.count - 1)
    extents.append(first...max(first, lines.count - 1))
  }

  /// A link: name, role and nuance on one line where they fit; why it was deduced below.
  private mutating func add(_ link: CardLink, apart: Bool, item: Int) {
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
    wrapped("\(glyphs.deduced) Déduit\u{A0}: \(deduction)", indent: 6, paint: Paint(.warning), item: item)
  }

  mutating func wrapped(_ text: String, indent: Int, paint: Paint, item: Int?) {
    for line in Wrapping.lines(text, columns: width - indent) {
      lines.append(Line(indent: indent, runs: [Run(text: line, paint: paint)], item: item))
    }
  }

  func origin(_ source: String) -> String {
    "Source\u{A0}: \(network.details.sources[source]?.short ?? source)"
  }
}

extension CardLines {
  /// Draws lines from `top` on, with the focus on an item.
  func draw(on canvas: inout ScreenCanvas, top: Int, focus: Int?, pane: Int?) {
    for row in 0..<max(0, min(canvas.rows, lines.count - top)) {
      let line = lines[top + row]
      var column = line.indent
      for run in line.runs { column = canvas.write(run.text, row: row, column: column, paint: run.paint) }
      guard let item = line.item, let pane else { continue }
      if item == focus {
        canvas.repaint(Rect(row: row, column: 0, rows: 1, columns: canvas.columns)) {
          $0.adding(extents[item].lowerBound == top + row ? [.selected, .bold] : [])
        }
        if extents[item].lowerBound == top + row {
          canvas.write(canvas.glyphs.selection, row: row, column: 0, paint: Paint(.accent, .bold))
          canvas.focus(row: row, column: min(line.indent, max(0, canvas.columns - 1)))
        }
      }
      canvas.zone(
        Rect(row: row, column: 0, rows: 1, columns: canvas.columns), .click(.choose(pane: pane, item: item), pane: pane)
      )
    }
  }
}
