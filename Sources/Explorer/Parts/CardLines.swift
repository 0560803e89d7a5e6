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
    /// Whether it is a drawing of what the next line says: not spoken.
    var isDrawing = false

    /// Whether it says an address, or a part of a long one.
    func shows(_ address: WebAddress) -> Bool {
      let text = runs.map(\.text).joined()
      return !text.isEmpty && (text.contains(address.shown) || address.shown.contains(text))
    }
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
  /// Columns that an entry may take.
  private(set) var width: Int
  let today: Month?
  /// The source of the place whose contacts follow, which names it for all of them.
  var placeSource: String?
  /// Columns by which entries stand further in: the ways to reach a person stand under them.
  private var inset = 0
  /// Whether the lines are told and not drawn: a sentence is then one line, however long.
  let isSpoken: Bool
  /// Whether the first number to call is drawn to be read from across a room.
  private var drawsBigNumber = false

  init(_ outline: CardOutline, columns: Int, _ context: Context) {
    let entity = context.network.entities[outline.entity]
    // Heard, the number of a lever is not that of a line.
    let number = context.isSpoken ? entity.number : nil
    self.init(
      title: number.map { Words.Menu.numbered(entity.kind, $0, entity.name) } ?? CardOutline.title(of: entity),
      subtitle: CardOutline.subtitle(of: entity),
      paint: Paint(entity.kind.paintRole), columns: columns, context)
    for section in outline.sections { add(section) }
  }

  init(_ outline: OwnOutline, columns: Int, _ context: Context) {
    self.init(title: outline.title, subtitle: outline.subtitle, paint: .accent, columns: columns, context)
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

  /// - Parameter drawsBig: whether there is room to draw the first number to call over five rows.
  init(_ outline: SituationOutline, drawsBig: Bool, columns: Int, _ context: Context) {
    let isUrgent = context.network.learning.situations[outline.situation].isUrgent
    self.init(
      title: outline.title, subtitle: outline.subtitle, paint: isUrgent ? .warning : .accent, columns: columns, context)
    drawsBigNumber = drawsBig
    for section in outline.sections { add(section) }
  }

  private init(title: String, subtitle: String, paint: Paint, columns: Int, _ context: Context) {
    glyphs = context.glyphs
    today = context.today
    network = context.network
    isSpoken = context.isSpoken
    width = context.isSpoken ? context.body.columns : max(8, min(columns, Self.measure))
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
      let title = section.level == 1 && !isSpoken ? section.title.uppercased() : section.title
      let paint: Paint = section.tone == .warning ? Paint(.warning, .bold) : section.level == 1 ? .title : Paint(.quiet)
      lines.append(
        Line(indent: section.level == 1 ? 0 : 1, runs: [Run(text: title + count, paint: paint)], isHeading: true))
    } else {
      blank()
    }
    (placeSource, inset) = (nil, 0)
    for entry in section.entries { add(entry, apart: section.tone == .apart) }
    (placeSource, inset) = (nil, 0)
  }

  private mutating func add(_ entry: CardEntry, apart: Bool) {
    switch entry {
    case .paragraph(let text):
      further(inset > 0 ? inset + 2 : 0) { $0.wrapped(text, indent: 0, paint: .text, item: nil) }
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
    case .person(let person):
      (placeSource, inset) = (nil, 0)
      item(entry) { $0.add(person, item: $1) }
      inset = SituationLines.inset(person)
    case .advice(let advice): item(entry) { $0.add(advice, item: $1) }
    case .situation(let index): item(entry) { $0.addSituation(index, item: $1) }
    case .source(let id): item(entry) { $0.addSource(id, item: $1) }
    case .own(let own):
      item(entry) { card, item in
        card.wrapped(
          own.title(in: card.network), indent: 2, paint: own.isPart ? Paint.text : Paint(.accent, .bold), item: item)
        for line in own.lines { card.wrapped(line, indent: 4, paint: .text, item: item) }
        if let modified = own.modified { card.wrapped(modified, indent: 4, paint: .quiet, item: item) }
      }
    }
  }

  /// Adds the lines of an entry that may have the focus.
  private mutating func item(_ entry: CardEntry, _ add: (inout CardLines, Int) -> Void) {
    let first = lines.count
    items.append(entry)
    further(inset) { add(&$0, $0.items.count - 1) }
    extents.append(first...max(first, lines.count - 1))
  }

  /// Adds lines that stand so many columns further in.
  private mutating func further(_ columns: Int, _ add: (inout CardLines) -> Void) {
    let first = lines.count
    width -= columns
    add(&self)
    width += columns
    for line in first..<lines.count { lines[line].indent += columns }
  }

  /// The big number, once a card.
  mutating func takeBigNumber() -> Bool {
    defer { drawsBigNumber = false }
    return drawsBigNumber
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
  /// The row that is marked where an item has the focus: the first one of its text.
  private func firstRow(of item: Int) -> Int {
    extents[item].first { !lines[$0].isDrawing } ?? extents[item].lowerBound
  }

  /// What is said to whom does not see the screen; the item that has the focus says so, and the first line of each
  /// opens it.
  func listing(focus: Int) -> [SpokenLine] {
    var listing: [SpokenLine] = []
    var last: Int?
    for line in lines where !line.isDrawing {
      let runs = line.runs.map(\.text).filter { $0 != "\(glyphs.follow) " }
      let text = runs.joined()
      guard !text.isEmpty else { continue }
      if let item = line.item {
        if item == last {
          listing.append(SpokenLine(text, isSelected: item == focus, goesOn: true))
        } else {
          listing.append(.item(text, item, isSelected: item == focus))
        }
        last = item
      } else if line.isHeading {
        listing.append(listing.isEmpty ? .title(text) : .heading(text))
      } else {
        listing.append(.text(text))
      }
    }
    return listing
  }

  /// Draws lines from `top` on, with the focus on an item.
  func draw(on canvas: inout ScreenCanvas, top: Int, focus: Int?, pane: Int?) {
    for row in 0..<max(0, min(canvas.rows, lines.count - top)) {
      let line = lines[top + row]
      var column = line.indent
      for run in line.runs { column = canvas.write(run.text, row: row, column: column, paint: run.paint) }
      guard let item = line.item, let pane else { continue }
      if item == focus {
        let isFirst = firstRow(of: item) == top + row
        canvas.repaint(Rect(row: row, column: 0, rows: 1, columns: canvas.columns)) {
          $0.adding(isFirst ? [.selected, .bold] : [])
        }
        if isFirst {
          canvas.write(canvas.glyphs.selection, row: row, column: 0, paint: Paint(.accent, .bold))
          canvas.focus(row: row, column: min(line.indent, max(0, canvas.columns - 1)))
        }
      }
      canvas.zone(
        Rect(row: row, column: 0, rows: 1, columns: canvas.columns), .click(.choose(pane: pane, item: item), pane: pane)
      )
      if let address = items[item].webAddress(in: network), line.shows(address) {
        canvas.zone(
          Rect(row: row, column: line.indent, rows: 1, columns: column - line.indent), .link(address.link))
      }
    }
  }
}
