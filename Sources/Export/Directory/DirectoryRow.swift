import PartnerNetwork
import Texts

/// An entry of the directory with the words that every document says of it.
struct DirectoryRow {
  let entry: DirectoryEntry
  /// The id of the body or place, as in the dataset; of an intercommunal body, its SIREN number.
  let owner: String
  /// What it is: "acteur", "France services", "intercommunalité".
  let kind: String
  let commune: Commune?
  /// Where the place stands, where that is known.
  let position: Position?
  let today: Month?
  private let sources: [String: Source]

  init(_ entry: DirectoryEntry, in network: Network, today: Month?) {
    self.entry = entry
    self.today = today
    let territory = network.territory
    commune = entry.commune.map { territory.communes[$0] }
    sources = network.details.sources
    switch entry.owner {
    case .entity(let index):
      owner = network.entities[index].id
      kind = network.entities[index].kind.word
      position = nil
    case .point(let index):
      owner = territory.points[index].id
      kind = territory.points[index].kind.noun
      position = territory.points[index].position
    case .intercommunality(let index):
      owner = territory.intercommunalities[index].code
      kind = "intercommunalité"
      position = nil
    }
  }

  /// The name, and the service where the data tell several apart: "CAF — Allocataires".
  var title: String { entry.service.map { "\(entry.name) — \($0)" } ?? entry.name }

  func contacts(_ means: Contact.Means) -> [Contact] { entry.contacts.filter { $0.means == means } }

  func warning(_ contact: Contact) -> String? { ContactWords.warning(contact, today: today) }

  /// What to check before using the entry, each sentence once with what it is about: "Adresse, Téléphone — Plus de…".
  var warnings: [String] {
    var sentences: [String] = []
    var means: [String: [String]] = [:]
    for contact in entry.contacts {
      guard let sentence = warning(contact) else { continue }
      if means[sentence] == nil { sentences.append(sentence) }
      if means[sentence]?.contains(contact.means.title) != true {
        means[sentence, default: []].append(contact.means.title)
      }
    }
    return sentences.map { "\((means[$0] ?? []).joined(separator: ", "))\u{A0}— \($0)" }
  }

  /// The source in full; its id where the dataset does not describe it.
  func source(_ contact: Contact) -> String { sources[contact.source]?.line ?? contact.source }

  /// The source by its title, publisher and web address, for programs.
  func described(_ contact: Contact) -> Source? { sources[contact.source] }
}
