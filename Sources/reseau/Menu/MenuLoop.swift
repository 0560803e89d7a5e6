import Explorer
import Export
import Glibc
import PartnerNetwork
import Storage
import Terminal
import Texts

/// The explorer as a dialogue on the standard input and output: no cursor is moved, nothing but lines is written.
enum MenuLoop {
  /// Talks until the user leaves, and gives the status to end with.
  /// - Parameter rows: of a page; 0 tells everything at once.
  static func run(_ launch: Launch, rows: Int = Dialogue.usualRows, _ network: Network) -> Int32 {
    // A reader that leaves must not kill the program, and what is being written is saved when one is asked to leave.
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] { onSignal(number) }
    let (preferences, warning) = launch.isNew ? (Preferences(), nil) : PreferencesFile.read()
    let notebook = NotebookFile.read()
    var settings = Settings(today: Clock.month, commune: preferences.commune)
    settings.seed = Clock.seed
    settings.day = Clock.day
    var dialogue = Dialogue(
      Program(network), start: launch.start, settings: settings, notebook: notebook.notebook, rows: rows)
    for warning in [warning, launch.warning, notebook.warning].compactMap(\.self) { dialogue.report(warning) }
    let voice = Voice()
    var reader = LineReader()
    guard voice.say(dialogue.greeting() + [dialogue.prompt]) else { return CommandResult.Status.success.rawValue }
    while !dialogue.hasEnded {
      guard let line = reader.next() else {
        carryOut(dialogue.end(), &dialogue, keepsChoices: !launch.isNew)
        _ = voice.say(dialogue.reply())
        break
      }
      carryOut(dialogue.answer(line.text), &dialogue, keepsChoices: !launch.isNew)
      if line.isCut { dialogue.report(Words.Menu.tooLong) }
      guard !dialogue.hasEnded else { break }
      // Where nobody listens any more, what was being written is still saved.
      guard voice.say(dialogue.reply() + [dialogue.prompt]) else {
        carryOut(dialogue.end(), &dialogue, keepsChoices: !launch.isNew)
        break
      }
    }
    _ = voice.say([Words.Menu.goodbye])
    return CommandResult.Status.success.rawValue
  }

  /// Does what was asked of the world. What is about a screen or a mouse does not exist here.
  private static func carryOut(_ effects: [Effect], _ dialogue: inout Dialogue, keepsChoices: Bool) {
    let network = dialogue.program.network
    for effect in effects {
      switch effect {
      case .open(let address): dialogue.report(Opening.open(address))
      case .export(let request):
        dialogue.report(ExportWriting.write(request, in: network, today: dialogue.state.settings.today))
      case .save(let change): dialogue.saved(change, NotebookFile.result(of: change))
      case .keepCommune(let code) where keepsChoices:
        if let failure = PreferencesFile.keep(commune: code) { dialogue.report(failure) }
      case .quit, .suspend, .mouse, .copy, .copyCard, .keepCommune, .keepTheme, .keepAccessible: break
      }
    }
  }

  /// Lets a signal interrupt the reading, which then ends as at the end of the input.
  private static func onSignal(_ number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    sigaction(number, &action, nil)
  }
}

/// Where lines are written: in UTF-8, or in seven-bit letters where the locale has no others.
struct Voice {
  private let writesUTF8: Bool

  init() {
    setlocale(LC_CTYPE, "")
    writesUTF8 = String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
  }

  /// Writes lines at once; false where nobody reads any more.
  func say(_ lines: [String]) -> Bool {
    guard !lines.isEmpty else { return true }
    let text = Plain.text(lines.map { $0 + "\n" }.joined())
    do throws(FileFailure) {
      try FileWriting.write(Array((writesUTF8 ? text : Self.plain(text)).utf8), to: STDOUT_FILENO)
      return true
    } catch {
      return false
    }
  }

  /// The same in seven-bit letters.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar {
      // The blanks within French quotation marks stand in no others.
      case "\u{A0}" where last == "«": break
      case "»" where last == "\u{A0}":
        plain.removeLast()
        plain.append("\"")
      case "œ": plain.append(contentsOf: "oe".unicodeScalars)
      case "Œ": plain.append(contentsOf: "OE".unicodeScalars)
      case "…": plain.append(contentsOf: "...".unicodeScalars)
      case "\n": plain.append(scalar)
      default:
        let letter = scalar.isASCII ? scalar.value : PlainLetters.letter(for: scalar.value)
        plain.append(Unicode.Scalar(letter) ?? "?")
      }
    }
    return String(plain)
  }
}
