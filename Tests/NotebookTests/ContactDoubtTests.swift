import Testing

@testable import Notebook

/// What does not look like a telephone number or an e-mail address.
@Suite struct ContactDoubtTests {
  @Test(arguments: [
    "02 40 41 20 20", "0240412020", "02.40.41.20.20", "02-40-41-20-20", "+33 2 40 41 20 20", "+33 (0)2 40 41 20 20",
    "0033240412020", "15", "39 19", "116 117", "0 800 800 800", "02 40 41 20 20 poste 12",
    "02 40 41 20 20 / 06 12 34 56 78",
    "02 40 41 20 20 ou 06 12 34 56 78", "+32 2 123 45 67", "02\u{A0}40\u{A0}41\u{A0}20\u{A0}20",
  ])
  func aNumberThatCanBeDialled(text: String) { #expect(OwnContact.looksLikeTelephone(text)) }

  @Test(arguments: [
    "02 40 41 20", "02 40 41 20 200", "0", "1234567", "demander Anne", "+", "+33 2 40", "02 40 41 2O 20", " ",
  ])
  func aNumberThatCannot(text: String) { #expect(!OwnContact.looksLikeTelephone(text)) }

  @Test(arguments: ["a@b.fr", "anne.martin@mairie-nozay.fr", "a@b.fr, c@d.org", "é@exemple.gouv.fr"])
  func anAddressThatCanBeWrittenTo(text: String) { #expect(OwnContact.looksLikeEmail(text)) }

  @Test(arguments: ["anne", "anne@", "@b.fr", "a@b", "a@b.", "a@.fr", "a b@c.fr", "a@@b.fr", "a@b.f"])
  func anAddressThatCannot(text: String) { #expect(!OwnContact.looksLikeEmail(text)) }

  @Test func whatIsNotWrittenIsNotDoubted() {
    func contact(_ values: [OwnContact.Field: String]) -> Set<OwnContact.Field> {
      OwnContact(id: "c1", subject: nil, values: values, modified: nil).doubts
    }
    #expect(contact([.name: "Anne"]).isEmpty)
    #expect(contact([.telephone: "02", .email: "a@b.fr"]) == [.telephone])
    #expect(contact([.telephone: "15", .email: "a"]) == [.email])
  }
}
