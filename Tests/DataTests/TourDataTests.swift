import PartnerNetwork
import Testing

/// The bundled tours: what a reader, a wall and a trainer may rely on.
@Suite struct TourDataTests {
  private static let network = DataFolder.network
  private static let learning = network.learning

  struct Place: CustomTestStringConvertible {
    let tour: String
    let number: Int
    let step: TourStep
    var testDescription: String { "\(tour) \(number)" }
  }

  private static let places = learning.tours.flatMap { tour in
    tour.steps.enumerated().map { Place(tour: tour.id, number: $0 + 1, step: $1) }
  }

  @Test func thereAreSix() {
    #expect(
      Self.learning.tours.map(\.id) == [
        "par_decouverte", "par_elu", "par_ccas", "par_enfance", "par_logement", "par_pacte_local",
      ])
  }

  @Test(arguments: learning.tours)
  func everyTourSaysWhatItIs(_ tour: Tour) {
    #expect((8...12).contains(tour.steps.count))
    #expect(tour.minutes.map { (10...45).contains($0) } == true)
    #expect(tour.audience != nil && tour.summary != nil && tour.title.count <= 45)
    #expect(Set(tour.steps.map(\.title)).count == tour.steps.count)
  }

  @Test func noTourIsRefusedOrIncomplete() { #expect(Self.learning.problems.isEmpty) }

  /// What fits a page of the wall: forty columns a line.
  @Test(arguments: places)
  func everyStepFitsTheWall(_ place: Place) {
    let step = place.step
    #expect(step.title.count <= 40 && step.takeaway.map { $0.count <= 70 } == true)
    #expect((1...4).contains(step.points.count) && step.points.allSatisfy { $0.count <= 40 })
    #expect(step.target != nil && step.notes != nil)
    if let figure = step.figure { #expect(figure.count <= 7 && step.caption != nil && step.source != nil) }
  }

  /// A step is read alone in two to four sentences; the trainer has two to five.
  @Test(arguments: places)
  func everyStepIsShort(_ place: Place) {
    #expect((2...4).contains(Self.sentences(place.step.text)))
    #expect(place.step.notes.map { (2...5).contains(Self.sentences($0)) } == true)
  }

  /// A telephone number has a date on its card and in the directory, and none in a tour.
  @Test(arguments: places)
  func noStepTypesATelephone(_ place: Place) {
    let step = place.step
    let texts = [step.title, step.text, step.takeaway, step.notes, step.caption].compactMap(\.self) + step.points
    for text in texts {
      let digits = text.split { !$0.isNumber && $0 != "\u{A0}" && $0 != " " && $0 != "." }.map { $0.filter(\.isNumber) }
      #expect(!digits.contains { $0.count >= 8 }, "\(text)")
      let words = text.split { !$0.isNumber && !$0.isLetter }.map(String.init)
      #expect(Set(words).isDisjoint(with: ["112", "114", "115", "119", "3114", "3919", "3977"]), "\(text)")
    }
  }

  /// A figure is one of the data's own.
  @Test(arguments: places.filter { $0.step.figure != nil })
  func everyFigureIsInTheData(_ place: Place) throws {
    let figure = try #require(place.step.figure)
    let details = Self.network.details
    let facts = Self.network.entities.indices.flatMap { details.entity($0).facts.map(\.text) }
    let known = details.figures.contains { $0.value == figure } || facts.contains { $0.contains(figure) }
    #expect(known, "\(figure)")
  }

  @Test func theDiscoveryAsksFiveQuestions() throws {
    let tour = try #require(Self.learning.tour("par_decouverte").map { Self.learning.tours[$0] })
    #expect(Set(tour.steps.compactMap(\.question)).count >= 5)
  }

  /// A tour shows more than cards, and ends with the quiz.
  @Test(arguments: learning.tours)
  func everyTourShowsManyScreens(_ tour: Tour) {
    #expect(Set(tour.steps.compactMap { $0.target?.view }).count >= 4)
    #expect(tour.steps.last?.target?.view == .quiz)
  }

  /// An acronym is said in full where it is first met in a tour, the source of the data and what everyone knows apart.
  @Test(arguments: learning.tours)
  func acronymsAreExplained(_ tour: Tour) {
    let familiar: Set = ["INSEE"]
    let acronyms = Set(Self.network.details.terms.compactMap(\.acronym)).subtracting(familiar)
    var met = ""
    for text in [tour.summary ?? ""] + tour.steps.map(\.text) {
      met += text + " "
      for word in Set(text.split { !$0.isLetter }.map(String.init)) where acronyms.contains(word) && word.count > 2 {
        #expect(met.contains("(\(word))"), "\(word): \(text)")
      }
    }
  }

  private static func sentences(_ text: String) -> Int {
    let signs = Array(text)
    return signs.indices.count { index in
      guard ".?!…".contains(signs[index]) else { return false }
      let rest = signs[(index + 1)...].drop { " \u{A0}»".contains($0) }
      return rest.isEmpty || (rest.startIndex > index + 1 && rest.first?.isUppercase == true)
    }
  }
}
