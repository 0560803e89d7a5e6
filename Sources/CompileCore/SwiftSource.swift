import PartnerNetwork

/// Writes the core of a network as a function of Swift that makes it.
///
/// Calls, and not arrays of values: those would be data full of addresses, each of which the loader corrects at every
/// start, while code finds its texts by their distance.
struct SwiftSource {
  private(set) var text = ""

  /// - Parameter core: nil where there is none; then neither is the function's.
  init(_ core: NetworkCore?) {
    line("import PartnerNetwork\n")
    line("/// The core of the files compiled into the program; nil where something is wrong in them.")
    line("func compiledCore() -> NetworkCore? {")
    guard let core else {
      line("  nil\n}")
      return
    }
    line("  var identity = DatasetIdentity()")
    for (name, value) in [
      ("title", core.identity.title), ("territory", core.identity.territory), ("version", core.identity.version),
      ("date", core.identity.date), ("licence", core.identity.licence),
    ] {
      line("  identity.\(name) = \(literal(value))")
    }
    line("  identity.credits = \(literal(core.identity.credits))")
    line("  identity.standsAlone = \(core.identity.standsAlone)")
    line("  var core = NetworkCore(identity, entities: \(core.entities.count), links: \(core.links.count))")
    let parts = [
      ("Roles", core.roles.map(call)), ("Sections", core.sections.map(call)), ("Entities", core.entities.map(call)),
      ("Links", core.links.map(call)),
    ]
    for (name, _) in parts { line("  add\(name)(to: &core)") }
    line("  return core\n}")
    for (name, calls) in parts { function(name, calls) }
  }

  private mutating func function(_ name: String, _ calls: [String]) {
    line("\nprivate func add\(name)(to core: inout NetworkCore) {")
    for call in calls { line("  core.\(call)") }
    line("}")
  }

  private mutating func line(_ line: String) { text += line + "\n" }
}

private func call(_ role: Role) -> String {
  "addRole(id: \(literal(role.id)), label: \(literal(role.label)), inverse: \(literal(role.inverse)), "
    + "short: \(literal(role.short)), definition: \(literal(role.definition)), "
    + "letter: \(literal(String(role.letter))), rank: \(role.rank))"
}

private func call(_ section: Section) -> String {
  "addSection(id: \(literal(section.id)), title: \(literal(section.title)))"
}

private func call(_ entity: Entity) -> String {
  "addEntity(id: \(literal(entity.id)), kind: .\(entity.kind), subkind: \(literal(entity.subkind)), "
    + "number: \(literal(entity.number)), name: \(literal(entity.name)), shortName: \(literal(entity.shortName)), "
    + "acronym: \(literal(entity.acronym)), summary: \(literal(entity.summary)), rank: \(entity.rank), "
    + "sections: \(literal(entity.sections)), remark: \(literal(entity.remark)), "
    + "isComplement: \(entity.isComplement), isHomogeneousGroup: \(entity.isHomogeneousGroup), "
    + "actsFor: \(literal(entity.actsFor)))"
}

private func call(_ link: Link) -> String {
  "addLink(subject: \(link.subject), role: \(link.role), object: \(link.object), nature: .\(link.nature), "
    + "reason: \(literal(link.reason)), nuance: \(literal(link.nuance)), source: \(literal(link.source)), "
    + "section: \(literal(link.section)))"
}

private func literal(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "\"") { $0 += $1.escaped(asASCII: false) } + "\""
}

private func literal(_ text: String?) -> String { text.map { literal($0) } ?? "nil" }

private func literal(_ number: Int?) -> String { number.map { String($0) } ?? "nil" }

private func literal(_ texts: [String]) -> String { "[" + texts.map { literal($0) }.joined(separator: ", ") + "]" }
