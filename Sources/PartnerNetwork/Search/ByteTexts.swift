/// Many short texts in one piece of memory: hundreds of thousands of arrays would take longer to make than to read.
struct ByteTexts: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each text starts in `bytes`, and where the last one ends.
  private var starts = [0]

  var count: Int { starts.count - 1 }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// Whether a text is that one. Asked of each word of each entry: no slice is made.
  func holds(_ text: ArraySlice<UInt8>, at number: Int) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == text.count else { return false }
    for place in 0..<text.count where bytes[start + place] != text[text.startIndex + place] { return false }
    return true
  }

  mutating func append(_ text: some Collection<UInt8>) {
    bytes += text
    starts.append(bytes.count)
  }

  /// A text while it is sorted: its first eight bytes settle most comparisons.
  private struct Key {
    let head: UInt64
    let number: Int32
  }

  /// Some of the texts in the order of their bytes, as numbers; equal ones in the order in which they are given.
  func sorted(_ numbers: some Sequence<Int32>) -> [Int32] {
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { starts in
        func head(_ number: Int32) -> UInt64 {
          let start = starts[Int(number)]
          let end = min(start + 8, starts[Int(number) + 1])
          var head: UInt64 = 0
          for byte in bytes[start..<end] { head = head << 8 | UInt64(byte) }
          return head << UInt64(8 * (8 - (end - start)))
        }
        var keys = numbers.map { Key(head: head($0), number: $0) }
        keys.sort { one, other in
          if one.head != other.head { return one.head < other.head }
          return Self.precedes(one.number, other.number, bytes, starts)
        }
        return keys.map(\.number)
      }
    }
  }

  /// Whether a text is before another; of the shorter of two that begin alike, and of equal ones, see `sorted`.
  private static func precedes(
    _ one: Int32, _ other: Int32, _ bytes: UnsafeBufferPointer<UInt8>, _ starts: UnsafeBufferPointer<Int>
  ) -> Bool {
    var place = starts[Int(one)]
    var against = starts[Int(other)]
    let end = starts[Int(one) + 1]
    let endAgainst = starts[Int(other) + 1]
    while place < end, against < endAgainst {
      if bytes[place] != bytes[against] { return bytes[place] < bytes[against] }
      place += 1
      against += 1
    }
    let left = end - place
    let leftAgainst = endAgainst - against
    return left == leftAgainst ? one < other : left < leftAgainst
  }
}

/// Gives each different word a number, in the order in which they are first met.
struct WordNumbers {
  private(set) var words = ByteTexts()
  /// Open addressing, a power of two of places: the number of the word there, or -1.
  private var places = [Int32](repeating: -1, count: 1 << 10)

  /// The number of a word, which is its own from then on.
  mutating func number(of word: ArraySlice<UInt8>) -> Int32 {
    var place = home(of: word)
    while places[place] >= 0 {
      if words.holds(word, at: Int(places[place])) { return places[place] }
      place = (place + 1) & (places.count - 1)
    }
    let number = Int32(words.count)
    places[place] = number
    words.append(word)
    if words.count * 2 > places.count { grow() }
    return number
  }

  /// Where a word is looked for first. Hashed by a secret of this run, so that no file can make all words collide.
  private func home(of word: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    word.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize() & (places.count - 1)
  }

  private mutating func grow() {
    places = [Int32](repeating: -1, count: places.count * 2)
    for number in 0..<words.count {
      var place = home(of: words[number])
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(number)
    }
  }
}
