import Diagrams
import PartnerNetwork
import Texts

/// The handout of a lever.
extension HandoutBuilder {
  mutating func lever(_ index: Int) -> Handout {
    let lever = network.entities[index]
    let partners = own(index, .partner)
    let frameworks = own(index, .framework)
    let crossed = Set(partners.flatMap { own($0, .framework) } + frameworks)
    cards = Set([index] + partners)
    let map = PictureDocument(.map(NetworkMap(index, in: network)), in: network)
    let situations = network.learning.situations.indices.filter {
      network.learning.situations[$0].levers.contains(index)
    }
    let questions = network.learning.questions.indices.filter { network.learning.questions[$0].levers.contains(index) }
    var parts = [
      Handout.Part(title: Words.Handout.leverCard, blocks: card(index, depth: .whole)),
      Handout.Part(
        title: Words.Handout.map, blocks: map.graph.edges.isEmpty ? [] : [.picture(map), words(map)], isWide: true),
      part(
        Words.Handout.frameworksMatrix,
        Matrix(
          .partnersFrameworks, rows: partners,
          columns: network.entities(of: .framework).filter(crossed.contains), in: network)),
      Handout.Part(title: Words.Handout.situations, blocks: situations.flatMap { situation($0) }),
      Handout.Part(title: Words.Handout.partnerCards, blocks: partners.flatMap { card($0, depth: .short) }),
      contacts(around: bodies(index, partners, situations)),
    ]
    let asked = self.questions(questions)
    parts += self.parts(asked)
    let name = lever.shortName
    return handout(
      cover(
        kind: lever.number.map { "\(Words.Handout.ofLever) · \(Words.Handout.lever($0))" } ?? Words.Handout.ofLever,
        title: lever.name,
        sentences: [Words.Handout.audience(Words.Handout.everybody), Words.Handout.aboutLever(name)]), parts)
  }

  /// What is linked to an entity of its own, in the order of lists.
  func own(_ index: Int, _ kind: Kind) -> [Int] {
    network.connections(from: index, to: kind).compactMap(\.first).filter(\.isOwn).map(\.target)
  }

  /// Whom one may call for a lever: its partners, its schemes and frameworks, whoever bears its name, and those whom
  /// the situations name.
  private func bodies(_ lever: Int, _ partners: [Int], _ situations: [Int]) -> [Int] {
    let scope = network.directoryScope(ofLever: lever).compactMap { owner in
      if case .entity(let index) = owner { index } else { nil }
    }
    let named = situations.flatMap { network.learning.situations[$0].contacts.map(\.entity) }
    let calls = situations.flatMap { network.learning.situations[$0].calls.map(\.entity) }
    let others = Set(scope + named + calls).subtracting(partners)
    return partners + network.entities.indices.filter(others.contains)
  }

  /// The part of the contacts of some entities.
  mutating func contacts(around entities: [Int]) -> Handout.Part {
    let blocks = contacts(of: entities, isMissing: isBody)
    let note = HandoutBlock.note(HandoutText(Words.Handout.contactsIntroduction))
    return Handout.Part(title: Words.Handout.contacts, blocks: blocks.isEmpty ? [] : [note] + blocks)
  }
}
