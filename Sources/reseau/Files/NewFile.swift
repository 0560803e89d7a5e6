import ArgumentParser
import Export
import Glibc
import Storage

/// A file that a command was asked to write.
enum NewFile {
  /// The names of the option that allows it to take the place of another.
  static let replacing: NameSpecification = [
    .customLong("remplacer"), .customLong("ecraser"), .customLong("écraser"),
  ]

  /// Writes a document, and says so. A file that exists is left alone, unless it is to be replaced.
  /// - Parameter mode: the rights of the file, of which the user's own mask takes away.
  static func write(_ document: String, to path: String, replaces: Bool, mode: mode_t = 0o666) -> CommandResult {
    let bytes = Array(document.utf8)
    let name = Plain.line(path)
    do throws(FileFailure) {
      if replaces {
        try FileWriting.replace(path, bytes, mode: mode)
      } else {
        try FileWriting.create(path, bytes, mode: mode)
      }
      return .answer(Advice("Fichier écrit\u{A0}: \(name) (\((bytes.count + 1023) / 1024)\u{A0}Kio).").text)
    } catch .exists {
      var advice = Advice("Le fichier «\u{A0}\(name)\u{A0}» existe déjà\u{A0}; il n’a pas été touché.")
      advice.say("Choisissez un autre nom, ou ajoutez --remplacer.")
      return advice.refusal()
    } catch {
      let reason = error == .absent ? "son dossier n’existe pas" : error.words
      return Advice("Le fichier «\u{A0}\(name)\u{A0}» n’a pas pu être écrit\u{A0}: \(reason).").refusal()
    }
  }
}
