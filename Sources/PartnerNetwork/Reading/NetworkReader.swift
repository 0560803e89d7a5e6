/// Reads the files of a dataset, or of several laid one over the other, into a network.
public enum NetworkReader {
  /// Reads the core of the files at once; their details, places, and what is for learning when first asked for.
  /// Never fails: what is wrong is left out and listed in the network's problems. A layer that says `"seul": true`
  /// stands alone: those below it are left out.
  public static func read(_ files: [DataFile]) -> Network { CoreReading(files).network() }

  /// Puts the network together from what its files hold of the core, in their order.
  static func network(_ files: [DataFile], _ read: [CoreFile]) -> Network {
    var core = CoreBuilder(files: files)
    var known = KnownKeys()
    for file in read {
      for value in file.values { core.set(value.name, value.value, file: file.file, offset: value.offset) }
      for entry in file.entries { core.add(entry.record, to: entry.collection) }
      for finding in file.findings { core.findings.add(finding) }
      known.add(file)
      // What was read of the layers below is thrown away; little, as they come first and their core is small.
      if let layer = core.aloneFrom, files.contains(where: { $0.layer < layer }) {
        return Self.read(files.filter { $0.layer >= layer })
      }
    }
    let keys = known
    return core.build { passes(over: { files }, keys, after: $0) }
  }

  /// The network of a core, and of the files that it was made from.
  /// - Parameter files: gives them. Called when something of them is needed that is not the core.
  package static func network(_ core: NetworkCore, files: @escaping @Sendable () -> [DataFile]) -> Network {
    let indexes = Network.indexes(of: core.entities)
    return Network(
      core, indexes: indexes, problems: [],
      passes: passes(over: files, KnownKeys(), after: CoreOutcome(indexes: indexes, gone: [:], findings: [])))
  }

  private static func passes(
    over files: @escaping @Sendable () -> [DataFile], _ known: KnownKeys, after core: CoreOutcome
  ) -> LaterPasses {
    LaterPasses(
      details: { readDetails(files(), known, after: core) }, territory: { readPlaces(files(), known, after: core, $0) },
      learning: { readLearning(files(), known, after: core, $0) }, locate: { locate($0, in: files()) })
  }

  /// The second pass. It sees again what is wrong in the whole file or in the core of an entry; that is not told twice.
  private static func readDetails(
    _ files: [DataFile], _ known: KnownKeys, after core: CoreOutcome
  ) -> NetworkDetails {
    let told = Told(core.findings)
    var details = DetailsBuilder(files: files, core: core)
    for index in order(of: files)
    where files[index].part.holds(.details) && known.mayHold(DatasetShape.details, index) {
      var reader = FileReader(file: index)
      reader.read(
        files[index].bytes(), collections: DatasetShape.details, known: DatasetShape.collections,
        entry: { details.add($1, to: $0) }, value: { _, _, _ in })
      for finding in reader.findings.all where !told.holds(finding) { details.findings.add(finding) }
    }
    return details.build()
  }

  /// The third pass.
  private static func readPlaces(
    _ files: [DataFile], _ known: KnownKeys, after core: CoreOutcome, _ details: NetworkDetails
  ) -> Territory {
    let told = Told(core.findings + details.outcome.findings)
    var places = PlacesBuilder(files: files)
    for index in order(of: files)
    where files[index].part.holds(.places) && known.mayHold(DatasetShape.places, index) {
      var reader = FileReader(file: index)
      reader.read(
        files[index].bytes(), collections: DatasetShape.places, known: DatasetShape.collections,
        entry: { places.add($1, to: $0) }, value: { _, _, _ in })
      for finding in reader.findings.all where !told.holds(finding) { places.findings.add(finding) }
    }
    return places.build(core: core, details: details)
  }

  /// The fourth pass.
  private static func readLearning(
    _ files: [DataFile], _ known: KnownKeys, after core: CoreOutcome, _ details: NetworkDetails
  ) -> Learning {
    let told = Told(core.findings + details.outcome.findings)
    var learning = LearningBuilder(files: files)
    for index in order(of: files)
    where files[index].part.holds(.learning) && known.mayHold(DatasetShape.learning, index) {
      var reader = FileReader(file: index)
      reader.read(
        files[index].bytes(), collections: DatasetShape.learning, known: DatasetShape.collections,
        entry: { learning.add($1, to: $0) }, value: { _, _, _ in })
      for finding in reader.findings.all where !told.holds(finding) { learning.findings.add(finding) }
    }
    return learning.build(core: core, details: details)
  }

  /// Reads the files once more, only for where entries stand.
  private static func locate(_ wanted: Set<EntryKey>, in files: [DataFile]) -> EntryPlaces {
    var locator = EntryLocator(wanted)
    for index in order(of: files) {
      var reader = FileReader(file: index)
      reader.read(
        files[index].bytes(), collections: EntryLocator.shapes, known: DatasetShape.collections,
        entry: { locator.add($1, to: $0) }, value: { _, _, _ in })
    }
    return locator.places(in: files)
  }

  /// Earlier layers first, whatever the order in which the files were given.
  static func order(of files: [DataFile]) -> [Int] {
    files.indices.sorted { (files[$0].layer, $0) < (files[$1].layer, $1) }
  }

  /// The keys of the files that the first pass read to their ends: a later pass need not look for anything else there.
  private struct KnownKeys {
    private var keys: [Int: Set<String>] = [:]

    mutating func add(_ read: CoreFile) {
      if !read.findings.contains(where: \.cause.stopsFile) { keys[read.file] = read.keys }
    }

    func mayHold(_ collections: [String: RecordShape], _ file: Int) -> Bool {
      guard let keys = keys[file] else { return true }
      return collections.keys.contains { keys.contains($0) }
    }
  }

  /// What an earlier pass has said of the files.
  private struct Told {
    private var causes: [Place: [Problem.Cause]] = [:]

    init(_ findings: [Finding]) {
      for finding in findings { causes[Place(finding), default: []].append(finding.cause) }
    }

    func holds(_ finding: Finding) -> Bool { causes[Place(finding)]?.contains(finding.cause) == true }
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

extension DataFile.Part {
  func holds(_ part: Self) -> Bool { self == part || self == .all }
}
