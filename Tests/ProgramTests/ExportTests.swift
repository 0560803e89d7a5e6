import Foundation
import PtyHarness
import Testing

/// Files that are written from the explorer.
@Suite(.serialized) struct ExportTests {
  /// An empty folder, to be started from.
  private static func folder(_ name: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "reseau-\(name)-\(getpid())")
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// The program, started from a folder.
  private static func open(in folder: URL) throws -> PseudoTerminal {
    let program = try PseudoTerminal("/bin/sh", ["-c", "cd '\(folder.path())' && exec '\(reseau)'"])
    #expect(program.wait { $0.isHome })
    return program
  }

  /// Goes to what is about over-indebtedness in the directory, and exports it as CSV.
  private static func export(_ program: PseudoTerminal) {
    program.press("a") { $0.isShowing("ANNUAIRE") && $0.hasFooter }
    program.press("/surendettement") { $0.isShowing("/ surendettement") && $0.isShowing("Entrée montre") }
    program.press(Keys.enter) { $0.isShowing("Filtré") && $0.hasFooter }
    program.press("e") { $0.isShowing("Exporter cette liste") }
    program.press("1") { $0.isShowing("Écrit dans") }
  }

  @Test func theListIsWrittenAndNothingIsEverReplaced() throws {
    let folder = try Self.folder("export")
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = folder.appending(path: "annuaire-surendettement.csv")
    try Data("à moi".utf8).write(to: first)
    // A link that leads nowhere is a file too.
    let second = folder.appending(path: "annuaire-surendettement-2.csv")
    try FileManager.default.createSymbolicLink(at: second, withDestinationURL: folder.appending(path: "ailleurs"))
    let program = try Self.open(in: folder)
    Self.export(program)
    #expect(program.isShowing("annuaire-surendettement-3.csv"))
    program.quit()
    let written = try String(
      decoding: Data(contentsOf: folder.appending(path: "annuaire-surendettement-3.csv")), as: UTF8.self)
    #expect(written.split(whereSeparator: \.isNewline).count > 1)
    #expect(try Data(contentsOf: first) == Data("à moi".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).count == 3)
  }

  @Test func aDrawingIsWrittenInTheFormatThatIsChosen() throws {
    let folder = try Self.folder("dessin")
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = try Self.open(in: folder)
    program.press("c") { $0.isShowing("Carte") && $0.hasFooter }
    program.press("e") { $0.isShowing("Exporter ce dessin") }
    program.press("1") { $0.isShowing("Écrit dans") }
    program.press("e") { $0.isShowing("Exporter ce dessin") }
    program.press("6") { $0.isShowing(".mmd") }
    program.quit()
    let picture = try String(contentsOf: folder.appending(path: "carte-prefecture.svg"), encoding: .utf8)
    #expect(picture.hasPrefix("<?xml") && picture.hasSuffix("</svg>\n"))
    let chart = try String(contentsOf: folder.appending(path: "carte-prefecture.mmd"), encoding: .utf8)
    #expect(chart.hasPrefix("flowchart LR\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).count == 2)
  }
}
