import BundledData
import PartnerNetwork

/// The files of `Data/`, as the reader takes them.
public enum BundledFiles {
  /// Before the name of a bundled file, in messages.
  public static let folder = "données du programme"

  /// The files compiled into the program. Their bytes are copied when they are read.
  public static func all() -> [DataFile] {
    (0..<bundled_count()).map { index in
      let file = bundled_get(index)
      let part: DataFile.Part =
        switch file.part {
        case 1: .core
        case 2: .details
        case 3: .places
        case 4: .learning
        default: .all
        }
      return DataFile(name: "\(folder)/\(String(cString: file.name))", part: part) {
        let file = bundled_get(index)
        return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      }
    }
  }
}
