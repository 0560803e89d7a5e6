import PartnerNetwork
import Surface
import Texts

/// What the glossary remembers.
public struct GlossaryMemory: ScreenMemory {
  var place = ListPlace()
}

/// Every acronym and term, with its definition beside it.
public enum GlossaryScreen: Screen {
  public static let name = "glossaire"

  public static func start(_ route: Route, _ context: Context) -> GlossaryMemory {
    var memory = GlossaryMemory()
    let terms = context.network.details.terms
    let wanted = Folding.fold(route.subject)
    if let index = terms.firstIndex(where: {
      !wanted.isEmpty && (Folding.fold($0.name) == wanted || Folding.fold($0.acronym ?? "") == wanted)
    }) {
      memory.place.select(index, count: terms.count, height: max(1, context.body.rows - 2))
    }
    return memory
  }

  public static func title(_ memory: GlossaryMemory, _ context: Context) -> String { Words.Glossary.title }

  private static func term(_ memory: GlossaryMemory, _ context: Context) -> Term? {
    let terms = context.network.details.terms
    return terms.indices.contains(memory.place.selected) ? terms[memory.place.selected] : nil
  }

  public static func commands(_ memory: GlossaryMemory, _ context: Context) -> [Command] {
    SplitList.commands(name: focus(memory, context).map { context.network.entities[$0].shortName })
  }

  public static func update(_ memory: inout GlossaryMemory, _ intent: Intent, _ context: Context) -> [Outcome] {
    switch SplitList.update(&memory.place, intent, count: context.network.details.terms.count, context) {
    case .stay: return []
    case .open:
      guard let entity = term(memory, context)?.entity else { return [.notice(Words.Glossary.noCard)] }
      return [.open(.card(entity))]
    }
  }

  public static func focus(_ memory: GlossaryMemory, _ context: Context) -> Int? {
    term(memory, context)?.entity.flatMap { context.network.index(of: $0) }
  }

  public static func status(_ memory: GlossaryMemory, _ context: Context) -> String {
    guard let term = term(memory, context) else { return Words.List.empty(Words.Glossary.terms) }
    return "\(TermContent.title(term))\u{A0}: \(term.definition)"
  }

  public static func draw(_ memory: GlossaryMemory, _ context: Context, on canvas: inout ScreenCanvas) {
    let terms = context.network.details.terms
    SplitList.draw(
      memory.place, count: terms.count, title: Words.Glossary.title.uppercased(), subtitle: Words.Glossary.explanation,
      context, on: &canvas,
      row: { ListRow(text: terms[$0].acronym ?? terms[$0].name) },
      preview: { index, canvas in
        let content = PopupContent(
          title: "",
          paragraphs: TermContent.paragraphs(terms[index], in: context.network)
            + (terms[index].entity == nil ? [] : [.quiet(Words.Terms.enterOpens)]))
        canvas.within(
          Rect(row: 0, column: 0, rows: canvas.rows, columns: min(CardLines.measure, canvas.columns))
        ) { _ = content.draw(on: &$0, from: 0) }
      })
  }

  public static func listing(_ memory: GlossaryMemory, _ context: Context) -> [SpokenLine] {
    context.network.details.terms.enumerated().map { place, term in
      .item("\(TermContent.title(term))\u{A0}: \(term.definition)", place, isSelected: place == memory.place.selected)
    }
  }

  public static func spoken(_ memory: GlossaryMemory, _ context: Context) -> [String] {
    listing(memory, context).spoken
  }
}
