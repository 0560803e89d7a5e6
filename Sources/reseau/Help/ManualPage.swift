/// The page of manual (man 7) of the program and of all its commands, made from their manuals.
enum ManualPage {
  /// The page, in UTF-8, for section 1.
  /// - Parameters:
  ///   - version: of the data, as they give it; nil where unknown.
  ///   - day: of the data, as YYYY-MM-DD; nil where unknown.
  static func write(_ program: Manual, commands: [Manual], version: String?, day: String?) -> String {
    var page = Roff()
    page.request(".TH", "RESEAU", "1", day ?? "", "reseau \(version ?? "")", "Commandes")
    page.request(".SH", "NOM")
    page.name("reseau", lowered(program.summary))
    page.request(".SH", "SYNOPSIS")
    page.syntax(program.usage)
    page.request(".br")
    page.syntax("reseau COMMANDE [--aide]")
    page.request(".SH", "DESCRIPTION")
    for detail in program.details { page.paragraph(detail) }
    page.paragraph("Le programme n’envoie rien et ne télécharge rien.")
    page.request(".SH", "COMMANDES")
    for command in commands { add(command, to: &page) }
    page.request(".SH", "OPTIONS")
    add(program.options, to: &page)
    page.request(".SH", "EXEMPLES")
    add(program.examples, to: &page)
    return page.source
  }

  private static func add(_ command: Manual, to page: inout Roff) {
    page.request(".SS", command.command)
    page.paragraph(command.summary)
    page.request(".PP")
    page.syntax(command.usage)
    for detail in command.details { page.paragraph(detail) }
    add(command.options.filter { $0.name != Manual.Option.help.name }, to: &page)
    add(command.examples, to: &page)
  }

  private static func add(_ options: [Manual.Option], to page: inout Roff) {
    for option in options {
      page.request(".TP")
      page.syntax(option.syntax)
      page.text(option.explanation)
    }
  }

  private static func add(_ examples: [Manual.Example], to page: inout Roff) {
    for example in examples {
      page.request(".TP")
      page.syntax(example.line)
      page.text(example.effect)
    }
  }

  /// The convention of the section NAME: no capital, no full stop.
  private static func lowered(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst().prefix { $0 != "." }
  }
}

/// Source for man: requests, and text in which nothing is a request.
private struct Roff {
  var source = ""

  mutating func request(_ name: String, _ arguments: String...) {
    source += name + arguments.map { " \"\(Self.escaped($0, quoted: true))\"" }.joined() + "\n"
  }

  mutating func paragraph(_ sentence: String) {
    request(".PP")
    text(sentence)
  }

  mutating func text(_ sentence: String) { source += Self.escaped(sentence) + "\n" }

  /// The line that whatis and apropos read (lexgrog 1).
  mutating func name(_ program: String, _ summary: String) {
    source += "\(program) \\- \(Self.escaped(summary))\n"
  }

  /// What is typed, in bold.
  mutating func syntax(_ line: String) { source += "\\fB\(Self.escaped(line))\\fR\n" }

  /// With its backslashes escaped, and the hyphens that are to be typed; no line begins with what would be a request (groff_char 7).
  private static func escaped(_ text: String, quoted: Bool = false) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\(rs"
      case "-": escaped += "\\-"
      case "\u{A0}", "\u{202F}": escaped += "\\ "
      case "\n": escaped += " "
      case "\"" where quoted: escaped += "\\(dq"
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
