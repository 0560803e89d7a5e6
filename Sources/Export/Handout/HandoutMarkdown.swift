import Diagrams
import PartnerNetwork
import Texts

/// A handout as Markdown, to be pasted into a page or turned into another document.
enum HandoutMarkdown {
  static func write(_ handout: Handout) -> String {
    let cover = handout.cover
    var blocks = [Markdown.text(cover.kind), "# " + Markdown.text(cover.title)]
    blocks += (cover.sentences + cover.notes + cover.identity).map(Markdown.text)
    if !cover.credits.isEmpty { blocks += [Markdown.text(Words.Handout.credits) + "\u{A0}:", list(cover.credits)] }
    blocks.append("## " + Words.Handout.contents)
    blocks.append(handout.parts.enumerated().map { "\($0 + 1). \(Markdown.text($1.title))" }.joined(separator: "\n"))
    for part in handout.parts {
      blocks.append("## " + Markdown.text(part.title))
      blocks += part.blocks.flatMap(lines)
    }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private static func list(_ texts: [String]) -> String {
    texts.map { "- " + Markdown.text($0) }.joined(separator: "\n")
  }

  private static func lines(_ block: HandoutBlock) -> [String] {
    switch block {
    case .heading(let title, let level, _):
      return [String(repeating: "#", count: level + 1) + " " + Markdown.text(title)]
    case .paragraph(let text), .note(let text): return [self.text(text)]
    case .callout(let title, let texts):
      return [(["> " + Markdown.bold(title)] + texts.map { "> " + text($0) }).joined(separator: "\n>\n")]
    case .figure(let value, let caption): return ["\(Markdown.bold(value)) \(Markdown.text(caption))"]
    case .list(let items, let isNumbered):
      return [
        items.enumerated().map { (isNumbered ? "\($0 + 1). " : "- ") + text($1) }.joined(separator: "\n")
      ]
    case .table(let table): return [text(table.caption), lines(table)]
    case .picture(let picture): return lines(picture)
    case .questions(let questions): return questions.flatMap(question)
    case .answers(let questions): return questions.flatMap(answer)
    case .sources(let sources):
      return [
        sources.enumerated().map { place, source in
          let address = source.address.map { " " + Markdown.address($0) } ?? ""
          return "\(place + 1). \(Markdown.text(source.line))\(address)"
        }.joined(separator: "\n")
      ]
    }
  }

  // MARK: - Texts

  static func text(_ text: HandoutText) -> String {
    text.runs.enumerated().map { place, run in
      switch run {
      // Only what begins a line can make a list of it.
      case .words(let words): place == 0 ? Markdown.text(words) : Markdown.inside(words)
      case .strong(let words), .warning(let words): Markdown.bold(words)
      // No renderer cuts a line at these spaces.
      case .whole(let words): Markdown.inside(String(words.map { $0 == " " ? "\u{A0}" : $0 }))
      case .address(let address): Markdown.address(address)
      case .sources(let numbers): "\\[\(numbers.map { "\($0)" }.joined(separator: ", "))\\]"
      case .reference(let words, _): place == 0 ? Markdown.text(words) : Markdown.inside(words)
      }
    }.joined()
  }

  private static func lines(_ table: HandoutTable) -> String {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    let heads = [line(table.heads.map(Markdown.text)), line(table.heads.map { _ in "---" })]
    return (heads + table.rows.map { line($0.map(text)) }).joined(separator: "\n")
  }

  /// A matrix is a table; other drawings are told by the tables beside them.
  private static func lines(_ picture: PictureDocument) -> [String] {
    let head = picture.head
    var blocks = [Markdown.text(head.description)]
    if case .matrix(let matrix) = picture.picture {
      blocks.append(PictureMarkdown.table(matrix, in: picture.network))
      blocks += head.notes.map(Markdown.text)
    }
    return blocks + head.remarks.map(Markdown.text)
  }

  // MARK: - Questions

  private static func question(_ question: HandoutQuestion) -> [String] {
    let choices = question.choices.enumerated().map { place, choice in
      "- \(Words.Handout.box) \(Markdown.bold(Words.Handout.letter(place))) \(Markdown.inside(choice))"
    }
    return [
      "### " + Words.Handout.question(question.number), Markdown.text(question.text), choices.joined(separator: "\n"),
    ]
  }

  private static func answer(_ question: HandoutQuestion) -> [String] {
    [
      "### " + Words.Handout.question(question.number),
      Markdown.bold("\(Words.Handout.letter(question.right)). \(question.choices[question.right])"),
      text(question.explanation),
    ]
  }
}
