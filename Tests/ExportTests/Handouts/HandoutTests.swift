import PartnerNetwork
import Testing
import Texts

@testable import Export

/// What a handout says, whatever its format.
@Suite struct HandoutTests {
  @Test func everyNumberLeadsToASourceAndEverySourceIsCited() {
    for (name, _, handout) in HandoutSamples.all {
      let cited = Set(handout.texts.flatMap(\.cited))
      #expect(cited == Set(handout.sources.indices.map { $0 + 1 }), "\(name)")
      // In the order in which they are read.
      var first: [Int] = []
      for number in handout.texts.flatMap(\.cited) where !first.contains(number) { first.append(number) }
      #expect(first == first.sorted(), "\(name)")
    }
  }

  @Test func everyContactHasItsAge() {
    var count = 0
    for (name, _, handout) in HandoutSamples.all {
      for table in handout.tables where [.contacts, .numbers].contains(table.shape) {
        for row in table.rows {
          count += 1
          let age = row.last?.plain ?? ""
          #expect(age.hasPrefix("Source d") || age.hasPrefix("Source sans date"), "\(name): \(age)")
          #expect(row.last?.cited.isEmpty == false, "\(name): \(age)")
        }
      }
    }
    #expect(count > 500)
  }

  @Test(arguments: [
    ("02 40 00 00 00", "2024-10", 1), ("02 40 00 00 00", "2024-11", 0), ("02 40 00 00 00", "2019", 1),
    ("39 19", "2019", 0), ("02 40 00 00 00", nil, 1), ("112", nil, 0),
  ])
  func whatIsOldIsSaidToBe(number: String, date: String?, warnings: Int) {
    let dated = date.map { ", \"date\": \"\($0)\"" } ?? ""
    let network = Samples.network(
      """
      {"format": "reseau/1", "roles": [], "entites": [{"id": "act_a", "type": "acteur", "nom": "A", "contacts": [
       {"type": "telephone", "valeur": "\(number)", "source": "S", "confiance": "haute"\(dated)}]}],
       "sources": [{"id": "S", "titre": "S"}]}
      """)
    var builder = HandoutBuilder(network, today: HandoutSamples.today)
    let age = builder.age(network.details.entity(0).contacts[0])
    #expect(age.warnings.count == warnings, "\(age.plain)")
    #expect(age.cited == [1])
    // Nobody knows how old it is where nobody knows the day.
    var undated = HandoutBuilder(network, today: nil)
    #expect(undated.age(network.details.entity(0).contacts[0]).warnings.isEmpty)
  }

  @Test func answersStandApartAndAreRight() throws {
    var count = 0
    for (name, network, handout) in HandoutSamples.all {
      let asked = handout.parts.firstIndex { $0.title == Words.Handout.questions }
      let answered = handout.parts.firstIndex { $0.title == Words.Handout.answers }
      #expect((asked == nil) == (answered == nil), "\(name)")
      guard let asked, let answered else { continue }
      #expect(answered == asked + 1, "\(name)")
      guard case .questions(let questions)? = handout.parts[asked].blocks.last,
        case .answers(let answers)? = handout.parts[answered].blocks.last
      else {
        Issue.record("\(name): no question")
        continue
      }
      #expect(questions.map(\.number) == Array(1...questions.count), "\(name)")
      #expect(answers.map(\.number) == questions.map(\.number), "\(name)")
      for question in questions {
        count += 1
        #expect(Set(question.choices).count == question.choices.count, "\(name): \(question.text)")
        if let written = network.learning.questions.first(where: { $0.text == question.text }) {
          #expect(question.choices[question.right] == written.right, "\(name): \(question.text)")
          #expect(!written.wrong.contains(question.choices[question.right]), "\(name): \(question.text)")
        }
      }
    }
    #expect(count > 100)
  }

  @Test func theRightAnswerStandsNowhereMoreThanElsewhere() {
    let network = Samples.bundled
    var builder = HandoutBuilder(network, today: nil)
    let all = builder.questions(Array(network.learning.questions.indices))
    for place in 0..<4 { #expect((5...30).contains(all.count { $0.right == place }), "\(place)") }
  }

  @Test func whatIsReferredToIsThere() {
    for (name, _, handout) in HandoutSamples.all {
      let anchors = handout.parts.flatMap(\.blocks).compactMap { block -> Int? in
        if case .heading(_, _, let anchor) = block { anchor } else { nil }
      }
      #expect(Set(anchors).count == anchors.count, "\(name)")
      for case .reference(_, let anchor) in handout.texts.flatMap(\.runs) {
        #expect(anchors.contains(anchor), "\(name)")
      }
    }
  }

  @Test func tablesAreRegularAndPartsHaveSomethingToSay() {
    for (name, _, handout) in HandoutSamples.all {
      #expect(!handout.cover.title.isEmpty && !handout.parts.isEmpty, "\(name)")
      for part in handout.parts { #expect(!part.blocks.isEmpty, "\(name): \(part.title)") }
      for table in handout.tables {
        #expect(!table.rows.isEmpty && table.rows.allSatisfy { $0.count == table.heads.count }, "\(name)")
        #expect(table.rows.allSatisfy { !$0[0].isEmpty }, "\(name): \(table.caption.plain)")
      }
    }
  }
}

/// What each handout is made of.
@Suite struct HandoutContentTests {
  private static func titles(_ make: (inout HandoutBuilder) -> Handout) -> [String] {
    var builder = HandoutBuilder(Samples.bundled, today: HandoutSamples.today)
    return make(&builder).parts.map(\.title)
  }

  @Test func aLever() throws {
    let lever = try #require(Samples.bundled.index(of: "lev_06"))
    #expect(
      Self.titles { $0.lever(lever) } == [
        "Le levier", "La carte du levier", "Dans quels cadres, d’un coup d’œil", "Des situations",
        "Les acteurs, en bref", "Les contacts", "Questions", "Réponses", "Sources",
      ])
  }

  @Test func aCommuneBeginsWithTheNumbersThatSave() throws {
    let commune = try #require(Samples.bundled.territory.commune("44113"))
    var builder = HandoutBuilder(Samples.bundled, today: HandoutSamples.today)
    let handout = builder.commune(commune)
    #expect(
      handout.parts.map(\.title) == [
        "Les numéros d’urgence et d’écoute", "La commune, et où aller", "Les acteurs, pour Nozay",
        "Les leviers\u{A0}: qui agit", "Questions", "Réponses", "Sources",
      ])
    let numbers = try #require(handout.tables.first)
    #expect(numbers.rows.prefix(5).map { $0[0].plain } == ["15", "17", "18", "112", "114"])
  }

  @Test func aTour() throws {
    let network = Samples.bundled
    let tour = try #require(network.learning.tour("par_decouverte"))
    var builder = HandoutBuilder(network, today: HandoutSamples.today)
    let handout = builder.tour(tour)
    #expect(handout.parts.first?.title == "Les étapes" && handout.parts.last?.title == "Sources")
    for title in ["Qui fait quoi, d’un coup d’œil", "Les fiches", "Les contacts", "Questions", "Réponses"] {
      #expect(handout.parts.contains { $0.title == title }, "\(title)")
    }
    let words = HandoutDocument(.tour(tour), in: network, today: HandoutSamples.today).write(.markdown)
    for step in network.learning.tours[tour].steps {
      #expect(words.contains(Markdown.inside(step.title)), "\(step.title)")
      // What is for the trainer is not handed out.
      if let notes = step.notes { #expect(!words.contains(Markdown.text(notes)), "\(notes)") }
    }
    #expect(words.contains("23/11/2026") && words.contains("Vérifiez un numéro avant de le diffuser"))
    #expect(words.contains("Licence Ouverte 2.0") && words.contains("version 1.0"))
  }

  @Test func theMatrixOfATourIsThatOfWhatItOpens() {
    let network = Samples.bundled
    for tour in network.learning.tours {
      let subjects = TourSubjects(tour, in: network)
      let matrix = subjects.matrix(in: network)
      for (kind, shown) in [(Kind.partner, matrix.rows), (.lever, matrix.columns)] {
        let named = subjects.entities.filter { network.entities[$0].kind == kind }
        #expect(Set(shown).isSuperset(of: named), "\(tour.title)")
        #expect(Set(shown).count == shown.count, "\(tour.title)")
      }
    }
  }

  @Test func theSameSeedDrawsTheSamePaper() {
    func paper(_ seed: Int) -> String {
      HandoutDocument(quiz: QuizSelection(), seed: seed, in: Samples.bundled, today: nil).write(.markdown)
    }
    #expect(paper(12) == paper(12) && paper(12) != paper(13))
    #expect(paper(12).contains("Graine\u{A0}: 12."))
  }
}
