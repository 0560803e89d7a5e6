import Surface

/// How a handout looks: black on white, printed on A4, readable without any colour.
enum HandoutStyle {
  /// - Parameter title: what runs at the foot of each page.
  static func sheet(title: String) -> String { page(title) + screen + print }

  private static func page(_ title: String) -> String {
    """
    @page { size: A4 portrait; margin: 17mm 17mm 20mm;
      @bottom-left { content: "\(quoted(title))"; \(small) }
      @bottom-right { content: counter(page) " / " counter(pages); \(small) } }
    @page :first { @bottom-left { content: ""; } @bottom-right { content: ""; } }
    @page large { size: A4 landscape; margin: 14mm 14mm 18mm; }

    """
  }

  private static let small = "font: 8.5pt \(SVGText.fonts); color: #444444;"

  /// A text as a string of a style sheet (CSS Syntax Level 3, section 4.3.7), in a page where no tag may be read.
  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in Plain.line(text).unicodeScalars {
      if "\"\\<>&".unicodeScalars.contains(scalar) {
        quoted += "\\\(String(scalar.value, radix: 16)) "
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted
  }

  private static let screen = """
    * { box-sizing: border-box; }
    body { font: 10.5pt/1.45 \(SVGText.fonts); color: #111111; background: #ffffff; margin: 0 auto; padding: 1.5rem;
      max-width: 48rem; }
    h1, h2, h3, h4 { line-height: 1.2; margin: 1.4em 0 0.5em; break-after: avoid; }
    h1 { font-size: 27pt; margin: 0.2em 0 0.5em; }
    h2 { font-size: 18pt; border-bottom: 1.5pt solid #111111; padding-bottom: 0.25em; margin-top: 2.2em; }
    h3 { font-size: 12.5pt; }
    h4 { font-size: 10.5pt; margin: 1em 0 0.3em; }
    p { margin: 0.4em 0; orphans: 2; widows: 2; }
    ul, ol { margin: 0.4em 0; padding-left: 1.5em; }
    li { margin: 0.25em 0; }
    a { color: inherit; }
    .note { font-size: 9.5pt; color: #333333; }
    .alerte { display: block; border-left: 1.5pt solid #111111; padding-left: 0.5em; margin: 0.15em 0; }
    .entier { white-space: nowrap; }
    .adresse { overflow-wrap: anywhere; }
    .source { font-size: 0.85em; white-space: nowrap; }
    .source a { text-decoration: none; }
    .cadre { border-left: 3pt solid #111111; padding: 0.2em 0 0.2em 0.9em; margin: 0.9em 0; }
    .cadre p { margin: 0.2em 0; }
    .titre { font-weight: bold; }
    .chiffre strong { font-size: 24pt; line-height: 1.1; margin-right: 0.3em; }
    table { border-collapse: collapse; width: 100%; margin: 0.5em 0 1.3em; font-size: 9.5pt; }
    caption { text-align: left; font-size: 10.5pt; padding: 0.4em 0 0.3em; }
    th, td { border-bottom: 0.5pt solid #999999; padding: 0.3em 0.9em 0.3em 0; text-align: left; vertical-align: top; }
    thead th { border-bottom: 1pt solid #111111; font-size: 8.5pt; }
    tbody th { font-weight: normal; }
    table { table-layout: fixed; }
    .contacts th { width: 28%; }
    .contacts th + th { width: 37%; }
    .contacts th + th + th { width: 35%; }
    .contacts .entier { font-weight: bold; }
    .numeros th { width: 15%; }
    .numeros th + th { width: 24%; }
    .numeros th + th + th { width: 37%; }
    .numeros th + th + th + th { width: 24%; }
    .numeros tbody .entier { font-weight: bold; font-size: 12pt; }
    .roles th { width: 24%; }
    .roles th + th { width: 64%; }
    .roles th + th + th { width: 12%; }
    .liens th { width: 26%; }
    .liens th + th { width: 36%; }
    .liens th + th + th { width: 26%; }
    .liens th + th + th + th { width: 12%; }
    figure { margin: 0.8em 0; }
    figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
    figcaption { font-size: 9.5pt; }
    .question { margin: 0 0 1.2em; }
    .choix { list-style: none; padding: 0; }
    .choix strong { display: inline-block; width: 1.4em; }
    .case { display: inline-block; width: 0.8em; height: 0.8em; border: 1pt solid #111111; margin-right: 0.6em; }
    .sources li { overflow-wrap: anywhere; }
    .genre { text-transform: none; font-size: 12pt; border-top: 4pt solid #111111; padding-top: 0.7em; }
    .chapeau { font-size: 13pt; max-width: 36em; }
    nav { margin: 2em 0; }
    nav h2 { border: 0; font-size: 13pt; margin: 0 0 0.3em; padding: 0; }
    .identite { font-size: 8.5pt; color: #333333; margin-top: 2.5em; }
    .identite ul { padding-left: 1.3em; margin: 0.2em 0; }
    .identite li { margin: 0.1em 0; }

    """

  private static let print = """
    @media print {
      body { padding: 0; max-width: none; }
      a { text-decoration: none; }
      .partie { break-before: page; }
      .partie > h2 { margin-top: 0; }
      .large { page: large; }
      .large svg { max-height: 148mm; }
      h3 + p, caption { break-after: avoid; }
      p + .cadre, .cadre + .note, ul + .note, ol + .note { break-before: avoid; }
      figure, tr, li, .cadre, .question, .chiffre { break-inside: avoid; }
      thead { display: table-header-group; }
      figure svg { max-height: 205mm; }
    }
    """
}
