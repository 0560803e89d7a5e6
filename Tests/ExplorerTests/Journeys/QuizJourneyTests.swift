import PartnerNetwork
import Surface
import Testing

@testable import Explorer

/// A quiz, alone and in groups.
@Suite struct QuizJourneyTests {
  private static let letters: [Character] = ["a", "b", "c", "d"]

  private func memory(_ journey: Journey) throws -> QuizMemory {
    try #require(journey.state.trail.current.memory as? QuizMemory)
  }

  /// The letter of the right answer, or of the first wrong one.
  private func letter(_ journey: Journey, right: Bool) throws -> Character {
    let place = try #require(try memory(journey).question).right
    return Self.letters[right ? place : place == 0 ? 1 : 0]
  }

  @Test func enterBeginsAtOnceAndAWholeQuizIsAnswered() throws {
    var journey = Journey("Q", columns: 80, rows: 24)
    #expect(journey.crumbs == ["Accueil", "Quiz"])
    #expect(journey.status.hasSuffix("questions possibles. Entrée commence."))
    #expect(journey.footer.contains("⏎ commencer"))
    journey.press("Entrée")
    #expect(journey.shows("Question 1 sur 10") && journey.footer.contains("a b c d répondre"))
    for number in 1...10 {
      #expect(journey.shows("Question \(number) sur 10"))
      journey.press("\(try letter(journey, right: number != 4))")
      #expect(journey.status.hasPrefix(number == 4 ? "Non. La bonne réponse est " : "Oui. La bonne réponse est "))
      #expect(journey.status.contains("Score : \(number < 4 ? number : number - 1) sur \(number)."))
      journey.press("Entrée")
    }
    #expect(journey.shows("9 bonnes réponses sur 10.") && journey.shows("À REVOIR (1)"))
    #expect(journey.shows("reseau quiz --graine 1"))
  }

  /// A wrong answer leads to the list, the list to the card, and back to the very line.
  @Test func whatIsToReviewOpensItsCard() throws {
    var journey = Journey("Q Bas Bas Bas Entrée 1 Entrée", columns: 80, rows: 24)
    #expect(journey.shows("Question 1 sur 5"))
    for _ in 1...5 { journey.press("\(try letter(journey, right: false)) Entrée") }
    #expect(journey.shows("À REVOIR (5)") && journey.shows("0 bonne réponse sur 5."))
    journey.press("Bas")
    let focus = try #require(journey.focus)
    let status = journey.status
    journey.press("Entrée")
    #expect(journey.state.route == .card(focus))
    journey.press("Gauche")
    #expect(journey.status == status && journey.crumbs.last == "Quiz, résultat")
    journey.press("Fin Haut Haut")
    #expect(journey.status == "Recommencer avec la même graine.")
    let first = try memory(journey).questions
    journey.press("Entrée")
    #expect(try memory(journey).questions == first && journey.shows("Question 1 sur 5"))
  }

  @Test func anotherQuizHasAnotherSeed() throws {
    var journey = Journey("Q Bas Bas Bas Entrée 1 Entrée", columns: 80, rows: 24)
    let first = try memory(journey).questions
    for _ in 1...5 { journey.press("\(try letter(journey, right: true)) Entrée") }
    #expect(journey.shows("Rien à revoir : toutes vos réponses sont justes."))
    journey.press("Bas Entrée")
    #expect(try memory(journey).questions != first && memory(journey).seedNumber != 1)
  }

  /// Letters answer, whatever they say elsewhere; digits too, with or without Shift; clicks and arrows.
  @Test(arguments: ["a", "A", "1", "&"]) func anyOfTheseAnswersA(key: String) throws {
    var journey = Journey("Q Entrée", columns: 80, rows: 24)
    journey.press(key)
    #expect(try memory(journey).given[0] == 0 && journey.state.route == .quiz())
  }

  @Test(arguments: [("é", 1), ("\"", 2), ("'", 3), ("d", 3), ("c", 2)])
  func theDigitRowOfAFrenchKeyboardAnswers(key: String, index: Int) throws {
    var journey = Journey("Q Entrée", columns: 80, rows: 24)
    journey.press(key)
    #expect(try memory(journey).given[0] == index)
  }

  @Test func arrowsAndClicksAnswer() throws {
    var journey = Journey("Q Entrée", columns: 80, rows: 24)
    journey.press("Entrée")
    #expect(journey.status == "Choisissez une réponse par sa lettre, ou avec les flèches.")
    journey.press("Bas Bas")
    #expect(journey.status.hasPrefix("Entrée répond B : "))
    journey.press("Entrée")
    #expect(try memory(journey).given[0] == 1)
    journey.press("Entrée")
    let isClicked = journey.click("C  ", fromRow: 3)
    #expect(isClicked)
    #expect(try memory(journey).given[1] == 2)
  }

  /// A key pressed twice leads nowhere, and nothing tells the answer before it is given.
  @Test func nothingIsToldBefore() throws {
    var journey = Journey("Q Entrée", columns: 80, rows: 24)
    for key in ["v", "i", "F6"] {
      journey.press(key)
      #expect(journey.status.hasPrefix("Répondez d’abord") && journey.state.route == .quiz() && journey.box == nil)
    }
    #expect(journey.focus == nil && !journey.footer.contains("carte"))
    journey.press("a a")
    #expect(journey.status.hasPrefix("Vous avez déjà répondu.") && journey.state.route == .quiz())
    journey.press("i")
    #expect(journey.box == "Source")
  }

  /// Wandering off in the middle loses nothing.
  @Test func theVeryQuestionIsFoundAgain() throws {
    var journey = Journey("Q Entrée", columns: 80, rows: 24)
    journey.press("\(try letter(journey, right: true)) Entrée \(try letter(journey, right: true))")
    let before = try memory(journey)
    let screen = journey.rows
    journey.press("/ caf Entrée Échap Échap Échap")
    #expect(try memory(journey) == before)
    journey.press("Gauche Droite Haut")
    #expect(try memory(journey).given == before.given && Array(journey.rows.dropLast(2)) == Array(screen.dropLast(2)))
  }

  @Test func choicesAreKept() throws {
    var journey = Journey("Q Bas Entrée", columns: 80, rows: 24)
    #expect(journey.box == "Thème")
    journey.press("logement Entrée")
    #expect(journey.shows("6 Logement"))
    journey.press("Bas Bas Entrée 2")
    #expect(journey.shows("1, pour découvrir"))
    journey.press("Entrée")
    let questions = try memory(journey).questions
    let lever = try #require(BundledNetwork.network.index(of: "lev_06"))
    #expect(!questions.isEmpty && questions.allSatisfy { $0.levers.contains(lever) && $0.level == 1 })
  }

  /// The seed is typed, on any keyboard; only digits are taken.
  @Test func theSeedIsTyped() throws {
    var journey = Journey("Q Fin", columns: 80, rows: 24)
    journey.press("Effacer é x è ç 1 5")
    #expect(try memory(journey).seed.text == "2791")
    journey.press("Entrée")
    #expect(try memory(journey).questions == Quiz.draw(QuizSelection(), seed: 2791, from: BundledNetwork.network))
  }

  @Test func aThemeWithoutQuestionsSaysSo() throws {
    var journey = Journey("Q", program: GeneratedNetwork.empty.program)
    #expect(journey.status.hasPrefix("Aucune question"))
    journey.press("Entrée")
    #expect(journey.status.hasPrefix("Aucune question") && journey.crumbs.last == "Quiz")
  }

  // MARK: - In groups

  @Test func theTrainerRevealsAndGivesPoints() throws {
    var journey = Journey("Q Bas Bas Bas Bas Entrée 3 Entrée", columns: 80, rows: 24)
    #expect(journey.shows("Équipe 1 : 0 · Équipe 2 : 0 · Équipe 3 : 0"))
    journey.press("1")
    #expect(journey.status.hasPrefix("Montrez d’abord la réponse"))
    journey.press("b")
    #expect(journey.status == "Réponse marquée : B. Entrée montre la bonne." && !journey.shows("La bonne réponse"))
    journey.press("Espace")
    #expect(journey.shows("La bonne réponse est ") && !journey.shows("Oui.") && !journey.shows("Non."))
    journey.press("é")
    #expect(journey.status == "Un point pour l’équipe 2, qui en a 1.")
    journey.press("2 1")
    #expect(journey.shows("Équipe 1 : 1 · Équipe 2 : 2 · Équipe 3 : 0"))
    journey.press("5")
    #expect(journey.status == "Il y a 3 équipes, de 1 à 3." && journey.state.route == .quiz())
    journey.press("o")
    #expect(journey.status == "Un point est repris à l’équipe 1, qui en a 0.")
    journey.press("Entrée")
    #expect(journey.shows("Question 2 sur 10") && journey.shows("Équipe 2 : 2"))
    for _ in 2...10 { journey.press("Entrée Entrée") }
    #expect(journey.shows("Équipe 2 : 2 points. Équipe 1 : aucun point. Équipe 3 : aucun point."))
    #expect(journey.shows("reseau quiz --graine 1 --groupe") && journey.shows("À REVOIR (9)"))
  }

  @Test func aNamedQuestionIsAskedAtOnce() throws {
    let program = BundledNetwork.program
    let state = program.start(.quiz("qz_11"), size: Size(columns: 80, rows: 24))
    let memory = try #require(state.trail.current.memory as? QuizMemory)
    #expect(memory.page == .question && memory.questions.map(\.key) == ["qz_11"])
  }

  @Test(arguments: ["theme:lev_06,niveau:2,nombre:5,graine:12,groupe:3", "", "graine:9999", "question:qz_11"])
  func aSubjectIsReadAsItIsWritten(text: String) { #expect(QuizSubject(text).text == text) }

  @Test func whatIsNotUnderstoodIsLeftOut() {
    #expect(QuizSubject("niveau:9,graine:0,nombre:x,groupe:99,couleur:bleu").text == "groupe:6")
  }
}
