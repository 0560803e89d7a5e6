import Foundation
import Testing
import Texts

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// `reseau exporter carte|matrice|ensemble`.
@Suite struct PictureCommandTests {
  private static let drawings = [["carte", "CAF"], ["matrice"], ["ensemble"]]

  @Test(arguments: drawings) func everyDrawingInEveryFormat(words: [String]) throws {
    for format in PictureFormat.allCases {
      let run = try Program.run(["exporter"] + words + ["--format", format.rawValue])
      #expect(run.status == 0 && run.errors.isEmpty, "\(words) \(format)")
      #expect(run.output.contains("CAF") && run.output.count > 1000, "\(words) \(format)")
      if format == .svg { #expect(XMLParser(data: Data(run.output.utf8)).parse(), "\(words)") }
    }
  }

  @Test(arguments: [
    ("a.svg", "<?xml"), ("a.html", "<!DOCTYPE html>"), ("a.md", "# CAF"), ("a.dot", "digraph"), ("a.mmd", "flowchart"),
    ("a.txt", "CAF et ses liens"), ("sans-fin", "CAF et ses liens"), ("A.SVG", "<?xml"),
  ])
  func theNameOfTheFileSaysTheFormat(name: String, start: String) throws {
    let folder = try Folder()
    let run = try Program.run(["exporter", "carte", "CAF", "--sortie", name], in: folder.url)
    #expect(run.status == 0 && run.output.hasPrefix("Fichier écrit"))
    #expect(try folder.read(name).hasPrefix(start))
    let again = try Program.run(["exporter", "carte", "CAF", "--sortie", name], in: folder.url)
    #expect(again.status == 1 && again.errors.contains("n’a pas été touché"))
    let replaced = try Program.run(["exporter", "ensemble", "--sortie", name, "--écraser"], in: folder.url)
    #expect(replaced.status == 0)
    #expect(try folder.read(name).contains("Qui fait quoi"))
  }

  @Test func theThreeMatrices() throws {
    for (subject, title) in [
      ("acteurs-leviers", "Acteurs et leviers"), ("Acteurs-Cadres", "Acteurs et cadres"),
      ("leviers-cadres", "Leviers et cadres"),
    ] {
      let run = try Program.run(["exporter", "matrice", "--sujet", subject])
      #expect(run.status == 0 && run.output.hasPrefix(title))
    }
  }

  @Test func darkColoursAreForImages() throws {
    let light = try Program.run(["exporter", "carte", "CAF", "--format", "svg"])
    let dark = try Program.run(["exporter", "carte", "CAF", "--sombre"])
    #expect(light.output != dark.output && dark.output.hasPrefix("<?xml"))
    let refused = try Program.run(["exporter", "carte", "CAF", "--sombre", "--format", "texte"])
    #expect(refused.status == 64 && refused.errors.contains("--sombre"))
  }

  @Test(arguments: [
    (["carte"], "Il manque un nom"), (["matrice", "CAF"], "Seule la carte"),
    (["ensemble", "--sujet", "acteurs-leviers"], "ne va qu’avec la matrice"),
    (["matrice", "--sujet", "acteurs"], "Choisissez parmi"), (["ensemble", "--format", "pdf"], "Choisissez parmi"),
    (["reseau", "--sombre"], "ne vont qu’avec un dessin"), (["reseau", "--format", "svg"], "Le seul format est"),
  ])
  func whatIsNotUnderstoodIsExplained(words: [String], sentence: String) throws {
    let run = try Program.run(["exporter"] + words)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").joined(separator: " ").contains(sentence), "\(run.errors)")
  }

  @Test func aNameThatMayMeanSeveralIsAsked() throws {
    let run = try Program.run(["exporter", "carte", "zzzz"])
    #expect(run.status == 1 && run.errors.contains("Aucune fiche ne s’appelle"))
  }
}
