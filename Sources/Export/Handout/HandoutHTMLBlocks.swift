import PartnerNetwork
import Surface
import Texts

/// The blocks of a handout as elements of a web page.
struct HandoutHTMLBlocks {
  /// Drawings written so far: each needs names of its own.
  var drawings: Int

  /// A text as the content of an element, whatever it holds.
  static func escaped(_ text: String) -> String { SVGText.escape(Plain.line(text)) }

  private func escaped(_ text: String) -> String { Self.escaped(text) }

  mutating func html(_ block: HandoutBlock) -> String {
    switch block {
    case .heading(let title, let level, let anchor):
      let id = anchor.map { " id=\"fiche-\($0)\"" } ?? ""
      return "<h\(level + 1)\(id)>\(escaped(title))</h\(level + 1)>\n"
    case .paragraph(let text): return "<p>\(html(text))</p>\n"
    case .note(let text): return "<p class=\"note\">\(html(text))</p>\n"
    case .callout(let title, let texts):
      let lines = texts.map { "<p>\(html($0))</p>\n" }.joined()
      return "<div class=\"cadre\">\n<p class=\"titre\">\(escaped(title))</p>\n\(lines)</div>\n"
    case .figure(let value, let caption):
      return "<p class=\"chiffre\"><strong>\(escaped(value))</strong> <span>\(escaped(caption))</span></p>\n"
    case .list(let items, let isNumbered):
      let name = isNumbered ? "ol" : "ul"
      return "<\(name)>\n\(items.map { "<li>\(html($0))</li>\n" }.joined())</\(name)>\n"
    case .table(let table): return html(table)
    case .picture(let picture):
      drawings += 1
      return html(picture)
    case .questions(let questions): return questions.map(question).joined()
    case .answers(let questions): return questions.map(answer).joined()
    case .sources(let sources): return html(sources)
    }
  }

  // MARK: - Texts

  func html(_ text: HandoutText) -> String { text.runs.map(html).joined() }

  private func html(_ run: HandoutText.Run) -> String {
    switch run {
    case .words(let words): return escaped(words)
    case .strong(let words): return "<strong>\(escaped(words))</strong>"
    case .warning(let words): return "<span class=\"alerte\">\(escaped(words))</span>"
    case .whole(let words): return "<span class=\"entier\">\(escaped(words))</span>"
    case .address(let address):
      guard let known = Markdown.target(address) else { return "<span class=\"adresse\">\(escaped(address))</span>" }
      let target = known.contains("://") ? known : "mailto:\(known)"
      return "<a class=\"adresse\" href=\"\(escaped(target))\">\(escaped(address))</a>"
    case .sources(let numbers):
      let links = numbers.map { "<a href=\"#source-\($0)\">\($0)</a>" }.joined(separator: ", ")
      return "<span class=\"source\">[\(links)]</span>"
    case .reference(let words, let anchor): return "<a href=\"#fiche-\(anchor)\">\(escaped(words))</a>"
    }
  }

  // MARK: - Tables and drawings

  private func html(_ table: HandoutTable) -> String {
    let heads = table.heads.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    let rows = table.rows.map { row in
      let cells = row.enumerated().map { place, cell in
        place == 0 ? "<th scope=\"row\">\(html(cell))</th>" : "<td>\(html(cell))</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    return
      "<table class=\"\(table.shape.rawValue)\">\n<caption>\(html(table.caption))</caption>\n<thead>\n<tr>\(heads)</tr>\n</thead>\n"
      + "<tbody>\n\(rows.joined())</tbody>\n</table>\n"
  }

  private func html(_ picture: PictureDocument) -> String {
    let head = picture.head
    let notes = (head.notes + head.remarks).map { "<p class=\"note\">\(escaped($0))</p>\n" }.joined()
    return "<figure>\n\(picture.drawing(.light, id: "dessin-\(drawings)"))"
      + "<figcaption>\n<p>\(escaped(head.description))</p>\n\(notes)</figcaption>\n</figure>\n"
  }

  private func html(_ sources: [HandoutSource]) -> String {
    let items = sources.enumerated().map { place, source in
      let address = source.address.map { " \(html(.address($0)))" } ?? ""
      return "<li id=\"source-\(place + 1)\">\(escaped(source.line))\(address)</li>\n"
    }
    return "<ol class=\"sources\">\n\(items.joined())</ol>\n"
  }

  // MARK: - Questions

  private func question(_ question: HandoutQuestion) -> String {
    let choices = question.choices.enumerated().map { place, choice in
      "<li><span class=\"case\" aria-hidden=\"true\"></span><strong>\(Words.Handout.letter(place))</strong> "
        + "\(escaped(choice))</li>\n"
    }
    let title = escaped(Words.Handout.question(question.number))
    return "<div class=\"question\">\n<h3>\(title)</h3>\n<p>\(escaped(question.text))</p>\n"
      + "<ul class=\"choix\">\n\(choices.joined())</ul>\n</div>\n"
  }

  private func answer(_ question: HandoutQuestion) -> String {
    let right = "\(Words.Handout.letter(question.right)). \(question.choices[question.right])"
    return "<div class=\"question\">\n<h3>\(escaped(Words.Handout.question(question.number)))</h3>\n"
      + "<p><strong>\(escaped(right))</strong></p>\n<p>\(html(question.explanation))</p>\n</div>\n"
  }
}
