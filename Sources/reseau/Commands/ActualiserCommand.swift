import ArgumentParser
import Export
import OfficialDirectory
import PartnerNetwork
import Storage
import Texts

/// `reseau actualiser`: a dataset made of the official directory.
struct ActualiserCommand: AnsweringCommand {
  private static let formats: [Format] = [.text, .json]
  /// The files that it writes.
  private static let dataset = "annuaire-officiel.json"
  private static let report = "rapport.txt"

  static let manual = Manual(
    name: "actualiser", words: "--annuaire FICHIER --sortie DOSSIER",
    summary: "Prend des coordonnées fraîches dans l’annuaire de l’administration, et les écrit dans un dossier.",
    details: [
      "FICHIER est l’export de l’annuaire de l’administration, que la DILA publie sur www.data.gouv.fr\u{A0}: le fichier "
        + "JSON de l’archive, une fois décompressée, ou le JSON ou le CSV du portail. Il peut peser plusieurs centaines "
        + "de mégaoctets. Rien n’est téléchargé\u{A0}: le programme ne se connecte pas.",
      "En sont tirés la préfecture, les sous-préfectures, la DDETS, le Département, la CAF, la MSA, la CPAM, la Carsat, "
        + "France Travail, les France services, les Clic, les CCAS et les mairies du département, avec la date de leur "
        + "fiche. Ils sont rapprochés des fiches, des communes et des lieux connus. Quand deux sources se contredisent, "
        + "la plus récente est gardée, et le rapport donne les deux.",
      "DOSSIER reçoit les données et le rapport. Ouvrez-le ensuite avec --donnees. Rien d’existant n’est écrasé\u{A0}: "
        + "le dossier doit être nouveau ou vide, sauf avec --remplacer, qui ne remplace que ces deux fichiers.",
      "Si la fin du fichier manque, ou s’il n’est pas le bon, rien n’est écrit. Une fiche abîmée est écartée et comptée.",
    ],
    options: [
      Manual.Option(name: "--annuaire", value: "FICHIER", explanation: "L’export à lire."),
      Manual.Option(
        name: "--departement", value: "NUMÉRO",
        explanation: "Le département\u{A0}: 44, 2A, 971… Sans cette option, celui des communes des données."),
      Manual.Option(name: "--sortie", value: "DOSSIER", explanation: "Le dossier à écrire, nouveau ou vide."),
      Manual.Option(
        name: "--date", value: "AAAA-MM",
        explanation: "La date de l’export. Sans cette option, elle est lue dans le nom du fichier ou dans ses fiches."),
      Manual.Option(
        name: "--remplacer", explanation: "Remplace ce que cette commande a déjà écrit dans ce dossier."),
      .format(formats.map(\.rawValue)), .folders, .help,
    ],
    examples: [
      Manual.Example(
        line: "reseau actualiser --annuaire annuaire.json --departement 44 --sortie annuaire-frais",
        effect: "Écrit le dossier annuaire-frais, et dit ce qui a changé."),
      Manual.Example(
        line: "reseau --donnees annuaire-frais", effect: "Ouvre le programme avec ces coordonnées."),
    ])

  @Option(completion: .file()) var annuaire: String?
  @Option(name: [.customLong("departement"), .customLong("département")]) var departement: String?
  @Option(completion: .directory) var sortie: String?
  @Option var date: String?
  @Flag(name: NewFile.replacing) var remplacer = false
  @Option(completion: .list(formats.map(\.rawValue))) var format: String?
  @OptionGroup var data: DataOptions

  func answer() -> CommandResult {
    switch Format.named(format, among: Self.formats, command: Self.manual) {
    case .failure(let refusal): return refusal.result
    case .success(let format):
      guard let annuaire else { return Self.usage("Dites quel fichier lire, avec --annuaire.") }
      guard let sortie else { return Self.usage("Dites où écrire les données, avec --sortie.") }
      switch DatasetFolder.open(sortie, replaces: remplacer) {
      case .failure(let refusal): return refusal.result
      case .success(let folder):
        return Reading(folders: data.given).answer { network in
          refresh(network, from: annuaire, into: folder, as: format)
        }
      }
    }
  }

  private func refresh(
    _ network: Network, from path: String, into folder: DatasetFolder, as format: Format
  ) -> CommandResult {
    guard let department = departement.map(Department.init) ?? Self.department(of: network) else {
      return Self.usage(
        departement == nil
          ? "Dites quel département, avec --departement."
          : "«\u{A0}\(Plain.line(departement ?? ""))\u{A0}» n’est pas le numéro d’un département\u{A0}: par exemple 44, 2A "
            + "ou 971.")
    }
    let today = Clock.day
    if let date, !Self.isDate(date, today: today) {
      return Self.usage(
        "«\u{A0}\(Plain.line(date))\u{A0}» n’est pas une date passée\u{A0}: écrivez l’année et le mois, 2026-10.")
    }
    do throws(ExportFile.Failure) {
      let file: ExportFile
      do throws(FileFailure) { file = try ExportFile(path) } catch { throw ExportFile.Failure.file(error) }
      var progress = ReadingProgress()
      let reading = try file.read(department, today: today, progress: &progress)
      let source = ExportSource.dated(
        given: date, fileName: file.name, lastChange: reading.lastChange, fileDate: file.date, today: today)
      return write(
        Refresher.refresh(reading, over: network, department: department, source: source), into: folder, as: format)
    } catch {
      return Self.refusal(of: path, error)
    }
  }

  private func write(_ refresh: Refresh, into folder: DatasetFolder, as format: Format) -> CommandResult {
    let text = RefreshText(refresh)
    do throws(FileFailure) {
      try folder.write([(Self.dataset, RefreshJSON.write(refresh)), (Self.report, text.whole)])
    } catch {
      let reason = error == .absent ? "le dossier où le mettre n’existe pas" : error.words
      return Advice("Le dossier «\u{A0}\(Plain.line(folder.path))\u{A0}» n’a pas pu être écrit\u{A0}: \(reason).")
        .refusal()
    }
    let files = [Self.dataset, Self.report].map(folder.file)
    if format == .json { return .answer(RefreshReportJSON.write(refresh, files: files)) }
    var advice = Advice("Données écrites\u{A0}: \(Plain.line(files[0])). Le détail est dans \(Plain.line(files[1])).")
    advice.suggest("Pour ouvrir le programme avec elles", "reseau --donnees \(Self.quoted(folder.path))")
    return .answer(text.summary + "\n" + advice.text)
  }

  // MARK: - What was asked

  /// The département of the data, where all their communes are in one.
  private static func department(of network: Network) -> Department? {
    guard let code = network.territory.communes.first?.code else { return nil }
    let own = Department(String(code.prefix(code.hasPrefix("97") || code.hasPrefix("98") ? 3 : 2)))
    return own.flatMap { own in network.territory.communes.allSatisfy { own.covers($0.code) } ? own : nil }
  }

  /// A month or a day that is not to come.
  private static func isDate(_ text: String, today: Day?) -> Bool {
    guard text.utf8.count >= 7, let day = Day(earliestOf: text), day.year >= 2000 else { return false }
    return today.map { day.number <= $0.number } ?? true
  }

  /// A path as it is typed in a shell.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    return isPlain
      ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static func refusal(of path: String, _ failure: ExportFile.Failure) -> CommandResult {
    let name = Plain.line(path)
    switch failure {
    case .file(let failure):
      return Advice("Le fichier «\u{A0}\(name)\u{A0}» n’a pas pu être lu\u{A0}: \(failure.words).").refusal()
    case .content(let failure):
      var advice = Advice("Le fichier «\u{A0}\(name)\u{A0}» n’a pas pu servir\u{A0}; rien n’a été écrit.")
      for sentence in failure.sentences { advice.say(sentence) }
      return advice.refusal()
    }
  }

  private static func usage(_ sentence: String) -> CommandResult {
    var advice = Advice(sentence)
    advice.suggest("Par exemple", manual.examples[0].line)
    advice.suggest("Pour l’aide", UsageMessages.help(manual))
    return advice.refusal(.usage)
  }
}
