import Glibc
import PtyHarness
import Surface
import Testing

/// The user's commune, from one start to the next, and the file that keeps it.
@Suite(.serialized) struct PreferencesTests {
  private let folder: TemporaryFolder
  private var environment: [String: String?] { ["XDG_CONFIG_HOME": folder.path] }
  private var file: String { folder.path + "/reseau/preferences.json" }

  init() throws { folder = try TemporaryFolder() }

  /// Opens the program, types the name of Nozay, chooses it, and leaves.
  private func chooseNozay() throws {
    let program = try openReseau(environment: environment)
    program.press("t") { $0.isShowing("Tapez le nom de votre commune.") && $0.hasFooter }
    program.press("nozay") { $0.isShowing("44170") && $0.hasFooter }
    program.press(Keys.enter) { $0.isShowing("Guémené-Penfao") && $0.hasFooter }
    program.quit()
  }

  @Test func theCommuneIsThereAtTheNextStart() throws {
    try chooseNozay()
    #expect(folder.text(of: file) == "{\n  \"commune\": \"44113\"\n}\n")
    #expect(TemporaryFolder.rights(of: file) == 0o600)
    #expect(TemporaryFolder.rights(of: folder.path + "/reseau") == 0o700)
    #expect(folder.names(in: "reseau") == ["preferences.json"])
    let again = try openReseau(environment: environment)
    #expect(again.screen.row(0).contains("RÉSEAU · Loire-Atlantique · Nozay"))
    again.press("t") { $0.isShowing("Guémené-Penfao") && $0.hasFooter }
    again.press("g") { $0.isShowing("n’est plus votre commune") && $0.hasFooter }
    again.quit()
    #expect(folder.text(of: file) == "{}\n")
  }

  @Test func whatAnotherVersionKeptStays() throws {
    try folder.write(file, "{\"couleurs\": [1.0, \"\\u00e9\"], \"commune\": \"44109\"}")
    try chooseOther()
    #expect(folder.text(of: file) == "{\n  \"couleurs\": [1.0, \"\\u00e9\"],\n  \"commune\": \"44113\"\n}\n")
  }

  /// The same from a start that has a commune.
  private func chooseOther() throws {
    let program = try openReseau(environment: environment)
    #expect(program.screen.row(0).contains("· Nantes"))
    program.press("t") { $0.isShowing("Nantes Métropole") && $0.hasFooter }
    program.press("t") { $0.isShowing("Tapez le nom") && $0.hasFooter }
    program.press("nozay") { $0.isShowing("44170") && $0.hasFooter }
    program.press(Keys.enter) { $0.isShowing("Guémené-Penfao") && $0.hasFooter }
    program.quit()
  }

  @Test(arguments: ["{", "[]", "44113", "{\"commune\": \"44113\"", "\u{0}\u{1}\u{2}"])
  func aDamagedFileIsPutAsideAndSaid(text: String) throws {
    try folder.write(file, text)
    let program = try openReseau(environment: environment, size: Size(columns: 160, rows: 40))
    #expect(program.isShowing("Vos choix gardés étaient illisibles"))
    program.quit()
    #expect(folder.text(of: file + ".illisible-1") == text)
    #expect(folder.names(in: "reseau") == ["preferences.json.illisible-1"])
    // A second one takes nothing from the first.
    try folder.write(file, "}")
    try chooseNozay()
    #expect(folder.text(of: file + ".illisible-1") == text)
    #expect(folder.text(of: file + ".illisible-2") == "}")
    #expect(folder.text(of: file)?.contains("44113") == true)
  }

  @Test func whatIsNoFileIsLeftAndSaid() throws {
    try folder.write(file + "/dedans", "à garder")
    let program = try openReseau(environment: environment)
    #expect(program.isShowing("Vos choix gardés n’ont pas pu être relus"))
    program.press("t") { $0.isShowing("Tapez le nom") && $0.hasFooter }
    program.press("nozay") { $0.isShowing("44170") && $0.hasFooter }
    program.press(Keys.enter) { $0.isShowing("n’a pas pu être gardé") && $0.hasFooter }
    #expect(program.screen.row(0).contains("· Nozay"))
    program.quit()
    #expect(folder.text(of: file + "/dedans") == "à garder")
  }

  @Test func whereThereIsNoHomeItIsSaid() throws {
    let program = try openReseau(environment: ["XDG_CONFIG_HOME": nil, "HOME": nil])
    program.press("t") { $0.isShowing("Tapez le nom") && $0.hasFooter }
    program.press("nozay") { $0.isShowing("44170") && $0.hasFooter }
    program.press(Keys.enter) { $0.isShowing("n’a pas pu être gardé") && $0.hasFooter }
    program.quit()
  }

  /// Keys of one's own, from the file to the screen; one that is not taken is said, and the others hold.
  @Test func keysOfOnesOwnAreTaken() throws {
    try folder.write(file, "{\"touches\": {\"h\": \"t\", \"a\": \"s\"}}")
    let program = try openReseau(environment: environment, size: Size(columns: 160, rows: 40))
    #expect(program.isShowing("Une de vos touches n’est pas prise"))
    program.press("h") { $0.isShowing("Tapez le nom de votre commune.") && $0.hasFooter }
    program.press("\u{1B}") { !$0.isShowing("Tapez le nom de votre commune.") && $0.hasFooter }
    program.quit()
    #expect(folder.text(of: file) == "{\"touches\": {\"h\": \"t\", \"a\": \"s\"}}")
  }
}
