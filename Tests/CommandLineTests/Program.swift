import Foundation
import Glibc

/// The program, run as a user would.
enum Program {
  /// What a run left.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The folder of the test itself: the program is built beside it.
  private static var path: String {
    var path = [CChar](repeating: 0, count: 4096)
    let length = max(0, readlink("/proc/self/exe", &path, path.count))
    let test = String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("reseau").path
  }

  /// Runs it without a terminal, and waits for its end.
  static func run(_ arguments: [String], in folder: URL? = nil) throws -> Run {
    let place = try Folder()
    let output = place.url.appendingPathComponent("sortie")
    let errors = place.url.appendingPathComponent("erreurs")
    for url in [output, errors] { try Data().write(to: url) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    // What whoever runs the tests has chosen is no part of them.
    process.environment = ProcessInfo.processInfo.environment.merging(["XDG_CONFIG_HOME": place.url.path]) { $1 }
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// Runs a line of the shell, in which `reseau` stands for the program; gives what it prints, and its status.
  static func shell(_ line: String, in folder: URL? = nil) throws -> Run {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "export XDG_CONFIG_HOME=/nulle/part\nreseau() { \"\(path)\" \"$@\"; }\n\(line)"]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Run(status: process.terminationStatus, output: text, errors: "")
  }
}

/// A folder for one test, gone with it.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("reseau-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file in it, in a folder of its own if its name says so.
  func write(_ name: String, _ text: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The text of a file in it.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }
}
