import PartnerNetwork

extension Presentation {
  /// What an id stands for; nil where nothing has it.
  public init?(_ subject: String, in network: Network) {
    guard let index = network.index(of: subject) else { return nil }
    self.init(entity: index, in: network)
  }
}
