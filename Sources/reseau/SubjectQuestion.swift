import Export
import PartnerNetwork
import Texts

/// What somebody wants a handout of: a tour, a lever or a commune, by ordinary words. A first word may say which.
struct SubjectQuestion {
  /// What the words are looked for among.
  private enum Kind: String, CaseIterable {
    case tour = "parcours"
    case lever = "levier"
    case commune = "commune"
  }

  /// Something that answers to the words.
  private struct Match {
    let subject: HandoutSubject
    /// Whether the words are its whole name.
    let isExact: Bool
  }

  private static let line = "reseau exporter livret"
  /// Choices that are offered; more would not be read.
  private static let most = 12

  private let kind: Kind?
  private let name: String

  init(_ words: [String]) {
    let first = words.first.map { Folding.fold($0) } ?? ""
    kind = words.count > 1 ? Kind(rawValue: first) : nil
    // No name is that long.
    name = String((kind == nil ? words : Array(words.dropFirst())).joined(separator: " ").prefix(200))
  }

  /// Answers with the subject where there is exactly one; otherwise says what may have been meant.
  func answer(in network: Network, _ make: (HandoutSubject) -> CommandResult) -> CommandResult {
    guard !Folding.fold(name).isEmpty else { return missing(in: network) }
    if kind == .commune { return commune(in: network, make) }
    let found = matches(in: network)
    let exact = found.filter(\.isExact)
    let best = exact.isEmpty ? found : exact
    guard best.count < 2 else { return ambiguous(best, in: network) }
    guard let only = best.first else { return unknown(in: network) }
    // The question about communes also says what a former name stands for.
    if case .commune = only.subject { return commune(in: network, make) }
    var result = make(only.subject)
    if !exact.isEmpty, found.count > 1 { result.message += others(found.filter { !$0.isExact }, in: network) }
    return result
  }

  private func commune(in network: Network, _ make: (HandoutSubject) -> CommandResult) -> CommandResult {
    CommuneQuestion(name, line: "\(Self.line) commune").answer(in: network) { make(.commune($0)) }
  }

  // MARK: - Finding

  private func matches(in network: Network) -> [Match] {
    var found: [Match] = []
    if kind != .lever { found += tours(in: network) }
    if kind != .tour { found += levers(in: network) }
    if kind == nil { found += communes(in: network) }
    return found
  }

  private func tours(in network: Network) -> [Match] {
    let typed = Folding.words(name)
    return network.learning.tours.enumerated().compactMap { index, tour in
      let words = Folding.words(tour.title)
      let isExact = tour.id == name || words == typed
      let isMeant = typed.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
      return isExact || isMeant ? Match(subject: .tour(index), isExact: isExact) : nil
    }
  }

  private func levers(in network: Network) -> [Match] {
    func isLever(_ index: Int) -> Bool { network.entities[index].kind == .lever }
    let isNumber = Int(name) != nil
    switch network.resolve(name) {
    case .entity(let index) where isLever(index):
      let lever = network.entities[index]
      let names = [lever.id, lever.name, lever.shortName, lever.acronym].compactMap(\.self).map { Folding.fold($0) }
      return [Match(subject: .lever(index), isExact: isNumber || names.contains(Folding.fold(name)))]
    case .ambiguous(let all): return all.filter(isLever).map { Match(subject: .lever($0), isExact: false) }
    default: return []
    }
  }

  private func communes(in network: Network) -> [Match] {
    switch network.territory.resolve(name) {
    case .commune(let match): [Match(subject: .commune(match.commune), isExact: match.quality == .exact)]
    case .ambiguous(let all): all.map { Match(subject: .commune($0.commune), isExact: $0.quality == .exact) }
    case .unknown: []
    }
  }

  // MARK: - Answering otherwise

  private var quoted: String { "«\u{A0}\(Plain.line(name))\u{A0}»" }

  private func missing(in network: Network) -> CommandResult {
    var advice = Advice("Dites de quoi faire un livret\u{A0}: un parcours, un levier ou une commune.")
    offer(network.learning.tours.indices.map { .tour($0) }, in: network, in: &advice)
    advice.suggest("Pour un levier", "\(Self.line) levier 6")
    advice.suggest("Pour une commune", "\(Self.line) commune Nozay")
    return advice.refusal(.usage)
  }

  private func ambiguous(_ matches: [Match], in network: Network) -> CommandResult {
    var advice = Advice("\(quoted) peut désigner plusieurs livrets. Lequel voulez-vous\u{A0}?")
    offer(matches.map(\.subject), in: network, in: &advice)
    return advice.refusal()
  }

  private func others(_ matches: [Match], in network: Network) -> String {
    var advice = Advice("D’autres livrets répondent aussi à \(quoted)\u{A0}:")
    offer(matches.map(\.subject), in: network, in: &advice)
    return advice.text
  }

  private func unknown(in network: Network) -> CommandResult {
    var advice = Advice("\(quoted) n’est ni un parcours, ni un levier, ni une commune de ces données.")
    var nearest: [HandoutSubject] = []
    switch network.resolve(name) {
    case .entity(let index):
      let entity = network.entities[index]
      let line = "reseau fiche \(entity.id)"
      advice.suggest("C’est la fiche d’un autre type (\(entity.kind.word)), qui se lit ainsi", line)
    case .unknown(let all): nearest = all.filter { network.entities[$0].kind == .lever }.map { .lever($0) }
    case .ambiguous: break
    }
    if case .unknown(let communes) = network.territory.resolve(name) { nearest += communes.map { .commune($0) } }
    if !nearest.isEmpty {
      advice.say("Vouliez-vous dire\u{A0}:")
      offer(nearest, in: network, in: &advice)
    }
    advice.suggest("Pour la liste des parcours", Self.line)
    return advice.refusal()
  }

  private func offer(_ subjects: [HandoutSubject], in network: Network, in advice: inout Advice) {
    for subject in subjects.prefix(Self.most) {
      switch subject {
      case .tour(let index):
        let tour = network.learning.tours[index]
        advice.offer("\(tour.title), \(Kind.tour.rawValue)", "\(Self.line) parcours \(tour.id)")
      case .lever(let index):
        let lever = network.entities[index]
        let word = lever.number.map { "\($0)" } ?? lever.id
        advice.offer("\(CardOutline.title(of: lever)), \(Kind.lever.rawValue)", "\(Self.line) levier \(word)")
      case .commune(let index):
        let commune = network.territory.communes[index]
        let codes = commune.postalCodes.isEmpty ? "" : ", \(commune.postalCodes.joined(separator: ", "))"
        let word = commune.name.contains(" ") ? "\"\(commune.name)\"" : commune.name
        advice.offer("\(commune.name)\(codes), \(Kind.commune.rawValue)", "\(Self.line) commune \(word)")
      }
    }
    if subjects.count > Self.most {
      advice.say("Et \(subjects.count - Self.most) autres\u{A0}: écrivez le nom plus complètement.")
    }
  }
}

extension HandoutFormat {
  /// The format that was named; else that of the file; else Markdown, which a terminal shows. Nil where the one that
  /// was named is not known.
  static func asked(_ name: String?, file: String?) -> HandoutFormat? {
    if let name { return HandoutFormat(rawValue: name.lowercased()) }
    let parts = (file ?? "").split(separator: ".")
    let ending = parts.count > 1 ? parts.last.map { $0.lowercased() } ?? "" : ""
    return ["html", "htm"].contains(ending) ? .html : .markdown
  }
}
