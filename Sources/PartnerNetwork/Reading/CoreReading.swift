import Synchronization

/// The first pass over the files of a dataset, which several threads may share: each reads files of which nothing is
/// known yet, and the network is put together from all of them in their own order, whoever read them.
public final class CoreReading: Sendable {
  private let files: [DataFile]
  /// The files that hold something of the core, earlier layers first.
  private let order: [Int]
  /// Place in `order` of the first file that nobody has taken.
  private let next = Atomic(0)
  private let read = Mutex<[Int: CoreFile]>([:])

  public init(_ files: [DataFile]) {
    self.files = files
    order = NetworkReader.order(of: files).filter { files[$0].part.holds(.core) }
  }

  /// Reads files until every one is taken. Another thread may still be reading its last one when this returns.
  public func work() {
    while true {
      let place = next.add(1, ordering: .relaxed).oldValue
      guard place < order.count else { return }
      let file = CoreFile(order[place], of: files)
      read.withLock { $0[order[place]] = file }
    }
  }

  /// The network, once all threads that worked have ended: what nobody has read is read now.
  public func network() -> Network {
    work()
    let read = read.withLock { read in
      defer { read = [:] }
      return read
    }
    return NetworkReader.network(files, order.map { read[$0] ?? CoreFile($0, of: files) })
  }
}

/// What one file holds of the core, in the order in which it stands there.
struct CoreFile: Sendable {
  private(set) var entries: [(collection: String, record: Record)] = []
  private(set) var values: [(name: String, value: FieldValue, offset: Int)] = []
  let file: Int
  let findings: [Finding]
  /// The keys of the file itself, as far as it was read.
  let keys: Set<String>

  init(_ file: Int, of files: [DataFile]) {
    var reader = FileReader(file: file)
    var entries: [(collection: String, record: Record)] = []
    var values: [(name: String, value: FieldValue, offset: Int)] = []
    reader.read(
      files[file].bytes(), collections: DatasetShape.core, known: DatasetShape.collections,
      entry: { entries.append(($0, $1)) }, value: { values.append(($0, $1, $2)) })
    self.entries = entries
    self.values = values
    self.file = file
    findings = reader.findings.all
    keys = reader.keys
  }
}
