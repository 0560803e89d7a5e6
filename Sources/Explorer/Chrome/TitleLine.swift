import PartnerNetwork
import Surface
import Texts

/// The first row: the program's name with the territory and the user's commune, the trail, and at the right how to
/// search and to get help.
struct TitleLine {
  let state: State
  let context: Context
  /// The names of the places visited, the present one last.
  private let crumbs: [String]

  init(_ state: State, _ context: Context) {
    self.state = state
    self.context = context
    crumbs = state.trail.visits.prefix(state.trail.position + 1).map {
      Registry.screen($0.route).title($0.memory, context)
    }
  }

  func draw(on canvas: inout ScreenCanvas) {
    var end = canvas.columns - 1
    var hints = [(Words.titleHelp, Intent.help), (Words.titleSearch, .open(.search()))]
    // Where its name will stand once it is chosen, the home screen says how to choose it.
    if state.route == .home, context.commune == nil { hints.append((Words.Commune.titleHint, .open(.commune()))) }
    for (index, (text, intent)) in hints.enumerated() {
      let width = TextWidth.columns(text)
      if index > 1 {
        let least = 1 + TextWidth.columns(Words.brand(territory(canvas), nil)) + 2 + leastTrail(canvas.glyphs)
        if end - width - 3 < least { break }
      }
      canvas.write(text, row: 0, endColumn: end, paint: .accent)
      canvas.zone(Rect(row: 0, column: end - width, rows: 1, columns: width), .click(intent))
      end -= width + 3
    }
    let start = drawBrand(end: end, on: &canvas)
    drawTrail(from: start, end: end, on: &canvas)
  }

  /// Draws the name of the program; gives the column where the trail begins.
  private func drawBrand(end: Int, on canvas: inout ScreenCanvas) -> Int {
    let territory = territory(canvas)
    let commune = context.commune.map { context.network.territory.communes[$0].name }
    guard let commune else {
      return canvas.write(Words.brand(territory, nil), row: 0, column: 1, paint: .title) + 2
    }
    let brands = [Words.brand(territory, commune), Words.brand(nil, commune)]
    let place = leastTrail(canvas.glyphs)
    guard let brand = brands.first(where: { 1 + TextWidth.columns($0) + 2 + place <= end }) else {
      return canvas.write(Words.brand(nil, nil), row: 0, column: 1, paint: .title) + 2
    }
    let column = canvas.write(brand, row: 0, column: 1, paint: .title)
    canvas.zone(Rect(row: 0, column: 1, rows: 1, columns: column - 1), .click(.open(.commune())))
    return column + 2
  }

  /// In a narrow window the room goes to the place where one is.
  private func territory(_ canvas: ScreenCanvas) -> String? {
    canvas.columns < HomeLayout.threePanes ? nil : context.network.identity.territory
  }

  /// Columns of the shortest trail that still says where one is: the present place, after a sign for those before.
  private func leastTrail(_ glyphs: Glyphs) -> Int {
    guard let last = crumbs.last else { return 0 }
    let before = crumbs.count > 1 ? TextWidth.columns(glyphs.ellipsis) + 3 : 0
    return before + TextWidth.columns(last)
  }

  /// Draws the crumbs that fit, the last ones first.
  private func drawTrail(from start: Int, end: Int, on canvas: inout ScreenCanvas) {
    var column = start
    var first = 0
    let separator = " \(canvas.glyphs.crumb) "
    func width(from first: Int) -> Int {
      crumbs[first...].reduce(0) { $0 + TextWidth.columns($1) + 3 } - 3 + (first > 0 ? 3 : 0)
    }
    while first + 1 < crumbs.count, column + width(from: first) > end { first += 1 }
    if first > 0 { column = canvas.write(canvas.glyphs.ellipsis + separator, row: 0, column: column, paint: .quiet) }
    for (index, title) in crumbs.enumerated().dropFirst(first) {
      let isLast = index == crumbs.count - 1
      let start = column
      column = canvas.write(
        title, row: 0, column: column, paint: isLast ? .title : Paint(.text, .underline), width: max(0, end - column))
      if isLast { break }
      canvas.zone(Rect(row: 0, column: start, rows: 1, columns: column - start), .click(.jump(index)))
      column = canvas.write(separator, row: 0, column: column, paint: .quiet)
    }
  }
}
