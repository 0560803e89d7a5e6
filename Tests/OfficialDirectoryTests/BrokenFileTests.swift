import TestSupport
import Testing
import Texts

@testable import OfficialDirectory

/// Files that are not what they should be.
@Suite struct BrokenFileTests {
  private let few = Export(entries: [
    Export.Entry("a", "Mairie - Nozay", "mairie", "44113"), Export.Entry("b", "Mairie - Blain", "mairie", "44015"),
  ])

  private func failure(_ bytes: [UInt8]) -> ExportFailure? {
    if case .failure(let failure) = Export.read(bytes) { return failure }
    return nil
  }

  @Test func otherKindsOfFileAreNamed() {
    let kinds: [([UInt8], ExportFailure)] = [
      ([], .empty), ([0xEF, 0xBB, 0xBF], .empty), (Array(" \n".utf8), .empty),
      (Array("PK".utf8) + [3, 4, 0], .other(.zip)), ([0x1F, 0x8B, 8, 0], .other(.gzip)),
      (Array("BZh91AY".utf8), .other(.bzip2)), (Array("%PDF-1.7".utf8), .other(.pdf)),
      (Array("<?xml version=\"1.0\"?>".utf8), .other(.markup)), (Array("bonjour\n".utf8), .other(.text)),
      (Array(repeating: 0x41, count: 257) + Array("ustar".utf8), .other(.tar)),
      ([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], .other(.binary)),
      ([0xFF, 0xFE] + "{\"".utf8.flatMap { [$0, 0] }, .encoding), ("{\"service\"".utf8.flatMap { [$0, 0] }, .encoding),
      (Array("{}".utf8), .otherJSON), (Array("[]".utf8), .otherJSON), (Array(#"{"service": []}"#.utf8), .otherJSON),
      (Array(#"[{"a": 1}, {"b": 2}]"#.utf8), .otherJSON), (Array("[1, 2]".utf8), .otherJSON),
      (Array("a;b;c\n1;2;3\n".utf8), .columns(["nom", "pivot"])), (Array("nom,b\n1,2\n".utf8), .columns(["pivot"])),
      (Array("[] x".utf8), .malformed(offset: 3)), (Array("[]]".utf8), .malformed(offset: 2)),
      (Array("{\"a\": 1]".utf8), .malformed(offset: 7)),
    ]
    for (bytes, expected) in kinds {
      #expect(failure(bytes) == expected)
      #expect(!expected.sentences.isEmpty)
      #expect(expected.sentences.allSatisfy { $0.hasSuffix(".") && !$0.contains("'") })
    }
  }

  @Test func whereverTheEndIsCutTheFileIsRefused() {
    for shape in Export.Shape.allCases {
      let bytes = few.bytes(shape)
      // White space and a line feed at the end may be missing.
      let last = bytes.lastIndex { $0 > 0x20 } ?? 0
      var kept = 0
      for count in 1..<last {
        switch Export.read(Array(bytes[..<count])) {
        case .success(let reading):
          // A table that ends with a whole row, or within its last cell, cannot be told from a shorter one.
          #expect(shape == .table)
          kept = max(kept, reading.records.count)
        case .failure(let failure):
          #expect(failure != .encoding)
        }
      }
      #expect(kept <= 2)
      #expect(failure(Array(bytes[..<(last / 2)])) == .truncated)
    }
  }

  @Test func latinAccentsAreTold() {
    var export = Export()
    for number in 0..<50 { export.entries.append(Export.Entry("\(number)", "Mairie d’été", "mairie", "44113")) }
    for shape in Export.Shape.allCases {
      let latin = export.text(shape).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value < 256 ? $0.value : 0x27) }
      #expect(failure(latin) == .encoding)
    }
  }

  @Test func anExportWithoutTheDepartmentIsTold() {
    #expect(Export.read(few.bytes(.archive), department: "49") == .failure(.nothingHere(records: 2)))
  }

  /// Whatever the bytes, the reader answers.
  @Test func mutatedBytesNeverTrap() {
    var random = Mutations(seed: 20_261_123)
    let seeds = Export.Shape.allCases.map { Export.many(12).bytes($0) }
    var answered = 0
    for turn in 0..<4_000 {
      var bytes = seeds[turn % seeds.count]
      for _ in 0...random.next(6) { random.mutate(&bytes) }
      switch Export.read(bytes, pieces: 1 + random.next(700)) {
      case .success(let reading): #expect(reading.counts.records >= reading.records.count)
      case .failure(let failure): #expect(!failure.sentences.isEmpty)
      }
      answered += 1
    }
    #expect(answered == 4_000)
  }
}

/// Small damages, the same at each run.
struct Mutations {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// A number below another.
  mutating func next(_ limit: Int) -> Int { random.below(limit) }

  /// Changes, takes out, doubles or cuts bytes.
  mutating func mutate(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return bytes.append(UInt8(next(256))) }
    let place = next(bytes.count)
    let signs = Array("{}[]\",:;\\\n\r0".utf8) + [0, 0xC3, 0xFF, 0xED]
    switch next(6) {
    case 0: bytes[place] = UInt8(next(256))
    case 1: bytes[place] = signs[next(signs.count)]
    case 2: bytes.insert(signs[next(signs.count)], at: place)
    case 3: bytes.remove(at: place)
    case 4: bytes.removeSubrange(place..<min(bytes.count, place + next(60)))
    default: bytes.insert(contentsOf: Array(bytes[place..<min(bytes.count, place + next(60))]), at: next(bytes.count))
    }
  }
}
