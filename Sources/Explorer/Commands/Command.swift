import Surface

/// Something that one may do: declared once, it gives its key, its place in the footer, its sentence in the help
/// and its line in the palette.
public struct Command: Equatable, Sendable {
  /// The intentions under which the help page gathers commands.
  public enum Group: Int, CaseIterable, Sendable { case move, understand, find, program }

  /// What it does, as a verb in the infinitive and a complement.
  public let title: String
  /// The word or two that the footer shows; nil where it stands only in the help.
  public let hint: String?
  /// The keys that say it; the first is the one shown.
  public let keys: [Key]
  public let intent: Intent
  public let group: Group
  /// The smaller, the longer it stays in a narrow footer.
  public let priority: Int
  /// Why it cannot be done now; nil where it can.
  public let unavailable: String?
  /// Whether the palette lists it.
  public let inPalette: Bool
  /// Other words by which the palette finds it.
  public let synonyms: String

  init(
    _ title: String, hint: String? = nil, keys: [Key], _ intent: Intent, _ group: Group = .move, priority: Int = 50,
    unavailable: String? = nil, inPalette: Bool = false, synonyms: String = ""
  ) {
    self.title = title
    self.hint = hint
    self.keys = keys
    self.intent = intent
    self.group = group
    self.priority = priority
    self.unavailable = unavailable
    self.inPalette = inPalette
    self.synonyms = synonyms
  }

  /// The same command, said by fewer keys.
  func keeping(_ keys: [Key]) -> Command {
    Command(
      title, hint: hint, keys: keys, intent, group, priority: priority, unavailable: unavailable, inPalette: inPalette,
      synonyms: synonyms)
  }
}
