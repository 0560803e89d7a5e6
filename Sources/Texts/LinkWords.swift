import PartnerNetwork

/// Links and connections as sentences. The short names of the dataset need no article, so none is invented.
public enum LinkWords {
  /// "CAF finance Crèches (EAJE) (« peuvent … »)": the link read from its subject.
  public static func sentence(_ index: Int, in network: Network) -> String {
    let link = network.links[index]
    return "\(network.entities[link.subject].shortName) \(network.roles[link.role].label) "
      + "\(network.entities[link.object].shortName)\(nuance(link))"
  }

  /// The nuance in brackets, with its space; empty where there is none.
  public static func nuance(_ link: Link) -> String {
    guard let nuance = link.nuance else { return "" }
    return " (\(nuance))"
  }

  /// What a connection says of its two ends, the partner's or framework's side first.
  public static func sentence(_ connection: Connection, from index: Int, in network: Network) -> String {
    var sentence = connection.links.map { self.sentence($0, in: network) }.joined(separator: "\u{A0}; ")
    if case .onBehalf(let body) = connection.way {
      sentence = "Au titre de \(ofBody(network.entities[body].shortName))\u{A0}: \(sentence)"
    }
    if network.isDeduced(connection) { sentence += " (lien déduit)" }
    return sentence
  }

  /// The same in few words, for a sentence that begins with the name of the entity it is read from.
  public static func clause(_ connection: Connection, from index: Int, in network: Network) -> String {
    let link = network.links[connection.links[0]]
    var clause = network.roles[link.role].label
    if link.subject != index { clause = "\(network.entities[link.subject].shortName) \(clause)" }
    if link.object != index { clause += " \(network.entities[link.object].shortName)" }
    if link.subject == index {
      let target = network.entities[connection.target].shortName
      switch connection.way {
      case .scheme(let scheme):
        if network.entities[scheme].shortName != target { clause += " pour \(target)" }
      case .framework: clause += ", cadre de \(target)"
      case .direct, .group, .onBehalf: break
      }
    }
    if network.isDeduced(connection) { clause += " (déduit)" } else { clause += nuance(link) }
    return clause
  }

  /// Through what a connection goes, for a narrow column: "par CTG"; nil where it is direct.
  public static func way(_ connection: Connection, in network: Network) -> String? {
    switch connection.way {
    case .direct: nil
    case .scheme(let scheme): "par \(network.entities[scheme].shortName)"
    case .framework(let framework): "par \(network.entities[framework].shortName)"
    case .group(let group): "avec \(network.entities[group].shortName)"
    case .onBehalf(let body): "au titre de \(ofBody(network.entities[body].shortName))"
    }
  }

  /// In whose company or name a connection stands, beside words that already say through what: nil for most.
  public static func company(_ connection: Connection, in network: Network) -> String? {
    switch connection.way {
    case .direct, .scheme, .framework: nil
    case .group, .onBehalf: way(connection, in: network)
    }
  }

  /// A role with nothing after it: its label, or its short form where the label would end on "à" or "pour".
  public static func alone(_ role: Role) -> String {
    let last = role.label.split(separator: " ").last ?? ""
    return ["à", "pour", "vers", "de", "sur"].contains(last) ? role.short : role.label
  }

  /// How the way is called when it is explained.
  public static func explanation(_ way: Connection.Way) -> String {
    switch way {
    case .direct: "lien direct"
    case .scheme: "par un dispositif"
    case .framework: "par un cadre signé"
    case .group: "par un groupe"
    case .onBehalf: "au titre de l’État"
    }
  }

  /// "l’État", "la branche famille": a short name after "de".
  private static func ofBody(_ name: String) -> String { name == "État" ? "l’État" : name }

  /// A role as a heading, read from the subject or from the object.
  public static func heading(_ role: Role, inverse: Bool) -> String {
    let words = inverse ? role.inverse : role.label
    return words.withCapital
  }

  /// Where a link comes from, on one line.
  public static func origin(source: String?, section: String?, in network: Network) -> String {
    let document = source.flatMap { network.details.sources[$0] }
    let place = section.flatMap { network.section($0)?.title }
    switch (document, place) {
    case (let document?, let place?): return "\(document.brief), section «\u{A0}\(place)\u{A0}»."
    case (let document?, nil): return document.line
    case (nil, let place?): return "Fascicule, section\u{A0}: \(place)."
    case (nil, nil): return "Source non renseignée dans cette version."
    }
  }
}
