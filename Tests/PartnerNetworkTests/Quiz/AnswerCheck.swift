@testable import PartnerNetwork

/// Whether an answer is right, by the links alone and in the widest sense: said of the thing, of what it is part of, of
/// what is part of it, of the body in whose name it acts; written, deduced or nuanced. Shares nothing with what makes
/// the questions.
struct AnswerCheck {
  let network: Network

  private func role(_ link: Link) -> String { network.roles[link.role].id }

  /// An entity with all its wholes and all its parts.
  func family(_ index: Int) -> Set<Int> {
    func reach(_ step: (Int) -> [Int]) -> Set<Int> {
      var found: Set<Int> = [index]
      var rim = [index]
      while let next = rim.popLast() {
        for other in step(next) where found.insert(other).inserted { rim.append(other) }
      }
      return found
    }
    let joining = network.links.filter { ["fait_partie_de", "releve_de"].contains(role($0)) && sensible($0) }
    let ups = reach { node in
      joining.filter { $0.subject == node }.map(\.object)
        + [network.entities[node].actsFor.flatMap { network.index(of: $0) }].compactMap(\.self)
    }
    let downs = reach { node in
      joining.filter { $0.object == node }.map(\.subject)
        + network.entities.indices.filter { network.entities[$0].actsFor == network.entities[node].id }
    }
    return ups.union(downs)
  }

  /// Chapters and axes hold everything, which relates nothing.
  private func sensible(_ link: Link) -> Bool {
    let kinds: Set<Kind> = [.partner, .lever, .framework, .scheme]
    return kinds.contains(network.entities[link.subject].kind) && kinds.contains(network.entities[link.object].kind)
  }

  func has(_ subject: Int, _ named: Int, _ object: Int) -> Bool {
    let (here, there) = (family(subject), family(object))
    return network.links.contains { $0.role == named && here.contains($0.subject) && there.contains($0.object) }
  }

  func touches(_ one: Int, _ other: Int) -> Bool {
    let (here, there) = (family(one), family(other))
    return !here.isDisjoint(with: there)
      || network.links.contains {
        here.contains($0.subject) && there.contains($0.object) || here.contains($0.object) && there.contains($0.subject)
      }
  }

  private func belongs(_ scheme: Int, to lever: Int) -> Bool {
    touches(scheme, lever) || network.connections(from: lever, to: .scheme).contains { $0.first?.target == scheme }
  }

  private func acts(_ partner: Int, for lever: Int) -> Bool {
    touches(partner, lever) || network.connections(from: partner, to: .lever).contains { $0.first?.target == lever }
  }

  /// Whether an answer may be held to be right. Of the odd one out, whether it is not as the others.
  func isRight(_ answer: QuizQuestion.Answer, of prompt: QuizQuestion.Prompt) -> Bool {
    switch (prompt, answer) {
    case (.written(let index), .text(let text)): network.learning.questions[index].right == text
    case (.actor(let role, let object), .entity(let subject)): has(subject, role, object)
    case (.deed(let subject, let role), .entity(let object)): has(subject, role, object)
    case (.role(let subject, let object), .role(let role)): has(subject, role, object)
    case (.framework(let one, let other), .entity(let framework)): touches(framework, one) && touches(framework, other)
    case (.lever(let scheme), .entity(let lever)): belongs(scheme, to: lever)
    case (.acronym(let asked), .term(let term)):
      Folding.fold(network.details.terms[asked].acronym ?? "-")
        == Folding.fold(network.details.terms[term].acronym ?? "")
    case (.term(let asked), .term(let term)): asked == term
    case (.oddScheme(let lever), .entity(let scheme)): !belongs(scheme, to: lever)
    case (.oddPartner(let lever), .entity(let partner)): !acts(partner, for: lever)
    case (.oddActor(let role, let object), .entity(let subject)): !has(subject, role, object)
    case (.oddDeed(let subject, let role), .entity(let object)): !has(subject, role, object)
    default: false
    }
  }

  /// What is wrong with a question, in words.
  func faults(_ template: QuizTemplate) -> [String] {
    var faults: [String] = []
    if !isRight(template.right, of: template.prompt) { faults.append("\(template.key): the right answer is not right") }
    for wrong in template.wrong where isRight(wrong, of: template.prompt) {
      faults.append("\(template.key): \(name(wrong)) is right too")
    }
    if Set(([template.right] + template.wrong).map { Folding.fold(name($0)) }).count != template.wrong.count + 1 {
      faults.append("\(template.key): two answers read the same")
    }
    if template.wrong.count < QuizTemplate.wrongCount { faults.append("\(template.key): too few answers") }
    if template.source == nil { faults.append("\(template.key): no source") }
    if !Question.levels.contains(template.level) { faults.append("\(template.key): level \(template.level)") }
    if template.kind.isDerived, template.links.contains(where: { network.links[$0].nature == .deduced }) {
      faults.append("\(template.key): rests on a deduced link")
    }
    return faults
  }

  private func name(_ answer: QuizQuestion.Answer) -> String {
    switch answer {
    case .text(let text): text
    case .entity(let index): network.entities[index].name
    case .role(let index): network.roles[index].label
    case .term(let index): network.details.terms[index].name
    }
  }
}
