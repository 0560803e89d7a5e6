import Notebook
import PartnerNetwork

/// What a line of the directory says, whosever it is.
public protocol ContactLine {
  /// The name that lists show.
  var name: String { get }
  /// The name, and the service or the person: "ADIL, Accueil de Nantes".
  var whole: String { get }
  var telephone: String? { get }
  var email: String? { get }
  var place: String { get }
  /// For a column whose head says "Source de".
  var date: String { get }
  /// What there is instead of a telephone: "courriel", "site".
  var otherMeans: String { get }
  /// What one copies from a list: the telephone, or the first way that there is.
  var copied: String? { get }
  /// Whether something in it is to be checked before it is used.
  func isOld(today: Month?) -> Bool
  /// All of it, as a status line and a screen reader say it.
  func sentence(today: Month?) -> String
}

extension DirectoryLine: ContactLine {}

/// One of the user's own contacts as a line of the directory, marked as theirs.
public struct OwnContactLine: ContactLine {
  private let contact: OwnContact
  private let body: String?
  private let subject: NotebookSubject?
  private let network: Network

  public init(_ contact: OwnContact, in network: Network) {
    self.contact = contact
    self.network = network
    subject = contact.subject.map { NotebookSubject($0, in: network) }
    body = subject?.bodyName(in: network)
  }

  public var name: String { body ?? contact.title }
  public var whole: String { body.map { "\($0), \(contact.title)" } ?? contact.title }
  public var telephone: String? { contact[.telephone] }
  public var email: String? { contact[.email] }
  public var place: String {
    if let commune = contact[.commune] { return commune }
    if case .commune(let index) = subject { return network.territory.communes[index].name }
    return ""
  }
  public var date: String { Words.Notebook.own }
  public var otherMeans: String {
    contact[.email] != nil
      ? Contact.Means.email.title.lowercased() : contact[.note] != nil ? Words.Notebook.aWord.note : ""
  }
  public var copied: String? { contact[.telephone] ?? contact[.email] ?? contact.title }
  public func isOld(today: Month?) -> Bool { warning(today: today) != nil }

  private func warning(today: Month?) -> String? {
    contact.modified == nil ? nil : contact.contacts.lazy.compactMap { ContactWords.warning($0, today: today) }.first
  }

  public func sentence(today: Month?) -> String {
    let values = Words.Notebook.values(contact)
    let about = body == nil ? contact.subject.map { _ in subject?.name(in: network) ?? "" } : nil
    let said = [values.isEmpty ? nil : values.joined(separator: ", "), about.map(Words.Notebook.aboutWords)]
    let words = said.compactMap(\.self).joined(separator: ", ")
    let end = [contact.modified.map(Words.Notebook.modified), warning(today: today)].compactMap(\.self)
    return (["\(Words.Notebook.ownContact(whole))\(words.isEmpty ? "" : "\u{A0}: \(words)")."] + end)
      .joined(separator: " ")
  }
}
