/// Checks what situations, tours and questions refer to. A reference that leads nowhere is noted and dropped; what
/// holds it stays, for the rest of it is sound.
struct LearningReferences {
  let files: [DataFile]
  let situations: KnownCodes
  let questions: KnownCodes
  var references: References

  /// The entities that a field names, as indexes.
  mutating func entities(_ field: String, of record: Record, owner: String) -> [Int] {
    record.texts(field).compactMap { entity($0, field, of: record, owner: owner) }
  }

  /// The people whom a list of a situation names.
  mutating func people(_ records: [Record], owner: String) -> [Situation.Person] {
    records.compactMap { record in
      guard let id = record.text("acteur"), let reason = record.text("pourquoi"),
        let entity = entity(id, "acteur", of: record, owner: owner)
      else { return nil }
      return Situation.Person(entity: entity, reason: reason)
    }
  }

  /// The id in a field; nil, and noted, where nothing has it.
  mutating func id(_ field: String, of record: Record, in known: KnownCodes, owner: String) -> String? {
    guard let id = record.text(field) else { return nil }
    if known.codes.contains(id) { return id }
    if known.misses(id, in: files[record.file].layer) { note(field, id, record, owner) }
    return nil
  }

  /// The screen that a step speaks of; nil, and noted, where there is none such.
  mutating func target(of record: Record, owner: String) -> TourTarget? {
    guard let text = record.text("cible") else { return nil }
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    guard let view = TourTarget.View(rawValue: first) else {
      if words.count > 1 {
        references.findings.note(.unknownValue(field: "cible", value: text), record, id: owner)
        return nil
      }
      if situations.codes.contains(first) { return TourTarget(.situation, first) }
      return entity(first, "cible", of: record, owner: owner) == nil ? nil : TourTarget(.card, first)
    }
    let subjects = Array(words.dropFirst())
    guard view.accepts(subjects.count) else {
      references.findings.note(.unknownValue(field: "cible", value: text), record, id: owner)
      return nil
    }
    switch view {
    case .card, .map, .matrix, .overview, .path:
      for id in subjects where entity(id, "cible", of: record, owner: owner) == nil { return nil }
    case .situation:
      for id in subjects where !situations.codes.contains(id) {
        if situations.misses(id, in: files[record.file].layer) { note("cible", id, record, owner) }
        return nil
      }
    case .list where subjects.allSatisfy({ Kind(rawValue: $0) == nil }):
      references.findings.note(.unknownValue(field: "cible", value: text), record, id: owner)
      return nil
    default: break
    }
    return TourTarget(view, subjects.joined(separator: " "))
  }

  private mutating func entity(_ id: String, _ field: String, of record: Record, owner: String) -> Int? {
    if let index = references.core.indexes[id] { return index }
    if references.core.misses(id, in: files[record.file].layer) { note(field, id, record, owner) }
    return nil
  }

  private mutating func note(_ field: String, _ id: String, _ record: Record, _ owner: String) {
    references.findings.note(.dangling(field: field, id: id), record, id: owner)
  }
}

extension TourTarget.View {
  /// Whether the screen may be about that many things.
  fileprivate func accepts(_ count: Int) -> Bool {
    switch self {
    case .home, .situations, .quiz: count == 0
    case .card, .map, .list, .situation: count == 1
    case .path: count == 2
    case .matrix, .overview, .directory, .commune, .glossary: count <= 1
    }
  }
}

extension Situation {
  init?(_ record: Record, id: String, lists: NestedRecords, _ learning: inout LearningReferences) {
    guard let title = record.text("titre") else { return nil }
    self.init(
      id: id, title: title, story: record.text("recit"),
      profile: learning.references.value("profil", of: record, owner: id), words: record.texts("mots"),
      levers: learning.entities("leviers", of: record, owner: id),
      calls: learning.people(lists["appeler"], owner: id).united,
      contacts: learning.people(lists["contacts"], owner: id).united,
      schemes: learning.entities("dispositifs", of: record, owner: id),
      frameworks: learning.entities("cadres", of: record, owner: id), firstSteps: record.texts("premiers_gestes"),
      caution: record.text("vigilance"), isCautionSourced: record.flag("vigilance_sourcee"),
      sources: learning.references.sources(of: record, owner: id),
      confidence: learning.references.value("confiance", of: record, owner: id))
  }
}

extension Question {
  init?(_ record: Record, id: String, _ learning: inout LearningReferences) {
    guard let text = record.text("question"), let right = record.text("bonne") else { return nil }
    let level = record.integer("niveau") ?? 1
    guard Self.levels.contains(level) else {
      learning.references.findings.note(.unknownValue(field: "niveau", value: "\(level)"), record, id: id)
      return nil
    }
    let wrong = record.texts("mauvaises")
    let answers = ([right] + wrong).map { Folding.words($0).joined(separator: " ") }
    guard !wrong.isEmpty, Set(answers).count == answers.count else {
      learning.references.findings.note(.ambiguousAnswers, record, id: id)
      return nil
    }
    self.init(
      id: id, level: level, levers: learning.entities("leviers", of: record, owner: id), text: text, right: right,
      wrong: wrong, explanation: record.text("explication"),
      entities: learning.entities("entites", of: record, owner: id),
      source: learning.references.sources(of: record, owner: id).first,
      confidence: learning.references.value("confiance", of: record, owner: id))
  }
}

extension Tour {
  init?(_ record: Record, id: String, steps: [Record], _ learning: inout LearningReferences) {
    guard let title = record.text("titre") else { return nil }
    let built = steps.compactMap { TourStep($0, owner: id, &learning) }
    guard !built.isEmpty else {
      // Where a step was refused, that has been said.
      if !learning.questions.faulty.contains(id) {
        learning.references.findings.note(.missingField("etapes"), record, id: id)
      }
      return nil
    }
    self.init(
      id: id, title: title, minutes: record.integer("duree"), audience: record.text("public"),
      summary: record.text("resume"), steps: built)
  }
}

extension TourStep {
  fileprivate init?(_ record: Record, owner: String, _ learning: inout LearningReferences) {
    guard let title = record.text("titre"), let text = record.text("texte") else { return nil }
    self.init(
      title: title, text: text, points: record.texts("points"), figure: record.text("chiffre"),
      caption: record.text("legende"), takeaway: record.text("retenir"),
      target: learning.target(of: record, owner: owner), notes: record.text("notes"),
      question: learning.id("question", of: record, in: learning.questions, owner: owner),
      source: learning.references.sources(of: record, owner: owner).first)
  }
}
