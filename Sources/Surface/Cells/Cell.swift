/// One cell of the grid: a character of width 1 or 2, or the right half of a wide one.
public struct Cell: Hashable, Sendable {
  /// The base code point; a space where nothing is written.
  public var scalar: UInt32
  /// One combining mark, or 0. The text that a surface receives is composed (NFC), so French needs none.
  public var mark: UInt32
  /// Columns taken: 1, 2, or 0 for the right half of a wide character.
  public var width: UInt8
  public var paint: Paint

  public init(scalar: UInt32, mark: UInt32 = 0, width: UInt8 = 1, paint: Paint = .text) {
    self.scalar = scalar
    self.mark = mark
    self.width = width
    self.paint = paint
  }

  public static let blank = Cell(scalar: 0x20)

  /// What the cell shows, as text; empty for the right half of a wide character.
  public var text: String {
    guard width > 0, let base = Unicode.Scalar(scalar) else { return "" }
    var text = String(Character(base))
    if mark != 0, let mark = Unicode.Scalar(mark) { text.unicodeScalars.append(mark) }
    return text
  }
}
