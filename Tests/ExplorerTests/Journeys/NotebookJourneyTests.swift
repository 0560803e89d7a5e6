import Notebook
import Surface
import Testing

@testable import Explorer

/// Writing in the notebook: notes, contacts, favourites; nothing is lost on the way.
@Suite struct NotebookJourneyTests {
  /// On the card of the CAF.
  private let card = "Bas Bas Entrée"

  @Test func aNoteIsWrittenAndFound() {
    var journey = Journey(card + " n 1 Appeler Entrée demain Ctrl-S")
    #expect(
      journey.state.notebook.notes == [Note(id: "n1", subject: "act_caf", text: "Appeler\ndemain", modified: nil)])
    #expect(journey.crumbs == ["Accueil", "CAF"] && journey.status == "Enregistré.")
    // Right goes forward to no form that was left.
    #expect(!journey.state.trail.canGoForward)
    journey.press("F9")
    #expect(journey.crumbs.last == "Carnet" && journey.shows("NOTES (1)") && journey.shows("Appeler"))
    // Its page shows it whole; Enter there changes it, and what it is about is one line below.
    journey.press("Entrée")
    #expect(journey.crumbs.last == "Note" && journey.shows("demain"))
    journey.press("Entrée Fin ! Ctrl-S")
    #expect(journey.state.notebook.notes.map(\.text) == ["Appeler\ndemain!"])
    #expect(journey.crumbs.last == "Note")
    journey.press("Bas Entrée")
    #expect(journey.crumbs.last == "CAF")
  }

  @Test func aContactHasItsFields() {
    let journey = Journey(card + " n 2 Anne Tab Cheffe Entrée 02 Bas a@b.fr Tab Nozay Tab un Entrée deux Ctrl-S")
    #expect(
      journey.state.notebook.contacts == [
        OwnContact(
          id: "c1", subject: "act_caf",
          values: [
            .name: "Anne", .function: "Cheffe", .telephone: "02", .email: "a@b.fr", .commune: "Nozay",
            .note: "un\ndeux",
          ], modified: nil)
      ])
  }

  /// What was written stands on the card, marked as the user's own, and Enter there changes it.
  @Test(arguments: ["Bas Bas Entrée", "s Entrée", "t nozay Entrée"])
  func itStandsOnItsCard(keys: String) throws {
    var journey = Journey(keys + " n 2 Anne Tab Cheffe Tab 0240 Ctrl-S n 1 Appeler Ctrl-S", rows: 50)
    for text in ["VOTRE CARNET (2)", "Anne (à vous)", "Fonction : Cheffe", "Note (à vous)", "Appeler"] {
      #expect(journey.shows(text), "\(text) \(journey.testDescription)")
    }
    journey.click("Anne (à vous)")
    #expect(journey.status.contains("à vous"))
    journey.press("y")
    #expect(journey.effects == [.copy("0240", what: "«\u{A0}0240\u{A0}»")])
    journey.press("Entrée Fin ! Ctrl-S")
    #expect(journey.shows("Anne! (à vous)"))
  }

  @Test func leavingAsksWhereSomethingWouldBeLost() {
    var journey = Journey(card + " n 1 Échap")
    #expect(journey.crumbs.last == "CAF" && journey.box == nil)
    for keys in ["Échap", "Ctrl-C", "Ctrl-F"] {
      journey = Journey(card + " n 1 Appeler " + keys)
      #expect(journey.box == "Ce n’est pas enregistré" && journey.effects.isEmpty, "\(keys)")
      journey.press("3")
      #expect(journey.box == nil && journey.shows("Appeler"))
      journey.press("Échap Échap")
      #expect(journey.box == nil && journey.shows("Appeler"))
      journey.press("Échap 2")
      #expect(journey.crumbs.last == "CAF" && journey.state.notebook.isEmpty)
    }
    journey.press("n 1 Appeler Échap 1")
    #expect(journey.state.notebook.notes.count == 1 && journey.crumbs.last == "CAF")
  }

  /// A window that is closed in the middle of a note saves it.
  @Test func closingTheWindowSaves() {
    var journey = Journey(card + " n 1 Appeler")
    let note = Note(id: "n1", subject: "act_caf", text: "Appeler", modified: nil)
    journey.send(.hangUp)
    #expect(journey.effects == [.save(.note(note, over: nil)), .quit])
    journey.resize(20, 5)
    journey.press("q")
    #expect(journey.effects == [.save(.note(note, over: nil)), .quit])
  }

  @Test func whatCannotBeSavedStaysWritten() {
    var journey = Journey(card + " n 1 Appeler")
    journey.failure = "Ce n’est pas enregistré (il n’y a plus de place)."
    journey.press("Ctrl-S")
    #expect(journey.status.hasPrefix("Ce n’est pas enregistré (il n’y a plus de place)."))
    #expect(journey.status.contains("toujours là") && journey.shows("Appeler"))
    #expect(journey.state.notebook.isEmpty)
    journey.failure = nil
    journey.press("Ctrl-S")
    #expect(journey.status == "Enregistré." && journey.state.notebook.notes.count == 1)
  }

  @Test func bothVersionsAreKeptAndSaid() {
    var journey = Journey(card + " n 1 Un Ctrl-S n 5")
    #expect(journey.shows("Un"))
    // Another window changes it meanwhile.
    _ = journey.disk?.make(
      .note(Note(id: "n1", subject: "act_caf", text: "Autre", modified: nil), over: journey.state.notebook.notes[0]))
    journey.press("Fin ! Ctrl-S")
    #expect(journey.status.contains("les deux versions sont gardées"))
    #expect(journey.state.notebook.notes.map(\.text) == ["Autre", "Un!"])
  }

  @Test func controlZUndoesInAFormAndNowhereElse() {
    var journey = Journey(card + " n 1 Un Espace deux Ctrl-Z")
    #expect(journey.effects.isEmpty && journey.shows("Un") && !journey.shows("deux"))
    journey.press("Ctrl-Z Échap Ctrl-Z")
    #expect(journey.effects == [.suspend])
  }

  @Test func aPasteKeepsItsLines() {
    var journey = Journey(card + " n 1")
    journey.send(.paste("Un\nq Deux\u{1B}"))
    #expect(journey.shows("│ Un") && journey.shows("│ q Deux"))
    journey.press("Ctrl-S")
    #expect(journey.state.notebook.notes.map(\.text) == ["Un\nq Deux"])
  }

  @Test func aFavouriteComesAndGoes() {
    var journey = Journey(card + " *")
    #expect(journey.state.notebook.isFavourite("act_caf") && journey.status.contains("favoris"))
    journey.press("N")
    #expect(journey.shows("FAVORIS (1)"))
    journey.press("Suppr 2")
    #expect(journey.state.notebook.isEmpty && journey.shows("Votre carnet est vide."))
    journey.press("Échap * *")
    #expect(journey.state.notebook.isEmpty)
  }

  @Test func takingAwayAsksFirst() {
    var journey = Journey(card + " n 1 Un Ctrl-S N Suppr")
    #expect(journey.box == "Supprimer ?")
    journey.press("Entrée")
    #expect(journey.state.notebook.notes.count == 1)
    journey.press("Suppr Bas Entrée")
    #expect(journey.state.notebook.isEmpty && journey.status == "Supprimé.")
  }

  @Test func theFormNeedsSomething() {
    var journey = Journey(card + " n 1 Espace Ctrl-S")
    #expect(journey.effects.isEmpty && journey.status.contains("Écrivez d’abord quelque chose"))
    journey.press("Ctrl-U Échap n 1 Un Ctrl-S n 5 Ctrl-S")
    #expect(journey.status.contains("rien changé"))
    journey.press("Ctrl-U Ctrl-S")
    #expect(journey.effects.isEmpty && journey.status.contains("Suppr"))
  }

  /// Situations, communes, places of the directory: each can be written about.
  @Test(arguments: [("s Entrée", "sit_"), ("t nozay Entrée", "44113"), ("a / adil Entrée", "cpl_"), ("", "act_")])
  func anythingCanBeWrittenAbout(keys: String, prefix: String) {
    let journey = Journey(keys + " n 1 Un Ctrl-S")
    let subject = journey.state.notebook.notes.first?.subject
    #expect(subject?.hasPrefix(prefix) == true, "\(keys): \(subject ?? "nil")")
  }

  /// Words, by Control and by Alt, as in any editor of lines; Escape alone still leaves.
  @Test func wordsAreMovedOverAndErased() {
    func text(_ keys: String) -> String? {
      Journey(card + " n 1 un Espace deux Espace trois " + keys + " Ctrl-S").state.notebook.notes.first?.text
    }
    #expect(text("Alt-B !") == "un deux !trois" && text("Ctrl-Gauche !") == "un deux !trois")
    #expect(text("Début Alt-F !") == "un! deux trois" && text("Début Ctrl-Droite !") == "un! deux trois")
    #expect(text("Alt-Effacer !") == "un deux !" && text("Ctrl-W !") == "un deux !")
    #expect(
      text("Ctrl-U !") == "!" && text("Ctrl-A !") == "!un deux trois" && text("Ctrl-A Ctrl-E !") == "un deux trois!")
    #expect(text("Gauche Suppr !") == "un deux troi!" && text("Alt-Effacer Ctrl-Z !") == "un deux trois!")
    // Elsewhere Alt and a letter are Escape and that letter.
    #expect(Journey(card + " Alt-F").crumbs == ["Accueil"])
  }

  @Test func tabGoesRoundTheFields() {
    var journey = Journey(card + " n 2")
    for label in ["Fonction", "Téléphone", "Courriel", "Commune", "Note", "Nom"] {
      journey.press("Tab")
      #expect(journey.rows.contains { $0.hasPrefix("▌ \(label)") }, "\(label)")
    }
    journey.press("MajTab")
    #expect(journey.rows.contains { $0.hasPrefix("▌ Note") })
  }

  @Test func aNumberThatLooksWrongIsSaidAndKept() {
    var journey = Journey(card + " n 2 Anne Tab Tab 02 Espace 40")
    #expect(!journey.status.contains("vérifiez"))
    journey.press("Tab")
    #expect(journey.status.contains("vérifiez-le") && journey.status.contains("Ctrl-S"))
    journey.press("anne Tab")
    #expect(journey.status.contains("semble incomplète"))
    journey.press("Ctrl-S")
    #expect(journey.status.hasPrefix("Enregistré.") && journey.status.contains("vérifiez-le"))
    #expect(journey.state.notebook.contacts.first?[.telephone] == "02 40")
  }

  @Test func whatHasNoRoomIsSaid() {
    var journey = Journey(card + " n 2")
    journey.send(.paste(String(repeating: "mot ", count: 100)))
    #expect(journey.status.contains("Ce champ est plein"))
    journey.press("Gauche")
    #expect(!journey.status.contains("Ce champ est plein"))
  }

  @Test func aClickPutsTheCursorWhereItIs() {
    var journey = Journey(card + " n 2 Anne Tab Cheffe Tab Tab Tab Tab un Espace deux Entrée trois")
    journey.click("nne")
    journey.press("!")
    #expect(journey.shows("A!nne"))
    journey.click("rois")
    journey.press("?")
    #expect(journey.shows("t?rois"))
  }

  @Test func pagesMoveInALongNote() {
    var journey = Journey(card + " n 1", columns: 60, rows: 16)
    journey.send(.paste((1...60).map { "ligne \($0)" }.joined(separator: "\n")))
    #expect(journey.shows("ligne 60") && !journey.shows("ligne 40"))
    journey.press("PageHaut PageHaut PageHaut PageHaut PageHaut PageHaut PageHaut PageHaut !")
    #expect(journey.shows("ligne 1!") || journey.shows("ligne !1") || journey.shows("!ligne 1"))
  }

  @Test func charactersOfAllKindsAreWritten() throws {
    var journey = Journey(card + " n 2")
    journey.send(.paste("Zoe\u{308} 漢字 👩🏽"))
    journey.press("Gauche Effacer Tab e")
    journey.send(.key(.character("\u{301}")))
    journey.press("Ctrl-S")
    let contact = try #require(journey.state.notebook.contacts.first)
    #expect(contact[.name] == "Zoe\u{308} 漢字👩🏽" && contact[.function] == "e\u{301}")
  }
}
