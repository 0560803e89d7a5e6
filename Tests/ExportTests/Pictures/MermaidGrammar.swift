/// The part of the grammar of Mermaid's flow charts that we write, and nothing more: what this takes, Mermaid takes.
enum MermaidGrammar {
  /// The first line that is not in the grammar; nil where all are.
  static func firstError(in chart: String) -> String? {
    var lines = chart.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.last == "" else { return "no line end" }
    lines.removeLast()
    guard lines.first == "flowchart LR" else { return lines.first ?? "nothing" }
    var isInside = false
    var nodes: Set<Substring> = []
    var used: [Substring] = []
    for line in lines.dropFirst() {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("subgraph ") {
        guard !isInside, text.wholeMatch(of: /subgraph g_[a-z]+\["[^"]+"\]/) != nil else { return line }
        isInside = true
      } else if text == "end" {
        guard isInside else { return line }
        isInside = false
      } else if let node = text.wholeMatch(of: /(e[0-9]+)(\(\[|\[|\{\{|\()"([^"]*)"(\]\)|\]|\}\}|\)):::[a-z]+/) {
        guard isInside, isLabel(node.3), closing[String(node.2)] == String(node.4) else { return line }
        nodes.insert(node.1)
      } else if let edge = text.wholeMatch(of: /(e[0-9]+) (-->|-\.->)\|"([^"]*)"\| (e[0-9]+)/) {
        guard !isInside, isLabel(edge.3) else { return line }
        used += [edge.1, edge.4]
      } else if text.wholeMatch(of: /(accTitle|accDescr): [^;#%]*/) == nil,
        text.wholeMatch(of: /classDef [a-z]+ fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#[0-9a-f]{6}/) == nil,
        text.wholeMatch(of: /%% [^{}]*/) == nil
      {
        return line
      }
    }
    return isInside ? "no end" : used.first { !nodes.contains($0) }.map { "unknown \($0)" }
  }

  private static let closing = ["([": "])", "[": "]", "{{": "}}", "(": ")"]

  /// Whether a label holds nothing but text and codes of characters.
  private static func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty && label.wholeMatch(of: /(?:[^"#<>`\[\](){}|\\*_~;%$&]|#[0-9]+;)+/) != nil
  }
}
