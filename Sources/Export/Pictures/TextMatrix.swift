import Diagrams
import PartnerNetwork
import Surface
import Texts

/// A matrix in characters: rows by their whole names, columns by a number or a letter that a list below explains.
/// Rows that nothing is linked to are left out.
struct TextMatrix {
  private static let cell = 5

  private let matrix: Matrix
  private let network: Network
  private let keys: [String]
  private let names: Int

  init(_ matrix: Matrix, in network: Network) {
    self.matrix = matrix
    self.network = network
    var letters = 0
    keys = matrix.columns.map { column in
      if let number = network.entities[column].number { return "\(number)" }
      letters += 1
      return Self.letters(letters)
    }
    names = matrix.rows.map { TextWidth.columns(network.entities[$0].numberedName) }.max() ?? 0
  }

  /// "a" to "z", then "aa", "ab": the columns of a spreadsheet.
  private static func letters(_ number: Int) -> String {
    var (text, rest) = ("", number)
    while rest > 0 {
      let letter = Character(Unicode.Scalar(UInt8(0x61 + (rest - 1) % 26)))
      text = String(letter) + text
      rest = (rest - 1) / 26
    }
    return text
  }

  func write(on page: inout TextPage) {
    let empty = Set(matrix.emptyRows)
    page.line(row("", keys, Words.Matrix.total))
    for (place, index) in matrix.rows.enumerated() where !empty.contains(index) {
      let cells = matrix.columns.indices.map { column in
        matrix.connections(row: place, column: column).first.map { MatrixMark($0, in: network).text(.rich).text }
          ?? String(Glyphs.rich.absent)
      }
      page.line(row(network.entities[index].numberedName, cells, matrix.total(of: index).text))
    }
    page.line(row(Words.Matrix.total, matrix.columns.map { matrix.total(of: $0).text }, "\(matrix.count)"))
    page.separate()
    let columns = zip(keys, matrix.columns).map { key, index in "\(key)\u{A0}\(network.entities[index].shortName)" }
    page.paragraph("\(Words.Picture.columns)\u{A0}: \(columns.joined(separator: ", ")).", indent: 0)
  }

  private func row(_ name: String, _ cells: [String], _ total: String) -> String {
    // Letters stand below each other: the bracket after one reaches into the next cell.
    var line = "  " + padded(name, names)
    for cell in cells {
      let closes = cell.hasSuffix(")")
      let text = closes ? cell : cell + " "
      line += String(repeating: " ", count: max(1, Self.cell - text.count)) + text
    }
    return line + String(repeating: " ", count: max(1, 6 - total.count)) + total
  }

  private func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - TextWidth.columns(text)))
  }
}
