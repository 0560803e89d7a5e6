import PartnerNetwork

extension Words {
  /// What is written on pictures and documents of the network.
  public enum Picture {
    public static func mapTitle(_ name: String) -> String { "\(name) et ses liens" }
    public static func mapDescription(_ name: String, links: Int, neighbours: Int) -> String {
      links == 0
        ? "Aucun lien de \(name) n’est montré."
        : "\(name), au centre, a \(counted(links, "lien", "liens")) avec \(counted(neighbours, "voisin", "voisins"))."
    }
    public static let mapReading = "Chaque ligne se lit de gauche à droite."
    public static func links(_ count: Int) -> String { counted(count, "lien", "liens") }

    public static func matrixTitle(_ rows: Kind, _ columns: Kind) -> String { "\(rows.title) et \(columns.words)" }
    public static func matrixDescription(_ rows: String, _ columns: String, _ links: Int) -> String {
      "\(rows) et \(columns)\u{A0}: \(counted(links, "lien", "liens"))."
    }
    public static let matrixReading = "La lettre dit le rôle\u{A0}; une case vide, qu’aucun lien n’est connu."
    public static let columns = "Colonnes"
    public static func heading(_ kind: Kind, _ shown: Int, of all: Int) -> String {
      "\(kind.words.uppercased()) (\(shown == all ? "\(all)" : "\(shown) sur \(all)"))"
    }

    public static let overviewTitle = "Qui fait quoi, et dans quel cadre"
    public static func overviewDescription(_ partners: String, _ levers: String, _ frameworks: String) -> String {
      "\(partners), \(levers) et \(frameworks), avec ce qui les relie."
    }
    public static let overviewReading =
      "Un trait relie ce qui est lié. Les cadres auxquels un acteur est lié sont écrits sous son nom."
    public static func frameworks(_ names: [String]) -> String { "cadres\u{A0}: \(names.joined(separator: ", "))" }

    public static func dashed(_ sign: String) -> String { "\(sign) et tirets\u{A0}: lien déduit, non écrit tel quel" }
    public static func deduced(_ sign: String) -> String { "\(sign)\u{A0}: lien déduit, non écrit tel quel" }
    public static let dashedOnly = "Tirets\u{A0}: lien déduit, non écrit tel quel"
    public static let apart = "( )\u{A0}: au titre de l’État, non compté"
    public static let apartHidden = "Les traits ne montrent pas ce qui est fait au titre de l’État."
    public static func nuance(_ sign: String) -> String { "\(sign)\u{A0}: la source apporte une nuance" }
    public static func unlinked(_ names: [String]) -> String {
      "Aucun lien dans ces données\u{A0}: \(names.joined(separator: ", ")). \(Matrix.absence)"
    }
    public static func hidden(_ count: Int) -> String {
      count == 1 ? "1 lien n’est pas montré." : "\(count) liens ne sont pas montrés."
    }

    /// Where the data come from, and of when they are.
    public static func footer(_ sources: [String], version: String?, date: String?) -> String {
      let data = [version.map { "version \($0)" }, date.map { "du \($0)" }].compactMap(\.self).joined(separator: " ")
      let from =
        switch sources.count {
        case 0: "Source non renseignée."
        case 1: "Source\u{A0}: \(sources[0])."
        default: "Sources\u{A0}: \(sources.joined(separator: "\u{A0}; "))."
        }
      return "\(from) Données du programme\u{A0}: \(data.isEmpty ? "date non renseignée" : data)."
    }
    public static func moreSources(_ count: Int) -> String { count == 1 ? "1 autre" : "\(count) autres" }

    // Documents.
    public static let linksTitle = "Les liens, en phrases"
    public static let who = "Qui"
    public static let role = "Fait quoi"
    public static let whom = "À qui, à quoi"
    public static let origin = "Source"
    public static let sources = "Sources"
    public static let isDeduced = "déduit"

    // Keys.
    public static let export = "exporter ce dessin dans un fichier"
    public static let exportHint = "exporter"
    public static let exportTitle = "Exporter ce dessin"
  }
}
