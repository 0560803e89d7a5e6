import Diagrams
import PartnerNetwork
import Texts

/// Exporting a drawing: one command and one menu, whatever the drawing is.
enum PictureExport {
  static let command = Command(
    Words.Picture.export, hint: Words.Picture.exportHint, keys: [.character("e")], .exportDrawing, .find, priority: 9,
    inPalette: true)

  static let menu = Choice(
    title: Words.Picture.exportTitle,
    rows: PictureFormat.allCases.map { Choice.Row(text: $0.words, intent: .exportAs($0)) })

  /// What a screen asks for when its drawing is to be exported; nil for any other intent.
  /// - Parameters:
  ///   - picture: what the screen shows.
  ///   - words: what the file is named after.
  static func outcomes(_ intent: Intent, _ picture: @autoclosure () -> NetworkPicture, _ words: [String]) -> [Outcome]?
  {
    switch intent {
    case .exportDrawing: [.choice(menu)]
    case .exportAs(let format):
      [.effect(.export(.picture(picture(), format: format, name: FileName.of(words))))]
    default: nil
    }
  }
}

/// The name of an exported file, without its extension.
enum FileName {
  /// File systems take 255 bytes; a name is to be read.
  private static let longest = 60

  /// The words of texts, joined by dashes: letters and digits that every file system knows.
  static func of(_ texts: [String]) -> String {
    var name = ""
    for word in texts.flatMap({ Folding.words($0) }) {
      guard name.utf8.count + word.utf8.count < longest else { break }
      guard word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { continue }
      name += name.isEmpty ? word : "-\(word)"
    }
    return name
  }
}
