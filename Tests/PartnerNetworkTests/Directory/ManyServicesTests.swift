import Testing

@testable import PartnerNetwork

/// A body with more services than are looked through one by one.
@Suite struct ManyServicesTests {
  @Test(arguments: [1, 15, 16, 17, 18, 40])
  func eachServiceIsOneEntry(_ count: Int) {
    // Each service is named twice, the second time in another order.
    let numbers = Array(0..<count) + (0..<count).reversed()
    let contacts = numbers.enumerated().map { place, number in
      """
      {"type": "telephone", "libelle": "Service \(number)", "valeur": "\(1000 + place)", "source": "FASC",
       "confiance": "haute"}
      """
    }
    let network = TerritorySample.read(
      #"{"entites": [{"id": "act_etat", "contacts": [\#(contacts.joined(separator: ","))]}]}"#)
    let entries = network.directory.entries.filter { $0.name == "État" }
    #expect(entries.map(\.service) == (0..<count).map { "Service \($0)" })
    #expect(entries.map(\.telephones) == (0..<count).map { ["\(1000 + $0)", "\(1000 + 2 * count - 1 - $0)"] })
    var query = DirectoryQuery()
    query.text = "service \(count - 1)"
    #expect(network.directory.run(query).contains { network.directory.entries[$0].service == "Service \(count - 1)" })
  }
}
