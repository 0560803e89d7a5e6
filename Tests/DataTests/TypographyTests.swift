import PartnerNetwork
import Testing

/// French as it is printed, in every text of the dataset that is read and not only followed.
@Suite struct TypographyTests {
  struct Text {
    let place: String
    let text: String
  }

  static let texts: [Text] = {
    let network = DataFolder.network
    let details = network.details
    var texts: [Text] = []
    func add(_ place: String, _ more: [String?]) {
      texts += more.compactMap { $0.map { Text(place: place, text: $0) } }
    }
    let identity = network.identity
    add("reseau.json", [identity.title, identity.territory, identity.licence] + identity.credits)
    for role in network.roles { add(role.id, [role.label, role.inverse, role.short, role.definition]) }
    for section in network.sections { add(section.id, [section.title]) }
    for (index, entity) in network.entities.enumerated() {
      add(entity.id, [entity.name, entity.shortName, entity.acronym, entity.subkind, entity.summary, entity.remark])
      let more = details.entity(index)
      add(entity.id, more.synonyms + more.facts.flatMap { [$0.text, $0.reservation] } + more.cautions.map(\.text))
      add(entity.id, more.contacts.map(\.label) + more.addresses.map(\.text))
    }
    for link in network.links {
      add("\(network.entities[link.subject].id) → \(network.entities[link.object].id)", [link.reason, link.nuance])
    }
    for source in details.sources.values {
      add(source.id, [source.title, source.publisher, source.dateRemark, source.nature])
    }
    for term in details.terms { add(term.name, [term.name, term.acronym, term.definition]) }
    for figure in details.figures {
      add(figure.label, [figure.label, figure.value, figure.unit, figure.year, figure.territory, figure.citedSource])
    }
    for date in details.dates { add(date.label, [date.label, date.value]) }
    for law in details.legalReferences { add(law.subject, [law.subject, law.reference]) }
    let learning = network.learning
    for situation in learning.situations {
      add(situation.id, [situation.title, situation.story, situation.caution] + situation.words + situation.firstSteps)
      add(situation.id, (situation.calls + situation.contacts).map(\.reason))
    }
    for tour in learning.tours {
      add(tour.id, [tour.title, tour.audience, tour.summary])
      for step in tour.steps {
        add(tour.id, [step.title, step.text, step.figure, step.caption, step.takeaway, step.notes] + step.points)
      }
    }
    for question in learning.questions {
      add(question.id, [question.text, question.right, question.explanation] + question.wrong)
    }
    return texts
  }()

  struct Rule: CustomTestStringConvertible {
    let testDescription: String
    let isBroken: @Sendable ([Character]) -> Bool

    init(_ what: String, _ isBroken: @escaping @Sendable ([Character]) -> Bool) {
      testDescription = what
      self.isBroken = isBroken
    }

    /// A rule about each character with what stands before and after it; a blank where nothing does.
    init(_ what: String, each isBroken: @escaping @Sendable (Character, Character, Character) -> Bool) {
      self.init(what) { text in
        text.indices.contains { index in
          isBroken(index > 0 ? text[index - 1] : "\n", text[index], index + 1 < text.count ? text[index + 1] : "\n")
        }
      }
    }
  }

  static let noBreak: Character = "\u{A0}"

  static let rules = [
    Rule("straight apostrophe") { $0.contains("'") },
    Rule("straight quotes") { $0.contains("\"") },
    Rule("narrow no-break space") { $0.contains("\u{202F}") },
    Rule("blank at an end") { $0.first?.isWhitespace != false || $0.last?.isWhitespace != false },
    Rule("two blanks") { before, sign, _ in before.isWhitespace && sign.isWhitespace && before != "\n" },
    Rule("three points") { before, sign, after in before == "." && sign == "." && after == "." },
    Rule("no no-break space before a sign") { before, sign, _ in ";!?»".contains(sign) && before != noBreak },
    Rule("no no-break space before a colon") { before, sign, after in
      sign == ":" && after.isWhitespace && before != noBreak
    },
    Rule("no no-break space after «") { _, sign, after in sign == "«" && after != noBreak },
    Rule("no no-break space before %") { before, sign, _ in "%€".contains(sign) && before != noBreak },
    Rule("a number that may break") { before, sign, after in
      before.isNumber && sign == " " && after.isNumber
    },
    Rule("a blank before a comma or a point") { before, sign, after in
      ",.".contains(sign) && before.isWhitespace && after.isWhitespace
    },
  ]

  @Test(arguments: rules)
  func holdsEverywhere(_ rule: Rule) {
    let broken = Self.texts.filter { !Self.isAddress($0.text) && rule.isBroken(Array($0.text)) }
    #expect(broken.map { "\($0.place): \($0.text)" } == [])
  }

  /// Each rule sees what it is about, and only that.
  @Test(arguments: [
    ("straight apostrophe", "l'aide"), ("straight quotes", "\"aide\""), ("narrow no-break space", "1\u{202F}000"),
    ("blank at an end", "aide "), ("two blanks", "une  aide"), ("three points", "aide..."),
    ("no no-break space before a sign", "aide ; puis"), ("no no-break space before a colon", "aide : puis"),
    ("no no-break space after «", "« aide\u{A0}»"), ("no no-break space before %", "20 %"),
    ("a number that may break", "1 000 jours"), ("a blank before a comma or a point", "aide , puis"),
  ])
  func rulesCanBeBroken(_ name: String, _ text: String) {
    #expect(Self.rules.filter { $0.isBroken(Array(text)) }.map(\.testDescription) == [name])
    #expect(!Self.rules.contains { $0.isBroken(Array("«\u{A0}L’aide\u{A0}: 20\u{A0}% à 9:30\u{A0}!\u{A0}»")) })
  }

  @Test func thereAreTexts() { #expect(Self.texts.count > 2_500) }

  /// Addresses of the web are followed, not read.
  private static func isAddress(_ text: String) -> Bool {
    !text.contains(" ") && text.contains("/") && text.contains(".")
  }
}
