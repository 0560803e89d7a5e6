import PartnerNetwork

/// One entry of the directory in words: what a row, a status line and a screen reader say of it.
public struct DirectoryLine {
  private let entry: DirectoryEntry
  private let network: Network

  public init(_ index: Int, in network: Network) {
    entry = network.directory.entries[index]
    self.network = network
  }

  /// The name that lists show: short where the dataset has a short one.
  public var name: String {
    if case .entity(let index) = entry.owner { return network.entities[index].shortName }
    return entry.name
  }

  /// "ADIL, Accueil de Nantes".
  public var whole: String { entry.service.map { "\(name), \($0)" } ?? name }

  public var telephone: String? { entry.telephones.first }

  public var email: String? { entry.emails.first }

  public var place: String { entry.commune.map { network.territory.communes[$0].name } ?? "" }

  /// "07/2019", "27/03/2020", "2019", "sans date": for a column whose head says "Source de".
  public var date: String {
    guard let date = entry.date else { return Words.Directory.undated }
    let parts = date.split(separator: "-")
    return parts.count == 2 ? "\(parts[1])/\(parts[0])" : DateWords.written(date)
  }

  /// What there is instead of a telephone: "courriel", "site".
  public var otherMeans: String {
    for means in [Contact.Means.email, .site, .form, .address, .hours]
    where entry.contacts.contains(where: { $0.means == means }) {
      return means.title.lowercased()
    }
    return ""
  }

  /// Whether something in it is to be checked before it is used.
  public func isOld(today: Month?) -> Bool { warning(today: today) != nil }

  /// The first warning of its contacts; nil where all are recent, or where today is not known.
  public func warning(today: Month?) -> String? {
    entry.contacts.lazy.compactMap { ContactWords.warning($0, today: today) }.first
  }

  /// What one copies from a list: the telephone, or the first way that there is.
  public var copied: String? { (entry.telephones.first ?? entry.emails.first) ?? entry.contacts.first?.value }

  /// "ADIL, Accueil de Nantes : 02 40 89 30 15, contact@adil44.fr. Source de juillet 2019. Plus de 24 mois…"
  public func sentence(today: Month?) -> String {
    let values = entry.contacts.map(\.value).joined(separator: ", ")
    let dated = ContactWords.dated(entry.date)
    let age = dated.withCapital + "."
    let words = "\(whole)\u{A0}: \(values). \(age)"
    return warning(today: today).map { "\(words) \($0)" } ?? words
  }
}
