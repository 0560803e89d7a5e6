import PartnerNetwork

/// What the user wrote: favourites, notes, contacts of their own. A value; the file is kept elsewhere.
public struct Notebook: Equatable, Sendable {
  /// The name of the format that this version writes.
  public static let format = "reseau-carnet/1"

  /// Everything that the file holds besides the lists.
  private var fields = JSONFields()
  private var favouriteList = NotebookList<Favourite>()
  private var noteList = NotebookList<Note>()
  private var contactList = NotebookList<OwnContact>()

  /// A notebook in which nothing is written.
  public init() {}

  /// Reads the file of a notebook; nil where the bytes are not one: cut, changed by hand in a way that breaks it, or
  /// something else altogether. An entry that this version does not understand stays in it and is not shown.
  public init?(_ bytes: [UInt8]) {
    guard let fields = JSONFields(bytes), let format = fields.text("format"), format.hasPrefix("reseau-carnet/"),
      let lists = Self.lists(of: fields)
    else { return nil }
    self.fields = fields
    favouriteList = NotebookList(lists[0])
    noteList = NotebookList(lists[1])
    contactList = NotebookList(lists[2])
  }

  private static let names = ["favoris", "notes", "contacts"]

  /// The elements of each list; nil where a list is there and is none.
  private static func lists(of fields: JSONFields) -> [[String]]? {
    var lists: [[String]] = []
    for name in names {
      guard fields.has(name) else {
        lists.append([])
        continue
      }
      guard let elements = fields.elements(name) else { return nil }
      lists.append(elements)
    }
    return lists
  }

  /// The file.
  public var bytes: [UInt8] {
    var written = fields
    if written.text("format") == nil { written.set("format", Self.format) }
    written.setElements(Self.names[0], favouriteList.spellings)
    written.setElements(Self.names[1], noteList.spellings)
    written.setElements(Self.names[2], contactList.spellings)
    return written.bytes
  }

  public var favourites: [Favourite] { favouriteList.entries }
  public var notes: [Note] { noteList.entries }
  public var contacts: [OwnContact] { contactList.entries }
  public var isEmpty: Bool { favourites.isEmpty && notes.isEmpty && contacts.isEmpty }

  public func isFavourite(_ subject: String) -> Bool { favouriteList.entry(subject) != nil }
  public func notes(on subject: String) -> [Note] { notes.filter { $0.subject == subject } }
  public func contacts(for subject: String) -> [OwnContact] { contacts.filter { $0.subject == subject } }

  /// Makes a change. Where what it is about was changed meanwhile, by another window or by hand, nothing is written
  /// over: both versions are kept.
  public mutating func make(_ change: NotebookChange) -> NotebookChange.Outcome {
    switch change {
    case .favourite(let subject, let day): favouriteList.put(Favourite(subject, modified: day))
    case .unfavourite(let subject): favouriteList.remove(subject)
    case .note(let note, let old): return noteList.put(note, over: old)
    case .contact(let contact, let old): return contactList.put(contact, over: old)
    case .removeNote(let note): return noteList.remove(note)
    case .removeContact(let contact): return contactList.remove(contact)
    }
    return .made
  }
}

/// What taking the entries of another notebook in made of this one, in entries.
public struct NotebookMerge: Equatable, Sendable {
  public internal(set) var added = 0
  /// That were there already.
  public internal(set) var known = 0
  /// That differ from the entry of the same id: both stand there now.
  public internal(set) var keptBoth = 0

  /// Nothing taken in yet.
  public init() {}

  init(added: Int, known: Int, keptBoth: Int) {
    (self.added, self.known, self.keptBoth) = (added, known, keptBoth)
  }

  static func + (one: NotebookMerge, other: NotebookMerge) -> NotebookMerge {
    NotebookMerge(
      added: one.added + other.added, known: one.known + other.known, keptBoth: one.keptBoth + other.keptBoth)
  }
}

extension Notebook {
  /// Takes the entries of another notebook in. Nothing of either is lost; the same one taken twice changes nothing
  /// more.
  public mutating func take(_ other: Notebook) -> NotebookMerge {
    [
      favouriteList.take(other.favouriteList, keepsBoth: false), noteList.take(other.noteList, keepsBoth: true),
      contactList.take(other.contactList, keepsBoth: true),
    ].reduce(NotebookMerge()) { $0 + $1 }
  }
}

/// One thing that the user does to the notebook.
public enum NotebookChange: Equatable, Sendable {
  /// - Parameter day: as `2026-11-23`.
  case favourite(String, day: String?)
  case unfavourite(String)
  /// - Parameter over: what the user saw when they began to write; nil for a new one.
  case note(Note, over: Note?)
  case contact(OwnContact, over: OwnContact?)
  /// What the user saw when they took it away.
  case removeNote(Note)
  case removeContact(OwnContact)

  public enum Outcome: Equatable, Sendable {
    case made
    /// Somebody else had changed it, or taken it away: theirs stays, and this one stands beside it under that id.
    case keptBoth(id: String)
    /// Somebody else had changed what was to be taken away: it stays.
    case leftAlone
  }
}

extension NotebookList {
  fileprivate mutating func put(_ entry: Entry, over old: Entry?) -> NotebookChange.Outcome {
    let known = self.entry(entry.id)
    guard known != old else {
      put(entry)
      return .made
    }
    // Written already, by this same window: its answer was lost, not the entry.
    if known == entry { return .made }
    let id = known == nil ? entry.id : freeID(entry.id)
    put(entry.renamed(id))
    return .keptBoth(id: id)
  }

  fileprivate mutating func remove(_ entry: Entry) -> NotebookChange.Outcome {
    guard let known = self.entry(entry.id) else { return .made }
    guard known == entry else { return .leftAlone }
    remove(entry.id)
    return .made
  }
}
