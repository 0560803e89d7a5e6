import PartnerNetwork
import Texts

/// The forms in which a report on the quality of data is written.
public enum QualityFormat: CaseIterable, Sendable {
  case text, markdown
  /// CSV that spreadsheets of offices open with a double click: a list of what to do, to be ticked off.
  case spreadsheet
  case json

  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .spreadsheet: "csv"
    case .json: "json"
    }
  }
}

/// A report on the quality of data as a document.
public struct QualityDocument {
  /// A kind with its findings in words, each with its place in the files.
  struct Part {
    let section: QualityReport.Section
    let lines: [(line: FindingLine, place: EntryPlace?)]
  }

  /// What was looked at: "données du programme".
  let subject: String
  let report: QualityReport
  let network: Network

  public init(_ report: QualityReport, on subject: String, in network: Network) {
    self.report = report
    self.subject = subject
    self.network = network
  }

  public func write(_ format: QualityFormat) -> String {
    switch format {
    case .text: text
    case .markdown: markdown
    case .spreadsheet: spreadsheet
    case .json: JSONWriter.write(json)
    }
  }

  /// Several reports for a program.
  public static func json(_ documents: [QualityDocument]) -> String {
    JSONWriter.write([
      "sain": .boolean(documents.allSatisfy { $0.isSound }), "rapports": .array(documents.map(\.json)),
    ])
  }

  /// As `reseau verifier` means it: remarks and what is only old or missing leave data sound.
  var isSound: Bool { report.problems.allSatisfy(\.isRemark) }

  var parts: [Part] {
    report.sections.map { section in
      Part(
        section: section,
        lines: section.findings.map { finding in
          (
            FindingLine(finding, problems: report.problems, in: network),
            report.place(of: finding, in: network)
          )
        })
    }
  }

  /// "Au 23/11/2026".
  var date: String {
    guard let day = report.day else { return "Date du jour inconnue" }
    return "Au \(DateWords.written(day.written))"
  }
}

extension Day {
  /// As a dataset writes it: "2026-11-03".
  var written: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
