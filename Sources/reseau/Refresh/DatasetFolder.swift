import Export
import Glibc
import Storage

/// The folder that a command writes a dataset in. Nothing that exists is lost: it must be new or empty, unless what
/// the same command wrote there is to be replaced.
struct DatasetFolder {
  let path: String
  /// Whether the command may replace its own files; others are never touched.
  let replaces: Bool
  /// Whether it has to be made.
  private let isNew: Bool

  /// Looks at what is there; nil answers mean that all is well.
  static func open(_ path: String, replaces: Bool) -> Result<DatasetFolder, Refusal> {
    let name = Plain.line(path)
    let names: [String]
    do throws(FileFailure) {
      guard try FileReading.kind(of: path) == .folder else {
        return refusal("«\u{A0}\(name)\u{A0}» est un fichier\u{A0}: donnez le nom d’un dossier nouveau ou vide.")
      }
      names = try FileReading.names(in: path)
    } catch .absent {
      return .success(DatasetFolder(path: path, replaces: replaces, isNew: true))
    } catch {
      return refusal("Le dossier «\u{A0}\(name)\u{A0}» ne peut pas servir\u{A0}: \(error.words).")
    }
    guard names.isEmpty || replaces else {
      var advice = Advice("Le dossier «\u{A0}\(name)\u{A0}» n’est pas vide\u{A0}; rien n’y a été écrit.")
      advice.say("Choisissez un autre nom. Pour actualiser ce que cette commande y a déjà écrit, ajoutez --remplacer.")
      return .failure(Refusal(result: advice.refusal()))
    }
    return .success(DatasetFolder(path: path, replaces: replaces, isNew: false))
  }

  private static func refusal(_ sentence: String) -> Result<DatasetFolder, Refusal> {
    .failure(Refusal(result: Advice(sentence).refusal()))
  }

  /// The path of a file in it.
  func file(_ name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }

  /// Writes files in it: all of them, or none where one cannot be.
  func write(_ files: [(name: String, text: String)]) throws(FileFailure) {
    if isNew, mkdir(path, 0o777) != 0 { throw FileFailure(code: errno) }
    var made: [String] = []
    do throws(FileFailure) {
      for (name, text) in files {
        let bytes = Array(text.utf8)
        if replaces {
          try FileWriting.replace(file(name), bytes)
        } else {
          try FileWriting.create(file(name), bytes)
          made.append(file(name))
        }
      }
    } catch {
      for path in made { unlink(path) }
      if isNew { rmdir(path) }
      throw error
    }
  }
}
