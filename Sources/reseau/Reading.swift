import Export
import PartnerNetwork

/// The network that a command reads, and what its user must know about the folders given.
struct Reading {
  let network: Network
  /// Files and folders that could not be read.
  private let unreadable: [Problem]
  private let folders: [String]

  /// - Parameter folders: as given with `--donnees`.
  init(folders: [String]) {
    let loaded = Datasets.layered(folders)
    network = NetworkReader.read(loaded.files)
    unreadable = loaded.problems
    self.folders = folders
  }

  /// Gives the answer made from the network; a warning goes with it where the folders given are not sound.
  /// Without one of the folders there is no answer: it would be that of other data.
  func answer(_ make: (Network) -> CommandResult) -> CommandResult {
    guard unreadable.isEmpty else {
      var page = TextPage()
      for problem in unreadable {
        page.paragraph("Vos données n’ont pas pu être lues. \(CheckReport.line(problem))", indent: 0)
      }
      return .failure(page)
    }
    var result = make(network)
    guard !folders.isEmpty else { return result }
    let count = network.allProblems.filter { !$0.isRemark && !$0.file.hasPrefix(Datasets.bundledName) }.count
    guard count > 0 else { return result }
    var page = TextPage()
    page.paragraph(
      "\(count == 1 ? "Une entrée de vos données a été laissée" : "\(count) entrées de vos données ont été laissées") "
        + "de côté. Pour savoir pourquoi\u{A0}: reseau verifier \(folders.joined(separator: " "))",
      indent: 0)
    result.message = page.text + result.message
    return result
  }
}
