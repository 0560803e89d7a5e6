import PartnerNetwork

/// Where the date of an export comes from, the surest first.
public enum DateOrigin: Equatable, Sendable {
  /// The user gave it.
  case given
  case fileName
  /// The last change of a record of the file: the export is not older.
  case lastChange
  /// The day when the file was last written on this computer.
  case fileDate
}

/// The export that everything is taken from.
public struct ExportSource: Equatable, Sendable {
  /// As datasets write dates.
  public let date: String
  public let origin: DateOrigin

  public init(date: String, origin: DateOrigin) {
    self.date = date
    self.origin = origin
  }

  /// The id of the source in the dataset: another export is another source.
  public var id: String { "DILA_" + String(date.map { $0 == "-" ? "_" : $0 }) }

  /// The best date that is known.
  public static func dated(
    given: String?, fileName: String, lastChange: String?, fileDate: String, today: Day?
  ) -> ExportSource {
    if let given { return ExportSource(date: given, origin: .given) }
    if let day = RecordDate.day(inName: fileName, limit: today) { return ExportSource(date: day, origin: .fileName) }
    if let lastChange { return ExportSource(date: lastChange, origin: .lastChange) }
    return ExportSource(date: fileDate, origin: .fileDate)
  }
}

/// A contact of the dataset that is about to be written.
public enum FreshContact: Equatable, Sendable {
  /// What a contact of the directory is for.
  public enum Label: Equatable, Sendable {
    case seat, mail
    case text(String)
  }

  case official(Contact.Means, String, label: Label?, date: String)
  case officialHours(OpeningHours, label: Label?, date: String)
  /// As it was.
  case kept(Contact)
  /// To be taken out of the data below; what comes after it takes its place.
  case retired(Contact)
}

/// A place of the dataset that is about to be written.
public struct FreshPlace: Equatable, Sendable {
  public let id: String
  /// Whether it takes the place of one of the data below.
  public let replaces: Bool
  public let kind: String
  public let name: String
  public let entity: String?
  public let address: String?
  public let commune: String?
  public let intercommunality: String?
  public let position: Position?
  public let isItinerant: Bool
  public let serves: [String]?
  /// Nil for the export.
  public let source: String?
  public let date: String?
  public let confidence: Confidence
  public let remark: String?
  public let contacts: [FreshContact]
}

/// An entity of the data below, with what changes of its contacts.
public struct FreshEntity: Equatable, Sendable {
  public let id: String
  public let contacts: [FreshContact]
}

/// A commune that the data below do not have.
public struct FreshCommune: Equatable, Sendable {
  public let code: String
  public let name: String
  public let postalCodes: [String]
}

/// What an export makes of a dataset: what to write, and what to say of it.
public struct Refresh: Equatable, Sendable {
  public let department: Department
  public let source: ExportSource
  public let places: [FreshPlace]
  public let entities: [FreshEntity]
  public let communes: [FreshCommune]
  public let report: RefreshReport
}

/// What was matched, what is new, what contradicts.
public struct RefreshReport: Equatable, Sendable {
  /// Two sources that do not agree.
  public struct Conflict: Equatable, Sendable {
    /// The name of the place or entity.
    public let name: String
    public let means: Contact.Means
    public let known: [String]
    public let knownDate: String?
    /// Empty for hours, which are told in the dataset.
    public let official: [String]
    public let officialDate: String
    /// Whether what the directory says takes the place of what was known: the newer of the two does.
    public let isReplaced: Bool
  }

  /// A place of the data, and the record that is the same place.
  public struct Match: Equatable, Sendable {
    public let id: String
    public let known: String
    public let official: String
  }

  /// A place of a kind, by its name.
  public struct Named: Equatable, Sendable {
    public let kind: BodyKind
    public let name: String
  }

  /// Whether the data below are about that département.
  public internal(set) var isHome = true
  public internal(set) var counts = ReadingCounts()
  public internal(set) var leftOut: [ValueLeftOut] = []
  public internal(set) var found: [BodyKind: Int] = [:]
  public internal(set) var matches: [Match] = []
  public internal(set) var newPlaces: [Named] = []
  /// The names of the entities whose own contacts change.
  public internal(set) var entities: [String] = []
  /// How many contacts say what was known, and have a newer date now.
  public internal(set) var confirmed = 0
  /// How many contacts were not known.
  public internal(set) var added = 0
  public internal(set) var conflicts: [Conflict] = []
  /// Remarks that went with what was replaced, by the name of the place.
  public internal(set) var droppedRemarks: [ValueOfPlace] = []
  /// Places of the data that the export does not have; they stay as they are.
  public internal(set) var missing: [Named] = []
  /// Bodies whose commune is none of the data; they are kept without it.
  public internal(set) var withoutCommune: [Named] = []
  /// Communes of the data for which the export has no town hall.
  public internal(set) var withoutTownHall: [String] = []

  /// A text about a place.
  public struct ValueOfPlace: Equatable, Sendable {
    public let name: String
    public let text: String
  }
}
