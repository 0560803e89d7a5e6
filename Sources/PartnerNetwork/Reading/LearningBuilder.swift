/// Gathers the fourth part of a dataset: situations, guided tours and questions.
struct LearningBuilder {
  let files: [DataFile]
  var findings = Findings()
  private var situations = LayeredRecords(DatasetShape.situation)
  private var tours = LayeredRecords(DatasetShape.tour)
  private var questions = LayeredRecords(DatasetShape.question)

  init(files: [DataFile]) { self.files = files }

  mutating func add(_ record: Record, to collection: String) {
    let problem: Problem.Cause?
    switch collection {
    case "situations": problem = situations.add(record, files: files)
    case "parcours": problem = tours.add(record, files: files)
    default: problem = questions.add(record, files: files)
    }
    if let problem { findings.note(problem, record, id: record.text("id")) }
  }

  // MARK: - What was gathered

  consuming func build(core: CoreOutcome, details: NetworkDetails) -> Learning {
    let wholeSituations = complete(situations)
    let wholeTours = complete(tours)
    let wholeQuestions = complete(questions)
    let isCut = (core.findings + details.outcome.findings + findings.all).contains { $0.cause.stopsFile }
    let faulty = CoreOutcome.faulty(findings.all)
    func known(_ entries: [Whole], _ gone: [String: Int]) -> KnownCodes {
      KnownCodes(codes: Set(entries.map(\.id)), gone: gone, faulty: faulty, isCut: isCut)
    }
    var references = LearningReferences(
      files: files, situations: known(wholeSituations, situations.gone),
      questions: known(wholeQuestions, questions.gone),
      references: References(
        core: core, files: files, sources: details.sources, gone: details.outcome.gone, findings: Findings(),
        others: details.outcome.findings + findings.all))
    let builtQuestions = wholeQuestions.compactMap { Question($0.record, id: $0.id, &references) }
    let builtSituations = wholeSituations.compactMap { Situation($0.record, id: $0.id, lists: $0.lists, &references) }
    let builtTours = wholeTours.compactMap { Tour($0.record, id: $0.id, steps: $0.lists["etapes"], &references) }
    for finding in references.references.findings.all { findings.add(finding) }
    return Learning(
      situations: builtSituations.filter(\.isUrgent) + builtSituations.filter { !$0.isUrgent }, tours: builtTours,
      questions: builtQuestions, problems: Finding.located(findings.all, in: files))
  }

  /// An entry with its parts put together.
  private typealias Whole = (id: String, record: Record, lists: NestedRecords)

  /// The entries that are all there; what others lack is noted.
  private mutating func complete(_ layered: LayeredRecords) -> [Whole] {
    layered.entries.compactMap { entry in
      let record = entry.record
      if let missing = layered.shape.complete.first(where: { !record.has($0) }) {
        findings.note(.missingField(missing), record, id: entry.id)
        return nil
      }
      var lists = NestedRecords()
      for part in entry.parts {
        for (cause, item) in lists.add(part, files: files) { findings.note(cause, item, id: entry.id) }
      }
      return (entry.id, record, lists)
    }
  }
}
