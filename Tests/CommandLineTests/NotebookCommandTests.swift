import Foundation
import Testing

/// `reseau carnet`, its import and its file.
@Suite struct NotebookCommandTests {
  private let folder: Folder
  private var file: String { "data/reseau/carnet.json" }
  private static let notebook = #"""
    {"format": "reseau-carnet/1", "favoris": [{"cible": "act_caf"}, {"cible": "44113"}],
     "notes": [{"id": "n1", "cible": "act_caf", "texte": "Appeler avant midi\nDemander le service social", "modifie": "2026-11-23"}],
     "contacts": [{"id": "c1", "cible": "act_caf", "nom": "Anne Martin, dite « Nanou »", "fonction": "Cheffe; service",
     "telephone": "02 40 00 00 00", "courriel": "anne@exemple.fr", "commune": "Nozay", "note": "Un\nDeux"}]}
    """#

  init() throws { folder = try Folder() }

  private func carnet(_ arguments: String) throws -> Program.Run {
    try Program.shell("export XDG_DATA_HOME=\"$PWD/data\"; reseau carnet \(arguments)", in: folder.url)
  }

  private func rights(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.url.appendingPathComponent(name).path)[.posixPermissions]
      as? Int
  }

  @Test func anEmptyNotebookSaysSoAndWritesNothing() throws {
    let run = try carnet("")
    #expect(run.status == 0 && run.output == "Votre carnet\n  Votre carnet est vide.\n")
    let path = try carnet("chemin")
    #expect(path.status == 0)
    #expect(path.output.hasPrefix(folder.url.resolvingSymlinksInPath().path + "/data/reseau/carnet.json\n"))
    #expect(path.output.contains("n’existe pas encore"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("data").path))
  }

  @Test func whatIsWrittenIsShownInEachForm() throws {
    try folder.write(file, Self.notebook)
    let text = try carnet("").output
    for part in [
      "FAVORIS (2)\n  CAF\n  Nozay\n", "NOTES (1)\n  CAF\n    Appeler avant midi\n    Demander le service social\n",
      "Écrit le 23/11/2026.", "VOS CONTACTS (1)\n  Anne Martin, dite « Nanou »\n    Fonction\u{A0}: Cheffe; service\n",
      "À propos de\u{A0}: CAF.",
    ] { #expect(text.contains(part), "\(part) in \(text)") }
    let json = try carnet("--format json").output
    let object = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((object["contacts"] as? [[String: String]])?.first?["nom"] == "Anne Martin, dite « Nanou »")
    let card = try carnet("--format vcard").output
    for line in [
      "BEGIN:VCARD", "VERSION:4.0", "KIND:individual", #"FN:Anne Martin\, dite « Nanou »"#, "ORG:CAF",
      #"TITLE:Cheffe\; service"#, "EMAIL;TYPE=work:anne@exemple.fr", "ADR;TYPE=work:;;;Nozay;;;", #"NOTE:Un\nDeux"#,
      "TEL;VALUE=uri;TYPE=\"work,voice\":tel:+33240000000", "END:VCARD",
    ] { #expect(card.contains(line + "\r\n"), "\(line) in \(card)") }
  }

  @Test func importingKeepsBothVersionsAndRepeatsNothing() throws {
    try folder.write("autre.json", Self.notebook)
    let first = try carnet("importer autre.json")
    #expect(first.status == 0 && first.output == "Ajouté à votre carnet\u{A0}: 4 éléments.\n")
    #expect(try rights(file) == 0o600 && rights("data/reseau") == 0o700)
    try folder.write("change.json", Self.notebook.replacingOccurrences(of: "Anne", with: "Annie"))
    let second = try carnet("importer change.json")
    #expect(second.output.hasPrefix("Ajouté à votre carnet\u{A0}: aucun élément. Déjà présent\u{A0}: 3. Différent"))
    let text = try carnet("").output
    #expect(text.contains("VOS CONTACTS (2)") && text.contains("Annie Martin") && text.contains("Anne Martin"))
    let before = try folder.read(file)
    #expect(try carnet("importer change.json").output.contains("Déjà présent\u{A0}: 4."))
    #expect(try folder.read(file) == before)
  }

  @Test func otherFilesAreDeclinedKindly() throws {
    try folder.write("liste.csv", "nom;prénom\n")
    let run = try carnet("importer liste.csv")
    #expect(
      run.status == 1 && run.output.contains("n’est pas un carnet") && run.output.contains("Rien n’a été importé"))
    #expect(try carnet("importer absent.json").output.contains("il n’existe pas"))
    #expect(try carnet("importer").status == 64)
    #expect(try carnet("effacer tout").status == 64)
    #expect(try carnet("--format pdf").status == 64)
  }

  @Test func aBrokenFileIsPutAsideAndTheLastVersionComesBack() throws {
    try folder.write("autre.json", Self.notebook)
    _ = try carnet("importer autre.json")
    try folder.write(file, "{\"format\": \"reseau-carnet/1\", \"notes\": [{\"id\"")
    let run = try carnet("")
    #expect(run.status == 0 && run.output.contains("était abîmé") && run.output.contains("carnet.json.illisible-1"))
    #expect(run.output.contains("Anne Martin"))
    #expect(try folder.read(file + ".illisible-1").hasSuffix("\"id\""))
    #expect(try carnet("").output.contains("abîmé") == false)
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    try folder.write("autre.json", Self.notebook)
    try folder.write("data", "un fichier, et non un dossier")
    let run = try carnet("importer autre.json")
    #expect(run.status == 1 && run.output.contains("Ce n’est pas enregistré"))
    let sortie = try Program.shell(
      "export XDG_DATA_HOME=\"$PWD/autre\"; reseau carnet --format json --sortie copie.json", in: folder.url)
    #expect(sortie.status == 0)
    #expect(try rights("copie.json") == 0o600)
  }
}
