import PartnerNetwork
import Surface
import Texts

/// The sentence under the panes: the selection, how much is linked to it, and its strongest links.
enum HomeSentence {
  /// More clauses than the rows of the sentence hold.
  private static func most(_ body: Size) -> Int { body.columns < HomeLayout.fourPanes ? 3 : 6 }

  static func text(_ panes: HomePanes, _ memory: HomeMemory, _ context: Context) -> String {
    let network = context.network
    guard let anchor = panes.anchor else { return Words.List.empty(HomePanes.kinds[memory.pane].words) }
    let entity = network.entities[anchor]
    var counts: [String] = []
    for (pane, kind) in HomePanes.kinds.enumerated() where pane != memory.pane {
      let own = panes.own(in: pane, of: network).filter { kind != .lever || network.entities[$0].number != nil }
      counts.append(counted(own.count, kind) + (kind == .lever && own.isEmpty ? Words.Home.ofItsOwn : ""))
    }
    var sentence = "\(entity.shortName)\u{A0}: \(joined(counts, by: ", "))."
    let clauses = strongest(panes, network).prefix(most(context.body)).map {
      LinkWords.clause($0, from: anchor, in: network)
    }
    if !clauses.isEmpty { sentence += " " + joined(clauses, by: "\u{A0}; ").withCapital + "." }
    if let body = entity.actsFor.flatMap({ network.entity($0) }) {
      sentence += " " + Words.Home.onBehalf(body.shortName)
    }
    return sentence
  }

  /// The library's own function is not specialised for texts, and this sentence is a part of the first paint.
  private static func joined(_ texts: [String], by separator: String) -> String {
    var all = texts.first ?? ""
    for text in texts.dropFirst() { all += separator + text }
    return all
  }

  /// The linked things of both other panes, strongest first; one's own only.
  private static func strongest(_ panes: HomePanes, _ network: Network) -> [Connection] {
    // Closures, as the runtime makes an object of the path to a property of the library (40,000 instructions at the start).
    let own = panes.connections.values.compactMap { $0.first }.filter { $0.isOwn }
    let strengths = own.enumerated().map { place, connection in
      let target = connection.target
      let numbered = network.entities[target].kind == .lever && network.entities[target].number == nil ? 1 : 0
      return (numbered, network.roles[network.links[connection.links[0]].role].rank, target, place)
    }
    return strengths.sorted { $0 < $1 }.map { own[$0.3] }
  }
}
