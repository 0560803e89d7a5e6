import PartnerNetwork

/// What something in the notebook is attached to.
public enum NotebookSubject: Equatable, Sendable {
  /// As an index in `Network.entities`.
  case entity(Int)
  /// As an index in `Learning.situations`.
  case situation(Int)
  /// As an index in `Territory.communes`.
  case commune(Int)
  /// As an index in `Territory.points`.
  case point(Int)
  /// These data do not know it: they may be others than when it was written.
  case unknown(String)

  /// - Parameter id: as the notebook keeps it.
  public init(_ id: String, in network: Network) {
    if let index = network.index(of: id) {
      self = .entity(index)
    } else if let index = network.learning.situation(id) {
      self = .situation(index)
    } else if let index = network.territory.commune(id) {
      self = .commune(index)
    } else if let index = network.territory.point(id) {
      self = .point(index)
    } else {
      self = .unknown(id)
    }
  }

  /// Its name, as the title of its card.
  public func name(in network: Network) -> String {
    switch self {
    case .entity(let index): network.entities[index].shortName
    case .situation(let index): network.learning.situations[index].title
    case .commune(let index): network.territory.communes[index].name
    case .point(let index): network.territory.points[index].name
    case .unknown(let id): Words.Notebook.unknownSubject(id)
    }
  }
}
