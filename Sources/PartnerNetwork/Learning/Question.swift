/// A question of the quiz, written by hand.
public struct Question: Equatable, Sendable {
  public static let levels = 1...3

  public let id: String
  /// 1 to discover, 2 to go on, 3 for those who know.
  public let level: Int
  /// The levers that it is about, as indexes in `Network.entities`; empty for the Pacte as a whole.
  public let levers: [Int]
  public let text: String
  public let right: String
  /// None of them is the right one.
  public let wrong: [String]
  public let explanation: String?
  /// What it speaks of, as indexes in `Network.entities`.
  public let entities: [Int]
  /// Id of its source.
  public let source: String?
  public let confidence: Confidence?
}
