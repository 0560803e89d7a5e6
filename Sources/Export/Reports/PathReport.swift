import Diagrams
import PartnerNetwork
import Surface
import Texts

/// How two things are related, as a document: each path as a drawing, then what its links say and where.
public enum PathReport {
  /// The columns of a drawing, so that it stands in a terminal and in a letter.
  private static let columns = 76

  /// For reading in a terminal.
  public static func text(_ finding: PathFinding, in network: Network) -> String {
    var page = TextPage()
    page.title(PathWords.title(finding, in: network))
    page.paragraph(PathWords.summary(finding, in: network))
    for (place, path) in finding.paths.enumerated() {
      page.heading(heading(place, path, finding, network))
      for line in drawing(path, in: network) { page.line("  " + line) }
      page.separate()
      for (index, step) in path.steps.enumerated() {
        page.item("\(index + 1). \(PathWords.sentence(step, in: network))")
        if let reason = PathWords.deduction(step, in: network) { page.note("Déduit, et non écrit tel quel. \(reason)") }
        page.note(PathWords.origin(step, in: network))
      }
    }
    return page.text
  }

  /// For a document.
  public static func markdown(_ finding: PathFinding, in network: Network) -> String {
    var lines = [
      "# " + Markdown.text(PathWords.title(finding, in: network)), "",
      Markdown.text(PathWords.summary(finding, in: network)),
    ]
    for (place, path) in finding.paths.enumerated() {
      lines += ["", "## " + Markdown.text(heading(place, path, finding, network)), "", "```text"]
      lines += drawing(path, in: network).map { Plain.line($0).replacing("```", with: "'''") }
      lines += ["```", ""]
      for (index, step) in path.steps.enumerated() {
        let reason = PathWords.deduction(step, in: network).map { " Déduit, et non écrit tel quel. \($0)" } ?? ""
        let rest = Markdown.text("\(reason) \(PathWords.origin(step, in: network))".trimmingBlanks)
        lines.append("\(index + 1). \(Markdown.text(PathWords.sentence(step, in: network))) \(rest)")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// For another program: `de`, `vers`, `longueur` (null where there is no path), `nombre`, `chemins`.
  public static func json(_ finding: PathFinding, in network: Network) -> String {
    JSONWriter.write([
      "de": .string(network.entities[finding.from].id), "vers": .string(network.entities[finding.to].id),
      "longueur": finding.from == finding.to ? .integer(0) : .optional(finding.length),
      "nombre": .integer(finding.count), "phrase": .string(PathWords.summary(finding, in: network)),
      "chemins": .array(finding.paths.map { path($0, network) }),
    ])
  }

  private static func path(_ path: NetworkPath, _ network: Network) -> JSONValue {
    [
      "fiches": .array(path.nodes.map { .string(network.entities[$0].id) }),
      "etapes": .array(
        path.steps.map { step in
          [
            "phrase": .string(PathWords.sentence(step, in: network)),
            "liens": .array(step.links.map { link($0, network) }),
          ]
        }),
    ]
  }

  private static func link(_ index: Int, _ network: Network) -> JSONValue {
    let link = network.links[index]
    return [
      "de": .string(network.entities[link.subject].id), "role": .string(network.roles[link.role].id),
      "vers": .string(network.entities[link.object].id), "nature": .string(link.nature.rawValue),
      "motif": .optional(link.reason), "precision": .optional(link.nuance), "source": .optional(link.source),
      "section": .optional(link.section),
    ]
  }

  private static func heading(_ place: Int, _ path: NetworkPath, _ finding: PathFinding, _ network: Network) -> String {
    let through = PathWords.through(path, in: network)
    return finding.paths.count == 1 ? "Chemin\u{A0}: \(through)" : "Chemin \(place + 1)\u{A0}: \(through)"
  }

  /// The lines of the drawing of a path.
  static func drawing(_ path: NetworkPath, in network: Network) -> [String] {
    let layout = PathLayout(path, in: network, columns: columns)
    var canvas = Canvas<Never>(size: Size(columns: columns, rows: layout.size.rows), glyphs: .rich)
    PathDrawing(layout, in: network).draw(on: &canvas)
    return (0..<layout.size.rows).map { canvas.surface.text(row: $0) }
  }
}

extension String {
  /// Without the blanks at its beginning.
  fileprivate var trimmingBlanks: String { String(drop { $0 == " " }) }
}
