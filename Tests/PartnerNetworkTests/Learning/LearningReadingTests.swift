import Testing

@testable import PartnerNetwork

/// The fourth pass: what is kept, what is refused, and what is said of it.
@Suite struct LearningReadingTests {
  @Test(arguments: [DataFile.Part.all, .learning])
  func theSampleIsReadWhole(_ part: DataFile.Part) throws {
    let network = LearningSample.read(part: part)
    let learning = network.learning
    #expect(network.allProblems == [])
    // The urgent one first, although it stands second.
    #expect(learning.situations.map(\.id) == ["sit_b", "sit_a"])
    #expect(learning.situations[0].isUrgent && learning.situations[0].calls[0].reason == "Répond.")
    let situation = learning.situations[1]
    #expect(situation.profile == .elected && situation.story == "Quelqu’un demande." && situation.words == ["crèche"])
    #expect(situation.contacts.map { network.entities[$0.entity].id } == ["act_caf"])
    #expect(situation.levers.map { network.entities[$0].id } == ["lev_01"])
    #expect(situation.schemes.count == 1 && situation.frameworks.count == 1)
    #expect(situation.firstSteps == ["Écouter", "Noter"] && situation.isCautionSourced && situation.caution != nil)
    #expect(situation.sources == ["FASC"] && situation.confidence == .high && !situation.isUrgent)
    let question = try #require(learning.questions.first)
    #expect(question.level == 2 && question.right == "La CAF" && question.wrong == ["L’État", "Personne"])
    #expect(question.levers.count == 1 && question.entities.count == 1 && question.source == "FASC")
    let tour = try #require(learning.tours.first)
    #expect(tour.minutes == 15 && tour.audience == "Tous" && tour.summary == "Tout." && tour.steps.count == 3)
    #expect(tour.steps[0].target == TourTarget(.card, "act_caf") && tour.steps[0].question == "q_a")
    #expect(tour.steps[0].points == ["Elle paie"] && tour.steps[0].figure == "13" && tour.steps[0].notes == "Parlez.")
    #expect(tour.steps[1].target == TourTarget(.path, "act_caf act_etat"))
    #expect(tour.steps[2].target == TourTarget(.situation, "sit_b"))
  }

  private static func step(_ fields: String) -> String {
    #""parcours": [{"id": "p", "titre": "P", "etapes": [{"titre": "T", "texte": "X", \#(fields)}]}]"#
  }

  private static func question(_ fields: String) -> String {
    #""questions": [{"id": "q", "question": "Q", \#(fields)}]"#
  }

  private static let mistakes: [(String, Problem.Cause, String?)] = [
    (#""situations": [{"id": "s"}]"#, Problem.Cause.missingField("titre"), "s"),
    (
      #""situations": [{"id": "s", "titre": "S", "contacts": [{"acteur": "nul", "pourquoi": "X"}]}]"#,
      .dangling(field: "acteur", id: "nul"), "s"
    ),
    (
      #""situations": [{"id": "s", "titre": "S", "contacts": [{"acteur": "act_caf"}]}]"#, .missingField("pourquoi"), "s"
    ),
    (#""situations": [{"id": "s", "titre": "S", "leviers": ["nul"]}]"#, .dangling(field: "leviers", id: "nul"), "s"),
    (#""situations": [{"id": "s", "titre": "S", "sources": ["nul"]}]"#, .dangling(field: "sources", id: "nul"), "s"),
    (
      #""situations": [{"id": "s", "titre": "S", "profil": "maire"}]"#, .unknownValue(field: "profil", value: "maire"),
      "s"
    ),
    (#""situations": [{"id": "sit_z", "retire": true}]"#, .dangling(field: "id", id: "sit_z"), "sit_z"),
    (#""parcours": [{"id": "p", "titre": "P"}]"#, .missingField("etapes"), "p"),
    (#""parcours": [{"id": "p", "titre": "P", "etapes": [{"titre": "T"}]}]"#, .missingField("texte"), "p"),
    (step(#""cible": "nul""#), .dangling(field: "cible", id: "nul"), "p"),
    (step(#""cible": "carte nul""#), .dangling(field: "cible", id: "nul"), "p"),
    (step(#""cible": "dessin act_caf""#), .unknownValue(field: "cible", value: "dessin act_caf"), "p"),
    (step(#""cible": "chemin act_caf""#), .unknownValue(field: "cible", value: "chemin act_caf"), "p"),
    (step(#""cible": "liste fleurs""#), .unknownValue(field: "cible", value: "liste fleurs"), "p"),
    (step(#""cible": "situation nul""#), .dangling(field: "cible", id: "nul"), "p"),
    (step(#""question": "nul""#), .dangling(field: "question", id: "nul"), "p"),
    (question(#""bonne": "A""#), .missingField("mauvaises"), "q"),
    (question(#""bonne": "A", "mauvaises": []"#), .ambiguousAnswers, "q"),
    // The same answer, however it is written.
    (question(#""bonne": "L’État", "mauvaises": ["l'etat"]"#), .ambiguousAnswers, "q"),
    (question(#""bonne": "A", "mauvaises": ["B"], "niveau": 4"#), .unknownValue(field: "niveau", value: "4"), "q"),
    (question(#""bonne": "A", "mauvaises": ["B"], "source": "nul""#), .dangling(field: "source", id: "nul"), "q"),
  ]

  /// A mistake each, laid over the sample: what is said, and of which entry; the rest stays.
  @Test(arguments: mistakes)
  func aMistakeIsSaidOnce(_ fields: String, _ cause: Problem.Cause, _ id: String?) {
    let network = LearningSample.read("{\(fields)}")
    #expect(network.allProblems.map(\.cause) == [cause])
    #expect(network.allProblems.map(\.id) == [id])
    #expect(network.learning.situations.count >= 2 && network.learning.tours.first?.id == "par_a")
  }

  /// What holds a reference that leads nowhere stays, without it.
  @Test func aStepWithoutItsScreenStays() {
    let network = LearningSample.read("{\(Self.step(#""cible": "nul""#))}")
    #expect(network.learning.tours.last?.steps.map(\.title) == ["T"])
    #expect(network.learning.tours.last?.steps.first?.target == nil)
  }

  @Test func layersReplaceFieldsAndUniteLists() {
    let network = LearningSample.read(
      #"""
      {"situations": [{"id": "sit_a", "titre": "Autre titre", "mots": ["garde"],
         "contacts": [{"acteur": "act_etat", "pourquoi": "Il décide."}]}],
       "questions": [{"id": "q_a", "retire": true}],
       "parcours": [{"id": "par_a", "etapes": [{"titre": "Quatre", "texte": "De plus."}]}]}
      """#)
    let learning = network.learning
    #expect(network.allProblems == [])
    #expect(learning.situations[1].title == "Autre titre" && learning.situations[1].words == ["crèche", "garde"])
    #expect(learning.situations[1].contacts.count == 2)
    #expect(learning.questions == [] && learning.tours[0].steps.map(\.title) == ["Un", "Deux", "Trois", "Quatre"])
    // The question was taken out later: nobody who names it is blamed.
    #expect(learning.tours[0].steps[0].question == nil)
  }

  @Test func aBrokenFileIsToldOnce() {
    let network = LearningSample.read(#"{"titre": "Ici", "questions": [{"id": "q"#)
    #expect(network.allProblems.map(\.cause) == [.notJSON(expected: .closingQuote)])
  }
}
