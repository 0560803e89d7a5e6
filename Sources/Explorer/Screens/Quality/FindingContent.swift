import PartnerNetwork
import Texts

/// What a finding means and what to do about it, in a box or beside the list.
enum FindingContent {
  /// - Parameter saysWhere: whether to say in which file and line: the files are read again for it.
  static func finding(_ finding: QualityFinding, _ context: Context, saysWhere: Bool) -> PopupContent {
    let report = context.quality
    let line = FindingLine(finding, problems: report.problems, in: context.network)
    var paragraphs: [PopupContent.Paragraph] = [.strong(line.detail.map { "\(line.name)\u{A0}: \($0)" } ?? line.name)]
    if let remark = line.remark { paragraphs.append(.plain(remark)) }
    if saysWhere, let place = report.place(of: finding, in: context.network) {
      paragraphs.append(.plain(QualityWords.written(place)))
    }
    if case .source(let id) = finding.subject {
      paragraphs.append(.plain(line.source ?? Words.Quality.noAddress))
      paragraphs.append(.plain(cited(id, in: context.network)))
    } else if let source = line.source {
      paragraphs.append(.quiet(QualityWords.source(source)))
    }
    paragraphs.append(.strong(QualityWords.title(finding.kind) + "."))
    paragraphs.append(.plain(QualityWords.meaning(finding.kind)))
    paragraphs += [.strong(Words.Quality.todo), .plain(QualityWords.advice(finding.kind))]
    return PopupContent(title: QualityWords.title, paragraphs: paragraphs)
  }

  static func kind(_ section: QualityReport.Section) -> PopupContent {
    PopupContent(
      title: QualityWords.title,
      paragraphs: [
        .strong(QualityWords.title(section.kind)), .plain(QualityWords.meaning(section.kind)),
        .strong(Words.Quality.todo), .plain(QualityWords.advice(section.kind)),
        .quiet(QualityWords.sentence(section)),
      ])
  }

  /// Names told at most.
  private static let most = 5

  /// The bodies and places that rest on a source.
  private static func cited(_ source: String, in network: Network) -> String {
    var names: [String] = []
    for (index, entity) in network.entities.enumerated() {
      let details = network.details.entity(index)
      let isCited =
        details.contacts.contains { $0.source == source } || details.facts.contains { $0.source == source }
        || details.cautions.contains { $0.sources.contains(source) }
        || network.links(from: index).contains { network.links[$0].source == source }
      if isCited { names.append(entity.shortName) }
    }
    for point in network.territory.points
    where point.source == source || point.contacts.contains(where: { $0.source == source }) {
      names.append(point.name)
    }
    return Words.Quality.cited(Array(names.prefix(most)), more: max(0, names.count - most))
  }
}
