import Glibc
import PtyHarness
import Surface
import Testing

/// A presentation in one terminal, and the trainer's notes in another. Neither needs the other.
@Suite(.serialized) struct PresenterTests {
  private let folder: TemporaryFolder
  private var environment: [String: String?] { ["XDG_RUNTIME_DIR": folder.path, "HOME": folder.path + "/maison"] }
  private static let wall = Size(columns: 60, rows: 16)

  init() throws {
    folder = try TemporaryFolder()
    // The program was opened here before: there is no welcome.
    try folder.write(folder.path + "/maison/.local/state/reseau/session.json", "{\"astuces\": [\"accueil\"]}\n")
  }

  /// Presents the CAF, and waits for the cover.
  private func present(_ environment: [String: String?]? = nil) throws -> PseudoTerminal {
    let program = try PseudoTerminal(
      reseau, ["presenter", "CAF"], environment: environment ?? self.environment, size: Self.wall)
    #expect(
      program.wait { $0.isShowing("Échap fin") && $0.isShowing("CAF") }, "\(program.screen.text)")
    return program
  }

  private func follow() throws -> PseudoTerminal {
    let notes = try PseudoTerminal(reseau, ["presenter", "--notes"], environment: environment)
    #expect(
      notes.wait { $0.isShowing("NOTES") && $0.isShowing("q quitter") }, "\(notes.screen.text)")
    return notes
  }

  private func expect(
    _ program: PseudoTerminal, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let came = program.wait { $0.isShowing(text) }
    #expect(came, "\(text), and not:\n\(program.screen.text)", sourceLocation: sourceLocation)
  }

  /// Turns to a page, on the wall.
  private func turn(_ program: PseudoTerminal, to page: Int, sourceLocation: SourceLocation = #_sourceLocation) {
    program.press(" ", sourceLocation: sourceLocation) { $0.isShowing(" \(page) / ") }
  }

  @Test func theNotesFollowThePages() throws {
    let notes = try follow()
    expect(notes, "La présentation n’a pas commencé.")
    let wall = try present()
    expect(notes, "Page 1 sur")
    turn(wall, to: 2)
    expect(notes, "Page 2 sur")
    turn(wall, to: 3)
    expect(notes, "Page 3 sur")
    expect(notes, "« peuvent co-financer »".replacing(" ", with: "\u{A0}").replacing("peuvent\u{A0}", with: "peuvent "))
    wall.press("n") { $0.screen.rows.allSatisfy(\.isEmpty) }
    expect(notes, "Le mur est éteint.")
    wall.press("n") { $0.isShowing(" 3 / ") }
    wall.press(Keys.enter) { $0.hasFooter }
    expect(notes, "Au mur\u{A0}: CAF")
    wall.press(Keys.escape) { $0.isShowing(" 3 / ") }
    expect(notes, "Page 3 sur")
    wall.press(Keys.escape) { $0.hasFooter }
    expect(notes, "La présentation est terminée.")
    #expect(folder.names(in: "reseau").isEmpty)
    notes.quit()
    wall.quit()
  }

  @Test func thePresentationOutlivesTheNotes() throws {
    let wall = try present()
    let notes = try follow()
    expect(notes, "Page 1 sur")
    notes.signal(SIGKILL)
    #expect(notes.wait { $0.exit == .signal(SIGKILL) })
    for page in 2...5 { turn(wall, to: page) }
    // And others may follow.
    let again = try follow()
    expect(again, "Page 5 sur")
    again.quit()
    wall.quit()
  }

  @Test func theNotesOutliveThePresentation() throws {
    let wall = try present()
    turn(wall, to: 2)
    let notes = try follow()
    expect(notes, "Page 2 sur")
    wall.signal(SIGKILL)
    expect(notes, "Présentation arrêtée.")
    // They still answer, and still show what was to be said.
    #expect(notes.isShowing("QUI EST-CE"))
    notes.resize(Size(columns: 60, rows: 16))
    #expect(notes.wait { $0.screen.row(15).contains("q quitter") })
    // A presentation that begins again is followed, and what the dead one left is taken away.
    let again = try present()
    turn(again, to: 2)
    turn(again, to: 3)
    expect(notes, "Page 3 sur")
    #expect(!notes.isShowing("arrêtée"))
    #expect(folder.names(in: "reseau").count == 2)
    notes.quit()
    again.quit()
    #expect(folder.names(in: "reseau").isEmpty)
  }

  /// Of two, the one that was turned last.
  @Test func theOneThatMovesIsFollowed() throws {
    let first = try present()
    let second = try present()
    let notes = try follow()
    turn(second, to: 2)
    expect(notes, "Page 2 sur")
    turn(first, to: 2)
    turn(first, to: 3)
    expect(notes, "Page 3 sur")
    second.quit()
    turn(first, to: 4)
    expect(notes, "Page 4 sur")
    first.signal(SIGTERM)
    expect(notes, "La présentation est terminée.")
    notes.quit(Keys.escape)
  }

  /// Nothing can be written anywhere: the pages turn all the same, and it is said once, at the end.
  @Test func withoutAFolderThePagesTurn() throws {
    let nowhere: [String: String?] = ["XDG_RUNTIME_DIR": "/dev/null", "XDG_STATE_HOME": "/dev/null", "HOME": nil]
    let wall = try present(nowhere)
    for page in 2...4 { turn(wall, to: page) }
    #expect(!wall.isShowing("formateur"))
    wall.press(Keys.escape) { $0.isShowing("Les notes du formateur n’ont pas pu suivre") }
    wall.press(Keys.down) { !$0.isShowing("formateur") && $0.hasFooter }
    wall.quit()
  }

  /// The folder goes away in the middle, as a session that ends takes it: another serves.
  @Test func aFolderThatGoesIsReplaced() throws {
    let wall = try present()
    turn(wall, to: 2)
    for name in folder.names(in: "reseau") { unlink("\(folder.path)/reseau/\(name)") }
    rmdir(folder.path + "/reseau")
    turn(wall, to: 3)
    let notes = try follow()
    expect(notes, "Page 3 sur")
    notes.quit()
    wall.quit()
  }

  /// A wall that shows a page wakes up for nothing.
  @Test func aPageCostsNothing() throws {
    let wall = try present()
    turn(wall, to: 2)
    wall.settle(seconds: 0.5)
    let before = wall.received
    wall.settle(seconds: 1.5)
    #expect(wall.received == before)
    wall.quit()
  }

  /// F5 begins, as a remote does, and its other keys work.
  @Test func aRemoteDrivesIt() throws {
    let program = try openReseau(environment: environment, size: Self.wall)
    program.press("\u{1B}[15~") { $0.isShowing("Échap fin") }
    program.press("\u{1B}[6~") { $0.isShowing(" 2 / ") }
    program.press("\u{1B}[6~") { $0.isShowing(" 3 / ") }
    program.press("\u{1B}[5~") { $0.isShowing(" 2 / ") }
    for key in ["b", "."] {
      program.press(key) { $0.screen.rows.allSatisfy(\.isEmpty) }
      program.press(key) { $0.isShowing(" 2 / ") }
    }
    program.press(Keys.escape) { $0.isHome }
    program.quit()
  }
}
