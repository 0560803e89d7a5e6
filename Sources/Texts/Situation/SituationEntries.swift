import PartnerNetwork

/// Somebody whom a situation leads to, and why.
public struct SituationPerson: Equatable, Sendable {
  /// The place in the order, from 1; nil for whom to call before anything else.
  public let number: Int?
  /// Index of the entity.
  public let entity: Int
  public let reason: String
  /// What is to be dialled at once; nil where nobody is to be called first, or where the number is not known.
  public let call: Contact?
  /// Ids of the sources of the situation.
  public let sources: [String]

  /// Whether it stands among those to call before anything else.
  public var isCall: Bool { number == nil }
}

/// A first step or a point of care of a situation.
public struct SituationAdvice: Equatable, Sendable {
  /// The place in the order, from 1; nil for the point of care.
  public let number: Int?
  public let text: String
  /// Whether a source states it or whether it is advice, in words.
  public let nature: String
  /// Ids of the sources of the situation.
  public let sources: [String]
}
