import Foundation
import Testing
import Texts

/// `reseau exporter livret` and `reseau exporter quiz`.
@Suite struct HandoutCommandTests {
  @Test(arguments: [
    (["levier", "6"], "# Prévenir les expulsions"), (["logement"], "# Prévenir les expulsions"),
    (["6"], "# Prévenir les expulsions"), (["Nozay"], "# Nozay"), (["commune", "44170", "nozay"], "# Nozay"),
    (["découvrir"], "# Découvrir le réseau"), (["parcours", "logement"], "# Logement : de l’impayé"),
    (["par_ccas"], "# Je dirige un CCAS"), (["construire", "un", "pacte"], "# Construire un Pacte local"),
  ])
  func ordinaryWordsNameIt(words: [String], title: String) throws {
    let run = try Program.run(["exporter", "livret"] + words)
    #expect(run.status == 0, "\(words): \(run.errors)")
    let spaced = run.output.replacingOccurrences(of: "\u{A0}", with: " ")
    #expect(spaced.contains("\n\(title)"), "\(words)")
  }

  @Test func whatElseAnswersIsSaid() throws {
    let run = try Program.run(["exporter", "livret", "logement"])
    #expect(run.errors.contains("reseau exporter livret parcours par_logement"))
    let line = try #require(run.errors.split(separator: "\n").last?.trimmingCharacters(in: .whitespaces))
    #expect(try Program.shell(line).status == 0)
  }

  @Test func severalAreOffered() throws {
    let run = try Program.run(["exporter", "livret", "saint"])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("peut désigner plusieurs livrets"))
    let lines = run.errors.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let line = try #require(lines.first { $0.hasPrefix("reseau exporter livret") })
    #expect(try Program.shell(line).status == 0, "\(line)")
  }

  @Test(arguments: [
    ([], 64, "reseau exporter livret parcours par_decouverte"), (["CAF"], 1, "reseau fiche act_caf"),
    (["xyzxyz"], 1, "n’est ni un parcours"), (["6", "--format", "pdf"], 64, "Choisissez parmi"),
    (["6", "--sombre"], 64, "qu’avec un dessin"), (["6", "--graine", "3"], 64, "qu’avec quiz"),
    (["commune", "Paris"], 1, "Aucune commune"),
  ])
  func whatIsNotUnderstoodIsExplained(words: [String], status: Int32, sentence: String) throws {
    let run = try Program.run(["exporter", "livret"] + words)
    #expect(run.status == status && run.output.isEmpty)
    let errors = run.errors.split(separator: "\n").joined(separator: " ")
    #expect(errors.replacingOccurrences(of: "  ", with: " ").contains(sentence), "\(errors)")
  }

  @Test func theNameOfTheFileSaysTheFormat() throws {
    let folder = try Folder()
    for (name, start) in [("a.html", "<!DOCTYPE html>"), ("a.HTM", "<!DOCTYPE html>"), ("a.md", "Livret d’un levier")] {
      let run = try Program.run(["exporter", "livret", "6", "--sortie", name], in: folder.url)
      #expect(run.status == 0 && run.output.hasPrefix("Fichier écrit"))
      #expect(try folder.read(name).hasPrefix(start), "\(name)")
    }
    let again = try Program.run(["exporter", "livret", "6", "--sortie", "a.md"], in: folder.url)
    #expect(again.status == 1 && again.errors.contains("n’a pas été touché"))
  }

  @Test func theSameSeedGivesTheSameQuiz() throws {
    let one = try Program.run(["exporter", "quiz", "--graine", "12"])
    let other = try Program.run(["exporter", "quiz", "--graine", "12"])
    #expect(one.status == 0 && one.errors.isEmpty && one.output == other.output)
    #expect(one.output.contains("Graine\u{A0}: 12."))
    #expect(one.output.components(separatedBy: "\n### Question").count == 21)
    let html = try Program.run(["exporter", "quiz", "--graine", "12", "--format", "html"])
    #expect(html.output.hasPrefix("<!DOCTYPE html>"))
  }

  @Test func aSeedThatIsDrawnIsSaid() throws {
    let run = try Program.run(["exporter", "quiz", "--nombre", "3"])
    #expect(run.status == 0)
    let seed = try #require(run.errors.firstMatch(of: /La graine de ce quiz est (\d+)/)?.1)
    let again = try Program.run(["exporter", "quiz", "--nombre", "3", "--graine", String(seed)])
    #expect(again.output == run.output)
  }

  @Test func aThemeAndALevelNarrow() throws {
    let run = try Program.run(["exporter", "quiz", "--theme", "domiciliation", "--niveau", "1", "--graine", "5"])
    #expect(run.status == 0 && run.output.contains("Thème\u{A0}: 4 Domiciliation"))
    #expect(run.output.contains("Niveau 1"))
  }

  @Test(arguments: [
    (["--graine", "abc"], 64, "c’est un nombre de 1 à"), (["--niveau", "4"], 64, "--niveau"),
    (["--nombre", "0"], 64, "--nombre"), (["--theme", "xyzxyz"], 1, "n’est pas un thème"), (["CAF"], 64, "Dites quoi"),
  ])
  func aQuizThatCannotBe(words: [String], status: Int32, sentence: String) throws {
    let run = try Program.run(["exporter", "quiz"] + words)
    #expect(run.status == status && run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").joined(separator: " ").contains(sentence), "\(run.errors)")
  }
}
