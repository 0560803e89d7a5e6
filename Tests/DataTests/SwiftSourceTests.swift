import Testing

@testable import CompileCore
@testable import PartnerNetwork

/// How the core is written as Swift. That what is written gives the core again, `BundledNetworkTests` says.
@Suite struct SwiftSourceTests {
  @Test func everyPartIsOneCall() {
    var core = NetworkCore(DatasetIdentity(), entities: 1, links: 1)
    core.addRole(
      id: "finance", label: "finance", inverse: "est financé par", short: "fin.", definition: "Paie.", letter: "F",
      rank: 4)
    core.addSection(id: "s1", title: "Levier 1")
    core.addEntity(
      id: "caf", kind: .partner, subkind: nil, number: nil, name: "Caisse", shortName: "CAF", acronym: "CAF",
      summary: nil, rank: 1, sections: ["s1", "s2"], remark: nil, isComplement: false, isHomogeneousGroup: true,
      actsFor: nil)
    core.addLink(
      subject: 0, role: 0, object: 0, nature: .deduced, reason: "Dit ailleurs.", nuance: nil, source: "FASC",
      section: nil)
    let lines = SwiftSource(core).text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains(#"identity.title = nil"#))
    #expect(lines.contains("var core = NetworkCore(identity, entities: 1, links: 1)"))
    #expect(
      lines.contains(
        #"core.addRole(id: "finance", label: "finance", inverse: "est financé par", short: "fin.", "#
          + #"definition: "Paie.", letter: "F", rank: 4)"#))
    #expect(lines.contains(#"core.addSection(id: "s1", title: "Levier 1")"#))
    #expect(
      lines.contains(
        #"core.addEntity(id: "caf", kind: .partner, subkind: nil, number: nil, name: "Caisse", shortName: "CAF", "#
          + #"acronym: "CAF", summary: nil, rank: 1, sections: ["s1", "s2"], remark: nil, isComplement: false, "#
          + #"isHomogeneousGroup: true, actsFor: nil)"#))
    #expect(
      lines.contains(
        #"core.addLink(subject: 0, role: 0, object: 0, nature: .deduced, reason: "Dit ailleurs.", nuance: nil, "#
          + #"source: "FASC", section: nil)"#))
  }

  /// What has a meaning in a literal of Swift stands for itself.
  @Test func aTextIsATextAndNoMore() {
    var core = NetworkCore(DatasetIdentity(), entities: 0, links: 0)
    core.addSection(id: "s1", title: #"« A » "b" \(c) \u{41} fin"#)
    #expect(SwiftSource(core).text.contains(#"title: "« A » \"b\" \\(c) \\u{41} fin")"#))
  }

  @Test func whereThereIsNoneNothingIsGiven() {
    #expect(SwiftSource(nil).text.hasSuffix("func compiledCore() -> NetworkCore? {\n  nil\n}\n"))
  }
}
