import Glibc
import PtyHarness
import Surface
import Testing

/// The notebook, in the program itself: what it said to be saved is there again, however it ended.
@Suite(.serialized) struct NotebookTests {
  private let folder: TemporaryFolder
  private var environment: [String: String?] { ["XDG_DATA_HOME": folder.path] }
  private var file: String { folder.path + "/reseau/carnet.json" }

  init() throws { folder = try TemporaryFolder() }

  /// Opens the form of a note on the first partner, and types.
  private func write(_ text: String) throws -> PseudoTerminal {
    let program = try openReseau(environment: environment)
    program.press("n") { $0.isShowing("écrire une note") && $0.hasFooter }
    program.press("1") { $0.isShowing("Nouvelle note") && $0.hasFooter }
    program.press(text) { $0.isShowing(text) && $0.hasFooter }
    return program
  }

  @Test func aKilledProgramHasLostNothing() throws {
    let program = try write("Appeler Mme Martin")
    program.press("\u{13}") { $0.isShowing("Enregistré.") && $0.hasFooter }
    program.signal(SIGKILL)
    #expect(folder.text(of: file)?.contains("\"texte\": \"Appeler Mme Martin\"") == true)
    #expect(TemporaryFolder.rights(of: file) == 0o600)
    let again = try openReseau(environment: environment)
    again.press("N") { $0.isShowing("NOTES (1)") && $0.hasFooter }
    #expect(again.isShowing("Appeler Mme Martin"))
    again.quit()
  }

  @Test func aWindowClosedInMidEditSavesWhatIsWritten() throws {
    let program = try write("Rappeler lundi")
    program.signal(SIGHUP)
    #expect(program.wait(seconds: patience) { $0.exit == .status(0) && $0.isRestored })
    #expect(folder.text(of: file)?.contains("Rappeler lundi") == true)
  }

  @Test func whatCannotBeSavedIsSaidAndStays() throws {
    try folder.write(folder.path + "/reseau", "un fichier")
    let program = try write("Appeler")
    program.press("\u{13}") { $0.isShowing("Ce n’est pas enregistré") && $0.hasFooter }
    #expect(program.isShowing("Nouvelle note") && program.isShowing("Appeler"))
    program.press(Keys.escape) { $0.isShowing("abandonner") && $0.hasFooter }
    program.press("2") { $0.isHome }
    program.quit()
    #expect(folder.text(of: folder.path + "/reseau") == "un fichier")
  }
}
