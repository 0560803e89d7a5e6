/// A form in which a drawing leaves the program. The raw value is the word of the command line.
public enum PictureFormat: String, CaseIterable, Sendable {
  case svg, html, markdown
  case text = "texte"
  case dot, mermaid

  /// What it is good for, for a menu.
  public var words: String {
    switch self {
    case .svg: "Image SVG, pour un diaporama ou une affiche"
    case .html: "Page web, à ouvrir ou à imprimer"
    case .markdown: "Markdown, pour une page ou un courriel"
    case .text: "Texte simple"
    case .dot: "DOT, pour Graphviz"
    case .mermaid: "Mermaid, pour un wiki"
    }
  }

  /// How the names of such files end.
  public var fileExtension: String {
    switch self {
    case .svg: "svg"
    case .html: "html"
    case .markdown: "md"
    case .text: "txt"
    case .dot: "dot"
    case .mermaid: "mmd"
    }
  }
}
