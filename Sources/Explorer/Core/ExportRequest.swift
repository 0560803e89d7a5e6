import Diagrams
import Notebook
import PartnerNetwork
import Texts

/// A document that the user asks for as a file: what, in which format, under which name. A value, so that a test can
/// compare it; the run loop writes it.
public enum ExportRequest: Equatable, Sendable {
  /// Lines of the directory, in the order shown; the user's own only where they asked for them. The name has no
  /// extension.
  case directory(DirectoryLines, format: DirectoryFileFormat, name: String)
  /// What the user wrote, for themselves. The name has no extension.
  case notebook(Notebook, format: NotebookFileFormat, name: String)
  /// A drawing of the network, as it is shown. The name has no extension.
  case picture(NetworkPicture, format: PictureFormat, name: String)
  /// A handout, on paper or to be pasted. The name has no extension.
  case handout(HandoutSubject, format: HandoutFormat, name: String)
  /// The report on the quality of the data, as it was on a day. The name has no extension.
  case quality(day: Day?, format: QualityFileFormat, name: String)
}

/// The formats that the notebook can be exported in: of a vCard only the contacts.
public enum NotebookFileFormat: CaseIterable, Sendable {
  case vcard, text, json
}

/// The formats that the directory can be exported in.
public enum DirectoryFileFormat: CaseIterable, Sendable {
  case csv
  /// CSV that spreadsheets of offices open with a double click.
  case spreadsheet
  case vcard, json, markdown, text
}
