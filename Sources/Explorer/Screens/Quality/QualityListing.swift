import Texts

extension QualityScreen {
  /// Each kind with how many, to be opened.
  public static func listing(_ memory: QualityMemory, _ context: Context) -> [SpokenLine] {
    [.title(QualityWords.title), .text(Words.Quality.explanation)]
      + context.quality.sections.enumerated().map { place, section in
        .item(
          Words.Quality.status(QualityWords.title(section.kind), QualityWords.sentence(section)), place,
          isSelected: place == memory.place.selected)
      }
  }

  public static func spoken(_ memory: QualityMemory, _ context: Context) -> [String] {
    listing(memory, context).spoken
  }
}

extension FindingsScreen {
  /// More lines than anybody listens to: the report has them all.
  private static let mostListed = 2_000
  /// Of what is said of the screen at once, around the line that is chosen.
  private static let mostSpoken = 400

  /// What the kind means, then what was found, the first ones where it is endless.
  public static func listing(_ memory: FindingsMemory, _ context: Context) -> [SpokenLine] {
    guard let kind = memory.kind else { return [SpokenLine(Words.Quality.unknownKind, isSelected: true)] }
    let count = context.quality.section(kind).findings.count
    let lines = lines(memory, context, 0..<min(count, mostListed))
    return count > mostListed ? lines + [.text(Words.Quality.notListed(count - mostListed))] : lines
  }

  /// In parts, as the directory.
  public static func reading(_ memory: FindingsMemory, _ context: Context) -> [SpokenLine] {
    guard let kind = memory.kind else { return listing(memory, context) }
    let part = SpokenPart(around: memory.place.selected, of: context.quality.section(kind).findings.count)
    let lines = lines(memory, context, part.places)
    return Array(lines.prefix(2)) + part.line + lines.dropFirst(2)
  }

  public static func spoken(_ memory: FindingsMemory, _ context: Context) -> [String] {
    guard let kind = memory.kind else { return [Words.Quality.unknownKind + Words.selected] }
    let count = context.quality.section(kind).findings.count
    let first = max(0, min(memory.place.selected - mostSpoken / 2, count - mostSpoken))
    return lines(memory, context, first..<min(count, first + mostSpoken)).spoken
  }

  private static func lines(_ memory: FindingsMemory, _ context: Context, _ places: Range<Int>) -> [SpokenLine] {
    guard let kind = memory.kind else { return [] }
    let section = context.quality.section(kind)
    let head = [
      SpokenLine.title(Words.Quality.status(QualityWords.title(kind), QualityWords.sentence(section))),
      SpokenLine(QualityWords.meaning(kind), isSelected: section.findings.isEmpty),
    ]
    return head
      + places.map { place in
        .item(
          line(section.findings[place], context).sentence, place, isSelected: place == memory.place.selected)
      }
  }
}
