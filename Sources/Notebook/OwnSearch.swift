import PartnerNetwork

/// Something of the notebook that answers a search, and why.
public struct OwnHit: Equatable, Sendable {
  public enum Target: Equatable, Sendable {
    case note(Note)
    case contact(OwnContact)
  }

  /// Where the words were found.
  public enum Place: Equatable, Sendable {
    case field(OwnContact.Field)
    /// In the text of a note: the line that holds them.
    case text(String)
    /// In the name of what it is attached to.
    case subject
  }

  public let target: Target
  public let place: Place
}

/// The notes and own contacts of a notebook, made ready to be searched.
public struct OwnSearch: Sendable {
  private let targets: [OwnHit.Target]
  private let index: OnDemand<WordIndex>

  public init(_ notebook: Notebook, in network: Network) {
    let targets = notebook.contacts.map(OwnHit.Target.contact) + notebook.notes.map(OwnHit.Target.note)
    self.targets = targets
    index = OnDemand {
      WordIndex(
        targets.map { target in
          let names = target.subject.map { OwnDirectory.names(NotebookSubject($0, in: network), in: network) } ?? []
          switch target {
          case .note(let note): return [note.text] + names
          case .contact(let contact): return OwnContact.Field.allCases.compactMap { contact[$0] } + names
          }
        })
    }
  }

  /// What answers, contacts first, in the order of the notebook. Every word must be found in it.
  /// - Parameter forgives: whether a word that nothing holds may have one typing error.
  public func hits(_ query: String, forgives: Bool) -> [OwnHit] {
    let words = WordIndex.searched(query)
    guard !targets.isEmpty, !words.isEmpty else { return [] }
    let found = index.value.entries(answering: words.joined(separator: " "), forgives: forgives)
    return found.map { OwnHit(target: targets[$0], place: Self.place(words, in: targets[$0])) }
  }

  /// The first part that holds one of the words; the first of all where only an error finds it.
  private static func place(_ words: [Substring], in target: OwnHit.Target) -> OwnHit.Place {
    switch target {
    case .note(let note):
      let lines = note.text.split(separator: "\n").map(String.init)
      if let line = lines.first(where: { holds($0, words) }) { return .text(line) }
    case .contact(let contact):
      let field = OwnContact.Field.allCases.first { field in contact[field].map { holds($0, words) } ?? false }
      if let field { return .field(field) }
    }
    return .subject
  }

  private static func holds(_ text: String, _ words: [Substring]) -> Bool {
    let own = Folding.words(text)
    if words.contains(where: { word in own.contains { $0.hasPrefix(word) } }) { return true }
    // Digits of a number may be parted or not.
    let typed = words.joined()
    return typed.allSatisfy(\.isNumber) && own.joined().hasPrefix(typed)
  }
}

extension OwnHit.Target {
  /// What it is attached to, by its id.
  public var subject: String? {
    switch self {
    case .note(let note): note.subject
    case .contact(let contact): contact.subject
    }
  }
}
