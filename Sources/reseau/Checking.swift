import BundledFiles
import Export
import PartnerNetwork
import Storage

/// Checks data: the bundled ones, folders, or files given together.
struct Checking {
  /// Folders laid over the bundled data, under those that are checked.
  let folders: [String]

  /// A report on each thing to check; on the data that commands would read where nothing is named.
  func reports(on paths: [String]) -> [CheckReport] {
    checked(paths).map(\.report)
  }

  /// What was read, with the report on it.
  struct Checked {
    let network: Network
    let report: CheckReport
    /// The files that it is about; nil for all of the network.
    var files: Set<String>?

    /// All that is to be looked at there, on the day that it is.
    var quality: QualityReport {
      let whole = QualityReport(network, problems: report.problems, on: Clock.day)
      return files.map { whole.only(in: $0, of: network) } ?? whole
    }
  }

  /// The same as `reports`, with the networks.
  func checked(_ paths: [String]) -> [Checked] {
    guard !paths.isEmpty else { return [checkedAll] }
    return groups(paths).map { group in check(group) }
  }

  private var checkedAll: Checked {
    let loaded = Datasets.layered(folders)
    let network = NetworkReader.read(loaded.files)
    let subject = ((network.identity.standsAlone ? [] : [BundledFiles.folder]) + folders).joined(separator: ", ")
    return Checked(
      network: network,
      report: CheckReport(subject, network: network, problems: loaded.problems + network.allProblems))
  }

  /// Each folder by itself; the files named one by one, together.
  private func groups(_ paths: [String]) -> [[String]] {
    var files: [String] = []
    var groups: [[String]] = []
    for path in paths where !files.contains(path) && !groups.contains([path]) {
      if (try? FileReading.kind(of: path)) == .folder { groups.append([path]) } else { files.append(path) }
    }
    return (files.isEmpty ? [] : [files]) + groups
  }

  /// Data that define their roles stand alone; others are laid over the data that commands would read, and
  /// what is wrong in these is not their business.
  private func check(_ paths: [String]) -> Checked {
    let layer = folders.count + 1
    let own = paths.map { Datasets.load($0, layer: layer) }.reduce(Datasets.Loaded(), +)
    let subject = paths.count == 1 ? paths[0] : "\(paths.count) fichiers"
    let alone = NetworkReader.read(own.files)
    if own.files.isEmpty || !alone.roles.isEmpty || alone.identity.standsAlone {
      return Checked(
        network: alone, report: CheckReport(subject, network: alone, problems: own.problems + alone.allProblems))
    }
    let network = NetworkReader.read(Datasets.layered(folders).files + own.files)
    let base = network.identity.standsAlone ? "données de \(folders.joined(separator: ", "))" : BundledFiles.folder
    let names = Set(own.files.map(\.name))
    return Checked(
      network: network,
      report: CheckReport(
        "\(subject), par-dessus les \(base)", network: network,
        problems: own.problems + network.allProblems.filter { names.contains($0.file) }), files: names)
  }
}
