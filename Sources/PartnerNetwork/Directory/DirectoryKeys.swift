extension DirectoryEntry {
  /// The folded words that it is found by. Numbers stand there without their spaces.
  func searched(communes: [String], entities: [Entity]) -> [Substring] {
    var words = Folding.words(name)
    if let service { words += Folding.words(service) }
    if let commune { words += Folding.words(communes[commune]) }
    if case .entity(let index) = owner {
      words += Folding.words(entities[index].shortName)
      if let acronym = entities[index].acronym { words += Folding.words(acronym) }
    }
    for contact in contacts {
      let own = Folding.words(contact.value)
      words += contact.means == .telephone ? DirectoryIndex.joined(own).map { Substring($0) } : own
    }
    return words
  }

  /// What it is sorted by: folded, for accents and capitals do not count in French. Nil where it has no value.
  /// Bodies go by the short names that lists show, or the order would look wrong.
  func sortKey(_ column: DirectoryColumn, communes: [String], entities: [Entity]) -> [UInt8]? {
    switch column {
    case .name:
      if case .entity(let index) = owner {
        Folding.bytes(entities[index].shortName) + [0] + Folding.bytes(service ?? "")
      } else {
        Folding.bytes(name) + [0] + Folding.bytes(service ?? "")
      }
    case .service: service.map { Folding.bytes($0) }
    case .telephone: telephones.first.map { Folding.bytes($0) }
    case .commune: commune.map { Folding.bytes(communes[$0]) }
    case .date: date.map { Array($0.utf8) }
    }
  }
}
