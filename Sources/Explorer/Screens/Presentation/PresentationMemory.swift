import Diagrams
import PartnerNetwork
import Texts

/// What a presentation remembers.
public struct PresentationMemory: ScreenMemory {
  /// Nil where nothing has that name.
  let presentation: Presentation?
  /// Made once: they do not depend on the window.
  let sheets: [Sheet]
  /// The sheet shown.
  private(set) var place = 0
  var isBlack = false

  /// - Parameters:
  ///   - subject: the id of what is presented.
  ///   - page: the page to begin with; the first where there is none so far.
  init(_ subject: String, page: Int = 0, in network: Network) {
    presentation = Presentation(subject, in: network)
    sheets = presentation.map(Sheet.all) ?? []
    go(sheets.firstIndex { $0.page == presentation?.pages[safely: page] } ?? 0)
  }

  var sheet: Sheet? { sheets.indices.contains(place) ? sheets[place] : nil }

  /// To a sheet, or the nearest there is.
  mutating func go(_ place: Int) { self.place = max(0, min(sheets.count - 1, place)) }
}

extension Array {
  /// An element, where there is one.
  fileprivate subscript(safely index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
