/// What may be wrong, missing or old in data, by kind. The one value that the screen and every report are made from.
public struct QualityReport: Sendable {
  /// One kind and all that was found of it.
  public struct Section: Sendable {
    public let kind: QualityKind
    /// In the order in which they are best looked at; empty where nothing was found or nothing can be told.
    public let findings: [QualityFinding]
    /// Whether it could be told: what is old cannot, on a computer that does not know the day.
    public let isKnown: Bool
  }

  /// The day on which it was made; nil where it is not known.
  public let day: Day?
  /// What reading the files said, as `reseau verifier` tells it.
  public let problems: [Problem]
  /// Every kind, in the order of `QualityKind`.
  public let sections: [Section]
  private let memo: EntryPlacesMemo

  /// Looks at the whole of a network.
  /// - Parameters:
  ///   - problems: what was wrong in the files, with those that could not be read at all.
  ///   - day: what day it is; nil where it is not known.
  public init(_ network: Network, problems: [Problem], on day: Day?) {
    self.day = day
    self.problems = problems
    memo = EntryPlacesMemo()
    var finder = QualityFinder(network, day: day)
    finder.findAll(problems: problems)
    let found = finder.found
    sections = QualityKind.allCases.map { kind in
      Section(kind: kind, findings: found[kind] ?? [], isKnown: day != nil || !kind.needsDay)
    }
  }

  private init(_ report: QualityReport, sections: [Section]) {
    day = report.day
    problems = report.problems
    memo = report.memo
    self.sections = sections
  }

  public func section(_ kind: QualityKind) -> Section {
    sections.first { $0.kind == kind } ?? Section(kind: kind, findings: [], isKnown: false)
  }

  /// Where the data say what a finding is about. The files are read again at the first call: in a dataset as large as
  /// France that takes seconds.
  public func place(of finding: QualityFinding, in network: Network) -> EntryPlace? {
    if case .problem(let index) = finding.subject {
      return EntryPlace(file: problems[index].file, line: problems[index].line)
    }
    let places = memo.places {
      var keys: Set<EntryKey> = []
      for finding in sections.flatMap(\.findings) { keys.formUnion(network.entryKeys(of: finding)) }
      return network.locate(keys)
    }
    for key in network.entryKeys(of: finding) {
      if let place = places[key] { return place }
    }
    return nil
  }

  /// Only what stands in these files: what is wrong in the data below a layer is not the business of its author.
  public func only(in files: Set<String>, of network: Network) -> QualityReport {
    QualityReport(
      self,
      sections: sections.map { section in
        Section(
          kind: section.kind,
          findings: section.findings.filter { place(of: $0, in: network).map { files.contains($0.file) } ?? false },
          isKnown: section.isKnown)
      })
  }
}

extension Network {
  /// Its report on a day, made at the first call for that day.
  public func quality(on day: Day?) -> QualityReport {
    qualityMemo.report(on: day) { QualityReport(self, problems: allProblems, on: day) }
  }
}
