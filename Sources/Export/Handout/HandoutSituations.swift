import PartnerNetwork
import Texts

/// Situations, as short as a page that one keeps at hand.
extension HandoutBuilder {
  mutating func situation(_ index: Int) -> [HandoutBlock] {
    let situation = network.learning.situations[index]
    var blocks: [HandoutBlock] = [.heading(situation.title, level: 2, anchor: nil)]
    if let story = situation.story { blocks.append(.paragraph(HandoutText(story))) }
    if situation.isUrgent {
      blocks.append(.callout(Words.Handout.callFirst, situation.calls.map { call($0) }))
    }
    if !situation.contacts.isEmpty {
      blocks.append(.heading(Words.Handout.proposal, level: 3, anchor: nil))
      blocks.append(.list(situation.contacts.map { person($0) }, isNumbered: true))
    }
    if !situation.firstSteps.isEmpty {
      blocks.append(.heading(Words.Handout.firstSteps, level: 3, anchor: nil))
      blocks.append(.list(situation.firstSteps.map { HandoutText($0) }, isNumbered: false))
    }
    if let caution = situation.caution {
      var text = HandoutText(caution)
      if !situation.isCautionSourced { text.add(HandoutText("(\(Words.Handout.advice).)")) }
      blocks.append(.callout(Words.Handout.caution, [text]))
    }
    var note = HandoutText("\(Words.Handout.sources)\u{A0}:")
    let origins = situation.sources.map { Origin(source: $0, confidence: situation.confidence) }
    note.add(sources.mark(origins.isEmpty ? [Origin(confidence: situation.confidence)] : origins))
    return blocks + [.note(note)]
  }

  private func person(_ person: Situation.Person) -> HandoutText {
    HandoutText([reference(person.entity), .words("\u{A0}: \(person.reason)")])
  }

  /// Whom to call, with the number and its age.
  private mutating func call(_ person: Situation.Person) -> HandoutText {
    var text = HandoutText([.strong(name(person.entity))])
    text.add(.words("\u{A0}: \(person.reason)"))
    for contact in network.details.entity(person.entity).contacts where contact.means == .telephone {
      text.add(HandoutText([.strong(contact.label.map { "\($0)\u{A0}: " } ?? ""), .whole(contact.value), .words(".")]))
      text.add(age(contact))
    }
    return text
  }
}
