/// What is read of a network at once: entities and links, and the words for them.
///
/// That of the files compiled into the program is Swift code, written when the program is built (`CompileCore`): nothing is
/// read and nothing is copied, as each text is where the linker has put it.
package struct NetworkCore: Equatable, Sendable {
  package private(set) var identity: DatasetIdentity
  package private(set) var roles: [Role] = []
  package private(set) var sections: [Section] = []
  package private(set) var entities: [Entity] = []
  package private(set) var links: [Link] = []

  /// The core of a network; nil where something is wrong in its files, as a core cannot say what.
  package init?(_ network: Network) {
    guard network.problems.isEmpty else { return nil }
    (identity, roles, sections) = (network.identity, network.roles, network.sections)
    (entities, links) = (network.entities, network.links)
  }

  init(identity: DatasetIdentity, roles: [Role], sections: [Section], entities: [Entity], links: [Link]) {
    (self.identity, self.roles, self.sections) = (identity, roles, sections)
    (self.entities, self.links) = (entities, links)
  }

  /// One that holds nothing yet.
  /// - Parameters:
  ///   - entities: how many entities it will hold.
  ///   - links: how many links.
  package init(_ identity: DatasetIdentity, entities: Int, links: Int) {
    self.identity = identity
    self.entities.reserveCapacity(entities)
    self.links.reserveCapacity(links)
  }

  package mutating func addRole(
    id: String, label: String, inverse: String, short: String, definition: String, letter: Character, rank: Int
  ) {
    roles.append(
      Role(
        id: id, label: label, inverse: inverse, short: short, definition: definition, letter: letter, rank: rank))
  }

  package mutating func addSection(id: String, title: String) { sections.append(Section(id: id, title: title)) }

  package mutating func addEntity(
    id: String, kind: Kind, subkind: String?, number: Int?, name: String, shortName: String, acronym: String?,
    summary: String?, rank: Int, sections: [String], remark: String?, isComplement: Bool, isHomogeneousGroup: Bool,
    actsFor: String?
  ) {
    entities.append(
      Entity(
        id: id, kind: kind, subkind: subkind, number: number, name: name, shortName: shortName, acronym: acronym,
        summary: summary, rank: rank, sections: sections, remark: remark, isComplement: isComplement,
        isHomogeneousGroup: isHomogeneousGroup, actsFor: actsFor))
  }

  /// - Parameters:
  ///   - subject: an entity, by the order in which they were added.
  ///   - role: a role, likewise.
  ///   - object: an entity.
  package mutating func addLink(
    subject: Int, role: Int, object: Int, nature: Link.Nature, reason: String?, nuance: String?, source: String?,
    section: String?
  ) {
    links.append(
      Link(
        subject: subject, role: role, object: object, nature: nature, reason: reason, nuance: nuance, source: source,
        section: section))
  }
}
