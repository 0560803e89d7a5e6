import PartnerNetwork

/// The questions of the quiz as sentences. Names have the article that French gives them; where it is not known, none.
public struct QuizWords: Sendable {
  let network: Network
  private var naming: QuizNaming { QuizNaming(network: network) }

  public init(_ network: Network) { self.network = network }

  /// The question, in one or two sentences.
  public func text(_ question: QuizQuestion) -> String {
    let according = according(question)
    switch question.prompt {
    case .written(let index): return network.learning.questions[index].text
    case .actor(let role, let object): return actor(role, object, question, according)
    case .deed(let subject, let role):
      let name = naming.name(subject)
      return "Complétez, \(according)\u{A0}: "
        + "«\u{A0}\(name.definite.withCapital) \(phrase(role, name))…\u{A0}»"
    case .role(let subject, let object):
      return "Quel est, \(according), le rôle \(naming.name(subject).genitive) "
        + "pour \(naming.name(object).definite)\u{A0}?"
    case .framework(let one, let other):
      return "Quel cadre relie, \(according), \(naming.name(one).definite) et \(naming.name(other).definite)\u{A0}?"
    case .lever(let scheme):
      let name = naming.name(scheme)
      let verb = name.isPlural ? "relèvent" : "relève"
      return "De quel levier \(verb) \(name.definite), \(according)\u{A0}?"
    case .acronym(let term): return "Que veut dire \(network.details.terms[term].acronym ?? "")\u{A0}?"
    case .term(let term):
      let definition = withoutStop(network.details.terms[term].definition)
      return "Quel terme a pour définition\u{A0}: «\u{A0}\(definition)\u{A0}»\u{A0}?"
    case .oddScheme, .oddPartner, .oddActor, .oddDeed: return odd(question, according)
    }
  }

  private func actor(_ role: Int, _ object: Int, _ question: QuizQuestion, _ according: String) -> String {
    let name = naming.name(object)
    let role = network.roles[role]
    let start = according.withCapital
    if RoleForms.isStatus(role) { return "\(start), qui est \(bare(object))\u{A0}?" }
    switch answerKind(question) {
    case .framework where role.id == "encadre":
      return "\(start), dans quel cadre \(name.isPlural ? "s’inscrivent" : "s’inscrit") \(name.definite)\u{A0}?"
    case .framework: return "\(start), quel cadre \(name.after(role.label))\u{A0}?"
    case .scheme: return "\(start), quel dispositif \(name.after(role.label))\u{A0}?"
    default: return "\(start), qui \(name.after(role.label))\u{A0}?"
    }
  }

  private func odd(_ question: QuizQuestion, _ according: String) -> String {
    let kind = answerKind(question)
    let which = kind.isFeminine ? "Laquelle" : "Lequel"
    let start = according.withCapital
    switch question.prompt {
    case .oddScheme(let lever):
      return "\(start), trois de ces \(kind.words) relèvent \(naming.name(lever).genitive). "
        + "\(which) n’en relève pas\u{A0}?"
    case .oddPartner(let lever):
      return "\(start), trois de ces \(kind.words) sont liés \(naming.name(lever).dative). "
        + "\(which) ne l’est pas\u{A0}?"
    case .oddActor(let role, let object):
      let deed = naming.name(object).after(RoleForms.phrase(network.roles[role], plural: true))
      return "\(start), trois de ces \(kind.words) \(deed). \(which) n’est pas cité pour cela\u{A0}?"
    case .oddDeed(let subject, let role):
      let name = naming.name(subject)
      return "\(start), \(name.definite) \(phrase(role, name)) trois de ces \(kind.words). "
        + "\(which) n’est pas cité\u{A0}?"
    default: return ""
    }
  }

  /// An answer, as it stands after its letter.
  public func answer(_ index: Int, of question: QuizQuestion) -> String {
    switch question.answers[index] {
    case .text(let text): return text
    case .entity(let entity): return naming.title(entity)
    case .role(let role): return RoleForms.action(network.roles[role])
    case .term(let term):
      if case .acronym = question.prompt { return naming.term(term, withAcronym: false) }
      return naming.term(term, withAcronym: true)
    }
  }

  // MARK: - Explained

  /// Why the right answer is right, in whole sentences; nil where nothing says so.
  public func explanation(_ question: QuizQuestion) -> String? {
    switch question.prompt {
    case .written(let index): return network.learning.questions[index].explanation
    case .acronym(let term), .term(let term):
      let term = network.details.terms[term]
      let acronym = term.acronym.map { " (\($0))" } ?? ""
      return "\(term.name)\(acronym). \(withoutStop(term.definition))."
    case .oddScheme, .oddPartner, .oddActor, .oddDeed: return oddExplanation(question)
    default: return question.links.map(statement).joined(separator: " ")
    }
  }

  /// What a link says, as a sentence: "La CAF finance les crèches."
  func statement(_ index: Int) -> String {
    let link = network.links[index]
    let role = network.roles[link.role]
    let subject = naming.name(link.subject)
    let start = subject.definite.withCapital
    if RoleForms.isStatus(role) { return "\(start) \(subject.isPlural ? "sont" : "est") \(bare(link.object))." }
    return "\(start) \(naming.name(link.object).after(phrase(link.role, subject)))\(LinkWords.nuance(link))."
  }

  private func oddExplanation(_ question: QuizQuestion) -> String {
    let others = question.answers.indices.filter { $0 != question.right }.map { inside(question.answers[$0]) }
    let odd = inside(question.answers[question.right])
    let list = others.dropLast().joined(separator: ", ") + " et " + (others.last ?? "")
    let document = isLeaflet(question) ? "Le fascicule" : "Ces données"
    let verb = isLeaflet(question) ? "cite" : "citent"
    if case .oddScheme(let lever) = question.prompt, case .entity(let scheme) = question.answers[question.right],
      let own = ownLever(scheme, but: lever)
    {
      let name = naming.name(scheme)
      return
        "\(name.definite.withCapital) \(name.isPlural ? "relèvent" : "relève") \(naming.name(own).genitive)."
    }
    return "\(document) \(verb) \(list), mais ne \(verb) pas ici \(odd)."
  }

  /// The lever to which a scheme belongs.
  private func ownLever(_ scheme: Int, but lever: Int) -> Int? {
    let belongsTo = network.role(named: "releve_de")
    return network.links(from: scheme).lazy.map { network.links[$0] }
      .first { $0.role == belongsTo && $0.object != lever && network.entities[$0.object].kind == .lever }?.object
  }

  /// Where the right answer is written, on one line.
  public func origin(_ question: QuizQuestion) -> String {
    LinkWords.origin(source: question.source, section: question.section, in: network)
  }

  // MARK: - Pieces

  private func inside(_ answer: QuizQuestion.Answer) -> String {
    guard case .entity(let index) = answer else { return "" }
    return naming.name(index).definite
  }

  private func phrase(_ role: Int, _ subject: FrenchName) -> String {
    RoleForms.phrase(network.roles[role], plural: subject.isPlural)
  }

  /// A name with no article: "autorité organisatrice de la mobilité".
  private func bare(_ index: Int) -> String { FrenchName(naming.written(network.entities[index])).text }

  private func answerKind(_ question: QuizQuestion) -> Kind {
    guard case .entity(let index) = question.answers[question.right] else { return .partner }
    return network.entities[index].kind
  }

  private func isLeaflet(_ question: QuizQuestion) -> Bool {
    question.source.flatMap { network.details.sources[$0] }?.nature == "fascicule"
  }

  /// What a derived question rests on is said in it: elsewhere it might be otherwise.
  private func according(_ question: QuizQuestion) -> String {
    isLeaflet(question) ? "d’après le fascicule" : "d’après ces données"
  }

  private func withoutStop(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
}

extension Kind {
  /// Whether "ressource" and the like are said with "la".
  fileprivate var isFeminine: Bool { self == .resource }
}
