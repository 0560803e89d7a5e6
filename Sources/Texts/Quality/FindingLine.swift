import PartnerNetwork

/// One finding in words: what a line of the screen, a line of a report and a cell of a table say of it.
public struct FindingLine: Equatable, Sendable {
  /// What it is about: "Préfecture, téléphone (Standard)".
  public let name: String
  /// What the data say there: a number, a text.
  public var detail: String?
  /// A word or two for a column at the right, never cut: "07/2019", "8 situations".
  public var mark = ""
  /// What is to be known of it, in sentences.
  public var remark: String?
  /// The source it rests on, on one line.
  public var source: String?
  /// Its id in the data; nil for a problem of a whole file.
  public var id: String?
  /// Whether the beginning of what the data say may stand on the line: half a number is worse than none.
  public var mayBeCut = true

  /// What a list shows, to be cut where there is no room.
  public var row: String { mayBeCut ? detail.map { "\(name)\u{A0}: \($0)" } ?? name : name }

  /// The whole, as a sentence.
  public var sentence: String {
    let said = detail.map { "\(name)\u{A0}: \($0)" } ?? name
    let end = said.last.map { ".!?…»".contains($0) } ?? true ? "" : "."
    return said + end + (remark.map { " \($0)" } ?? "")
  }

  init(name: String, id: String?) {
    self.name = name
    self.id = id
  }

  /// - Parameter problems: those of the report that the finding is of.
  public init(_ finding: QualityFinding, problems: [Problem], in network: Network) {
    let sources = network.details.sources
    switch finding.subject {
    case .problem(let index): self = Self.problem(problems[index])
    case .contact(let owner, let place):
      self = Self.contact(network.contacts(of: owner)[place], of: owner, finding.note, in: network)
    case .fact(let entity, let place):
      self = Self.fact(network.details.entity(entity).facts[place], of: entity, finding.note, in: network)
    case .caution, .address: self = Self.statement(finding.subject, in: network)
    case .entity(let index): self = Self.entity(index, finding.note, in: network)
    case .link(let index): self = Self.link(index, in: network)
    case .point(let index): self = Self.point(network.territory.points[index], finding.note, sources)
    case .commune(let index): self = Self.commune(network.territory.communes[index])
    case .intercommunality(let index):
      let body = network.territory.intercommunalities[index]
      self = FindingLine(name: body.name, id: body.code)
    case .arrondissement(let index):
      let district = network.territory.arrondissements[index]
      self = FindingLine(name: "Arrondissement\u{A0}: \(district.name)", id: district.code)
    case .term, .figure, .date, .law: self = Self.detail(finding.subject, in: network.details)
    case .situation, .step, .question: self = Self.learning(finding.subject, in: network.learning)
    case .source(let id): self = Self.source(id, sources[id])
    }
  }
}
