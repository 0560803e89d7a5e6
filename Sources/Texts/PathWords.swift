import PartnerNetwork

/// Paths as sentences, for the screen and for documents.
public enum PathWords {
  /// "Entre CPAM et CLS".
  public static func title(_ finding: PathFinding, in network: Network) -> String {
    "Entre \(name(finding.from, network)) et \(name(finding.to, network))"
  }

  /// "3 liens à la suite. 4 chemins sont aussi courts." Or that there is none.
  public static func summary(_ finding: PathFinding, in network: Network) -> String {
    guard let length = finding.length else {
      return finding.from == finding.to
        ? "C’est une seule et même fiche\u{A0}: il n’y a pas de chemin à chercher."
        : "Aucun chemin dans ces données\u{A0}: aucune suite de liens ne relie "
          + "\(name(finding.from, network)) et \(name(finding.to, network)). Ils peuvent être liés dans la réalité."
    }
    var sentence = length == 1 ? "Lien direct." : "\(length) liens à la suite."
    if finding.count > 1 {
      sentence += " \(finding.count) chemins aussi courts"
      sentence += finding.count > finding.paths.count ? ", dont voici les \(finding.paths.count) premiers." : "."
    }
    if finding.isThroughAnything {
      sentence += " Aucun ne passe seulement par des acteurs, des leviers, des cadres ou des dispositifs."
    }
    return sentence
  }

  /// What the links of a step say, each read from the one who acts.
  public static func sentence(_ step: PathStep, in network: Network) -> String {
    step.links.map { link in
      LinkWords.sentence(link, in: network) + (network.links[link].nature == .deduced ? " (lien déduit)" : "")
    }.joined(separator: "\u{A0}; ") + "."
  }

  /// Where the first link of a step is written.
  public static func origin(_ step: PathStep, in network: Network) -> String {
    let link = network.links[step.links[0]]
    return LinkWords.origin(source: link.source, section: link.section, in: network)
  }

  /// Why the first deduced link of a step was concluded; nil where all are written.
  public static func deduction(_ step: PathStep, in network: Network) -> String? {
    step.links.lazy.compactMap { network.links[$0].nature == .deduced ? network.links[$0].reason : nil }.first
  }

  /// The path on one line, with its roles: "CPAM (instruit) CSS (relève de) 4 Domiciliation".
  public static func chain(_ path: NetworkPath, in network: Network, forward: String, backward: String) -> String {
    var text = path.nodes.first.map { name($0, network) } ?? ""
    for step in path.steps {
      let link = network.links[step.links[0]]
      let arrow = link.subject == step.from ? forward : backward
      text += " \(arrow) \(name(step.to, network))"
    }
    return text
  }

  /// What stands between the two ends, for a short name of the path: "par CSS, 4 Domiciliation".
  public static func through(_ path: NetworkPath, in network: Network) -> String {
    let between = path.nodes.dropFirst().dropLast().map { name($0, network) }
    return between.isEmpty ? "lien direct" : "par \(between.joined(separator: ", "))"
  }

  /// The short name after the number.
  public static func name(_ index: Int, _ network: Network) -> String {
    let entity = network.entities[index]
    return (entity.number.map { "\($0) " } ?? "") + entity.shortName
  }
}
