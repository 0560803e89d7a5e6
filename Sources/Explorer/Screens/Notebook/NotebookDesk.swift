import Notebook
import PartnerNetwork

/// What the user wrote, made ready for the directory and for the search; made anew when something is saved.
struct NotebookDesk: Sendable {
  let directory: OwnDirectory
  let search: OwnSearch

  init(_ notebook: Notebook, in network: Network) {
    directory = OwnDirectory(notebook.contacts, in: network)
    search = OwnSearch(notebook, in: network)
  }
}

extension Network {
  /// The entity that an own contact is attached to, or the one of its place, as an index; nil where there is none.
  func body(ofContact contact: OwnContact) -> Int? {
    guard let subject = contact.subject else { return nil }
    switch NotebookSubject(subject, in: self) {
    case .entity(let index): return index
    case .point(let index): return territory.points[index].entity.flatMap { self.index(of: $0) }
    case .situation, .commune, .intercommunality, .unknown: return nil
    }
  }
}
