import PartnerNetwork
import Surface
import Texts

/// A handout as one web page: nothing is fetched from anywhere, nothing runs, and it prints on A4.
struct HandoutHTML {
  private let handout: Handout

  init(_ handout: Handout) { self.handout = handout }

  var text: String {
    let cover = handout.cover
    var writer = HandoutHTMLBlocks(drawings: 0)
    let parts = handout.parts.enumerated().map { part($1, number: $0 + 1, &writer) }.joined()
    return """
      <!DOCTYPE html>
      <html lang="fr">
      <head>
      <meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(HandoutHTMLBlocks.escaped(cover.title))</title>
      <style>
      \(HandoutStyle.sheet(title: cover.title))
      </style>
      </head>
      <body>
      <header class="couverture">
      \(head)</header>
      <main>
      \(parts)</main>
      </body>
      </html>

      """
  }

  private var head: String {
    let cover = handout.cover
    func lines(_ texts: [String], _ name: String) -> String {
      texts.map { "<p class=\"\(name)\">\(HandoutHTMLBlocks.escaped($0))</p>\n" }.joined()
    }
    let contents = handout.parts.enumerated().map { place, part in
      "<li><a href=\"#partie-\(place + 1)\">\(HandoutHTMLBlocks.escaped(part.title))</a></li>\n"
    }.joined()
    let title = HandoutHTMLBlocks.escaped(Words.Handout.contents)
    let credits = cover.credits.map { "<li>\(HandoutHTMLBlocks.escaped($0))</li>\n" }.joined()
    return lines([cover.kind], "genre")
      + "<h1>\(HandoutHTMLBlocks.escaped(cover.title))</h1>\n"
      + lines(cover.sentences, "chapeau")
      + "<nav aria-labelledby=\"sommaire\">\n<h2 id=\"sommaire\">\(title)</h2>\n<ol>\n\(contents)</ol>\n</nav>\n"
      + "<div class=\"cadre\">\n\(lines(cover.notes, "avis"))</div>\n"
      + "<div class=\"identite\">\n\(lines(cover.identity, "donnees"))"
      + (credits.isEmpty
        ? "" : "<p>\(HandoutHTMLBlocks.escaped(Words.Handout.credits))\u{A0}:</p>\n<ul>\n\(credits)</ul>\n")
      + "</div>\n"
  }

  private func part(_ part: Handout.Part, number: Int, _ writer: inout HandoutHTMLBlocks) -> String {
    let blocks = part.blocks.map { writer.html($0) }.joined()
    let name = part.isWide ? "partie large" : "partie"
    return "<section class=\"\(name)\" aria-labelledby=\"partie-\(number)\">\n"
      + "<h2 id=\"partie-\(number)\">\(HandoutHTMLBlocks.escaped(part.title))</h2>\n\(blocks)</section>\n"
  }
}
