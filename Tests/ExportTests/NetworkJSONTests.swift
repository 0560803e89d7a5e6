import Export
import PartnerNetwork
import Testing

@Suite struct NetworkJSONTests {
  @Test(arguments: [true, false])
  func isReadBackTheSame(bundled: Bool) {
    let network = bundled ? Samples.bundled : Samples.small
    #expect(network.allProblems == [])
    let read = Samples.network(NetworkJSON.write(network))
    #expect(read.allProblems == [])
    #expect(read.identity == network.identity)
    #expect(read.roles == network.roles)
    #expect(read.sections == network.sections)
    #expect(read.entities == network.entities)
    #expect(read.links == network.links)
    #expect(read.details.sources == network.details.sources)
    #expect(read.details.terms == network.details.terms)
    #expect(read.details.figures == network.details.figures)
    #expect(read.details.dates == network.details.dates)
    #expect(read.details.legalReferences == network.details.legalReferences)
    for index in network.entities.indices {
      #expect(read.details.entity(index) == network.details.entity(index))
    }
    #expect(read.territory.communes == network.territory.communes)
    #expect(read.territory.intercommunalities == network.territory.intercommunalities)
    #expect(read.territory.arrondissements == network.territory.arrondissements)
    #expect(read.territory.points == network.territory.points)
    #expect(read.territory.geography == network.territory.geography)
    #expect(NetworkJSON.write(read) == NetworkJSON.write(network))
  }

  @Test func anEmptyNetworkIsWritten() {
    let written = NetworkJSON.write(Samples.network("{}"))
    #expect(written.hasPrefix("{\n  \"format\": \"reseau/1\",\n  \"roles\": [],"))
    #expect(Samples.network(written).allProblems == [])
  }
}
