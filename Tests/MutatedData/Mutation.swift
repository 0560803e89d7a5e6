/// A change of a dataset that nobody would make on purpose, or only to do harm.
enum Mutation: CaseIterable {
  case flipByte, cut, removeLine, doubleLine, swapLines, otherValue, otherText, command, brokenUTF8, swapTexts,
    renameKey
  case removeFile, emptyFile, doubleFile, secondLayer, nameOfFile, longText

  /// Makes it happen in one of the files; nothing where there are none left.
  func apply(to files: inout [Draft], _ chance: inout Chance) {
    guard !files.isEmpty else { return }
    let file = chance.below(files.count)
    switch self {
    case .removeFile: files.remove(at: file)
    case .emptyFile:
      files[file].bytes = Array(chance.pick(["", " ", "{}", "[]", "null", "\u{FEFF}", "{"], or: "").utf8)
    case .doubleFile: files.append(files[file])
    case .secondLayer:
      var copy = files[file]
      copy.layer = 1
      Self.otherValue.change(&copy.bytes, &chance)
      Self.otherText.change(&copy.bytes, &chance)
      files.append(copy)
    case .nameOfFile: files[file].name += "\u{1B}]0;\u{7}\u{202E}\n"
    default: change(&files[file].bytes, &chance)
    }
  }

  private func change(_ bytes: inout [UInt8], _ chance: inout Chance) {
    guard !bytes.isEmpty else { return }
    let place = chance.below(bytes.count)
    switch self {
    case .flipByte: bytes[place] ^= UInt8(1 << chance.below(8))
    case .cut:
      bytes.removeSubrange(place..<min(bytes.count, place + 1 + chance.below(chance.onceIn(3) ? bytes.count : 40)))
    case .removeLine: bytes.removeSubrange(Self.line(at: place, in: bytes))
    case .doubleLine:
      let line = Self.line(at: place, in: bytes)
      bytes.insert(contentsOf: bytes[line], at: line.upperBound)
    case .swapLines:
      let line = Self.line(at: place, in: bytes)
      let text = Array(bytes[line])
      bytes.removeSubrange(line)
      guard !bytes.isEmpty else { return }
      bytes.insert(contentsOf: text, at: Self.line(at: chance.below(bytes.count), in: bytes).lowerBound)
    case .otherValue: Self.replace(Tokens.value(from: place, in: bytes), in: &bytes, Values.any(&chance))
    case .otherText: Self.replace(Tokens.string(from: place, in: bytes), in: &bytes, Values.text(&chance))
    case .longText: Self.replace(Tokens.string(from: place, in: bytes), in: &bytes, Values.long(&chance))
    case .command: bytes.insert(contentsOf: Values.command(&chance), at: place)
    case .brokenUTF8: bytes.insert(contentsOf: chance.pick(Values.broken, or: []), at: place)
    case .swapTexts: Self.swap(&bytes, place, &chance)
    case .renameKey: Self.replace(Tokens.string(from: place, in: bytes), in: &bytes, chance.pick(Values.keys, or: []))
    default: break
    }
  }

  private static func replace(_ range: Range<Int>?, in bytes: inout [UInt8], _ text: [UInt8]) {
    if let range { bytes.replaceSubrange(range, with: text) }
  }

  /// Puts a text in the place of another: an id that means something else, or nothing.
  private static func swap(_ bytes: inout [UInt8], _ place: Int, _ chance: inout Chance) {
    guard let one = Tokens.string(from: place, in: bytes) else { return }
    let text = Array(bytes[one])
    guard let other = Tokens.string(from: chance.below(bytes.count), in: bytes) else { return }
    bytes.replaceSubrange(other, with: text)
  }

  /// The line around a place, with its end.
  private static func line(at place: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return start..<end
  }
}
