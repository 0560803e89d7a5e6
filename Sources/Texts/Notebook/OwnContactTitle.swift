import Notebook

extension OwnContact {
  /// What the contact is called: its name, or the first thing known of it.
  public var title: String {
    let first = Field.allCases.compactMap { self[$0] }.first ?? ""
    return first.split(separator: "\n").first.map(String.init) ?? first
  }
}
