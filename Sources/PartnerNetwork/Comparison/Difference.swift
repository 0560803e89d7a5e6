/// One thing that two datasets do not say alike.
public struct Difference: Equatable, Sendable {
  /// What it is about, in the order in which it is told: a number that changed is what matters most.
  public enum Group: String, CaseIterable, Sendable {
    case contacts
    case entities = "fiches"
    case links = "liens"
    case points = "lieux"
    case communes
    case situations
    case tours = "parcours"
    case questions
    case sources
    case terms = "termes"
    case figures = "chiffres"
    case roles
    case identity = "jeu"
  }

  /// What became of it, from the first dataset to the second. In each group, what changed is told first.
  public enum Change: String, CaseIterable, Sendable {
    case modified = "modifie"
    case removed = "retire"
    case added = "ajoute"
  }

  /// A field that changed, by its name in the format. A list tells only what left it and what entered it.
  public struct Field: Equatable, Sendable {
    public let name: String
    public let before: [String]
    public let after: [String]

    public init(name: String, before: [String], after: [String]) {
      self.name = name
      self.before = before
      self.after = after
    }
  }

  public let group: Group
  public let change: Change
  /// The identifier of the thing; for a contact, that of what it is a contact of; for a link, "de role vers".
  public let id: String
  /// Its name, in the words of the data.
  public let name: String
  /// For a contact, by what means it reaches; nil for anything else.
  public let means: Contact.Means?
  /// What changed in it; empty unless `change` is `.modified`, but for a contact, of which the value is given.
  public let fields: [Field]
}
