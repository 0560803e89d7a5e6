/// One file of a dataset, not yet read.
public struct DataFile: Sendable {
  /// What a file holds, where that is known beforehand; it lets the details wait until they are needed.
  public enum Part: Sendable {
    case core, details
    /// The communes, their map and the places that receive people.
    case places
    /// Situations, guided tours and questions.
    case learning
    /// It may hold anything.
    case all
  }

  /// The name shown in messages.
  public let name: String
  /// Where it stands when datasets are layered: a later layer replaces fields of an earlier one.
  public let layer: Int
  public let part: Part
  /// Its bytes. May be called more than once.
  public let bytes: @Sendable () -> [UInt8]

  public init(name: String, layer: Int = 0, part: Part = .all, bytes: @escaping @Sendable () -> [UInt8]) {
    // The name of a file may hold any character, and it goes to the terminal in messages.
    self.name = TextRules.cleaned(name)
    self.layer = layer
    self.part = part
    self.bytes = bytes
  }

  /// A file larger than this, in bytes, is not read: no dataset is, and memory is not endless.
  public static let largest = 64 << 20
}
