import Export
import Notebook
import PartnerNetwork
import Texts

/// What somebody asks of the directory on the command line.
struct DirectoryQuestion {
  let text: String
  /// Index of the commune.
  let commune: Int?
  /// The number or name of a lever, as typed.
  let lever: String?
  /// A word of `types`, as typed.
  let type: String?
  let onlyEmergency: Bool
  /// The user's own contacts, where they are asked for.
  var own: OwnDirectory?

  /// The entries found, and how the question was understood where that is not plain.
  struct Found {
    let lines: DirectoryLines
    let explanation: String
  }

  /// The kinds of entities that have contacts, then the others.
  static let types = [
    "acteur", "dispositif", "cadre", "levier", "ressource", "lieu", "intercommunalite",
  ]

  /// Those that answer, the ones that hold the words first.
  func answer(in network: Network) -> Result<Found, Refusal> {
    var query = DirectoryQuery()
    query.commune = commune
    query.onlyEmergency = onlyEmergency
    if let lever {
      switch scope(ofLever: lever, in: network) {
      case .success(let owners): query.owners = owners
      case .failure(let refusal): return .failure(refusal)
      }
    }
    let keeps: (Int) -> Bool
    switch typeFilter(in: network) {
    case .success(let filter): keeps = filter
    case .failure(let refusal): return .failure(refusal)
    }
    query.text = text
    var named = own(query, keeps, forgives: false, in: network)
    query.forgivesErrors = named.isEmpty
    let direct = network.directory.run(query).filter(keeps)
    query.forgivesErrors = true
    if named.isEmpty, direct.isEmpty { named = own(query, keeps, forgives: true, in: network) }
    guard let theme = network.directoryTheme(text) else {
      let lines = DirectoryLines(direct, own: named.map { (0, $0) })
      return .success(Found(lines: lines, explanation: lines.isEmpty ? nothing : ""))
    }
    query.text = ""
    let asked = query.owners
    var known = Set(direct)
    var related: [Int] = []
    for owners in [theme.closest, theme.others] {
      query.owners = asked.map { $0.intersection(owners) } ?? owners
      let found = network.directory.run(query).filter { keeps($0) && known.insert($0).inserted }
      // A scheme is about the lever alone; a partner also does much else.
      related += found.filter { isScheme($0, in: network) } + found.filter { !isScheme($0, in: network) }
    }
    query.owners = asked.map { $0.intersection(theme.owners) } ?? theme.owners
    let helping = own(query, keeps, forgives: false, in: network).filter { !named.contains($0) }
    let lines = DirectoryLines(
      direct + related, own: named.map { (0, $0) } + helping.map { (direct.count, $0) })
    let counts = (direct: direct.count + named.count, related: related.count + helping.count)
    return .success(
      Found(
        lines: lines,
        explanation: lines.isEmpty ? nothing : explanation(theme, counts.direct, counts.related, in: network)))
  }

  /// The user's own contacts that answer; those of a kind are those of whom the directory has in that kind.
  private func own(
    _ query: DirectoryQuery, _ keeps: (Int) -> Bool, forgives: Bool, in network: Network
  ) -> [OwnContact] {
    guard let own else { return [] }
    var query = query
    query.forgivesErrors = forgives
    if type != nil {
      let entries = network.directory.entries
      let kept = Set(entries.indices.filter(keeps).map { entries[$0].owner })
      query.owners = query.owners.map { $0.intersection(kept) } ?? kept
    }
    return own.run(query).map { own.contacts[$0] }
  }

  private func isScheme(_ entry: Int, in network: Network) -> Bool {
    guard case .entity(let index) = network.directory.entries[entry].owner else { return false }
    return network.entities[index].kind == .scheme
  }

  // MARK: - What was meant

  private func scope(ofLever name: String, in network: Network) -> Result<Set<DirectoryEntry.Owner>, Refusal> {
    let levers = network.entities(of: .lever)
    let typed = Folding.fold(name)
    let exact = levers.filter { index in
      let entity = network.entities[index]
      let names = [entity.id, entity.name, entity.shortName] + (entity.number.map { ["\($0)", "levier \($0)"] } ?? [])
      return names.contains { Folding.fold($0) == typed }
    }
    let begun = levers.filter { " \(Folding.fold(network.entities[$0].name))".contains(" \(typed)") }
    if let lever = exact.first ?? (begun.count == 1 && !typed.isEmpty ? begun.first : nil) {
      return .success(network.directoryScope(ofLever: lever))
    }
    var advice = Advice(
      "Aucun levier ne s’appelle «\u{A0}\(Plain.line(name.prefix(100)))\u{A0}». Les leviers sont\u{A0}:")
    for index in levers {
      let entity = network.entities[index]
      advice.offer(
        CardOutline.title(of: entity), "reseau annuaire --levier \(entity.number.map { "\($0)" } ?? entity.id)")
    }
    return .failure(Refusal(result: advice.refusal()))
  }

  private func typeFilter(in network: Network) -> Result<(Int) -> Bool, Refusal> {
    guard let type else { return .success({ _ in true }) }
    let typed = Folding.fold(type)
    let entries = network.directory.entries
    let kinds = Kind.allCases.filter { [Folding.fold($0.rawValue), Folding.fold($0.words)].contains(typed) }
    if let kind = kinds.first {
      return .success({ entry in
        if case .entity(let index) = entries[entry].owner { return network.entities[index].kind == kind }
        return false
      })
    }
    if ["lieu", "lieux"].contains(typed) {
      return .success({ if case .point = entries[$0].owner { true } else { false } })
    }
    if typed.hasPrefix("intercommunalite") {
      return .success({ if case .intercommunality = entries[$0].owner { true } else { false } })
    }
    let points = ServicePoint.Kind.known.filter { [Folding.fold($0.word), Folding.fold($0.noun)].contains(typed) }
    if let kind = points.first {
      return .success({ entry in
        if case .point(let index) = entries[entry].owner { return network.territory.points[index].kind == kind }
        return false
      })
    }
    var advice = Advice("«\u{A0}\(Plain.line(type.prefix(100)))\u{A0}» n’est pas une sorte de contacts.")
    advice.say("Choisissez parmi\u{A0}: \(Self.types.joined(separator: ", ")).")
    advice.say(
      "Ou une sorte de lieux\u{A0}: \(ServicePoint.Kind.known.filter { !$0.isContract }.map(\.word).joined(separator: ", "))."
    )
    return .failure(Refusal(result: advice.refusal(.usage)))
  }

  // MARK: - What is said of it

  private var nothing: String {
    var advice = Advice("Aucun contact ne répond à ces critères dans cette version des données.")
    advice.say("Essayez avec moins de mots, ou sans l’une des options.")
    if !text.isEmpty { advice.suggest("Pour chercher dans tous les textes", "reseau chercher \(Plain.line(text))") }
    return advice.text
  }

  private func explanation(_ theme: DirectoryTheme, _ direct: Int, _ related: Int, in network: Network) -> String {
    guard related > 0 else { return "" }
    let names = theme.subjects.map { index -> String in
      let entity = network.entities[index]
      return entity.number.map { "le levier\u{A0}\($0) (\(entity.shortName))" } ?? "«\u{A0}\(entity.shortName)\u{A0}»"
    }
    let shown = names.count > 4 ? Array(names.prefix(3)) + ["\(names.count - 3) autres"] : names
    let list = shown.count > 1 ? "\(shown.dropLast().joined(separator: ", ")) et \(shown.last ?? "")" : shown.joined()
    let these = text.split(separator: " ").count > 1 ? "ces mots" : "ce mot"
    let own =
      switch direct {
      case 0: "aucun contact ne porte \(these)"
      case 1: "1 contact porte \(these)"
      default: "\(direct) contacts portent \(these)"
      }
    let more =
      switch (direct, related) {
      case (0, 1): "1 contact est lié à"
      case (0, _): "\(related) contacts sont liés à"
      case (_, 1): "1 autre est lié à"
      default: "\(related) autres sont liés à"
      }
    return Advice("«\u{A0}\(Plain.line(text))\u{A0}»\u{A0}: \(own)\u{A0}; \(more)\u{A0}: \(list).").text
  }
}
