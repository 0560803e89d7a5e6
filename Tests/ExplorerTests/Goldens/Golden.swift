import Foundation
import PartnerNetwork
import Surface
import Texts

@testable import Explorer

/// A screen whose every cell is recorded: what leads to it, and where its record is.
struct Golden: CustomStringConvertible, Sendable {
  let name: String
  let keys: String
  let columns: Int
  let rows: Int
  let glyphs: Glyphs
  let network: GeneratedNetwork?
  /// For the age of contacts; nil where none is shown.
  var today: Month?
  /// What was kept at the last end; nil for a picture, where nothing is offered or explained.
  var session: Session?

  /// The name of its file, without the extension: "accueil-caf-80x24-ascii".
  var description: String { "\(name)-\(columns)x\(rows)" + (glyphs == .rich ? "" : "-\(glyphs.name)") }

  static let folder = BundledNetwork.package.appending(path: "Tests/Goldens")
  var file: URL { Self.folder.appending(path: description + ".txt") }

  /// The screen, for people and for comparison: the text, then what each cell means.
  var recorded: String {
    let settings = Settings(glyphs: glyphs, today: today)
    let journey = Journey(
      keys, columns: columns, rows: rows, settings: settings, program: network?.program ?? BundledNetwork.program,
      session: session)
    let frame = journey.frame
    let cursor = frame.cursor.map { "ligne \($0.row), colonne \($0.column)" } ?? "aucun"
    return """
      touches : \(keys.isEmpty ? "aucune" : keys)
      curseur : \(cursor)\(frame.isTextCursor ? ", visible" : "")

      \(framed(frame.surface.text))
      \(framed(frame.surface.paintMap))
      """
  }

  /// Lines between two rulers, so that what is missing at an edge shows.
  private func framed(_ lines: String) -> String {
    let ruler = "+" + String(repeating: "-", count: columns) + "+"
    return ruler + "\n"
      + lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
        "|" + line + String(repeating: " ", count: max(0, columns - TextWidth.columns(line))) + "|"
      }.joined(separator: "\n") + "\n" + ruler + "\n"
  }

  /// The lines that differ, the recorded one first. A no-break space is made visible.
  static func differences(_ old: String, _ new: String) -> [String] {
    let old = old.split(separator: "\n", omittingEmptySubsequences: false)
    let new = new.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(old.count, new.count)).flatMap { number -> [String] in
      let before = number < old.count ? old[number] : nil
      let after = number < new.count ? new[number] : nil
      guard before != after else { return [] }
      func shown(_ sign: String, _ line: Substring?) -> String? {
        line.map { "\(number + 1) \(sign) \($0.replacing("\u{A0}", with: "⍽"))" }
      }
      return [shown("-", before), shown("+", after)].compactMap(\.self)
    }
  }
}
