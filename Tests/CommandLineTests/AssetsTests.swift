import Foundation
import Testing

/// The pictures of the README are those that the program draws now.
@Suite struct AssetsTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The lines of `Assets/refaire.sh` that draw: what follows `reseau`, and the file.
  private static let lines: [(arguments: [String], file: String)] = {
    let script = (try? String(contentsOf: package.appending(path: "Assets/refaire.sh"), encoding: .utf8)) ?? ""
    return script.split(separator: "\n").compactMap { line in
      guard let match = line.wholeMatch(of: /reseau (.*) > (Assets\/[a-z-]+\.svg)/) else { return nil }
      // Words between quotation marks are one argument.
      let parts = match.1.split(separator: "\"", omittingEmptySubsequences: false)
      let arguments = parts.enumerated().flatMap { place, part in
        place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
      }
      return (arguments, String(match.2))
    }
  }()

  @Test func picturesAreFresh() throws {
    #expect(Self.lines.count >= 4)
    for (arguments, file) in Self.lines {
      let run = try Program.run(arguments)
      #expect(run.status == 0, "\(file)")
      let kept = try String(contentsOf: Self.package.appending(path: file), encoding: .utf8)
      #expect(kept == run.output, "\(file) is not what the program draws now. Run Assets/refaire.sh, then look at it.")
    }
  }

  @Test func theReadmeShowsThemAndNothingElse() throws {
    let readme = try String(contentsOf: Self.package.appending(path: "README.md"), encoding: .utf8)
    let shown = readme.matches(of: /!\[[^\]]+\]\((Assets\/[^)]+)\)/).map { String($0.1) }
    #expect(Set(shown) == Set(Self.lines.map(\.file)))
    let kept = try FileManager.default.contentsOfDirectory(atPath: Self.package.appending(path: "Assets").path())
    #expect(Set(kept.filter { $0.hasSuffix(".svg") }.map { "Assets/" + $0 }) == Set(shown))
  }
}
