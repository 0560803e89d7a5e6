import PartnerNetwork
import Surface
import Testing
import Texts

@testable import Diagrams

/// Pages for a wall: everything that can be presented fits, and nothing is lost on the way.
@Suite struct SheetTests {
  static let presentations: [Presentation] = {
    let network = DrawnNetwork.network
    return network.entities.indices.map { Presentation(entity: $0, in: network) }
      + network.learning.tours.indices.map { Presentation(tour: $0, in: network) }
      + network.learning.situations.indices.map { Presentation(situation: $0, in: network) }
  }()

  /// A text without its blanks and its capitals: where lines end does not count.
  private static func squeezed(_ text: some StringProtocol) -> String {
    String(text.uppercased().filter { !$0.isWhitespace && $0 != "\u{A0}" })
  }

  private static func rows(_ sheet: Sheet, _ glyphs: Glyphs = .rich) -> [String] {
    var canvas = Canvas<Int>(size: Sheet.size, glyphs: glyphs)
    SheetDrawing(sheet, number: 888, of: 999).draw(on: &canvas)
    return (0..<Sheet.size.rows).map { canvas.surface.text(row: $0) }
  }

  @Test func thereIsSomethingToPresent() {
    #expect(Self.presentations.count > 200)
    #expect(Self.presentations.contains { $0.subject == "sit_danger" })
  }

  @Test func everyPageFits() {
    for presentation in Self.presentations {
      for sheet in Sheet.all(of: presentation) {
        let name = "\(presentation.subject): \(sheet.page.title)"
        let isCover = sheet.page.kind == .cover
        if isCover {
          #expect(sheet.title.count + sheet.body.count + 1 < 9, "\(name)")
        } else {
          let room = Sheet.room(title: sheet.title.count, takeaway: sheet.takeaway.count)
          #expect(sheet.body.count <= room, "\(name): \(sheet.body.count) rows for \(room)")
        }
        let texts = sheet.body.filter { $0.letters == nil && !$0.runs.isEmpty }
        #expect(texts.count <= Sheet.mostLines + 2, "\(name): \(texts.count) lines")
        #expect(sheet.body.allSatisfy { $0.columns <= Sheet.measure }, "\(name)")
        #expect(sheet.title.allSatisfy { TextWidth.columns($0) <= Sheet.measure }, "\(name)")
        #expect(sheet.takeaway.allSatisfy { TextWidth.columns($0) <= Sheet.measure }, "\(name)")
        #expect(isCover || !sheet.body.isEmpty, "\(name): nothing on it")
      }
    }
  }

  /// What is laid out is what is drawn: nothing covers anything, nothing stops at an edge.
  @Test func nothingIsCut() {
    for presentation in Self.presentations {
      for sheet in Sheet.all(of: presentation) {
        let rows = Self.rows(sheet)
        let texts = sheet.title + sheet.takeaway + sheet.body.flatMap { $0.runs.map(\.text) }
        for text in texts {
          let shown = text.trimmed
          #expect(rows.contains { $0.contains(shown) }, "\(presentation.subject): \(text)")
        }
        if sheet.page.kind != .cover { #expect(rows[Sheet.lastRow + 1].isEmpty && rows[Sheet.keysRow].isEmpty) }
      }
    }
  }

  /// Every word of every page, numbers and nuances included, is on one of its sheets.
  @Test func nothingIsLost() {
    for presentation in Self.presentations {
      let sheets = Sheet.all(of: presentation)
      for page in presentation.pages where page.kind != .cover {
        let own = sheets.filter { $0.page == page }
        let shown = Self.squeezed(own.flatMap(\.body).map(\.words).joined())
        let takeaway = Self.squeezed(own.flatMap(\.takeaway).joined())
        for text in Self.texts(page) {
          #expect(shown.contains(Self.squeezed(text)), "\(presentation.subject), \(page.title): \(text)")
        }
        if let text = page.takeaway { #expect((takeaway + shown).contains(Self.squeezed(text))) }
      }
    }
  }

  /// What must be read whole. Rows stand in two columns, so that their words are looked for one by one.
  private static func texts(_ page: Page) -> [String] {
    page.blocks.flatMap { block -> [String] in
      switch block {
      case .text(let text), .quiet(let text): [text]
      case .points(let points): points
      case .rows(let rows):
        rows.flatMap { row in
          row.names.flatMap(words) + words(row.deed) + (row.nuance.map(words) ?? [])
        }
      case .figure(let value): BlockLetters(value, columns: Sheet.measure) == nil ? [value] : []
      case .answers(let answers, _): answers
      }
    }
  }

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// In letters, a number to call is as written in the data.
  @Test func numbersAreDrawnWhole() throws {
    let network = DrawnNetwork.network
    let caf = try #require(Presentation("act_caf", in: network))
    #expect(caf.pages.contains { $0.blocks.first == .figure("32\u{A0}30") })
    for presentation in Self.presentations {
      for page in presentation.pages {
        for case .figure(let value) in page.blocks where value.contains(where: \.isNumber) {
          #expect(BlockLetters(value, columns: Sheet.measure) != nil, "\(presentation.subject): \(value)")
        }
      }
    }
  }

  /// Whoever is in danger reads the number before anything else.
  @Test func urgentSituationsBeginWithTheNumber() throws {
    let learning = DrawnNetwork.network.learning
    let urgent = learning.situations.filter(\.isUrgent)
    #expect(urgent.count > 3)
    for situation in urgent {
      let pages = try #require(Presentation(situation.id, in: DrawnNetwork.network)).pages
      guard case .figure(let number) = pages[1].blocks.first else {
        Issue.record("\(situation.id): no number")
        continue
      }
      let contacts = DrawnNetwork.network.details.entity(situation.calls[0].entity).contacts
      #expect(contacts.contains { $0.value == number })
    }
  }

  /// "peuvent soutenir" is not "soutient".
  @Test func nuancesAreKept() throws {
    let pages = try #require(Presentation("act_caf", in: DrawnNetwork.network)).pages
    let rows = pages.flatMap { page in
      page.blocks.flatMap { block -> [PageRow] in if case .rows(let rows) = block { rows } else { [] } }
    }
    #expect(rows.contains { $0.deed == "cofinance" && $0.nuance == "«\u{A0}peuvent co-financer\u{A0}»" })
  }

  /// Four and four, not seven and one.
  @Test func partsAreEven() throws {
    let lines = (1...8).map { "Phrase numéro \($0)." }
    let presentation = SheetFlow(page: Page("Titre", [.points(lines)]), subject: "Essai")
    let counts = presentation.sheets.map { $0.body.count { !$0.runs.isEmpty } }
    #expect(counts.reduce(0, +) == 8)
    #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1, "\(counts)")
  }

  /// At any size the sheet is where it is said to be, and outside it nothing is drawn.
  @Test(arguments: DrawnNetwork.sizes) func centredInAnything(columns: Int, rows: Int) {
    let size = Size(columns: columns, rows: rows)
    for sheet in Sheet.all(of: Self.presentations[0]) {
      var canvas = Canvas<Int>(size: size, glyphs: .ascii)
      SheetDrawing(sheet, number: 1, of: 2).draw(on: &canvas)
      let place = SheetDrawing.place(in: size)
      #expect(place.intersection(Rect(size)) == place)
      for row in 0..<rows where !place.isEmpty {
        for column in 0..<columns where !place.contains(Point(row: row, column: column)) {
          #expect(canvas.surface[row, column].scalar == 0x20)
        }
      }
    }
  }

  @Test(arguments: [
    ("Un. Deux ! Trois", ["Un.", "Deux !", "Trois"]), ("M. Petit et art. 7. Fin.", ["M. Petit et art. 7.", "Fin."]),
    ("", []), ("sans point", ["sans point"]),
    ("Loi n° 90-449 du 31 mai. La suite.", ["Loi n° 90-449 du 31 mai.", "La suite."]),
  ])
  func sentencesAreParted(text: String, sentences: [String]) {
    let plain = text.replacing(" !", with: "\u{A0}!")
    #expect(Sentences.of(plain) == sentences.map { $0.replacing(" !", with: "\u{A0}!") })
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
