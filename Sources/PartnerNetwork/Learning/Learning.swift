/// What a training session is made of: situations, guided tours and questions.
public struct Learning: Equatable, Sendable {
  /// Those where a number must be called first come first; otherwise in the order of the files.
  public let situations: [Situation]
  public let tours: [Tour]
  public let questions: [Question]
  public let problems: [Problem]

  /// The situation of that id, as an index.
  public func situation(_ id: String) -> Int? { situations.firstIndex { $0.id == id } }

  /// The tour of that id, as an index.
  public func tour(_ id: String) -> Int? { tours.firstIndex { $0.id == id } }

  /// The question of that id, as an index.
  public func question(_ id: String) -> Int? { questions.firstIndex { $0.id == id } }
}
