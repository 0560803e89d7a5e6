import PartnerNetwork
import Surface
import Texts

/// A drawing for programs that place names and lines themselves.
enum GraphSource {
  /// Names by kind, in the order of kinds.
  static func groups(_ graph: PictureGraph, in network: Network) -> [(kind: Kind, nodes: [Int])] {
    Kind.allCases.compactMap { kind in
      let nodes = graph.nodes.filter { network.entities[$0].kind == kind }
      return nodes.isEmpty ? nil : (kind, nodes)
    }
  }

  /// The words of a link, with the signs of how sure it is.
  static func words(_ edge: PictureGraph.Edge) -> String {
    let words = (edge.isDeduced ? "\(PictureSigns.deduced) " : "") + edge.words
    return edge.isApart ? "(\(words))" : words
  }

  // MARK: - Graphviz

  /// The language of Graphviz. Everything is a quoted string, in which only the quotation mark and the backslash
  /// have to be escaped (https://graphviz.org/doc/info/lang.html).
  static func dot(_ graph: PictureGraph, _ head: PictureHead, in network: Network) -> String {
    let colours = PictureColours.light
    var dot = "digraph reseau {\n"
    dot += "  graph [rankdir=LR, charset=\"UTF-8\", fontname=\"sans-serif\", nodesep=0.15, ranksep=1.6, "
    dot += "label=\(quoted(head.title + "\n" + head.footer)), labelloc=b];\n"
    dot += "  node [fontname=\"sans-serif\", style=\"filled,rounded\", shape=box];\n"
    dot += "  edge [fontname=\"sans-serif\", fontsize=10];\n"
    for (kind, nodes) in groups(graph, in: network) {
      let pair = colours.pair(kind)
      dot += "  subgraph \(quoted("cluster_" + kind.rawValue)) {\n    label=\(quoted(kind.title));\n"
      dot += "    style=rounded; color=\"\(pair.ink)\"; fontcolor=\"\(pair.ink)\";\n"
      for node in nodes {
        let entity = network.entities[node]
        let lines = Wrapping.lines(Plain.line(entity.numberedName), measure: 28)
        dot += "    \(quoted(entity.id)) [label=\(quoted(lines.joined(separator: "\n"))), "
        dot += "tooltip=\(quoted(entity.name)), fillcolor=\"\(pair.tint)\", color=\"\(pair.ink)\"];\n"
      }
      dot += "  }\n"
    }
    for edge in graph.edges where edge.isMain {
      let (from, to) = (network.entities[edge.from].id, network.entities[edge.to].id)
      let style = edge.isApart ? ", style=dotted" : edge.isDeduced ? ", style=dashed" : ""
      let label = Wrapping.lines(Plain.line(words(edge)), measure: 24).joined(separator: "\n")
      dot += "  \(quoted(from)) -> \(quoted(to)) [label=\(quoted(label)), "
      dot += "tooltip=\(quoted(edge.sentence))\(style)];\n"
    }
    return dot + "}\n"
  }

  /// A string of Graphviz; line feeds become its own sign for them.
  private static func quoted(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var escaped = ""
      for character in Plain.line(line) {
        if character == "\"" || character == "\\" { escaped += "\\" }
        escaped.append(character)
      }
      return escaped
    }
    return "\"\(lines.joined(separator: "\\n"))\""
  }

  // MARK: - Mermaid

  /// A flow chart of Mermaid (https://mermaid.js.org/syntax/flowchart.html). Names have identifiers of our own, since
  /// some words mean something there.
  static func mermaid(_ graph: PictureGraph, _ head: PictureHead, in network: Network) -> String {
    let colours = PictureColours.light
    var chart = "flowchart LR\n"
    chart += "  accTitle: \(plain(head.title))\n  accDescr: \(plain(head.description))\n"
    for (kind, nodes) in groups(graph, in: network) {
      chart += "  subgraph g_\(kind.rawValue)[\"\(coded(kind.title))\"]\n"
      for node in nodes {
        let (open, close) = shape(kind)
        chart += "    e\(node)\(open)\"\(coded(network.entities[node].numberedName))\"\(close):::\(kind.rawValue)\n"
      }
      chart += "  end\n"
    }
    for edge in graph.edges where edge.isMain {
      let line = edge.isDeduced || edge.isApart ? "-.->" : "-->"
      chart += "  e\(edge.from) \(line)|\"\(coded(words(edge)))\"| e\(edge.to)\n"
    }
    for (kind, _) in groups(graph, in: network) {
      let pair = colours.pair(kind)
      chart += "  classDef \(kind.rawValue) fill:\(pair.tint),stroke:\(pair.ink),color:#1a1a1a\n"
    }
    return chart + "  %% \(plain(head.footer))\n"
  }

  /// The outline of a kind, so that none is told by its colour alone.
  private static func shape(_ kind: Kind) -> (String, String) {
    switch kind {
    case .partner: ("([", "])")
    case .lever: ("[", "]")
    case .framework: ("{{", "}}")
    default: ("(", ")")
    }
  }

  /// A label: every sign that could mean something is written as its number.
  private static func coded(_ text: String) -> String {
    var coded = ""
    for scalar in Plain.line(text).unicodeScalars {
      if "\"#&<>`[](){}|\\*_~;%$".unicodeScalars.contains(scalar) || (coded.isEmpty && "-+".contains(Character(scalar)))
      {
        coded += "#\(scalar.value);"
      } else {
        coded.unicodeScalars.append(scalar)
      }
    }
    return coded
  }

  /// A text outside quotation marks, where nothing can be escaped: what could end it is replaced.
  private static func plain(_ text: String) -> String {
    String(Plain.line(text).map { "#;{}%\"".contains($0) ? "," : $0 })
  }
}
