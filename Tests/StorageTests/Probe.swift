import Foundation
import PtyHarness

/// A small program that writes notes, watched from outside.
final class Probe {
  private let process = Process()
  private let pipe = Pipe()

  /// - Parameter options: see `StorageProbe`.
  init(_ path: String, name: String, count: Int, options: [String] = []) throws {
    process.executableURL = URL(fileURLWithPath: PseudoTerminal.built("StorageProbe"))
    process.arguments = [path, name, "\(count)"] + options
    process.standardOutput = pipe
    try process.run()
  }

  /// Ends it at once, wherever it is.
  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Waits for its end; gives the lines that it wrote whole, and how it ended.
  func finish() -> (lines: [String], status: Int32) {
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // What follows the last line feed is no whole line.
    lines.removeLast()
    return (lines, process.terminationStatus)
  }
}

/// A folder that is taken away at the end.
final class Folder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("reseau-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  func names(_ inside: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + inside)) ?? []).sorted()
  }
}
