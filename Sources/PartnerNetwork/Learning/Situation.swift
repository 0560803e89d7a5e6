/// A need that a social-action centre meets, and whom to turn to.
///
/// The order of the contacts is a reasoned proposal of the dataset and not a rule, and has to be shown as such.
public struct Situation: Equatable, Sendable {
  /// For whom it is written (`profil`).
  public enum Profile: String, CaseIterable, Sendable {
    case reception = "accueil"
    case elected = "élu"
    case direction
  }

  /// Somebody to turn to, and why.
  public struct Person: Hashable, Sendable {
    /// Index in `Network.entities`.
    public let entity: Int
    public let reason: String
  }

  public let id: String
  public let title: String
  /// The situation in one or two sentences (`recit`).
  public let story: String?
  public let profile: Profile?
  /// The words in which people speak of it.
  public let words: [String]
  /// Indexes in `Network.entities`, as all that follow.
  public let levers: [Int]
  /// Whom to call before anything else (`appeler`); empty where nobody is in danger.
  public let calls: [Person]
  /// Whom to contact, the first one first.
  public let contacts: [Person]
  public let schemes: [Int]
  public let frameworks: [Int]
  public let firstSteps: [String]
  /// The point of care (`vigilance`).
  public let caution: String?
  /// Whether a source states the point of care; otherwise it is advice.
  public let isCautionSourced: Bool
  /// Ids of sources.
  public let sources: [String]
  public let confidence: Confidence?

  /// Whether somebody may be in danger: the number to call is then shown before anything else.
  public var isUrgent: Bool { !calls.isEmpty }
}
