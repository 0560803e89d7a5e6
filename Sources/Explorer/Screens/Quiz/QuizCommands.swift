import PartnerNetwork
import Surface
import Texts

/// What one may do at a question: the keys of the answers come before what they say elsewhere.
enum QuizCommands {
  static func of(_ memory: QuizMemory) -> [Command] {
    guard let question = memory.question else { return [] }
    let isAnswered = memory.isAnswered
    return letters(question, memory) + moves(memory) + goingOn(memory) + (memory.isGroup ? points(memory) : []) + [
      Command(
        Words.Quiz.see, hint: isAnswered ? Words.Quiz.seeHint : nil, keys: [.character("v")], .quiz(.see), .understand,
        priority: 4, unavailable: isAnswered ? nil : Words.Quiz.answerFirst),
      Command(
        Words.source, hint: isAnswered ? Words.sourceHint : nil, keys: [.character("i")], .source, .understand,
        priority: 5, unavailable: isAnswered ? nil : Words.Quiz.answerFirst),
      Command(
        Words.Map.open, hint: isAnswered ? Words.Map.hint : nil, keys: [.function(6)], .map, .understand, priority: 11,
        unavailable: isAnswered ? nil : Words.Quiz.mapFirst),
      // Acronyms are explained before the answer too, unless they are what is asked.
      Command(
        Words.terms, keys: [.character("k")], .terms, .understand,
        unavailable: isAnswered || ![.acronym, .term].contains(question.kind) ? nil : Words.Quiz.answerFirst),
    ]
  }

  /// Letters come before the commands that they say elsewhere, also once the answer is given: a key pressed twice
  /// must not lead away.
  private static func letters(_ question: QuizQuestion, _ memory: QuizMemory) -> [Command] {
    question.answers.indices.map { index in
      let letter = Words.Quiz.letter(index)
      var keys: [Key] = [.character(Character(letter.lowercased())), .character(Character(letter))]
      if !memory.isGroup { keys.append(.character(Character("\(index + 1)"))) }
      let verb = memory.isGroup ? Words.Quiz.proposeHint : Words.Quiz.answerHint
      let hint = Words.Quiz.lettersHint(question.answers.count, verb)
      return Command(
        memory.isGroup ? Words.Quiz.propose(letter) : Words.Quiz.answer(letter),
        hint: index == 0 && !memory.isAnswered ? hint : nil, keys: keys, .quiz(.answer(index)), priority: 1,
        unavailable: memory.isAnswered ? Words.Quiz.alreadyAnswered : nil)
    }
  }

  private static func moves(_ memory: QuizMemory) -> [Command] {
    [
      Command(memory.isAnswered ? Words.Quiz.scrollUp : Words.Quiz.chooseUp, keys: [.up], .up),
      Command(memory.isAnswered ? Words.Quiz.scrollDown : Words.Quiz.chooseDown, keys: [.down], .down),
      Command(Words.pageDown, keys: [.pageDown], .pageDown), Command(Words.pageUp, keys: [.pageUp], .pageUp),
    ]
  }

  private static func goingOn(_ memory: QuizMemory) -> [Command] {
    let keys: [Key] = [.enter, .character(" ")]
    if memory.isAnswered {
      return [
        Command(
          memory.isLast ? Words.Quiz.toEnd : Words.Quiz.next,
          hint: memory.isLast ? Words.Quiz.toEndHint : Words.Quiz.nextHint, keys: keys, .quiz(.goOn), priority: 1)
      ]
    }
    let title = memory.isGroup ? Words.Quiz.reveal : Words.Quiz.confirm
    let hint = memory.isGroup ? Words.Quiz.revealHint : memory.selected == nil ? nil : Words.Quiz.answerHint
    return [Command(title, hint: hint, keys: keys, .quiz(.goOn), priority: memory.isGroup ? 1 : 2)]
  }

  private static func points(_ memory: QuizMemory) -> [Command] {
    let teams = memory.subject.teams
    let reason = memory.isAnswered ? nil : Words.Quiz.revealFirst
    let give = (1...teams).map { team in
      Command(
        Words.Quiz.give(team), hint: team == 1 && memory.isAnswered ? Words.Quiz.giveHint(teams) : nil,
        keys: [.character(Character("\(team)"))], .quiz(.point(team)), priority: 2, unavailable: reason)
    }
    let others = (teams + 1...9).map { Key.character(Character("\($0)")) }
    let canTake = memory.awards.contains { $0.question == memory.current }
    return give + [
      Command(
        Words.Quiz.giveOther, keys: others, .quiz(.point(teams + 1)), unavailable: Words.Quiz.noSuchTeam(teams)),
      Command(
        Words.Quiz.takeBack, hint: canTake ? Words.Quiz.takeBackHint : nil, keys: [.character("o")], .quiz(.takeBack),
        priority: 6, unavailable: canTake ? nil : Words.Quiz.nothingToTake),
    ]
  }
}
