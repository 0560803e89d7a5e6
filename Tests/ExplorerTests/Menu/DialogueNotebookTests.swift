import Notebook
import Testing

@testable import Explorer

/// Writing in the dialogue: a line a field, nothing lost, nothing saved unasked.
@Suite struct DialogueNotebookTests {
  @Test func aNoteIsWrittenLineByLine() {
    var talk = Talk(["levier 6", "1", "noter", "1"])
    #expect(talk.dialogue.prompt == "Note\u{A0}?")
    #expect(talk.text.contains("Une ligne avec un point seul termine"))
    for line in ["Appeler avant midi.", "", "Demander Mme Roy.", "."] { talk.say(line) }
    #expect(talk.text.contains("enregistrer"))
    #expect(talk.dialogue.state.notebook.notes.isEmpty)
    talk.say("enregistrer")
    #expect(talk.told[0] == "Enregistré.")
    #expect(talk.dialogue.state.notebook.notes.map(\.text) == ["Appeler avant midi.\n\nDemander Mme Roy."])
    #expect(talk.route == .card("lev_06"))
    #expect(talk.told.count == 3, "\(talk.text)")
    talk.say("carnet")
    #expect(talk.text.contains("Appeler avant midi."))
    #expect(talk.faults.isEmpty)
  }

  @Test func aContactIsAskedFieldByField() {
    var talk = Talk(["carnet", "noter", "2"])
    var prompts: [String] = []
    while talk.dialogue.asking != nil, prompts.count < 20 {
      prompts.append(talk.dialogue.prompt)
      talk.say(prompts.count == 1 ? "Mme Roy" : "")
    }
    #expect(prompts.count == OwnContact.Field.allCases.count)
    talk.say("2")
    #expect(talk.dialogue.prompt == prompts[1])
    talk.say("CCAS")
    talk.say("enregistrer")
    #expect(talk.dialogue.state.notebook.contacts.count == 1)
    #expect(talk.dialogue.state.notebook.contacts.first.map { $0[OwnContact.Field.allCases[1]] } == "CCAS")
    // A field that is kept, one that is emptied.
    talk.say("carnet")
    talk.say("1")
    // Its page first, where each part that is opened is changed.
    #expect(talk.route.screen == OwnPageScreen.name)
    talk.say("1")
    #expect(talk.text.contains("Maintenant\u{A0}: Mme Roy. Entrée seule\u{A0}: garder."))
    talk.say("")
    talk.say("-")
    talk.say(".")
    talk.say("enregistrer")
    #expect(talk.told[0] == "Enregistré.")
    let contact = talk.dialogue.state.notebook.contacts.first
    #expect(contact.map { $0[OwnContact.Field.allCases[0]] } == "Mme Roy")
    #expect(contact.map { $0[OwnContact.Field.allCases[1]] ?? "" } == "")
  }

  @Test func nothingIsLostUnasked() {
    var talk = Talk(["carnet", "noter", "1", "Brouillon", ".", "annuaire"])
    #expect(talk.route.screen == NotebookFormScreen.name)
    #expect(talk.text.contains("1. ") && talk.text.contains("3. "))
    talk.say("3")
    #expect(talk.route.screen == NotebookFormScreen.name)
    talk.say("quitter")
    #expect(!talk.dialogue.hasEnded)
    talk.say("1")
    #expect(talk.dialogue.state.notebook.notes.map(\.text) == ["Brouillon"])
  }

  @Test func theEndOfTheInputSavesWhatWasWritten() {
    var talk = Talk(["carnet", "noter", "1", "Brouillon"])
    talk.end()
    #expect(talk.dialogue.state.notebook.notes.map(\.text) == ["Brouillon"])
    #expect(talk.effects.last == .quit)
    #expect(talk.told == ["Enregistré."])
  }

  @Test func aDiskThatRefusesIsSaid() {
    var talk = Talk(["carnet", "noter", "1", "Brouillon", "."])
    talk.failure = "Le disque est plein."
    talk.say("enregistrer")
    #expect(talk.text.hasPrefix("Le disque est plein."))
    #expect(talk.route.screen == NotebookFormScreen.name)
    talk.failure = nil
    talk.say("enregistrer")
    #expect(talk.dialogue.state.notebook.notes.count == 1)
  }

  @Test func aNoteIsAddedToOrTakenAway() {
    var talk = Talk(["carnet", "noter", "1", "Un", ".", "enregistrer", "carnet", "1", "1"])
    #expect(talk.text.contains("s’ajoute à la fin"))
    talk.say("Deux")
    talk.say(".")
    talk.say("enregistrer")
    #expect(talk.dialogue.state.notebook.notes.map(\.text) == ["Un\nDeux"])
    talk.say("1")
    talk.say("-")
    talk.say("Trois")
    talk.say(".")
    talk.say("enregistrer")
    #expect(talk.dialogue.state.notebook.notes.map(\.text) == ["Trois"])
    talk.say("supprimer")
    talk.say("2")
    #expect(talk.dialogue.state.notebook.notes.isEmpty)
  }

  @Test func aFavouriteIsMarkedOnALine() {
    var talk = Talk(["acteurs", "favori 3"])
    #expect(talk.dialogue.state.notebook.favourites.count == 1)
    #expect(talk.told.count == 1)
    talk.say("favori")
    #expect(talk.told[0].hasPrefix("Sur quelle ligne\u{A0}? Ajoutez son numéro"))
    talk.say("carnet")
    #expect(talk.text.contains("1. "))
    // A note on nothing in particular, and not on what stands first in the list.
    talk.say("noter")
    talk.say("1")
    #expect(talk.told[0] == "Nouvelle note.")
  }
}
