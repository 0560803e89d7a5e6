import Explorer
import Glibc
import Storage

/// Looks at what is being presented.
struct NotesFollower {
  /// More than any page of notes.
  private static let largest = 1 << 18

  /// A page that some process left.
  private struct Found {
    let path: String
    let page: NotesPage
    let isAlive: Bool
  }

  /// The page that was followed last.
  private var followed: String?

  /// What there is to follow now. Of several presentations that go on, the one that moved last.
  mutating func look() -> NotesHall {
    let found = Self.all
    if let best = found.filter(\.isAlive).max(by: { $0.page.written < $1.page.written }) {
      followed = best.path
      return .showing(best.page)
    }
    guard let followed else { return .waiting }
    return found.first { $0.path == followed }.map { .stopped($0.page) } ?? .ended
  }

  private static var all: [Found] {
    NotesFolder.paths(creating: false).flatMap { folder in
      NotesFolder.processes(in: folder).compactMap { process in
        let path = NotesFolder.page(of: process, in: folder)
        guard let bytes = try? FileReading.bytes(of: path, largest: largest),
          let page = NotesPage(String(decoding: bytes, as: UTF8.self))
        else { return nil }
        return Found(path: path, page: page, isAlive: NotesFolder.isAlive(process, in: folder))
      }
    }
  }
}
