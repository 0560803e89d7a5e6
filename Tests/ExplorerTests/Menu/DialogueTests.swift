import Notebook
import PartnerNetwork
import Surface
import Testing

@testable import Explorer

/// The dialogue of `reseau menu`, as somebody has it who only hears it.
@Suite struct DialogueTests {
  private static let nozay = Settings(commune: "44113")

  // MARK: - Where one is

  @Test func itBeginsWithWhatCanBeTyped() {
    let talk = Talk()
    #expect(talk.told[0] == "reseau, Loire-Atlantique\u{A0}: qui fait quoi contre la pauvreté.")
    #expect(talk.told[1].contains("«\u{A0}aide\u{A0}»"))
    let count = talk.dialogue.listing().count(where: \.isNumbered)
    #expect(count > 15 && talk.told.contains("Accueil. \(count) numéros."))
    #expect(talk.told.contains("1. Acteurs (60)"))
    #expect(talk.dialogue.prompt == "Votre choix\u{A0}?")
    #expect(talk.faults.isEmpty)
  }

  /// The question that the dialogue is for: who finances crèches in my commune, and whom do I call?
  @Test func whoFinancesAndWhomToCall() throws {
    var talk = Talk(["commune Nozay", "g"])
    #expect(talk.effects == [.keepCommune("44113")])
    #expect(talk.told == ["Nozay est votre commune. Elle est gardée pour la prochaine fois."])
    talk.say("crèche")
    #expect(talk.told[0] == "Recherche «\u{A0}crèche\u{A0}». 16 numéros.")
    talk.say("1")
    #expect(talk.route == .card("lev_01"))
    #expect(talk.told.contains("1. CAF finance Crèches (EAJE)"))
    #expect(talk.told.contains("2. MSA finance Crèches (EAJE)"))
    talk.say("a")
    #expect(talk.told[0].hasPrefix("Annuaire"))
    #expect(talk.told.contains("Filtré\u{A0}: levier Petite enfance"))
    #expect(talk.told[2] == "1. CAF, Allocataires, numéro court national\u{A0}: 32\u{A0}30. Source du 20/09/2021.")
  }

  /// Another way: the situation says whom to contact first.
  @Test func theSituationSaysWhomToContact() throws {
    var talk = Talk(["crèche"], settings: Self.nozay)
    let situation = try #require(talk.number(of: "situation «\u{A0}Monter une crèche"))
    talk.say("\(situation)")
    #expect(talk.route.screen == SituationScreen.name)
    while talk.dialogue.next < talk.dialogue.listing().count { talk.say("") }
    #expect(talk.transcript.contains { $0.contains("CAF") })
    #expect(talk.faults.isEmpty)
  }

  @Test func comingBackTellsThePageThatWasLeft() {
    var talk = Talk(["acteurs", "", ""])
    let page = talk.told
    talk.say("25")
    #expect(talk.route.screen == CardScreen.name)
    talk.say("retour")
    #expect(talk.told == page)
    talk.say("r")
    #expect(talk.route == .home)
    talk.say("r")
    #expect(talk.text.contains("Vous êtes au début du chemin"))
  }

  @Test func longAnswersComeInPages() throws {
    var talk = Talk(["acteurs"])
    var lines = talk.told
    #expect(lines.count <= 19 && lines.last?.hasPrefix("Encore ") == true)
    var pages = 1
    while talk.told.last?.hasPrefix("Encore ") == true {
      talk.say("")
      #expect(talk.told.count <= 20)
      lines += talk.told
      pages += 1
    }
    #expect(pages > 3)
    for number in 1...60 { #expect(lines.count { $0.hasPrefix("\(number). ") } == 1, "\(number)") }
    talk.say("")
    #expect(talk.told == ["Il n’y a pas de suite."])
    // Told all at once where that is asked for.
    let whole = Talk(["acteurs"], rows: 0)
    #expect(whole.told.count { $0.first?.isNumber == true } == 60)
  }

  @Test func partsLeadToTheirHeading() {
    var talk = Talk(["annuaire", "accueil", "levier 6", "1"])
    talk.say("parties")
    #expect(talk.told[0].contains("parties. Tapez p et un numéro"))
    #expect(talk.told[1].hasPrefix("p1. Qui fait quoi ("))
    talk.say("p2")
    #expect(talk.told[1].hasPrefix("Dans quels cadres ("))
    talk.say("p99")
    #expect(talk.text.contains("pas de partie de ce numéro"))
    talk.say("répéter")
    #expect(talk.text.contains("pas de partie de ce numéro"))
  }

  // MARK: - What is typed

  @Test(arguments: ["2", "é", " 2 ", "2\r"]) func aNumberOpens(typed: String) {
    #expect(Talk([typed]).route == .list(.lever))
  }

  @Test func aNumberThatIsNotThereIsSaid() {
    let talk = Talk(["99"])
    #expect(talk.told[0].hasPrefix("Il n’y a pas de numéro 99 ici\u{A0}: ils vont de 1 à 1"))
    #expect(talk.route == .home)
    #expect(Talk(["999999999999999999999"]).route.screen == SearchScreen.name)
  }

  @Test func lettersAreThoseOfTheScreen() {
    #expect(Talk(["a"]).route.screen == DirectoryScreen.name)
    #expect(Talk(["u"]).text.contains("15"))
    #expect(Talk(["s"]).route.screen == SituationsScreen.name)
    #expect(Talk(["t"]).route.screen == CommuneScreen.name)
    #expect(Talk(["m"]).told[0].hasPrefix("«\u{A0}m\u{A0}» n’est pas une action ici."))
    #expect(Talk(["y"]).effects.isEmpty)
    #expect(Talk(["carte"]).told == ["Ouvrez d’abord une liste ou une fiche."])
    #expect(Talk(["enregistrer"]).told[0].hasPrefix("«\u{A0}enregistrer\u{A0}» n’est pas une action ici."))
    #expect(Talk(["q"]).effects == [.quit])
    #expect(Talk(["quitter"]).dialogue.hasEnded)
  }

  @Test func wordsSearchWhereOneIs() {
    var talk = Talk(["annuaire", "adil"])
    #expect(talk.route.screen == DirectoryScreen.name)
    #expect(talk.told.contains { $0.hasPrefix("1. ADIL") } || talk.text.contains("Adil"))
    talk.say("chercher adil")
    #expect(talk.route.screen == SearchScreen.name)
    talk.say("loyer impayé")
    #expect(talk.told[0].hasPrefix("Recherche «\u{A0}loyer impayé\u{A0}»"))
    talk.say("retour")
    #expect(talk.route.screen == DirectoryScreen.name)
    talk.say("situations loyer")
    #expect(talk.route.screen == SituationsScreen.name)
    #expect(talk.told[0].contains("sur"))
    #expect(Talk(["chercher"]).told == ["Que cherchez-vous\u{A0}? Tapez quelques mots."])
    #expect(Talk(["xyzwk"]).text.contains("xyzwk"))
  }

  @Test func anActionIsDoneOnALine() throws {
    var talk = Talk(["levier 6", "1", "source 2"])
    #expect(talk.told[0].hasPrefix("Source"))
    // The numbers are still those of the card.
    talk.say("1")
    #expect(talk.route.screen == CardScreen.name && talk.route != .card("lev_06"))
    talk.say("retour")
    talk.say("actions")
    let line = try #require(talk.told.first { $0.contains("d’où vient") })
    let action = try #require(line.split(separator: ".").first)
    talk.say("\(action) 2")
    #expect(talk.told[0].hasPrefix("Source"))
    talk.say("carte 1")
    #expect(talk.route.screen == MapScreen.name)
    talk.say("source 99")
    #expect(talk.told[0].hasPrefix("Il n’y a pas de numéro 99"))
    talk.say("a99")
    #expect(talk.told[0].hasPrefix("«\u{A0}a99\u{A0}» n’est pas une action"))
  }

  @Test func communesAreFoundByName() {
    #expect(Talk(["commune nozay"]).route == .commune("44113"))
    var several = Talk(["commune 44170"])
    #expect(several.told[0].contains("Laquelle"))
    several.say("1")
    #expect(several.route.screen == CommuneScreen.name)
    #expect(Talk(["commune xyzwk"]).told[0].hasPrefix("Aucune commune de ces données"))
    var choice = Talk(["commune"])
    #expect(choice.dialogue.state.route == .commune())
    choice.say("clisson")
    choice.say("1")
    #expect(choice.effects.contains { if case .keepCommune = $0 { true } else { false } })
    #expect(choice.text.contains("Clisson"))
  }

  // MARK: - Places

  @Test func aTourIsFollowedWithEnter() throws {
    var talk = Talk(["parcours", "1"])
    #expect(talk.route.screen == TourStepScreen.name)
    #expect(talk.transcript.contains { $0.hasPrefix("Entrée\u{A0}: ") })
    let first = talk.route
    talk.say("")
    while talk.told.first?.hasSuffix("suite.") == true { talk.say("") }
    #expect(talk.route != first && talk.route.screen == TourStepScreen.name)
    talk.say("retour")
    #expect(talk.route == .tours)
  }

  @Test func aQuizIsAnsweredByLetterOrNumber() {
    var talk = Talk(["quiz", "1"])
    #expect(talk.text.contains("A\u{A0}: ") && talk.text.contains("C\u{A0}: "))
    talk.say("b")
    #expect(talk.transcript.contains { $0.hasPrefix("Oui") || $0.hasPrefix("Non") })
    #expect(talk.told.last == "Entrée\u{A0}: passer à la question suivante.")
    talk.say("")
    talk.say("1")
    #expect(talk.told.last == "Entrée\u{A0}: passer à la question suivante.")
    for _ in 0..<20 { talk.say(talk.told.last?.hasPrefix("Entrée") == true ? "" : "1") }
    #expect(talk.faults.isEmpty)
  }

  @Test func theSeedOfAQuizIsTyped() {
    var talk = Talk(["quiz", "6"])
    #expect(talk.dialogue.prompt == "Graine\u{A0}?")
    talk.say("4821")
    #expect(talk.dialogue.prompt == "Votre choix\u{A0}?")
    #expect(talk.text.contains("Graine\u{A0}: 4821"))
  }

  @Test func aFileIsAskedFor() {
    var talk = Talk(["urgences", "exporter"])
    #expect(talk.told[0].contains("numéros."))
    talk.say("3")
    guard case .export(.directory(_, .vcard, _)) = talk.effects.first else {
      Issue.record("\(talk.effects)")
      return
    }
  }
}
