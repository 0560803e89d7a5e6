import PartnerNetwork
import Testing

@testable import OfficialDirectory

/// Reading whole files.
@Suite struct ExportReaderTests {
  private let few = Export(entries: [
    Export.Entry("a", "Mairie - Nozay", "mairie", "44113", town: "Nozay", postal: "44170"),
    Export.Entry("b", "Brigade de gendarmerie - Nozay", "gendarmerie", "44113"),
    Export.Entry("c", "Mairie - Angers", "mairie", "49007", town: "Angers", postal: "49000"),
    Export.Entry("d", "CAF {de} \"Nantes\" \\ ; ,\n[accueil]", "caf", "44109", telephones: ["3230", "02.61.91.00.01"]),
  ])

  @Test(arguments: Export.Shape.allCases)
  func theThreeShapesSayTheSame(shape: Export.Shape) throws {
    let reading = try Export.read(few.bytes(shape)).get()
    #expect(reading.records.map(\.name) == ["CAF {de} \"Nantes\" \\ ; , [accueil]", "Mairie – Nozay"])
    #expect(reading.counts.records == 4)
    #expect(reading.counts.kept == 2)
    #expect(reading.counts.otherKinds == 1)
    #expect(reading.counts.elsewhere == 1)
    #expect(reading.leftOut.isEmpty)
    #expect(reading.lastChange == "2026-09-18")
    let townHall = try #require(reading.records.last)
    #expect(townHall.kind == .townHall)
    #expect(townHall.commune == "44113")
    #expect(townHall.address == "1 rue de la Paix, 44170 Nozay")
    #expect(townHall.position == Position(latitude: 47.21, longitude: -1.55))
    #expect(
      townHall.means.map(\.value) == [
        "02\u{A0}61\u{A0}91\u{A0}00\u{A0}00", "accueil@mairie.example", "https://www.mairie.example",
      ])
    #expect(townHall.modified == "2026-09-18")
    #expect(townHall.hours?.days.first?.last == 4)
    let fund = try #require(reading.records.first)
    #expect(
      fund.means.filter { $0.means == .telephone }.map(\.value) == ["32\u{A0}30", "02\u{A0}61\u{A0}91\u{A0}00\u{A0}01"])
  }

  @Test func whereThePiecesEndMakesNoDifference() throws {
    for shape in Export.Shape.allCases {
      let whole = try Export.read(few.bytes(shape)).get()
      for size in [1, 2, 3, 7, 64, 1000] {
        #expect(try Export.read(few.bytes(shape), pieces: size).get() == whole)
      }
    }
  }

  @Test func twentyThousandRecordsWithOddOnesAreReadInEveryShape() throws {
    let many = Export.many(20_000)
    let readings = try Export.Shape.allCases.map { try Export.read(many.bytes($0), pieces: 5_000).get() }
    #expect(readings[0].counts.records == 20_000)
    #expect(readings[0].counts.kept > 5_000)
    #expect((readings[0].counts.faults[.noName] ?? 0) > 5)
    #expect(Set(readings[0].leftOut.map(\.fault)).isSuperset(of: [.telephone, .email, .hours]))
    for reading in readings.dropFirst() {
      #expect(reading.records.count == readings[0].records.count)
      let differing = zip(reading.records, readings[0].records).first { $0 != $1 }
      #expect(differing.map { "\($0)" } == nil)
    }
    #expect(readings[1].counts == readings[0].counts)
    #expect(readings[2].counts == readings[0].counts)
    let counts = readings[0].counts
    #expect(counts.kept + counts.elsewhere + counts.otherKinds + counts.faults.values.reduce(0, +) == counts.records)
  }

  @Test func marksAndLineEndsMakeNoDifference() throws {
    let whole = try Export.read(few.bytes(.table)).get()
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(try Export.read(mark + few.bytes(.table)).get() == whole)
    #expect(try Export.read(mark + few.bytes(.archive)).get() == whole)
    for separator in [";", ",", "\t"] {
      for end in ["\n", "\r\n", "\r"] {
        #expect(try Export.read(Array(few.text(.table, separator: separator, lineEnd: end).utf8)).get() == whole)
      }
    }
    let withoutLast = few.text(.table, lineEnd: "\n").dropLast()
    #expect(try Export.read(Array(withoutLast.utf8)).get() == whole)
    let crlf = few.text(.archive).replacing("\n", with: "\r\n")
    #expect(try Export.read(Array(crlf.utf8)).get() == whole)
  }

  @Test func aDamagedRecordDoesNotCostTheOthers() throws {
    for damage in [
      #"{"nom": "x", "pivot": [1}"#, #"{"nom": }"#, #"{"nom" "x"}"#, "{]}", #"{"nom": "\x"}"#, "{\"a\": tru}",
    ] {
      let text = few.text(.archive).replacing("[\n{", with: "[\n\(damage),\n{")
      let reading = try Export.read(Array(text.utf8)).get()
      #expect(reading.records.count == 2, "\(damage)")
      #expect(reading.counts.faults == [.malformed: 1], "\(damage)")
    }
    var row = Array(few.text(.table).utf8)
    row += Array("une;ligne;courte\r\n".utf8)
    #expect(try Export.read(row).get().counts.faults == [.malformed: 1])
  }

  @Test func oddRecordsAreCountedWithTheirReason() throws {
    // One record in ten may be unreadable before the file is refused.
    var export = Export(entries: few.entries + Export.many(20).entries)
    export.entries.append(Export.Entry("a", "Mairie - Nozay", "mairie", "44113"))
    export.entries.append(Export.Entry("e", "", "mairie", "44113"))
    export.entries.append(
      Export.Entry(
        "f", "Mairie", "mairie", "",
        more: ["adresse": "[]", "code_insee_commune": "null", "pivot": #"[{"type_service_local": "mairie"}]"#]))
    var bytes = export.bytes(.archive)
    let end = bytes.count - 4
    bytes.insert(contentsOf: Array(",{\"nom\": \"".utf8) + [0xE9] + Array("\"}, {\"autre\": 1}".utf8), at: end)
    let faults = try Export.read(bytes).get().counts.faults
    #expect(faults == [.duplicate: 1, .noName: 1, .noCommune: 1, .encoding: 1, .notARecord: 1])
  }

  @Test func aBodyWithoutACodeIsFoundByItsPostalCode() throws {
    let pivot = #"[{"type_service_local": "caf"}]"#
    let entry = Export.Entry("a", "CAF", "caf", "", more: ["code_insee_commune": "null", "pivot": pivot])
    let reading = try Export.read(Export(entries: [entry]).bytes(.archive)).get()
    #expect(reading.records.first?.commune == nil)
    #expect(reading.records.first?.town == OfficialRecord.Town(name: "Nantes", postalCode: "44000"))
  }

  @Test func aRecordTooLongIsLeftOut() throws {
    var export = few
    export.entries.insert(
      Export.Entry("z", String(repeating: "é", count: ObjectSplitter.largest), "mairie", "44113"), at: 0)
    for shape in Export.Shape.allCases {
      let reading = try Export.read(export.bytes(shape)).get()
      #expect(reading.counts.faults == [.tooLong: 1])
      #expect(reading.records.count == 2)
    }
  }
}
