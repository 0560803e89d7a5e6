/// One run of libFuzzer on the reader of data: bytes as one file, or as two layers where a byte 0x1E parts them.
/// Whatever they are, reading ends, traps nowhere, and lets no control character through.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let layers = bytes.split(separator: 0x1E, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
  let network = NetworkReader.read(
    layers.enumerated().map { layer, bytes in
      DataFile(name: "\(layer).json", layer: layer) { bytes }
    })
  for entity in network.entities {
    precondition(isPlain(entity.name) && isPlain(entity.id) && isPlain(entity.shortName))
  }
  for problem in network.allProblems {
    precondition(problem.file.utf8.count < 1_000 && (problem.line ?? 1) > 0 && (problem.column ?? 1) > 0)
  }
  for point in network.territory.points { precondition(isPlain(point.name)) }
  for situation in network.learning.situations { precondition(isPlain(situation.title)) }
  // Nothing is to be found where nothing was read. One in sixty-four of the others is searched, as an index takes ten
  // times as long to make as the bytes to read; which ones depends on the bytes alone.
  if !network.entities.isEmpty, bytes.reduce(0, &+) & 63 == 0 { look(in: network) }
  return 0
}

/// What is made of the data when it is first asked for.
private func look(in network: Network) {
  _ = network.search("caf logement")
  var query = DirectoryQuery()
  query.text = "nantes"
  _ = network.directory.run(query)
  for entity in network.entities.indices.prefix(4) { _ = network.connections(from: entity, to: .lever) }
}

/// No control character, which could command the terminal.
private func isPlain(_ text: String) -> Bool { !text.unicodeScalars.contains { TextRules.isForbidden($0.value) } }
