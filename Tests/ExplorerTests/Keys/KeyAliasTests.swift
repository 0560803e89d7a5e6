import Surface
import Testing

@testable import Explorer

/// Keys of one's own.
@Suite struct KeyAliasTests {
  private static let use = KeyUse(Journey("").program)

  private static func journey(_ keys: String, _ wishes: [KeyWish]) -> Journey {
    var settings = Settings()
    settings.keys = KeyWish.check(wishes, keys: use).aliases
    return Journey(keys, columns: 80, rows: 24, settings: settings)
  }

  @Test func aKeyDoesWhatAnotherDoesEverywhere() {
    let wishes = [
      KeyWish("h", as: "a"), KeyWish("j", as: "Bas"), KeyWish("F10", as: "Entrée"), KeyWish("w", as: "Echap"),
    ]
    let journey = Self.journey("", wishes)
    #expect(journey.state.settings.keys.all.count == 4)
    #expect(Self.journey("h", wishes).state.route == .directory())
    // In a list, in what lies over a screen, and to come back.
    #expect(Self.journey("j j F10", wishes).state.route == Journey("Bas Bas Entrée").state.route)
    #expect(Self.journey("j j j i w", wishes).state.layers.isEmpty)
    #expect(Self.journey("j j F10 w", wishes).state.route == .home)
    // The key that it stands for goes on.
    #expect(Self.journey("a", wishes).state.route == .directory())
  }

  @Test func whereTextIsTypedItIsALetter() {
    let wishes = [KeyWish("h", as: "a"), KeyWish("F10", as: "Bas"), KeyWish("j", as: "q")]
    let journey = Self.journey("/ h j", wishes)
    #expect(journey.rows.joined().contains("hj"))
    let moved = Self.journey("/ l o y e r F10", wishes)
    #expect(moved.frame.surface == Self.journey("/ l o y e r Bas", wishes).frame.surface)
    #expect(Self.journey(": h", wishes).state.layers.count == 1)
  }

  @Test func theHelpNamesItBesideTheOther() {
    let help = Self.journey("F1 a n n u", [KeyWish("h", as: "a")])
    #expect(help.rows.contains { $0.contains("a, h") }, "\(help.rows)")
    #expect(!Self.journey("F1 a n n u", []).rows.contains { $0.contains("a, h") })
  }

  @Test(arguments: [
    ("a", "Bas", KeyWish.Refusal.taken(.character("a"))), ("f", "a", .taken(.character("f"))),
    ("F1", "a", .taken(.function(1))), ("Ctrl-F", "a", .taken(.control("f"))),
    ("é", "a", .reserved(.character("é"))), ("2", "a", .reserved(.character("2"))), ("Bas", "a", .reserved(.down)),
    ("Ctrl-C", "a", .reserved(.control("c"))), ("Ctrl-I", "a", .reserved(.control("i"))),
    ("Espace", "a", .reserved(.character(" "))), ("h", "w", .idle(.character("w"))), ("h", "F11", .idle(.function(11))),
    ("abc", "a", .unknown("abc")), ("h", "nulle part", .unknown("nulle part")), ("h", "", .unknown("")),
    ("", "a", .unknown("")), ("F13", "a", .unknown("F13")), ("漢", "a", .reserved(.character("漢"))),
  ])
  func whatWouldCollideIsRefused(key: String, meaning: String, refusal: KeyWish.Refusal) {
    let (aliases, refused) = KeyWish.check([KeyWish(key, as: meaning)], keys: Self.use)
    #expect(aliases.all.isEmpty)
    #expect(refused.map(\.refusal) == [refusal])
  }

  @Test func oneRefusalLeavesTheOthers() {
    let (aliases, refused) = KeyWish.check(
      [KeyWish("h", as: "a"), KeyWish("h", as: "s"), KeyWish("a", as: "s"), KeyWish("w", as: "s")], keys: Self.use)
    #expect(aliases.all.map(\.key) == [.character("h"), .character("w")])
    #expect(refused.map(\.refusal) == [.repeated(.character("h")), .taken(.character("a"))])
  }

  /// What `KeyUse` holds of the screens is what their commands say, in every place.
  @Test func everyKeyOfAScreenIsKnown() {
    var own: Set<Key> = []
    for place in Place.all {
      let journey = Journey(place.keys, columns: 80, rows: 24)
      own.formUnion(journey.program.commands(journey.state).flatMap(\.keys))
    }
    let all = own.filter { !KeyUse.isReserved($0) && !Self.use.isShared($0) }
    let missing = all.subtracting(KeyUse.ofScreens).map { KeyNotation.name($0, glyphs: .ascii) }
    let unused = KeyUse.ofScreens.subtracting(all).map { KeyNotation.name($0, glyphs: .ascii) }
    #expect(missing.isEmpty, "not known: \(missing.sorted())")
    #expect(unused.isEmpty, "no longer used: \(unused.sorted())")
  }

  @Test func whatIsFreeIsFree() {
    #expect(Self.use.free.count >= 5)
    for key in Self.use.free {
      let wish = KeyWish(KeyNotation.name(key, glyphs: .ascii), as: "a")
      #expect(KeyWish.check([wish], keys: Self.use).aliases.all.map(\.key) == [key])
    }
  }
}
