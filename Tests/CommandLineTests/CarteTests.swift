import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// `reseau carte-territoire`.
@Suite struct CarteTests {
  @Test func theMapIsDrawnWithItsLegend() throws {
    let run = try Program.run(["carte-territoire", "--commune", "nozay", "--taille", "120x35"])
    #expect(run.status == 0 && run.errors.isEmpty)
    for words in [
      "Loire-Atlantique, par intercommunalité\n", "Nantes Métropole", "◆  Nozay · Communauté de communes de Nozay",
      "H Nantes Métropole (24 communes)", "Source des contours",
    ] { #expect(run.output.contains(words), "\(words)") }
    #expect(!run.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 140 })
  }

  @Test(arguments: ["intercommunalite", "Arrondissement", "cls", "CTG", "pat"]) func everyColouring(word: String) throws
  {
    let run = try Program.run(["carte-territoire", "--couleur", word, "--format", "lignes"])
    #expect(run.status == 0 && run.output.contains("commune"))
    let picture = try Program.run(["carte-territoire", "--couleur", word, "--format", "svg", "--commune", "Le Croisic"])
    #expect(picture.status == 0)
    let delegate = Elements()
    let parser = XMLParser(data: Data(picture.output.utf8))
    parser.delegate = delegate
    #expect(parser.parse())
    #expect(delegate.names["title"] == 1 + 207 + delegate.marks && delegate.names["desc"] == 1)
    #expect(delegate.names["script"] == nil)
  }

  @Test func anotherTerritoryIsWellFormed() throws {
    let folder = try Folder()
    try folder.write(
      "a.json", #"{"communes": [{"code": "44109", "nom": "<b>&\" ]]> Nantes"}], "nom": "x"}"#)
    let run = try Program.run(["carte-territoire", "--format", "svg", "--donnees", "a.json"], in: folder.url)
    #expect(run.status == 0)
    #expect(XMLParser(data: Data(run.output.utf8)).parse())
    #expect(run.output.contains("&lt;b&gt;&amp;&quot; ]]&gt; Nantes"))
  }

  @Test(arguments: [
    (["--taille", "grand"], "n’est pas une taille"), (["--couleur", "bleu"], "ne peut pas colorer la carte"),
    (["--format", "png"], "Ce format n’existe pas ici"),
  ])
  func whatCannotBeDrawnIsSaid(options: [String], words: String) throws {
    let run = try Program.run(["carte-territoire"] + options)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func aCommuneThatIsNotThere() throws {
    let run = try Program.run(["carte-territoire", "--commune", "Marseille"])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("Aucune commune"))
    let several = try Program.run(["carte-territoire", "--commune", "Saint"])
    #expect(several.status == 1 && several.errors.contains("Laquelle voulez-vous"))
  }
}

/// Counts the elements of a file.
private final class Elements: NSObject, XMLParserDelegate {
  var names: [String: Int] = [:]
  /// The groups that are moved to a place of the map, each with a title.
  var marks = 0
  private var parents: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    names[name, default: 0] += 1
    if name == "title", parents.last == "g" { marks += 1 }
    parents.append(name)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    parents.removeLast()
  }
}
