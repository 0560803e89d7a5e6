import PartnerNetwork
import Testing

/// A file with something wrong in it, and exactly what must be said of it.
///
/// The sign `‸` in the text marks the place that the message must give, so that a row shows it instead of
/// counting; it is taken out before the file is read.
struct BadInput: CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let cause: Problem.Cause
  let id: String?
  let line: Int?
  let column: Int?

  init(_ what: String, _ marked: String, _ cause: Problem.Cause, id: String? = nil) {
    testDescription = what
    text = marked.filter { $0 != "‸" }
    self.cause = cause
    self.id = id
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    let found = lines.firstIndex { $0.contains("‸") }
    line = found.map { $0 + 1 }
    column = found.flatMap { line in lines[line].firstIndex(of: "‸").map { lines[line][..<$0].count + 1 } }
  }

  /// An entry of `entites` that is wrong, between two that are right, with accents before it on its line.
  static func entity(_ what: String, _ marked: String, _ cause: Problem.Cause, id: String? = "x") -> Self {
    Self(what, around(collection: "entites", marked), cause, id: id)
  }

  /// The same for any collection of details: the two right entries stay entities.
  static func entry(
    of collection: String, _ what: String, _ marked: String, _ cause: Problem.Cause, id: String? = nil
  ) -> Self {
    Self(
      what,
      """
      {"entites": [{"id": "avant", "type": "acteur", "nom": "Avant"}, {"id": "apres", "type": "acteur", "nom": "Après"}],
       "$schema": "à côté", "\(collection)": [\(marked)]}
      """, cause, id: id)
  }

  private static func around(collection: String, _ marked: String) -> String {
    """
    {"\(collection)": [
      {"id": "avant", "type": "acteur", "nom": "Avant l’été, à Orée"}, \(marked),
      {"id": "apres", "type": "acteur", "nom": "Après"}]}
    """
  }

  /// What must be said of the file.
  var problem: Problem { Problem(cause, file: "essai.json", line: line, column: column, id: id) }

  /// Reads it beside the sample: that one problem and no other, the sample whole, and the entries given usable.
  func check(keeps kept: [String] = ["avant", "apres"], sourceLocation: SourceLocation = #_sourceLocation) {
    let network = Sample.read(with: text)
    #expect(network.allProblems == [problem], sourceLocation: sourceLocation)
    for id in ["act_caf", "lev_01"] + kept {
      #expect(network.entity(id) != nil, "\(id) is lost", sourceLocation: sourceLocation)
    }
    #expect(network.links.count == 3, sourceLocation: sourceLocation)
    #expect(network.details.sources.count == 1, sourceLocation: sourceLocation)
  }
}
