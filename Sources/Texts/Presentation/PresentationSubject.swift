import PartnerNetwork

extension Presentation {
  /// What an id stands for; nil where nothing has it.
  public init?(_ subject: String, in network: Network) {
    if let index = network.index(of: subject) {
      self.init(entity: index, in: network)
    } else if let tour = network.learning.tour(subject) {
      self.init(tour: tour, in: network)
    } else if let situation = network.learning.situation(subject) {
      self.init(situation: situation, in: network)
    } else {
      return nil
    }
  }
}
