import Notebook
import PartnerNetwork

/// A note or a contact of the notebook, whole: part by part, then what it is about.
public struct OwnOutline: Equatable, Sendable {
  public let title: String
  public let subtitle: String
  public let sections: [CardSection]

  public init(_ contact: OwnContact, in network: Network) {
    title = contact.title
    subtitle = Words.Notebook.contactOfYours
    var sections: [CardSection] = []
    for field in OwnContact.Field.allCases where contact[field] != nil && contact[field] != contact.title {
      sections.append(CardSection(Words.Notebook.field(field), [.own(.field(contact, field))]))
    }
    if sections.isEmpty, let only = OwnContact.Field.allCases.first(where: { contact[$0] != nil }) {
      sections.append(CardSection(Words.Notebook.field(only), [.own(.field(contact, only))]))
    }
    self.sections = sections + Self.about(contact.subject)
  }

  public init(_ note: Note, in network: Network) {
    title = note.subject.map { NotebookSubject($0, in: network).name(in: network) } ?? Words.Notebook.note
    subtitle = Words.Notebook.noteOfYours
    sections = [CardSection(Words.Notebook.note, [.own(.note(note))])] + Self.about(note.subject)
  }

  private static func about(_ subject: String?) -> [CardSection] {
    subject.map { [CardSection(Words.Notebook.aboutHead, [.own(.subject($0))])] } ?? []
  }

  /// The telephone, which most come for; the first part where there is none.
  public var firstItem: Int {
    sections.flatMap(\.entries).firstIndex { entry in
      if case .own(.field(_, .telephone)) = entry { true } else { false }
    } ?? 0
  }
}
