import Explorer
import Notebook
import Storage
import Texts

/// The user's notebook on the disk: `carnet.json` in the folder of what the user wrote. Nothing confirmed is ever
/// lost; see `KeptFile`.
enum NotebookFile {
  private static let name = "carnet.json"
  /// A notebook of a lifetime; anything larger is something else.
  static let largest = 32 << 20

  /// What reading the file gave.
  struct Reading {
    var notebook = Notebook()
    /// What the user must know of the reading, as a sentence; nil where all went well.
    var warning: String?
    /// Whether the file could be read, or there is none.
    var isRead = true
  }

  /// What a change made of the notebook.
  struct Saving {
    let notebook: Notebook
    let outcome: NotebookChange.Outcome
    /// What had to be repaired before, as a sentence.
    let warning: String?
  }

  /// Why a change is not on the disk, as a sentence.
  struct Failure: Error {
    let sentence: String
  }

  /// Where the notebook is; nil where there is no home to keep it in.
  static var path: String? { UserFolder.data.path(creating: false).map { "\($0)/\(name)" } }

  private static func file(_ path: String) -> KeptFile {
    KeptFile(path, largest: largest) { Notebook($0) != nil }
  }

  /// Reads the notebook; an empty one where there is none yet.
  static func read() -> Reading {
    guard let path else { return Reading() }
    do throws(FileFailure) {
      let content = try file(path).read()
      let notebook = content.bytes.flatMap { Notebook($0) } ?? Notebook()
      return Reading(notebook: notebook, warning: content.repair.map(words))
    } catch {
      return Reading(warning: Words.Notebook.File.unreadable(path, error.words), isRead: false)
    }
  }

  /// Makes a change. When this returns, it is on the disk.
  static func make(_ change: NotebookChange) throws(Failure) -> Saving {
    var outcome = NotebookChange.Outcome.made
    let (notebook, warning) = try update { outcome = $0.make(change) }
    return Saving(notebook: notebook, outcome: outcome, warning: warning)
  }

  /// Makes a change, and says what became of it.
  static func result(of change: NotebookChange) -> NotebookResult {
    do throws(Failure) {
      let saving = try make(change)
      return .saved(notebook: saving.notebook, outcome: saving.outcome, warning: saving.warning)
    } catch {
      return .failed(error.sentence)
    }
  }

  /// Takes the entries of another notebook in.
  static func take(_ other: Notebook) throws(Failure) -> (merge: NotebookMerge, warning: String?) {
    var merge = NotebookMerge()
    let (_, warning) = try update { merge = $0.take(other) }
    return (merge, warning)
  }

  private static func update(_ change: (inout Notebook) -> Void) throws(Failure) -> (Notebook, String?) {
    guard let folder = UserFolder.data.path(creating: true) else {
      throw Failure(sentence: Words.Notebook.File.noFolder)
    }
    let path = "\(folder)/\(name)"
    var notebook = Notebook()
    do throws(FileFailure) {
      let content = try file(path).update { bytes in
        notebook = bytes.flatMap { Notebook($0) } ?? Notebook()
        let before = notebook
        change(&notebook)
        // What changes nothing writes nothing.
        return notebook == before ? bytes ?? notebook.bytes : notebook.bytes
      }
      return (notebook, content.repair.map(words))
    } catch {
      throw Failure(sentence: Words.Notebook.File.notSaved(path, error.words))
    }
  }

  private static func words(_ repair: KeptFile.Repair) -> String {
    switch repair {
    case .restored(let aside): Words.Notebook.File.restored(aside: aside)
    case .returned: Words.Notebook.File.returned
    case .begunAnew(let aside): Words.Notebook.File.begunAnew(aside: aside)
    }
  }
}
