/// A form in which a handout leaves the program. The raw value is the word of the command line.
public enum HandoutFormat: String, CaseIterable, Sendable {
  case html, markdown

  /// What it is good for, for a menu.
  public var words: String {
    switch self {
    case .html: Words.Handout.asHTML
    case .markdown: Words.Handout.asMarkdown
    }
  }

  /// How the names of such files end.
  public var fileExtension: String {
    switch self {
    case .html: "html"
    case .markdown: "md"
    }
  }
}

/// What a handout is about.
public enum HandoutSubject: Hashable, Sendable {
  /// Index in `Learning.tours`.
  case tour(Int)
  /// Index of a lever in `Network.entities`.
  case lever(Int)
  /// Index in `Territory.communes`.
  case commune(Int)
}
