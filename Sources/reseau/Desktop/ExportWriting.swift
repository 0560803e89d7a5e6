import BundledFiles
import Explorer
import Export
import Glibc
import Notebook
import PartnerNetwork
import Storage
import Texts

/// Writes what the user exports from a screen into a new file, where they are.
enum ExportWriting {
  /// Names tried for one document: after "annuaire.csv" come "annuaire-2.csv" and so on.
  private static let most = 1000

  /// The rights of a document of these data, and of one that holds what somebody wrote for themselves.
  static let open: mode_t = 0o666
  private static let closed: mode_t = 0o600

  /// Writes the document and says in a sentence where it is. No file that exists is ever touched.
  static func write(_ request: ExportRequest, in network: Network, today: Month?) -> String {
    switch request {
    case .directory(let lines, let format, let name):
      let format = format.document
      let text = DirectoryDocument.write(
        lines, in: network, format: format, today: today, marksOwn: !lines.own.isEmpty)
      return save(
        Array(text.utf8), name: name, fileExtension: format.fileExtension, mode: lines.own.isEmpty ? open : closed)
    case .notebook(let notebook, let format, let name):
      let text: String
      let fileExtension: String
      switch format {
      case .vcard: (text, fileExtension) = (NotebookVCard.write(notebook.contacts, in: network), "vcf")
      case .text: (text, fileExtension) = (NotebookText.write(notebook, in: network), "txt")
      case .json: (text, fileExtension) = (String(decoding: notebook.bytes, as: UTF8.self), "json")
      }
      return save(Array(text.utf8), name: name, fileExtension: fileExtension, mode: closed)
    case .picture(let picture, let format, let name):
      let text = PictureDocument(picture, in: network).write(format)
      return save(Array(text.utf8), name: name, fileExtension: format.fileExtension)
    case .handout(let subject, let format, let name):
      let text = HandoutDocument(subject, in: network, today: Clock.day).write(format)
      return save(Array(text.utf8), name: name, fileExtension: format.fileExtension)
    case .quality(let day, let format, let name):
      let format = format.document
      let document = QualityDocument(
        network.quality(on: day), on: network.identity.title ?? BundledFiles.folder, in: network)
      return save(Array(document.write(format).utf8), name: name, fileExtension: format.fileExtension)
    }
  }

  /// Saves in the folder from which the program was started, or at home where that one may not be written in.
  private static func save(_ bytes: [UInt8], name: String, fileExtension: String, mode: mode_t = open) -> String {
    var failure = FileFailure.absent
    for folder in folders {
      do throws(FileFailure) {
        let path = try create(bytes, in: folder, name: name, fileExtension: fileExtension, mode: mode)
        return Words.ExportFile.done(path)
      } catch {
        failure = error
      }
    }
    return Words.ExportFile.failed("\(name).\(fileExtension)", failure.words)
  }

  private static var folders: [String] {
    var folders: [String] = []
    if let path = getcwd(nil, 0) {
      folders.append(String(cString: path))
      free(path)
    }
    if let home = getenv("HOME").map({ String(cString: $0) }), home.hasPrefix("/") { folders.append(home) }
    return folders
  }

  /// Makes the first file of that name, or of that name and a number, that does not exist yet; gives its path.
  static func create(
    _ bytes: [UInt8], in folder: String, name: String, fileExtension: String, mode: mode_t = open
  ) throws(FileFailure) -> String {
    for number in 1...most {
      let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)").\(fileExtension)"
      do throws(FileFailure) {
        try FileWriting.create(path, bytes, mode: mode)
        return path
      } catch .exists {
        continue
      }
    }
    throw .exists
  }
}

extension DirectoryFileFormat {
  fileprivate var document: DirectoryFormat {
    switch self {
    case .csv: .csv
    case .spreadsheet: .excelCSV
    case .vcard: .vcard
    case .json: .json
    case .markdown: .markdown
    case .text: .text
    }
  }
}

extension QualityFileFormat {
  fileprivate var document: QualityFormat {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .spreadsheet: .spreadsheet
    case .json: .json
    }
  }
}
