import Foundation
import Testing

/// `reseau menu` through pipes, as a script or a screen reader of lines has it.
@Suite struct MenuCommandTests {
  /// What is told when lines are typed.
  /// - Parameters:
  ///   - typed: as `printf` writes it.
  ///   - environment: before the name of the program.
  private func talk(
    _ typed: String, environment: String = "LC_ALL=C.UTF-8", _ options: String = "", arguments: String = ""
  ) throws -> [String] {
    let home = try Folder()
    let run = try Program.shell(
      "export HOME='\(home.url.path)' XDG_CONFIG_HOME= XDG_DATA_HOME= \(environment); "
        + "printf '\(typed)' \(arguments) | reseau menu \(options)", in: home.url)
    #expect(run.status == 0)
    return run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Who finances crèches in my commune, and whom do I call? Nothing but what is printed is read.
  @Test func theQuestionIsAnswered() throws {
    let lines = try talk("commune Nozay\\ng\\ncrèche\\n1\\na\\n1\\nquitter\\n")
    let text = lines.joined(separator: "\n")
    #expect(text.contains("Nozay est votre commune. Elle est gardée pour la prochaine fois."))
    #expect(text.contains("(MSA) financent les crèches") || text.contains("\n1. CAF finance Crèches (EAJE)\n"))
    #expect(text.contains("\n1. CAF finance Crèches (EAJE)\n2. MSA finance Crèches (EAJE)\n"))
    #expect(text.contains("\n1. Allocataires, numéro court national\u{A0}: 32\u{A0}30\n"))
    #expect(lines.suffix(2) == ["Au revoir.", ""])
    #expect(lines.count { $0 == "Votre choix\u{A0}?" } == 7)
  }

  @Test func nothingButLinesIsWritten() throws {
    let lines = try talk("acteurs\\n\\n\\n3\\nactions\\ncarte\\nmatrice\\naide\\n")
    for line in lines {
      #expect(line.count <= 80)
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }, "\(line.debugDescription)")
    }
  }

  @Test func withoutAccentsWhereTheLocaleHasNone() throws {
    let text = try talk("cr\\303\\250che\\n1\\n", environment: "LC_ALL=C").joined(separator: "\n")
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.contains("Recherche \"creche\". 16 numeros."))
    #expect(!text.dropFirst(200).contains("??"))
  }

  /// What is no text at all is read as well as it can be.
  @Test func anyBytesAreRead() throws {
    #expect(try talk("cr\\350che\\n").contains("Recherche «\u{A0}crèche\u{A0}». 16 numéros."))
    #expect(try talk("\\377\\303(\\342\\202\\n\\000\\033[2J\\n").suffix(2) == ["Au revoir.", ""])
    let long = try talk("%01000000d\\nquitter\\n", arguments: "7")
    #expect(long.contains { $0.contains("très longue") })
  }

  @Test func aPageHasAsManyLinesAsOneLikes() throws {
    let short = try talk("acteurs\\n", "--lignes 4")
    let list = short.drop { $0 != "Acteurs. 60 numéros." }.prefix { $0 != "Votre choix\u{A0}?" }
    #expect((3...6).contains(list.count) && list.last?.hasPrefix("Encore ") == true, "\(list)")
    let whole = try talk("acteurs\\n", "--lignes 0")
    #expect(whole.contains { $0.hasPrefix("60. ") })
  }

  /// The end of the input in the middle of a note loses nothing.
  @Test func whatWasBeingWrittenIsSaved() throws {
    let home = try Folder()
    let run = try Program.shell(
      "export HOME='\(home.url.path)' XDG_CONFIG_HOME= XDG_DATA_HOME= LC_ALL=C.UTF-8; "
        + "printf 'carnet\\nnoter\\n1\\nBrouillon' | reseau menu | tail -n 2; reseau carnet", in: home.url)
    #expect(run.output.hasPrefix("Enregistré.\nAu revoir.\n"))
    #expect(run.output.contains("Brouillon"))
  }

  @Test func aReaderThatLeavesIsNoError() throws {
    let run = try Program.shell(
      "yes aide | reseau menu 2>&1 | head -n 1; yes 1 | head -n 200 | reseau menu >/dev/null")
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func accessibilityIsExplained() throws {
    for word in ["accessibilite", "Accessibilité"] {
      let run = try Program.run(["aide", word])
      #expect(
        run.status == 0 && run.output.contains("reseau menu") && run.output.lowercased().contains("n’a pas été essayé"))
    }
  }
}
