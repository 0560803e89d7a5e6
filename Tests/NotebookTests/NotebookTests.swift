import PartnerNetwork
import Testing

@testable import Notebook

/// What a notebook holds, what a change makes of it, and what another version or hand wrote in it.
@Suite struct NotebookTests {
  private func read(_ text: String) -> Notebook? { Notebook(Array(text.utf8)) }
  private func text(_ notebook: Notebook) -> String { String(decoding: notebook.bytes, as: UTF8.self) }
  private let note = Note(id: "n1", subject: "act_caf", text: "Appeler\nMme Martin", modified: "2026-11-23")
  private let contact = OwnContact(
    id: "c1", subject: "act_caf", values: [.name: "Anne « Nanou » Martin", .telephone: "02 00 00 00 00", .email: ""],
    modified: nil)

  @Test func whatIsWrittenIsReadBack() throws {
    var notebook = Notebook()
    #expect(notebook.isEmpty)
    #expect(notebook.make(.favourite("act_caf", day: "2026-11-23")) == .made)
    #expect(notebook.make(.note(note, over: nil)) == .made)
    #expect(notebook.make(.contact(contact, over: nil)) == .made)
    let again = try #require(Notebook(notebook.bytes))
    #expect(again.favourites == [Favourite("act_caf", modified: "2026-11-23")] && again.isFavourite("act_caf"))
    #expect(again.notes == [note] && again.notes(on: "act_caf") == [note] && again.notes(on: "act_msa") == [])
    #expect(again.contacts == [contact] && again.contacts[0][.email] == nil)
    #expect(again.contacts(for: "act_caf").count == 1)
    #expect(Notebook(again.bytes) == again)
  }

  @Test func anEntryIsChangedAndTakenAway() {
    var notebook = Notebook()
    _ = notebook.make(.note(note, over: nil))
    let other = Note(id: "n1", subject: "act_caf", text: "Autre", modified: nil)
    #expect(notebook.make(.note(other, over: note)) == .made)
    #expect(notebook.notes == [other])
    #expect(notebook.make(.removeNote(other)) == .made)
    #expect(notebook.notes == [])
    // Again, as when the answer to the first was lost.
    #expect(notebook.make(.removeNote(other)) == .made)
  }

  /// Two windows change the same note: nobody's text is lost.
  @Test func bothVersionsAreKept() {
    var notebook = Notebook()
    _ = notebook.make(.note(note, over: nil))
    let one = Note(id: "n1", subject: nil, text: "Un", modified: nil)
    let two = Note(id: "n1", subject: nil, text: "Deux", modified: nil)
    let three = Note(id: "n1", subject: nil, text: "Trois", modified: nil)
    #expect(notebook.make(.note(one, over: note)) == .made)
    #expect(notebook.make(.note(two, over: note)) == .keptBoth(id: "n1-2"))
    #expect(notebook.make(.note(three, over: note)) == .keptBoth(id: "n1-3"))
    #expect(notebook.notes.map(\.text) == ["Un", "Deux", "Trois"])
    #expect(notebook.make(.removeNote(note)) == .leftAlone)
    #expect(notebook.notes.count == 3)
    // Taken away by one window while the other was writing: what was written stays.
    #expect(notebook.make(.removeNote(one)) == .made)
    #expect(notebook.make(.note(note, over: one)) == .keptBoth(id: "n1"))
  }

  @Test func theSameChangeTwiceIsOne() {
    var notebook = Notebook()
    #expect(notebook.make(.note(note, over: nil)) == .made)
    #expect(notebook.make(.note(note, over: nil)) == .made)
    #expect(notebook.notes.count == 1)
  }

  /// What another version or another hand wrote stays, letter by letter.
  @Test func nothingOfOthersIsLost() throws {
    var notebook = try #require(
      read(
        #"""
        {"format": "reseau-carnet/2", "couleur": [1.50], "notes": [
          {"id": "n1", "texte": "Un", "humeur": "\u00e9"}, {"pas": "une note"}, 12,
          {"id": "n1", "texte": "Encore"}, {"id": "n2", "texte": ""}]}
        """#))
    #expect(notebook.notes.map(\.text) == ["Un"])
    _ = notebook.make(.note(Note(id: "n1", subject: nil, text: "Deux", modified: nil), over: notebook.notes[0]))
    let written = text(notebook)
    for kept in [
      #""reseau-carnet/2""#, #""couleur": [1.50]"#, #""humeur": "\u00e9""#, #"{"pas": "une note"}"#, "    12,",
      #"{"id": "n1", "texte": "Encore"}"#, #"{"id": "n2", "texte": ""}"#, #""texte": "Deux""#,
    ] {
      #expect(written.contains(kept), "\(kept)")
    }
    #expect(Notebook(notebook.bytes)?.notes.map(\.text) == ["Deux"])
  }

  @Test(arguments: [
    "", "{", "{}", "[]", #"{"format": "reseau/1"}"#, #"{"format": "reseau-carnet/1", "notes": {}}"#,
    #"{"format": "reseau-carnet/1", "notes": [{"id": "n1", "tex"#,
  ])
  func whatIsNoNotebookIsRefused(_ text: String) { #expect(read(text) == nil) }

  /// A file cut at any byte is either the whole notebook or none: never a part of it taken for the whole.
  @Test func cutAnywhereItIsNone() {
    var notebook = Notebook()
    _ = notebook.make(.note(note, over: nil))
    _ = notebook.make(.contact(contact, over: nil))
    let bytes = notebook.bytes
    for count in 0..<(bytes.count - 1) { #expect(Notebook(Array(bytes.prefix(count))) == nil, "\(count)") }
    // Only the last line feed may be missing.
    #expect(Notebook(Array(bytes.dropLast())) == Notebook(bytes))
  }

  /// The file may have been written by anybody: nothing in it may drive a terminal.
  @Test func textsAreMadeHarmless() throws {
    let notebook = try #require(
      read(
        #"{"format": "reseau-carnet/1", "notes": [{"id": "n\u001b[2J", "texte": "a\u001b]0;x\u0007\nb\u202ec"}], "#
          + #""contacts": [{"id": "c", "nom": "A\nB\u009b"}]}"#))
    #expect(notebook.notes[0].text == "a\u{FFFD}]0;x\u{FFFD}\nb\u{FFFD}c")
    #expect(notebook.contacts[0][.name] == "A B\u{FFFD}")
    let all = notebook.notes[0].id + (notebook.contacts[0][.name] ?? "")
    #expect(!all.unicodeScalars.contains { TextRules.isForbidden($0.value) })
  }
}

extension NotebookTests {
  @Test func anotherNotebookIsTakenInOnce() throws {
    let other = try #require(
      Notebook(
        Array(
          #"""
          {"format": "reseau-carnet/1", "favoris": [{"cible": "act_caf", "modifie": "2025-01-01"}], "notes": [
            {"id": "n1", "texte": "Un", "humeur": 1}, {"id": "n2", "texte": "Deux"}, {"pas": "une note"}]}
          """#.utf8)))
    var notebook = Notebook()
    _ = notebook.make(.favourite("act_caf", day: nil))
    _ = notebook.make(.note(Note(id: "n1", subject: nil, text: "Autre", modified: nil), over: nil))
    #expect(notebook.take(other) == NotebookMerge(added: 1, known: 1, keptBoth: 1))
    #expect(notebook.notes.map(\.text) == ["Autre", "Un", "Deux"] && notebook.notes.map(\.id) == ["n1", "n1-2", "n2"])
    let bytes = notebook.bytes
    let written = String(decoding: bytes, as: UTF8.self)
    #expect(written.contains(#""humeur": 1"#) && written.contains(#"{"pas": "une note"}"#))
    #expect(notebook.take(other) == NotebookMerge(added: 0, known: 3, keptBoth: 0))
    #expect(notebook.bytes == bytes)
  }
}
