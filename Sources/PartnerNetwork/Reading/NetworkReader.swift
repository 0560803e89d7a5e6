/// Reads the files of a dataset, or of several laid one over the other, into a network.
public enum NetworkReader {
  /// Reads the core of the files at once, and their details when they are first asked for.
  /// Never fails: what is wrong is left out and listed in the network's problems.
  public static func read(_ files: [DataFile]) -> Network {
    var core = CoreBuilder(files: files)
    for (index, file) in files.enumerated() where file.part != .details {
      var reader = FileReader(file: index)
      reader.read(
        file.bytes(), collections: DatasetShape.core, known: DatasetShape.collections,
        entry: { core.add($1, to: $0) }, value: { core.set($0, $1, file: index, offset: $2) })
      core.findings += reader.findings
    }
    return core.build { indexes in readDetails(files, indexes: indexes) }
  }

  /// The second pass. What the first one reported is not reported again.
  private static func readDetails(_ files: [DataFile], indexes: [String: Int]) -> NetworkDetails {
    var details = DetailsBuilder(indexes: indexes)
    for (index, file) in files.enumerated() where file.part != .core {
      var reader = FileReader(file: index)
      reader.read(
        file.bytes(), collections: DatasetShape.details, known: DatasetShape.collections,
        entry: { details.add($1, to: $0) }, value: { _, _, _ in })
      details.findings += reader.findings.filter { file.part == .details || !$0.belongsToCore }
    }
    return details.build(files: files)
  }
}

extension Finding {
  /// Whether the pass over the core sees it too.
  var belongsToCore: Bool {
    switch cause {
    case .notUTF8, .notJSON, .tooDeep, .notAnObject, .empty, .tooLarge, .unreadable, .wrongFormat: true
    case .unknownKey: id == nil
    case .wrongType(let field, _), .missingField(let field), .emptyText(let field), .forbiddenCharacter(let field, _):
      field == "id" || field == "entites" || DatasetShape.values[field] != nil
    default: false
    }
  }

  /// Gives findings their line and column, file by file, in the order of the files.
  static func located(_ findings: [Finding], in files: [DataFile]) -> [Problem] {
    var problems: [Problem] = []
    for (index, file) in files.enumerated() {
      let here = findings.filter { $0.file == index }.sorted { ($0.offset ?? -1) < ($1.offset ?? -1) }
      guard !here.isEmpty else { continue }
      let bytes = file.bytes()
      var place = (offset: 0, line: 1, column: 1)
      for finding in here {
        var problem = Problem(finding.cause, file: file.name, id: finding.id)
        if let offset = finding.offset {
          while place.offset < min(offset, bytes.count) {
            let byte = bytes[place.offset]
            if byte == 0x0A {
              place.line += 1
              place.column = 1
            } else if byte & 0xC0 != 0x80 {
              place.column += 1
            }
            place.offset += 1
          }
          problem.line = place.line
          problem.column = place.column
        }
        problems.append(problem)
      }
    }
    return problems
  }
}
