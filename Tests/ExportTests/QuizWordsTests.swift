import PartnerNetwork
import Testing

@testable import Texts

/// The questions as French sentences.
@Suite struct QuizWordsTests {
  private static let network = Samples.bundled
  private static let words = QuizWords(network)
  private static let all = (1...4).flatMap { Quiz.all(QuizSelection(), seed: $0, from: network) }

  @Test(arguments: [
    ("Caisse d’allocations familiales", "la caisse d’allocations familiales", "de la caisse d’allocations familiales"),
    ("État", "l’État", "de l’État"), ("Communes", "les communes", "des communes"),
    ("Pacte des solidarités", "le Pacte des solidarités", "du Pacte des solidarités"),
    ("Bailleurs", "les bailleurs", "des bailleurs"), ("France Travail", "France Travail", "de France Travail"),
    ("Aidants Connect", "Aidants Connect", "d’Aidants Connect"),
    ("Réseaux d’écoute", "les réseaux d’écoute", "des réseaux d’écoute"),
    ("Hébergement", "l’hébergement", "de l’hébergement"),
    ("Fonds d’innovation", "le fonds d’innovation", "du fonds d’innovation"),
    ("Certains travaux", "certains travaux", "de certains travaux"),
    ("Lieux d’accueil", "les lieux d’accueil", "des lieux d’accueil"),
    ("Sous-préfets d’arrondissement", "les sous-préfets d’arrondissement", "des sous-préfets d’arrondissement"),
  ])
  func names(name: String, definite: String, genitive: String) {
    let french = FrenchName(name)
    #expect(french.definite == definite && french.genitive == genitive)
  }

  @Test func prepositionsJoinTheArticle() {
    #expect(FrenchName("Pacte").after("participe à") == "participe au Pacte")
    #expect(FrenchName("Communes").after("relève de") == "relève des communes")
    #expect(FrenchName("État").after("fait partie de") == "fait partie de l’État")
    #expect(FrenchName("Aides").after("oriente vers") == "oriente vers les aides")
  }

  @Test func everyQuestionIsASentence() {
    for question in Self.all {
      let text = Self.words.text(question)
      #expect(text.hasSuffix("\u{A0}?") || text.hasSuffix(" ?") || text.hasSuffix("…\u{A0}»"), "\(text)")
      #expect(text.first?.isUppercase == true, "\(text)")
      for part in [text, Self.words.explanation(question) ?? ""]
        + question.answers.indices.map({ Self.words.answer($0, of: question) })
      {
        for fault in ["  ", " de le ", " de les ", " à le ", " à les ", " le la ", "..", "«\u{A0}«", " de État", "’’"] {
          #expect(!part.contains(fault), "\(part)")
        }
      }
    }
  }

  /// No two answers read the same, and none stands in the question.
  @Test func answersAreTold() {
    for question in Self.all {
      let answers = question.answers.indices.map { Self.words.answer($0, of: question) }
      #expect(Set(answers.map { Folding.fold($0) }).count == answers.count, "\(answers)")
      #expect(answers.allSatisfy { !$0.isEmpty && $0.count <= 100 }, "\(answers)")
      guard question.kind.isDerived else { continue }
      let text = Folding.fold(Self.words.text(question))
      #expect(!text.contains(Folding.fold(answers[question.right])), "\(text)")
    }
  }

  @Test func everyQuestionIsExplainedAndSourced() {
    for question in Self.all {
      #expect(Self.words.explanation(question)?.isEmpty == false, "\(question.key)")
      #expect(!Self.words.origin(question).contains("non renseignée"), "\(question.key)")
    }
  }
}
