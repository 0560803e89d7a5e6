import Glibc
import PtyHarness
import Surface
import Testing

/// From one start to the next, in the program itself: the place where one was, the first start, `--neuf`.
@Suite(.serialized) struct SessionTests {
  private let folder: TemporaryFolder
  /// A home of one's own, where all may be kept.
  private var environment: [String: String?] { ["HOME": folder.path] }
  private var file: String { folder.path + "/.local/state/reseau/session.json" }
  private var preferences: String { folder.path + "/.config/reseau/preferences.json" }

  init() throws { folder = try TemporaryFolder() }

  /// The mark of a start that came before, so that there is no welcome.
  private func begin() throws { try folder.write(file, "{\"astuces\": [\"accueil\", \"fiche\"]}\n") }

  private func open(_ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24)) throws -> PseudoTerminal {
    try openReseau(arguments, environment: environment, size: size)
  }

  /// Goes to the card of the CAF, two rows down.
  private func openCAF() throws -> (program: PseudoTerminal, title: String, body: [String]) {
    let program = try open()
    program.goDown()
    program.goDown()
    program.press(Keys.enter) { $0.screen.row(0).contains("› CAF") && $0.hasFooter && $0.isOnSelection }
    program.press("\u{1B}[B\u{1B}[B") { $0.says(" 3 sur ") && $0.isOnSelection }
    return (program, program.screen.row(0), program.body)
  }

  @Test func theNextStartOffersToGoBack() throws {
    try begin()
    let (program, title, body) = try openCAF()
    program.quit()
    #expect(TemporaryFolder.rights(of: file) == 0o600)
    let again = try open()
    #expect(again.says("Vous étiez sur la fiche « CAF ». r y revient."))
    again.press("r") { $0.screen.row(0) == title && $0.hasFooter && $0.isOnSelection }
    #expect(again.says(" 3 sur "))
    #expect(again.body.contains { row in row.contains("▌") && body.contains(row) })
    again.press(Keys.escape) { $0.isHome && $0.screen.row($0.screen.cursor.row).contains("CAF") }
    #expect(!again.says("Vous étiez"))
    again.quit()
  }

  /// Once the terminal is given back, a second Ctrl-C ends the program at once: all must be kept by then.
  @Test func theSessionIsKeptBeforeTheTerminalIsGivenBack() throws {
    try begin()
    let (program, _, _) = try openCAF()
    program.send("q")
    /// What is in the file as soon as the terminal is seen to be given back.
    var kept: String?
    let isGivenBack = program.wait {
      guard $0.screen.modes == [7, 25] else { return false }
      kept = kept ?? folder.text(of: file) ?? ""
      return true
    }
    #expect(isGivenBack && kept?.contains("act_caf") == true)
  }

  @Test(arguments: [SIGHUP, SIGTERM]) func aWindowThatIsClosedKeepsThePlace(number: Int32) throws {
    try begin()
    let (program, title, _) = try openCAF()
    program.signal(number)
    #expect(program.wait { $0.exit == .status(0) && $0.isRestored })
    let again = try open()
    again.press("r") { $0.screen.row(0) == title && $0.hasFooter }
    // And so does one whose terminal goes away.
    again.hangUp()
    #expect(again.wait { $0.exit == .status(0) })
    let third = try open()
    #expect(third.says("sur la fiche « CAF »"))
    third.quit()
  }

  @Test func theOfferNeedsNoAnswer() throws {
    try begin()
    try openCAF().program.quit()
    let again = try open()
    again.goDown()
    #expect(!again.says("Vous étiez"))
    again.quit()
  }

  @Test func newStartsClean() throws {
    try folder.write(preferences, "{\"commune\": \"44113\", \"theme\": \"clair\"}")
    try begin()
    let (program, _, _) = try openCAF()
    program.press("0lf\u{1B}OQ") { $0.says("Couleurs : projecteur.") && $0.isHome }
    program.press(Keys.enter) { $0.screen.row(0).contains("› CAF") && $0.hasFooter }
    program.quit()
    let (kept, chosen) = (folder.text(of: file), folder.text(of: preferences))
    #expect(chosen == "{\n  \"commune\": \"44113\",\n  \"theme\": \"projecteur\"\n}\n")
    #expect(kept?.contains("\"lies\": \"oui\"") == true && kept?.contains("\"colonnes\": \"0 1\"") == true)

    let new = try open(["--neuf"])
    #expect(!new.says("Vous étiez") && !new.says("Bienvenue") && !new.says("Astuce"))
    #expect(!new.screen.row(0).contains("Nozay") && !new.says("tout voir"))
    let bar = new.screen.row(3).firstIndex(of: "│")
    // Nothing that is done then is kept.
    new.press("r\u{1B}OQ") { $0.says("Couleurs : sombre.") }
    new.press("4") { $0.screen.row(0).contains("Dispositifs") && $0.hasFooter }
    new.quit()
    #expect(folder.text(of: file) == kept && folder.text(of: preferences) == chosen)

    let usual = try open()
    #expect(usual.screen.row(0).contains("Nozay") && usual.says("tout voir"))
    #expect(usual.says("sur la fiche « CAF »"))
    #expect(usual.screen.row(3).firstIndex(of: "│") != bar)
    usual.quit()
    let card = try PseudoTerminal(reseau, ["ouvrir", "CAF", "--neuf"], environment: environment)
    #expect(card.wait { $0.hasFooter && $0.screen.row(0).contains("› CAF") })
    #expect(!card.screen.row(0).contains("Nozay"))
    card.quit()
    #expect(folder.text(of: file)?.contains("\"lies\"") == true)
  }

  @Test func theFirstStartWelcomes() throws {
    let program = try PseudoTerminal(reseau, environment: environment)
    #expect(program.wait { $0.says("Bienvenue : 1 sur 4") && $0.hasFooter })
    program.press(Keys.down) { $0.says("Bienvenue : 2 sur 4") }
    program.press(Keys.enter) { $0.says("Bienvenue : 3 sur 4") }
    program.press(Keys.escape) { $0.isHome && !$0.says("Bienvenue") }
    #expect(program.says("Astuce : f ne garde"))
    program.goDown()
    #expect(!program.says("Astuce"))
    program.quit()
    let again = try open()
    #expect(!again.says("Bienvenue") && !again.says("Astuce"))
    // Until one asks for it.
    again.press("b") { $0.says("Bienvenue : 1 sur 4") }
    again.quit()
    #expect(folder.names(in: ".local/state/reseau") == ["session.json"])
  }

  @Test func theFirstStartCanBeLeftAtOnce() throws {
    let program = try PseudoTerminal(reseau, environment: environment, size: Size(columns: 60, rows: 16))
    #expect(program.wait { $0.says("Bienvenue : 1 sur 4") })
    program.quit()
    let again = try PseudoTerminal(reseau, environment: environment)
    #expect(again.wait { $0.isHome })
    #expect(!again.says("Bienvenue"))
    again.quit()
  }

  @Test(arguments: ["", "{", "[1]", "\u{0}\u{1B}[2J", "{\"chemin\": [{\"ecran\": \"fiche\", \"sujet\": \"parti\"}]}"])
  func aDamagedFileIsNoMatter(text: String) throws {
    try folder.write(file, text)
    let program = try open()
    #expect(!program.says("Vous étiez") && !program.says("illisible"))
    program.goDown()
    program.quit()
    #expect(folder.text(of: file)?.hasPrefix("{\n  \"chemin\"") == true)
    #expect(folder.names(in: ".local/state/reseau") == ["session.json"])
  }

  @Test func wherePlacesCannotBeKeptNothingIsSaid() throws {
    try folder.write(file + "/dedans", "à garder")
    let program = try open()
    program.goDown()
    program.quit()
    #expect(folder.text(of: file + "/dedans") == "à garder")
  }

  // MARK: - Data that are opened at each start

  private func writeData() throws -> String {
    let path = folder.path + "/mes-donnees"
    try folder.write(
      path + "/acteurs.json",
      "{\"entites\": [{\"id\": \"act_essai\", \"type\": \"acteur\", \"nom\": \"Épicerie d’essai\"}]}")
    return path
  }

  @Test func dataOfOnesOwnAreOpenedAtEachStart() throws {
    try begin()
    let path = try writeData()
    try folder.write(preferences, "{\"donnees\": [\"\(path)\"]}")
    let program = try open()
    program.press("/épicerie") { $0.says("Épicerie d’essai") && $0.hasFooter }
    program.quit("\u{3}")
    let new = try open(["--neuf"])
    new.press("/épicerie") { $0.says("Épicerie d’essai") && $0.hasFooter }
    new.quit("\u{3}")
  }

  @Test func dataThatAreGoneAreSaidAndDoneWithout() throws {
    try begin()
    try folder.write(preferences, "{\"donnees\": [\"\(folder.path)/partie\"]}")
    let program = try open(size: Size(columns: 160, rows: 40))
    #expect(program.says("Vos données n’ont pas pu être lues") && program.says("/partie."))
    program.goDown()
    program.quit()
    // What is asked for now, and is not there, is another matter.
    let asked = try PseudoTerminal(reseau, ["--donnees", folder.path + "/absente"], environment: environment)
    #expect(asked.wait { $0.exit == .status(1) })
    #expect(asked.says("absente"))
  }
}

extension PseudoTerminal {
  /// Whether a text is shown, whatever its spaces are.
  fileprivate func says(_ text: String) -> Bool {
    String(screen.text.map { $0 == "\u{A0}" ? " " : $0 }).contains(text)
  }
}
