import Export

/// How to use the program where there is no terminal to open it in.
enum Guide {
  /// A short guide, with examples.
  static var text: String {
    var page = TextPage()
    page.title("reseau")
    page.paragraph("Ce programme montre qui fait quoi contre la pauvreté en Loire-Atlantique.")
    page.paragraph(
      "Pour l’ouvrir en plein écran, lancez-le seul dans un terminal. Ici, il n’y a pas de "
        + "terminal, ou pas un terminal qui convienne\u{A0}: rien n’a été ouvert. Vous pouvez poser vos "
        + "questions par une commande, et la réponse vient en texte simple."
    )
    page.heading("Par exemple")
    let commands: [any ReseauCommand.Type] = [
      FicheCommand.self, ChercherCommand.self, LiensCommand.self, GlossaireCommand.self, AideCommand.self,
    ]
    for command in commands {
      guard let example = command.manual.examples.first else { continue }
      page.item(example.line)
      page.note(example.effect)
    }
    page.separate()
    page.paragraph("Pour tout savoir d’une commande\u{A0}: reseau aide fiche")
    return page.text
  }
}
