import Surface

/// One run of libFuzzer on the decoder of what a terminal sends. Whatever the bytes, each gives a bounded number of
/// events, a text holds no control character, and an Escape that nothing follows sets the decoder free.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDecoder(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  var decoder = InputDecoder(keys: [Array("\u{1B}[224z".utf8): .function(1)])
  var events: [InputEvent] = []
  for byte in UnsafeBufferPointer(start: start, count: count) {
    let before = events.count
    decoder.take(byte, into: &events)
    precondition(events.count - before <= 3)
    // The pause after which Escape is a key of its own.
    if byte == 0xFF, decoder.holdsEscape {
      decoder.releaseEscape(into: &events)
      precondition(!decoder.holdsEscape)
    }
  }
  for event in events {
    switch event {
    case .key(.character(let character)):
      precondition(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    case .paste(let text):
      precondition(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control || $0 == "\n" })
    default: break
    }
  }
  return 0
}
