/// A question ready to be asked: its answers stand in their final order, and exactly one of them is right.
public struct QuizQuestion: Equatable, Sendable {
  /// Where a question comes from, and what it asks.
  public enum Kind: String, CaseIterable, Sendable {
    /// Written by hand (`questions.json`).
    case written
    /// Who has a role towards something.
    case actor
    /// Towards what somebody has a role.
    case deed
    /// Which role somebody has towards something.
    case role
    /// Which framework links two things.
    case framework
    /// To which lever a scheme belongs.
    case lever
    /// What an acronym stands for.
    case acronym
    /// Which word of the glossary a definition explains.
    case term
    /// Which one does not do as the three others do.
    case oddOne

    /// Whether it was made from the network itself.
    public var isDerived: Bool { self != .written }
  }

  /// What is asked. The sentence is in `Texts`, except that of a written question. Numbers are indexes.
  public enum Prompt: Hashable, Sendable {
    /// A question of `Learning.questions`, by its index.
    case written(Int)
    /// Who has the role towards the object.
    case actor(role: Int, object: Int)
    /// Towards what the subject has the role.
    case deed(subject: Int, role: Int)
    /// Which role the subject has towards the object.
    case role(subject: Int, object: Int)
    /// Which framework is written to be linked with both.
    case framework(Int, Int)
    /// To which lever the scheme belongs.
    case lever(scheme: Int)
    /// What the acronym of a term of the glossary stands for.
    case acronym(term: Int)
    /// Which term has the definition of that term.
    case term(Int)
    /// Which scheme does not belong to the lever, where three do.
    case oddScheme(lever: Int)
    /// Which partner does not act for the lever, where three do.
    case oddPartner(lever: Int)
    /// Who does not have the role towards the object, where three have.
    case oddActor(role: Int, object: Int)
    /// Towards what the subject does not have the role, where it has it towards three.
    case oddDeed(subject: Int, role: Int)
  }

  /// One of the answers offered. Numbers are indexes.
  public enum Answer: Hashable, Sendable {
    case text(String)
    case entity(Int)
    case role(Int)
    /// A term of the glossary, by its whole name.
    case term(Int)
  }

  /// What tells it from every other question of the same data, whatever the seed: for memory and for tests.
  public let key: String
  public let kind: Kind
  /// 1 to discover, 2 to go on, 3 for those who know (`Question.levels`).
  public let level: Int
  /// The levers that it is about, as indexes in `Network.entities`; empty for the Pacte as a whole.
  public let levers: [Int]
  public let prompt: Prompt
  /// In the order of the letters, A first. No two read the same.
  public let answers: [Answer]
  /// Index in `answers` of the only right one.
  public let right: Int
  /// The cards to see, the most telling first, as indexes in `Network.entities`.
  public let entities: [Int]
  /// What says that the answer is right, as indexes in `Network.links`; empty for written questions and terms.
  public let links: [Int]
  /// Id of its source.
  public let source: String?
  /// Id of the section of the leaflet that says so.
  public let section: String?
}
