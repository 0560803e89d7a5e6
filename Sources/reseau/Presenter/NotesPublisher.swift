import Explorer
import Glibc
import Storage
import Texts

/// Tells the trainer's notes where the presentation is. Nothing here may disturb the presentation: it waits for nobody,
/// and what cannot be written is only remembered.
struct NotesPublisher {
  /// Where the page is written while something is presented.
  private struct Place {
    let folder: String
    let lock: Int32
  }

  private var published: NotesPage?
  private var place: Place?
  private var begun: (title: String, seconds: Int)?
  /// Why the notes could not follow, as a sentence; said once, when the presentation is over.
  private var failure: String?

  /// Tells what is presented now; nil for nothing.
  /// - Returns: what the user is to be told, once the wall no longer shows a presentation.
  mutating func follow(_ page: NotesPage?) -> String? {
    guard page != published else { return nil }
    published = page
    guard var page else {
      withdraw()
      defer { failure = nil }
      return failure
    }
    let now = Clock.milliseconds
    if begun?.title != page.title { begun = (page.title, now / 1000) }
    page.begun = begun?.seconds ?? 0
    page.written = now
    publish(Array(page.text.utf8))
    return nil
  }

  /// Takes the page away: the presentation was left.
  /// - Returns: as `follow`.
  mutating func close() -> String? { follow(nil) }

  private mutating func publish(_ bytes: [UInt8]) {
    do throws(FileFailure) {
      try write(bytes)
    } catch {
      // The folder may have gone, or be full: another may do.
      withdraw()
      do throws(FileFailure) { try write(bytes) } catch {
        withdraw()
        failure = Words.Notes.notPublished(error == .absent ? Words.Notes.noFolder : error.words)
      }
    }
  }

  private mutating func write(_ bytes: [UInt8]) throws(FileFailure) {
    if let place { return try Self.replace(NotesFolder.page(of: getpid(), in: place.folder), bytes) }
    var last = FileFailure.absent
    for folder in NotesFolder.paths(creating: true) {
      NotesFolder.tidy(folder)
      do throws(FileFailure) {
        let lock = try NotesFolder.hold(getpid(), in: folder)
        place = Place(folder: folder, lock: lock)
        try Self.replace(NotesFolder.page(of: getpid(), in: folder), bytes)
        return
      } catch {
        withdraw()
        last = error
      }
    }
    throw last
  }

  /// Writes beside and renames, so that nobody ever reads half a page. The disk is not waited for: what a power cut
  /// would lose is worth nothing after it.
  private static func replace(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
    let draft = path + ".tmp"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw FileFailure(code: errno) }
    do throws(FileFailure) {
      defer { Glibc.close(descriptor) }
      try FileWriting.write(bytes, to: descriptor)
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, path) == 0 else {
      let failure = FileFailure(code: errno)
      unlink(draft)
      throw failure
    }
  }

  private mutating func withdraw() {
    guard let place else { return }
    unlink(NotesFolder.page(of: getpid(), in: place.folder))
    unlink(NotesFolder.lock(of: getpid(), in: place.folder))
    Glibc.close(place.lock)
    self.place = nil
  }
}
