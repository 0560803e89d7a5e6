/// A place on the screen that answers the mouse.
public struct Zone<Tag: Equatable & Sendable>: Equatable, Sendable {
  public let rect: Rect
  public let tag: Tag

  @inlinable init(rect: Rect, tag: Tag) {
    self.rect = rect
    self.tag = tag
  }
}

/// A surface being drawn on: clipped to an area, with the zones and the cursor that the drawing leaves behind.
///
/// Rows and columns are relative to the area. Zones are recorded while drawing, so that a click is a look-up
/// and not arithmetic done again elsewhere.
public struct Canvas<Tag: Equatable & Sendable>: Sendable {
  public private(set) var surface: Surface
  /// The later of two zones that overlap lies on top.
  @inlinable public var zones: [Zone<Tag>] { recorded }
  // What depends on the tag can be inlined: at every key, for every zone, it would else look up how a tag is stored.
  @usableFromInline var recorded: [Zone<Tag>]
  /// Where the focus is, on the whole surface: braille displays and screen readers follow it.
  public private(set) var cursor: Point?
  /// The part of the surface that may be drawn on.
  @inlinable public var area: Rect { drawn }
  @usableFromInline var drawn: Rect
  public let glyphs: Glyphs

  @inlinable public init(size: Size, glyphs: Glyphs) {
    var zones: [Zone<Tag>] = []
    // About as many as a screen of 80 by 24 has.
    zones.reserveCapacity(128)
    self.init(Surface(size: size), glyphs, recordingIn: zones)
  }

  @usableFromInline init(_ surface: Surface, _ glyphs: Glyphs, recordingIn zones: [Zone<Tag>]) {
    self.surface = surface
    drawn = Rect(surface.size)
    self.glyphs = glyphs
    recorded = zones
  }

  public var rows: Int { area.rows }
  public var columns: Int { area.columns }

  /// Writes a text on one row, cut at the edge of the area, or with an ellipsis where it is wider than `width`.
  /// - Returns: the column after the text.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int, paint: Paint = .text, width: Int? = nil
  ) -> Int {
    let shown = width.map { Truncation.end(text, columns: $0, ellipsis: glyphs.ellipsis) } ?? text
    let point = Point(row: area.row + row, column: area.column + column)
    return surface.write(shown, at: point, paint: paint, clip: area) - area.column
  }

  /// Writes a text that ends at a column.
  public mutating func write(_ text: String, row: Int, endColumn: Int, paint: Paint = .text) {
    write(text, row: row, column: endColumn - TextWidth.columns(text), paint: paint)
  }

  public mutating func write(_ glyph: Character, row: Int, column: Int, paint: Paint = .text) {
    write(String(glyph), row: row, column: column, paint: paint)
  }

  /// A horizontal line over the whole width.
  public mutating func rule(row: Int) {
    fill(Rect(row: row, column: 0, rows: 1, columns: columns), with: glyphs.horizontal, paint: .border)
  }

  /// A vertical line.
  public mutating func bar(column: Int, rows: Range<Int>) {
    fill(
      Rect(row: rows.lowerBound, column: column, rows: rows.count, columns: 1), with: glyphs.vertical, paint: .border)
  }

  public mutating func fill(_ rect: Rect, with character: Character = " ", paint: Paint = .text) {
    surface.fill(absolute(rect), with: character, paint: paint)
  }

  public mutating func repaint(_ rect: Rect, _ change: (Paint) -> Paint) {
    surface.repaint(absolute(rect), change)
  }

  /// Records what a click or the wheel does in a rectangle.
  @inlinable public mutating func zone(_ rect: Rect, _ tag: Tag) {
    let rect = absolute(rect)
    if !rect.isEmpty { recorded.append(Zone(rect: rect, tag: tag)) }
  }

  /// Places the focus.
  public mutating func focus(row: Int, column: Int) {
    let point = Point(row: area.row + row, column: area.column + column)
    if area.contains(point) { cursor = point }
  }

  /// Draws in a part of the area.
  @inlinable public mutating func within(_ rect: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = drawn
    drawn = absolute(rect)
    draw(&self)
    drawn = outer
  }

  /// Forgets the zones below: what is drawn next covers everything.
  @inlinable public mutating func coverZones() { recorded = [] }

  @usableFromInline func absolute(_ rect: Rect) -> Rect {
    Rect(row: area.row + rect.row, column: area.column + rect.column, rows: rect.rows, columns: rect.columns)
      .intersection(area)
  }
}
