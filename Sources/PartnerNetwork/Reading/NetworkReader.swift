/// Reads the files of a dataset, or of several laid one over the other, into a network.
public enum NetworkReader {
  /// Reads the core of the files at once, and their details when they are first asked for.
  /// Never fails: what is wrong is left out and listed in the network's problems.
  public static func read(_ files: [DataFile]) -> Network {
    var core = CoreBuilder(files: files)
    for index in order(of: files) where files[index].part != .details {
      var reader = FileReader(file: index)
      reader.read(
        files[index].bytes(), collections: DatasetShape.core, known: DatasetShape.collections,
        entry: { core.add($1, to: $0) }, value: { core.set($0, $1, file: index, offset: $2) })
      for finding in reader.findings.all { core.findings.add(finding) }
    }
    return core.build { readDetails(files, after: $0) }
  }

  /// The second pass. It sees again what is wrong in the whole file or in the core of an entry; that is not told twice.
  private static func readDetails(_ files: [DataFile], after core: CoreOutcome) -> NetworkDetails {
    var told: [Place: [Problem.Cause]] = [:]
    for finding in core.findings { told[Place(finding), default: []].append(finding.cause) }
    var details = DetailsBuilder(files: files, core: core)
    for index in order(of: files) where files[index].part != .core {
      var reader = FileReader(file: index)
      reader.read(
        files[index].bytes(), collections: DatasetShape.details, known: DatasetShape.collections,
        entry: { details.add($1, to: $0) }, value: { _, _, _ in })
      for finding in reader.findings.all where told[Place(finding)]?.contains(finding.cause) != true {
        details.findings.add(finding)
      }
    }
    return details.build()
  }

  /// Earlier layers first, whatever the order in which the files were given.
  private static func order(of files: [DataFile]) -> [Int] {
    files.indices.sorted { (files[$0].layer, $0) < (files[$1].layer, $1) }
  }

  private struct Place: Hashable {
    let file: Int
    let offset: Int?

    init(_ finding: Finding) {
      file = finding.file
      offset = finding.offset
    }
  }
}
