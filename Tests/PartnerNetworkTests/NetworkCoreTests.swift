import Testing

@testable import PartnerNetwork

/// The core of a network by itself, and the network made from it again.
@Suite struct NetworkCoreTests {
  static let network = NetworkReader.read(Sample.files)

  @Test func aNetworkIsMadeFromIt() throws {
    let core = try #require(NetworkCore(Self.network))
    let made = NetworkReader.network(core) { Sample.files }
    #expect(made.identity == Self.network.identity)
    #expect(made.roles == Self.network.roles)
    #expect(made.sections == Self.network.sections)
    #expect(made.entities == Self.network.entities)
    #expect(made.links == Self.network.links)
    #expect(made.details.byEntity == Self.network.details.byEntity)
    #expect(made.allProblems == Self.network.allProblems)
  }

  @Test func itIsMadePieceByPiece() throws {
    let core = try #require(NetworkCore(Self.network))
    var made = NetworkCore(core.identity, entities: core.entities.count, links: core.links.count)
    for role in core.roles {
      made.addRole(
        id: role.id, label: role.label, inverse: role.inverse, short: role.short, definition: role.definition,
        letter: role.letter, rank: role.rank)
    }
    for section in core.sections { made.addSection(id: section.id, title: section.title) }
    for entity in core.entities {
      made.addEntity(
        id: entity.id, kind: entity.kind, subkind: entity.subkind, number: entity.number, name: entity.name,
        shortName: entity.shortName, acronym: entity.acronym, summary: entity.summary, rank: entity.rank,
        sections: entity.sections, remark: entity.remark, isComplement: entity.isComplement,
        isHomogeneousGroup: entity.isHomogeneousGroup, actsFor: entity.actsFor)
    }
    for link in core.links {
      made.addLink(
        subject: link.subject, role: link.role, object: link.object, nature: link.nature, reason: link.reason,
        nuance: link.nuance, source: link.source, section: link.section)
    }
    #expect(made == core)
  }

  /// A core could not say what is wrong.
  @Test func whatIsWrongHasNone() { #expect(NetworkCore(Sample.read(with: "{")) == nil) }

  @Test func nothingAtAllHasOne() throws {
    let core = try #require(NetworkCore(NetworkReader.read([Sample.file("vide.json", #"{"format": "reseau/1"}"#)])))
    #expect(NetworkReader.network(core) { [] }.entities == [])
  }
}
