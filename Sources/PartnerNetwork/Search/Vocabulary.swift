/// The words of an index in alphabetical order, so that what begins alike stands together.
struct Vocabulary: Sendable {
  private let bytes: [UInt8]
  /// Where each word starts in `bytes`, and where the last one ends.
  private let starts: [Int32]

  /// - Parameter words: sorted by their bytes, each once.
  init(_ words: [[UInt8]]) {
    bytes = Array(words.joined())
    var starts: [Int32] = [0]
    starts.reserveCapacity(words.count + 1)
    for word in words { starts.append((starts.last ?? 0) + Int32(word.count)) }
    self.starts = starts
  }

  /// - Parameters:
  ///   - words: each once, in any order.
  ///   - order: their numbers, sorted by their bytes.
  init(_ words: ByteTexts, order: [Int32]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.bytes.count)
    var starts: [Int32] = [0]
    starts.reserveCapacity(order.count + 1)
    for number in order {
      bytes += words[Int(number)]
      starts.append(Int32(bytes.count))
    }
    self.bytes = bytes
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// Calls the body with each word that answers a typed one.
  func forEachMatch(of typed: [UInt8], _ body: (_ word: Int, _ match: WordMatch, _ length: Int) -> Void) {
    guard let first = typed.first else { return }
    bytes.withUnsafeBufferPointer { bytes in
      func word(_ number: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[Int(starts[number])..<Int(starts[number + 1])])
      }
      let begin = lowerBound { word($0).lexicographicallyPrecedes(typed) }
      var end = begin
      while end < count, word(end).starts(with: typed) {
        let length = word(end).count
        body(end, length == typed.count ? .exact : .prefix, length)
        end += 1
      }
      guard WordMatch.forgives(typed) else { return }
      // The first letter is never the wrong one, so all others that may answer stand around these.
      typed.withUnsafeBufferPointer { typed in
        var number = lowerBound { word($0).lexicographicallyPrecedes([first]) }
        while number < count, word(number)[0] == first {
          if number == begin, end > begin {
            number = end
            continue
          }
          if WordMatch.isPlural(typed, word(number)) {
            body(number, .plural, word(number).count)
          } else if WordMatch.isOneError(typed, word(number)) {
            body(number, .oneError, word(number).count)
          }
          number += 1
        }
      }
    }
  }

  /// The first word that is not before a place.
  private func lowerBound(_ isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
