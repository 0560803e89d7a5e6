import Notebook
import PartnerNetwork
import Texts

/// An entry of the directory with the words that every document says of it.
struct DirectoryRow {
  /// The body or place.
  let name: String
  let service: String?
  let contacts: [Contact]
  let isEmergency: Bool
  let confidence: Confidence?
  /// The id of the body or place, as in the dataset; of an intercommunal body, its SIREN number; of an own contact, its
  /// id in the notebook.
  let owner: String
  /// What it is: "acteur", "France services", "intercommunalité".
  let kind: String
  let commune: Commune?
  /// Where the place stands, where that is known.
  let position: Position?
  let today: Month?
  /// The user's own contact that it is; nil for an entry of the data.
  let own: OwnContact?
  private let communeWords: String?
  private let sources: [String: Source]

  init(_ entry: DirectoryEntry, in network: Network, today: Month?) {
    (name, service, contacts) = (entry.name, entry.service, entry.contacts)
    (isEmergency, confidence) = (entry.isEmergency, entry.confidence)
    (own, communeWords) = (nil, nil)
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

  init(_ contact: OwnContact, in network: Network, today: Month?) {
    let line = OwnContactLine(contact, in: network)
    own = contact
    let person = [contact.title, contact[.function]].compactMap(\.self)
    let isAtBody = line.name != contact.title
    name = line.name
    service = isAtBody ? person.joined(separator: ", ") : contact[.function]
    contacts = contact.contacts
    (isEmergency, confidence, position) = (false, nil, nil)
    owner = OwnContact.source + contact.id
    kind = Words.Notebook.kind
    commune = nil
    communeWords = line.place.isEmpty ? nil : line.place
    self.today = today
    sources = [:]
  }

  var isOwn: Bool { own != nil }
  /// What the user noted of an own contact.
  var note: String? { own?[.note] }
  /// The name of the commune, where it is known.
  var place: String? { commune?.name ?? communeWords }

  /// The name, and the service where the data tell several apart: "CAF — Allocataires".
  var title: String { service.map { "\(name) — \($0)" } ?? name }

  func contacts(_ means: Contact.Means) -> [Contact] { contacts.filter { $0.means == means } }

  func warning(_ contact: Contact) -> String? { ContactWords.warning(contact, today: today) }

  /// What to check before using the entry, each sentence once with what it is about: "Adresse, Téléphone — Plus de…".
  var warnings: [String] {
    var sentences: [String] = []
    var means: [String: [String]] = [:]
    for contact in contacts {
      guard let sentence = warning(contact) else { continue }
      if means[sentence] == nil { sentences.append(sentence) }
      if means[sentence]?.contains(contact.means.title) != true {
        means[sentence, default: []].append(contact.means.title)
      }
    }
    return sentences.map { "\((means[$0] ?? []).joined(separator: ", "))\u{A0}— \($0)" }
  }

  /// The source in full; its id where the dataset does not describe it.
  func source(_ contact: Contact) -> String {
    isOwn ? Words.Notebook.asSource : sources[contact.source]?.line ?? contact.source
  }

  /// The source by its title, publisher and web address, for programs.
  func described(_ contact: Contact) -> Source? { sources[contact.source] }
}
