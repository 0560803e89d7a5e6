import Notebook
import PartnerNetwork

extension NotebookSubject {
  /// Its name, as the title of its card.
  public func name(in network: Network) -> String {
    switch self {
    case .entity(let index): network.entities[index].shortName
    case .situation(let index): network.learning.situations[index].title
    case .commune(let index): network.territory.communes[index].name
    case .point(let index): network.territory.points[index].name
    case .intercommunality(let index): network.territory.intercommunalities[index].name
    case .unknown(let id): Words.Notebook.unknownSubject(id)
    }
  }

  /// The name of the body or place where somebody works, who then stands among its lines; nil where it is none.
  public func bodyName(in network: Network) -> String? { owner == nil ? nil : name(in: network) }
}
