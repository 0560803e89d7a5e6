import Export

/// The help of the program and of its commands, made from their manuals.
enum HelpText {
  /// The help of one command.
  static func text(_ manual: Manual) -> String {
    var page = TextPage()
    page.title(manual.command)
    page.paragraph(manual.summary)
    page.heading("À taper")
    page.item(manual.usage)
    for detail in manual.details {
      page.separate()
      page.paragraph(detail)
    }
    add(manual.options, to: &page)
    add(manual.examples, to: &page)
    return page.text
  }

  /// The help of the whole program: what each command does.
  static func overview(_ manual: Manual, commands: [Manual]) -> String {
    var page = TextPage()
    page.title(manual.command)
    page.paragraph(manual.summary)
    for detail in manual.details { page.paragraph(detail) }
    page.heading("Commandes")
    for command in commands {
      page.item([command.command, command.words].filter { !$0.isEmpty }.joined(separator: " "))
      page.note(command.summary)
    }
    add(manual.options, to: &page)
    add(manual.examples, to: &page)
    return page.text
  }

  private static func add(_ options: [Manual.Option], to page: inout TextPage) {
    page.heading("Options")
    for option in options {
      page.item(option.syntax)
      page.note(option.explanation)
    }
  }

  private static func add(_ examples: [Manual.Example], to page: inout TextPage) {
    guard !examples.isEmpty else { return }
    page.heading("Exemples")
    for example in examples {
      page.item(example.line)
      page.note(example.effect)
    }
  }
}
