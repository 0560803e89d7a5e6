extension Directory {
  /// The entries of the owner of an entry: they stand together in the order of the data.
  public func entriesOfOwner(at entry: Int) -> Range<Int> {
    let owner = entries[entry].owner
    var first = entry
    while first > 0, entries[first - 1].owner == owner { first -= 1 }
    var end = entry + 1
    while end < entries.count, entries[end].owner == owner { end += 1 }
    return first..<end
  }

  /// The first entry of an owner; nil where it has none. Looks through all of them.
  public func firstEntry(of owner: DirectoryEntry.Owner) -> Int? { entries.firstIndex { $0.owner == owner } }
}

extension DirectoryEntry.Owner {
  /// The owner of an id of the dataset: that of an entity or a place, or the number of an intercommunal body.
  public init?(id: String, in network: Network) {
    if let index = network.index(of: id) {
      self = .entity(index)
    } else if let index = network.territory.point(id) {
      self = .point(index)
    } else if let index = network.territory.intercommunality(id) {
      self = .intercommunality(index)
    } else {
      return nil
    }
  }

  /// The id of the dataset, which stays the same when the data grow.
  public func id(in network: Network) -> String {
    switch self {
    case .entity(let index): network.entities[index].id
    case .point(let index): network.territory.points[index].id
    case .intercommunality(let index): network.territory.intercommunalities[index].code
    }
  }
}
