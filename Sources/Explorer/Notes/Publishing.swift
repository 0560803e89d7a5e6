import Diagrams
import Texts

extension Program {
  /// What the trainer's notes are to show: the page on the wall, or the one that is left for a live screen; nil where
  /// nothing is being presented.
  public func presented(_ state: State) -> NotesPage? {
    let visits = state.trail.visits.prefix(state.trail.position + 1)
    guard let place = visits.lastIndex(where: { $0.memory is PresentationMemory }),
      let memory = visits[place].memory as? PresentationMemory, let sheet = memory.sheet
    else { return nil }
    var page = NotesPage()
    page.title = memory.presentation?.title ?? ""
    page.page = memory.place + 1
    page.pages = memory.sheets.count
    page.isBlack = memory.isBlack
    if place < state.trail.position {
      page.away = Registry.screen(state.route).title(state.trail.current.memory, context(state))
    }
    page.heading = sheet.page.title
    page.notes = sheet.page.notes
    page.wall = sheet.words + (sheet.takeaway.isEmpty ? [] : [sheet.page.takeaway].compactMap(\.self))
    page.sources = sheet.page.sources
    if memory.place + 1 < memory.sheets.count {
      let next = memory.sheets[memory.place + 1]
      page.next = next.isContinued ? Words.Presentation.continued(next.page.title) : next.page.title
      page.nextWall = next.words
    }
    return page
  }
}
