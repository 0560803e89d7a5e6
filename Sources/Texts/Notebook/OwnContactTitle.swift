import Notebook

extension OwnContact {
  /// What the contact is called: its name, or the first thing known of it.
  public var title: String { name ?? "" }
}
