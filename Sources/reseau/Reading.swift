import BundledFiles
import BundledNetwork
import Export
import PartnerNetwork
import Texts

/// The network that a command reads, and what its user must know about the folders given.
struct Reading {
  let network: Network
  /// Files and folders that could not be read.
  private let unreadable: [Problem]
  private let folders: [String]

  /// - Parameter folders: as given with `--donnees`.
  init(folders: [String]) {
    let loaded = Datasets.layered(folders)
    network = folders.isEmpty ? BundledNetwork.read() : NetworkReader.read(loaded.files)
    unreadable = loaded.problems
    self.folders = folders
  }

  /// What cannot be read, and where the user chose that it be opened.
  private static func words(_ problem: Problem) -> String {
    let line = CheckReport.line(problem) + "\n"
    guard PreferencesFile.folders.contains(problem.file) else { return line }
    var advice = Advice("Vous avez choisi d’ouvrir ce dossier à chaque fois.")
    advice.suggest("Pour ne plus l’ouvrir", DonneesCommand.removing(problem.file))
    return line + advice.text
  }

  /// Gives the answer made from the network; a warning goes with it where the folders given are not sound.
  /// Without one of the folders there is no answer: it would be that of other data.
  func answer(_ make: (Network) -> CommandResult) -> CommandResult {
    guard unreadable.isEmpty else {
      return CommandResult(message: unreadable.map(Self.words).joined(), status: .failure)
    }
    var result = make(network)
    guard !folders.isEmpty else { return result }
    let count = network.allProblems.count { !$0.isRemark && !$0.file.hasPrefix(BundledFiles.folder) }
    guard count > 0 else { return result }
    var advice = Advice("Vos données ont \(counted(count, "problème", "problèmes")).")
    advice.suggest("Pour savoir quoi faire", "reseau verifier \(folders.joined(separator: " "))")
    result.message = advice.text + result.message
    return result
  }
}
