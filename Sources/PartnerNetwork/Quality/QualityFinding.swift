/// One thing to look at in the data. It holds indexes and no text: a dataset as large as France has a hundred thousand.
public struct QualityFinding: Hashable, Sendable {
  /// What it is about.
  public enum Subject: Hashable, Sendable {
    /// Index in `QualityReport.problems`.
    case problem(Int)
    /// A contact, as an index in the contacts of its owner: see `Network.contacts(of:)`.
    case contact(DirectoryEntry.Owner, Int)
    /// Something that an entity says: index in `Network.entities`, then in the list of its details.
    case fact(Int, Int)
    case caution(Int, Int)
    case address(Int, Int)
    /// Indexes in the lists of the network, of its details, of its territory and of what is for learning.
    case entity(Int)
    case link(Int)
    case term(Int)
    case figure(Int)
    case date(Int)
    case law(Int)
    case point(Int)
    case commune(Int)
    case intercommunality(Int)
    case arrondissement(Int)
    case situation(Int)
    /// A tour, then one of its steps.
    case step(Int, Int)
    case question(Int)
    /// Id of a source.
    case source(String)
  }

  /// What is to be known of it besides its kind.
  public enum Note: Hashable, Sendable {
    case none
    /// The date that makes it old, as the data write it.
    case dated(String)
    /// One of the others that give the same number, and how many more there are.
    case shared(DirectoryEntry.Owner, more: Int)
    /// How many situations send people there.
    case named(Int)
    /// Situations say to call it, and it has no telephone.
    case withoutTelephone
    case lacks(telephone: Bool, address: Bool)
    /// The date at which a contract that is said to run ended.
    case ended(String)
  }

  public let kind: QualityKind
  public let subject: Subject
  public let note: Note

  init(_ kind: QualityKind, _ subject: Subject, _ note: Note = .none) {
    self.kind = kind
    self.subject = subject
    self.note = note
  }
}

extension Network {
  /// The contacts of a body, in the order of the data.
  public func contacts(of owner: DirectoryEntry.Owner) -> [Contact] {
    switch owner {
    case .entity(let index): details.entity(index).contacts
    case .intercommunality(let index): territory.intercommunalities[index].allContacts
    case .point(let index): territory.points[index].contacts
    }
  }
}
