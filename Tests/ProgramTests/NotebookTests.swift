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
    #expect(program.wait { $0.exit == .status(0) && $0.isRestored })
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

  /// As a director would: a contact for the CAF, the window closed in mid-edit, and all is there again.
  @Test func aContactIsAddedLostFromSightAndFoundAgain() throws {
    var environment = environment
    for name in ["XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"] { environment[name] = folder.path + "/" + name }
    // The program was opened here before: there is no welcome.
    try folder.write(folder.path + "/XDG_STATE_HOME/reseau/session.json", "{\"astuces\": [\"accueil\"]}\n")
    let program = try openReseau(environment: environment)
    program.press(Keys.down + Keys.down) { $0.isShowing("CAF") && $0.hasFooter }
    program.press("\r") { $0.isShowing("allocations familiales") && $0.hasFooter }
    program.press("n") { $0.isShowing("ajouter un contact") && $0.hasFooter }
    program.press("2") { $0.isShowing("Nouveau contact") && $0.hasFooter }
    program.press("Anne Quintal\tCheffe\t02 40 00 11 22\t") { $0.isShowing("02 40 00 11 22") && $0.hasFooter }
    program.signal(SIGHUP)
    #expect(program.wait { $0.exit == .status(0) && $0.isRestored })
    // Nothing personal anywhere but in the notebook, its earlier versions and its lock.
    for path in folder.files() where folder.text(of: path)?.contains("Quintal") == true {
      #expect(path.contains("/reseau/carnet"), "\(path)")
    }
    let again = try openReseau(environment: environment)
    again.press("/") { $0.isShowing("Écrivez") || $0.hasFooter }
    again.press("quintal") { $0.isShowing("VOTRE CARNET (1)") && $0.hasFooter }
    again.press("\r") { $0.isShowing("À PROPOS DE") && $0.hasFooter }
    #expect(again.isShowing("02 40 00 11 22"))
    again.press(Keys.escape) { $0.isShowing("VOTRE CARNET (1)") && $0.hasFooter }
    again.press(Keys.escape) { !$0.isShowing("VOTRE CARNET") && $0.hasFooter }
    again.press(Keys.escape) { $0.isHome }
    again.press("a") { $0.isShowing("ANNUAIRE") && $0.hasFooter }
    again.press("/caf\r") { $0.isShowing("CAF, Anne Quintal") && $0.hasFooter }
    again.quit()
    let card = try PseudoTerminal(reseau, ["carnet", "--format", "vcard"], environment: environment)
    #expect(card.wait { $0.exit == .status(0) })
    #expect(card.screen.text.contains("FN:Anne Quintal") && card.screen.text.contains("tel:+33240001122"))
  }
}
