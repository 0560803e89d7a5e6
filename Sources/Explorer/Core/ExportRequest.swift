import Diagrams
import PartnerNetwork
import Texts

/// A document that the user asks for as a file: what, in which format, under which name. A value, so that a test can
/// compare it; the run loop writes it.
public enum ExportRequest: Equatable, Sendable {
  /// Entries of the directory, as indexes of `Network.directory`, in the order shown. The name has no extension.
  case directory(entries: [Int], format: DirectoryFileFormat, name: String)
  /// A drawing of the network, as it is shown. The name has no extension.
  case picture(NetworkPicture, format: PictureFormat, name: String)
  /// A handout, on paper or to be pasted. The name has no extension.
  case handout(HandoutSubject, format: HandoutFormat, name: String)
  /// The report on the quality of the data, as it was on a day. The name has no extension.
  case quality(day: Day?, format: QualityFileFormat, name: String)
}

/// The formats that the directory can be exported in.
public enum DirectoryFileFormat: CaseIterable, Sendable {
  case csv
  /// CSV that spreadsheets of offices open with a double click.
  case spreadsheet
  case vcard, json, markdown, text
}
