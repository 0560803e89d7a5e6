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
  /// As an index in `Territory.intercommunalities`.
  case intercommunality(Int)
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
    } else if let index = network.territory.intercommunality(id) {
      self = .intercommunality(index)
    } else {
      self = .unknown(id)
    }
  }

  /// The owner of the directory that it is; nil where the directory has none.
  public var owner: DirectoryEntry.Owner? {
    switch self {
    case .entity(let index): .entity(index)
    case .point(let index): .point(index)
    case .intercommunality(let index): .intercommunality(index)
    case .situation, .commune, .unknown: nil
    }
  }
}
