import PartnerNetwork
import Testing

/// What "linked" means, one way at a time.
@Suite struct ConnectionTests {
  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let entities: String
    let links: [String]
    /// From `a`, to levers.
    let expected: [String]

    init(_ what: String, _ entities: String, _ links: [String], _ expected: [String]) {
      testDescription = what
      self.entities = entities
      self.links = links
      self.expected = expected
    }
  }

  static let direct = [
    Row("said of the partner", "acteur:a levier:l@s", ["a finance l"], ["l direct finance"]),
    Row("said of the lever", "acteur:a levier:l@s", ["l participe a"], ["l direct participe"]),
    Row("deduced", "acteur:a levier:l@s", ["a finance l ?"], ["l direct finance ?"]),
    Row("no link", "acteur:a levier:l@s", [], []),
    Row("linked to another kind only", "acteur:a levier:l@s public:p", ["a finance p", "l finance p"], []),
  ]

  static let schemes = [
    Row(
      "in the lever's section", "acteur:a dispositif:d levier:l@s", ["a finance d @s", "d releve_de l @s"],
      ["l dispositif:d finance"]),
    Row("in another section", "acteur:a dispositif:d levier:l@s", ["a finance d @t", "d releve_de l @s"], []),
    Row("in no section", "acteur:a dispositif:d levier:l@s", ["a finance d", "d releve_de l"], []),
    Row(
      "a scheme of two levers counts where it is said", "acteur:a dispositif:d levier:l3@s3 levier:l6@s6",
      ["a finance d @s3", "d releve_de l3 @s3", "d releve_de l6 @s6"], ["l3 dispositif:d finance"]),
    Row(
      "a box that attaches the scheme", "acteur:a dispositif:d levier:l@s",
      ["a finance d @box", "d releve_de l @box ?"],
      ["l dispositif:d finance ?"]),
    Row(
      "another lever's section is no box", "acteur:a dispositif:d levier:l@s levier:m@t",
      ["a finance d @t", "d releve_de l @t"], []),
    Row(
      "the scheme only acts with the lever", "acteur:a dispositif:d levier:l@s",
      ["a finance d @s", "d participe l @s"], []),
    Row(
      "a scheme of a scheme", "acteur:a dispositif:d dispositif:e levier:l@s",
      ["a finance d @s", "d releve_de e @s", "e releve_de l @s"], []),
    Row(
      "a scheme that goes with a framework", "acteur:a dispositif:d cadre:c levier:l@s",
      ["a finance d @s", "d releve_de c @s", "c encadre l @s"], []),
  ]

  static let frameworks = [
    Row("signed", "acteur:a cadre:c levier:l@s", ["a signe c @t", "c encadre l @s"], ["l cadre:c signe"]),
    Row(
      "signed, and said of the lever", "acteur:a cadre:c levier:l@s", ["a signe c", "l fait_partie_de c"],
      ["l cadre:c signe"]),
    Row("one takes part", "acteur:a cadre:c levier:l@s", ["a participe c @s", "c encadre l @s"], []),
    Row("one pays", "acteur:a cadre:c levier:l@s", ["a finance c @s", "c encadre l @s"], []),
    Row("one is its contact", "acteur:a cadre:c levier:l@s", ["a interlocuteur_de c @s", "c encadre l @s"], []),
    Row("signed, but no framework", "acteur:a document:c levier:l@s", ["a signe c", "c encadre l"], []),
    Row("the framework signs", "acteur:a cadre:c levier:l@s", ["c signe a", "c encadre l"], []),
    Row(
      "a framework beside a scheme", "acteur:a cadre:c dispositif:d levier:l@s",
      ["a signe c @s", "c encadre d @s", "d releve_de l @s"], []),
  ]

  static let groups = [
    Row("directly", "acteur:a acteur:g* levier:l@s", ["a fait_partie_de g", "g soutient l"], ["l groupe:g soutient"]),
    Row(
      "through a scheme", "acteur:a acteur:g* dispositif:d levier:l@s",
      ["a fait_partie_de g", "g instruit d @s", "d releve_de l @s"], ["l groupe:g instruit"]),
    Row(
      "through a framework", "acteur:a acteur:g* cadre:c levier:l@s",
      ["a fait_partie_de g", "g signe c", "c encadre l"],
      ["l groupe:g signe"]),
    Row(
      "a group that is no homogeneous one", "acteur:a acteur:g levier:l@s", ["a fait_partie_de g", "g soutient l"], []),
    Row("only beside the group", "acteur:a acteur:g* levier:l@s", ["a participe g", "g soutient l"], []),
    Row("the group belongs to one", "acteur:a acteur:g* levier:l@s", ["g fait_partie_de a", "g soutient l"], []),
    Row(
      "a group of a group", "acteur:a acteur:g* acteur:h* levier:l@s",
      ["a fait_partie_de g", "g fait_partie_de h", "h soutient l"], []),
    Row(
      "a membership that is deduced", "acteur:a acteur:g* levier:l@s", ["a fait_partie_de g ?", "g soutient l"],
      ["l groupe:g soutient ?"]),
    Row("a group of itself", "acteur:a* levier:l@s", ["a fait_partie_de a", "a soutient l"], ["l direct soutient"]),
    Row("a group that is no partner", "acteur:a public:g* levier:l@s", ["a fait_partie_de g", "g soutient l"], []),
  ]

  static let bodies = [
    Row("in its name", "acteur:a>etat acteur:etat levier:l@s", ["etat soutient l"], ["l titre:etat soutient"]),
    Row(
      "in its name, through what it signs", "acteur:a>etat acteur:etat cadre:c levier:l@s",
      ["etat signe c", "c encadre l"],
      ["l titre:etat signe"]),
    Row(
      "belonging is not inheriting", "acteur:a acteur:etat levier:l@s", ["a fait_partie_de etat", "etat soutient l"], []
    ),
    Row("in its own name", "acteur:a>a levier:l@s", ["a soutient l"], ["l direct soutient"]),
    Row("in the name of what is no partner", "acteur:a>p public:p levier:l@s", ["p soutient l"], []),
    Row("the body does not do what the other does", "acteur:b>a acteur:a levier:l@s", ["b soutient l"], []),
  ]

  static let order = [
    Row(
      "by way", "acteur:a>etat acteur:etat acteur:g* cadre:c dispositif:d levier:l@s",
      [
        "etat pilote l", "g pilote l", "a fait_partie_de g", "a signe c", "c encadre l", "a finance d @s",
        "d releve_de l @s", "a participe l",
      ],
      ["l direct participe", "l dispositif:d finance", "l cadre:c signe", "l groupe:g pilote", "l titre:etat pilote"]),
    Row(
      "written before deduced", "acteur:a levier:l@s", ["a pilote l ?", "a participe l"],
      ["l direct participe", "l direct pilote ?"]),
    Row(
      "by role", "acteur:a levier:l@s", ["a participe l", "a soutient l", "a pilote l"],
      ["l direct pilote", "l direct soutient", "l direct participe"]),
    Row(
      "levers in the order of lists", "acteur:a levier:m@s levier:l@s", ["a pilote l", "a participe m"],
      ["m direct participe", "l direct pilote"]),
  ]

  @Test(arguments: direct + schemes + frameworks + groups + bodies + order)
  func levers(_ row: Row) throws {
    let sketch = Sketch(row.entities, row.links)
    #expect(sketch.network.allProblems == [])
    #expect(try sketch.connections("a", .lever) == row.expected)
  }

  @Test func onlyWhatIsDoneInAnotherNameIsNotOnesOwn() throws {
    let sketch = Sketch(
      "acteur:a>etat acteur:etat levier:l@s levier:m@t", ["a soutient l", "etat soutient l", "etat soutient m"])
    let index = try #require(sketch.network.index(of: "a"))
    let own = sketch.network.connections(from: index, to: .lever).map { $0.map(\.isOwn) }
    #expect(own == [[true, false], [false]])
  }

  /// The first link says who does what; the others say why that concerns the lever.
  @Test func theLinksOfAConnectionAreGiven() throws {
    let sketch = Sketch("acteur:a dispositif:d levier:l@s", ["a finance d @s", "d releve_de l @s"])
    let found = sketch.network.connections(from: 0, to: .lever).flatMap { $0 }
    #expect(found.map(\.links) == [[0, 1]])
  }

  @Test func frameworksOfAPartner() throws {
    let sketch = Sketch(
      "acteur:a>etat acteur:etat acteur:g* cadre:c cadre:k cadre:m",
      ["a participe c", "g signe k", "a fait_partie_de g", "etat signe m", "etat participe c"])
    #expect(
      try sketch.connections("a", .framework) == [
        "c direct participe", "c titre:etat participe", "k groupe:g signe", "m titre:etat signe",
      ])
  }

  @Test func leversOfAFramework() throws {
    let sketch = Sketch(
      "cadre:c dispositif:d dispositif:e levier:l@s levier:m@t",
      ["c encadre l", "c encadre d @t", "d releve_de m @t", "c encadre e @s", "e releve_de m @t"])
    #expect(try sketch.connections("c", .lever) == ["l direct encadre", "m dispositif:d encadre"])
  }

  @Test func otherKindsAreLinkedDirectlyOnly() throws {
    let sketch = Sketch(
      "acteur:a acteur:b public:p levier:l@s", ["a participe p", "a fait_partie_de b", "p participe l"])
    #expect(try sketch.connections("a", .audience) == ["p direct participe"])
    #expect(try sketch.connections("b", .partner) == ["a direct fait_partie_de"])
    #expect(try sketch.connections("p", .lever) == ["l direct participe"])
  }
}
