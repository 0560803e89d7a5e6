import BundledData
import BundledFiles
import Export
import PartnerNetwork
import Storage

/// The datasets that a command reads: the bundled one, and folders laid over it.
enum Datasets {
  /// The files that a new dataset starts from.
  static func template() -> [NewDataset.File] {
    (0..<template_count()).map { index in
      let file = template_get(index)
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
      return NewDataset.File(name: String(cString: file.name), text: String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The files of a folder, or one file, read at once.
  struct Loaded {
    var files: [DataFile] = []
    /// What could not be read at all.
    var problems: [Problem] = []

    static func + (one: Loaded, other: Loaded) -> Loaded {
      Loaded(files: one.files + other.files, problems: one.problems + other.problems)
    }
  }

  /// Reads what a path leads to.
  static func load(_ path: String, layer: Int) -> Loaded {
    do throws(FileFailure) {
      switch try FileReading.kind(of: path) {
      case .file: return loadFile(path, layer: layer)
      case .folder: return try loadFolder(path, layer: layer)
      }
    } catch {
      return Loaded(problems: [Problem(.unreadable(error.words), file: path)])
    }
  }

  private static func loadFolder(_ folder: String, layer: Int) throws(FileFailure) -> Loaded {
    let names = try FileReading.names(in: folder).filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
    guard !names.isEmpty else {
      return Loaded(problems: [Problem(.unreadable("ce dossier ne contient aucun fichier .json"), file: folder)])
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return names.map { loadFile(prefix + $0, layer: layer) }.reduce(Loaded(), +)
  }

  private static func loadFile(_ path: String, layer: Int) -> Loaded {
    do throws(FileFailure) {
      let bytes = try FileReading.bytes(of: path, largest: DataFile.largest)
      return Loaded(files: [DataFile(name: path, layer: layer) { bytes }])
    } catch .tooLarge(let bytes) {
      return Loaded(problems: [Problem(.tooLarge(bytes: bytes), file: path)])
    } catch {
      return Loaded(problems: [Problem(.unreadable(error.words), file: path)])
    }
  }

  /// The bundled data with folders laid over them, in order. A folder that stands alone replaces what is below it:
  /// the reader sees to that.
  static func layered(_ folders: [String]) -> Loaded {
    folders.enumerated().reduce(Loaded(files: BundledFiles.all())) { $0 + load($1.element, layer: $1.offset + 1) }
  }
}
