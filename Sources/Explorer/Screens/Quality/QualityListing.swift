import PartnerNetwork
import Texts

extension QualityScreen {
  public static func listing(_ memory: QualityMemory, _ context: Context) -> [SpokenLine] {
    [.title(QualityWords.title), .text(Words.Quality.explanation)]
      + spoken(memory, context).dropFirst(2).enumerated().map { place, text in
        .item(SpokenLine(marked: text).text, place, isSelected: place == memory.place.selected)
      }
  }
}

extension FindingsScreen {
  /// More lines than anybody listens to.
  private static let mostListed = 2_000

  public static func listing(_ memory: FindingsMemory, _ context: Context) -> [SpokenLine] {
    let spoken = spoken(memory, context).map { SpokenLine(marked: $0) }
    guard let kind = memory.kind, let first = spoken.first else { return spoken }
    let section = context.quality.section(kind)
    let lines = section.findings.prefix(mostListed).enumerated().map { place, finding in
      SpokenLine.item(line(finding, context).sentence, place, isSelected: place == memory.place.selected)
    }
    let rest = section.findings.count - mostListed
    return [.title(first.text)] + spoken.dropFirst().prefix(1) + lines
      + (rest > 0 ? [.text(Words.Menu.notListed(rest))] : [])
  }
}
