/// Where the values of a text of JSON stand. It is for texts that may already be broken: what it cannot follow ends it.
enum Tokens {
  /// The range of the value that begins there, without what is around it.
  static func value(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard start < bytes.count else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "\""): return string(at: start, in: bytes)
    case UInt8(ascii: "{"), UInt8(ascii: "["): return nested(at: start, in: bytes)
    default:
      var end = start
      while end < bytes.count, !isEnd(bytes[end]) { end += 1 }
      return end > start ? start..<end : nil
    }
  }

  /// The first string at or after a place.
  static func string(from place: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard let start = bytes[min(place, bytes.count)...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    return string(at: start, in: bytes)
  }

  /// The first value that stands after a colon, a comma or a bracket at or after a place.
  static func value(from place: Int, in bytes: [UInt8]) -> Range<Int>? {
    let marks = Array(":,[".utf8)
    guard let mark = bytes[min(place, bytes.count)...].firstIndex(where: marks.contains) else { return nil }
    return value(at: afterBlanks(mark + 1, in: bytes), in: bytes)
  }

  /// The keys and values of an object, or the elements of a list, each without its key.
  static func items(of range: Range<Int>, in bytes: [UInt8]) -> [(key: Range<Int>?, value: Range<Int>)] {
    let isObject = bytes[range.lowerBound] == UInt8(ascii: "{")
    var items: [(key: Range<Int>?, value: Range<Int>)] = []
    var place = afterBlanks(range.lowerBound + 1, in: bytes)
    while place < range.upperBound - 1 {
      var key: Range<Int>?
      if isObject {
        guard let found = string(at: place, in: bytes) else { break }
        key = found
        place = afterBlanks(afterBlanks(found.upperBound, in: bytes) + 1, in: bytes)
      }
      guard let value = value(at: place, in: bytes) else { break }
      items.append((key, value))
      place = afterBlanks(afterBlanks(value.upperBound, in: bytes) + 1, in: bytes)
    }
    return items
  }

  static func afterBlanks(_ place: Int, in bytes: [UInt8]) -> Int {
    var place = place
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    return place
  }

  private static func string(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var end = start + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
    return end < bytes.count ? start..<end + 1 : nil
  }

  private static func nested(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var depth = 0
    var place = start
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        guard let text = string(at: place, in: bytes) else { return nil }
        place = text.upperBound
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      place += 1
      if depth == 0 { return start..<place }
    }
    return nil
  }

  private static func isEnd(_ byte: UInt8) -> Bool { byte <= 0x20 || Array(",]}:".utf8).contains(byte) }
}
