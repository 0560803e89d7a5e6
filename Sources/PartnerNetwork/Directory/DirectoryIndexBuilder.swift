/// Gathers the words of the entries, one entry after the other.
struct DirectoryIndexBuilder {
  private var numbers = WordNumbers()
  /// The words of all entries.
  private var met: [Int32] = []
  /// Where those of each entry end in `met`.
  private var ends: [Int] = []
  private var folded = FoldedBytes()

  /// What is added stands in `met` from there on.
  var place: Int { met.count }

  /// Adds the words of a text to the entry.
  mutating func add(_ text: String) {
    folded.clear()
    Folding.add(text, to: &folded)
    add(folded.bytes)
  }

  /// Adds the words of a text, with the groups of digits of a number joined.
  mutating func add(number text: String) {
    folded.clear()
    Folding.add(text, to: &folded)
    add(DirectoryIndex.joined(folded.bytes))
  }

  /// Adds words that were added before: most entries share those of their owner and of their commune.
  mutating func add(again words: Range<Int>) {
    // One by one: a slice of the array, added to it, would make it copy itself.
    for place in words { met.append(met[place]) }
  }

  /// What is added next belongs to the next entry.
  mutating func endEntry() { ends.append(met.count) }

  private mutating func add(_ words: [UInt8]) {
    var start = 0
    while start < words.count {
      let end = words[start...].firstIndex(of: 0x20) ?? words.count
      met.append(numbers.number(of: words[start..<end]))
      start = end + 1
    }
  }

  consuming func build() -> DirectoryIndex {
    let count = numbers.words.count
    let order = numbers.words.sorted(0..<Int32(count))
    var places = [Int32](repeating: 0, count: count)
    for (place, number) in order.enumerated() { places[Int(number)] = Int32(place) }
    var starts = [Int32](repeating: 0, count: count + 1)
    for word in met { starts[Int(places[Int(word)]) + 1] += 1 }
    for place in 0..<count { starts[place + 1] += starts[place] }
    var next = starts
    var postings = [Int32](repeating: 0, count: met.count)
    var begin = 0
    for (entry, end) in ends.enumerated() {
      for word in met[begin..<end] {
        let place = Int(places[Int(word)])
        postings[Int(next[place])] = Int32(entry)
        next[place] += 1
      }
      begin = end
    }
    return DirectoryIndex(
      vocabulary: Vocabulary(numbers.words, order: order), starts: starts, postings: postings, count: ends.count)
  }
}

extension DirectoryIndex {
  /// The words that each entry is found by. Numbers stand there without their spaces.
  init(_ entries: [DirectoryEntry], communes: [String], entities: [Entity]) {
    var builder = DirectoryIndexBuilder()
    var owner: (owner: DirectoryEntry.Owner, words: Range<Int>)?
    var communeWords: [Int: Range<Int>] = [:]
    for entry in entries {
      let start = builder.place
      if let owner, owner.owner == entry.owner {
        builder.add(again: owner.words)
      } else {
        builder.add(entry.name)
        if case .entity(let index) = entry.owner {
          builder.add(entities[index].shortName)
          if let acronym = entities[index].acronym { builder.add(acronym) }
        }
        owner = (entry.owner, start..<builder.place)
      }
      if let service = entry.service { builder.add(service) }
      if let commune = entry.commune {
        let start = builder.place
        if let words = communeWords[commune] { builder.add(again: words) } else { builder.add(communes[commune]) }
        communeWords[commune] = start..<builder.place
      }
      for contact in entry.contacts {
        if contact.means == .telephone { builder.add(number: contact.value) } else { builder.add(contact.value) }
      }
      builder.endEntry()
    }
    self = builder.build()
  }
}
