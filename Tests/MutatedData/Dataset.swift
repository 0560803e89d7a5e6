import Storage

/// A file of a dataset under way.
struct Draft {
  var name: String
  var layer = 0
  var bytes: [UInt8]
}

/// The files of a folder, whole or a few entries of each.
struct Dataset {
  /// One file, cut into what it is made of.
  private struct Part {
    var name: String
    var members: [Member]
  }

  /// A key of a file, with the elements of its list; one element, and no list, for anything else.
  private struct Member {
    var key: [UInt8]
    var isList: Bool
    var elements: [Element]
  }

  private struct Element {
    var bytes: [UInt8]
    /// The entities that it speaks of, by their number.
    var entities: Set<Int>
  }

  /// The files as they are.
  let whole: [Draft]
  private let parts: [Part]
  private let entityCount: Int

  /// Reads the files of a folder that end in `.json`, except schemas.
  init(folder: String) throws {
    let names = try FileReading.names(in: folder).filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
    whole = try names.map { Draft(name: $0, bytes: try FileReading.bytes(of: "\(folder)/\($0)", largest: 1 << 26)) }
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    for file in whole { Self.collect(&numbers, file.bytes) }
    entityCount = numbers.count
    parts = whole.map { file in
      let whole = Tokens.value(at: Tokens.afterBlanks(0, in: file.bytes), in: file.bytes)
      let members = whole.map { Tokens.items(of: $0, in: file.bytes) } ?? []
      return Part(name: file.name, members: members.map { Self.member($0, file.bytes, numbers) })
    }
  }

  /// The ids of the entities: the text after each `"id":` of the lists of that name.
  private static func collect(_ numbers: inout [ArraySlice<UInt8>: Int], _ bytes: [UInt8]) {
    guard let whole = Tokens.value(at: Tokens.afterBlanks(0, in: bytes), in: bytes) else { return }
    for member in Tokens.items(of: whole, in: bytes)
    where member.key.map({ bytes[$0] }) == Array("\"entites\"".utf8)[...] {
      for element in Tokens.items(of: member.value, in: bytes) where bytes[element.value.lowerBound] == 0x7B {
        for field in Tokens.items(of: element.value, in: bytes)
        where field.key.map({ bytes[$0] }) == Array("\"id\"".utf8)[...] {
          if numbers[bytes[field.value]] == nil { numbers[bytes[field.value]] = numbers.count }
        }
      }
    }
  }

  private static func member(
    _ item: (key: Range<Int>?, value: Range<Int>), _ bytes: [UInt8], _ numbers: [ArraySlice<UInt8>: Int]
  ) -> Member {
    let isList = bytes[item.value.lowerBound] == UInt8(ascii: "[")
    let ranges = isList ? Tokens.items(of: item.value, in: bytes).map(\.value) : [item.value]
    let elements = ranges.map { range in
      var entities: Set<Int> = []
      var place = range.lowerBound
      while place < range.upperBound, let text = Tokens.string(from: place, in: bytes),
        text.upperBound <= range.upperBound
      {
        if let number = numbers[bytes[text]] { entities.insert(number) }
        place = text.upperBound
      }
      return Element(bytes: Array(bytes[range]), entities: entities)
    }
    return Member(key: item.key.map { Array(bytes[$0]) } ?? [], isList: isList, elements: elements)
  }

  /// A dataset of a few entities, with what is said of these and of no other: small, and with little that dangles.
  func excerpt(_ chance: inout Chance) -> [Draft] {
    var chosen: Set<Int> = []
    for _ in 0..<12 + chance.below(14) { chosen.insert(chance.below(entityCount)) }
    return parts.compactMap { part in
      let members = part.members.compactMap { text(of: $0, about: chosen, &chance) }
      guard !members.isEmpty else { return nil }
      let lines = members.joined(separator: Array(",\n  ".utf8))
      return Draft(name: part.name, bytes: Array("{\n  ".utf8) + lines + Array("\n}\n".utf8))
    }
  }

  private func text(of member: Member, about chosen: Set<Int>, _ chance: inout Chance) -> [UInt8]? {
    let start = member.key + Array(": ".utf8)
    guard member.isList else {
      // The map is long, and most of what goes wrong with it is seen a few times as well as many.
      return member.elements[0].bytes.count > 5_000 && !chance.onceIn(12) ? nil : start + member.elements[0].bytes
    }
    // The roles are needed by all links.
    let isBase = ["\"roles\"", "\"sections\"", "\"credits\""].contains { member.key == Array($0.utf8) }
    let kept = member.elements.filter { $0.entities.isSubset(of: chosen) && (isBase || $0.bytes.count < 6_000) }
    let from = isBase ? 0 : chance.below(kept.count)
    let most = isBase ? kept.count : 6
    // What speaks of the chosen ones is all kept, of the rest a few.
    let elements = kept.enumerated().filter { place, element in
      !element.entities.isEmpty || (from..<from + most).contains(place)
    }
    guard !elements.isEmpty else { return nil }
    return start + Array("[\n    ".utf8) + elements.map(\.element.bytes).joined(separator: Array(",\n    ".utf8))
      + Array("\n  ]".utf8)
  }
}
