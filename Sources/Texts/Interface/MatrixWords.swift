import PartnerNetwork

extension Words {
  /// What the matrix says.
  public enum Matrix {
    public static let title = "Matrice"
    public static let show = "voir la matrice\u{A0}: qui est lié à quoi, d’un seul regard"
    public static let showHint = "matrice"
    public static func subject(_ rows: Kind, _ columns: Kind) -> String { "\(rows.title) × \(columns.words)" }
    public static let total = "total"
    public static let up = "choisir la ligne du dessus"
    public static let down = "choisir la ligne du dessous"
    public static let left = "choisir la case de gauche"
    public static let right = "choisir la case de droite"
    public static let cellHint = "choisir"
    public static let next = "passer à la matrice suivante"
    public static let nextHint = "suivante"
    public static let previous = "revenir à la matrice précédente"
    public static let transpose = "inverser les lignes et les colonnes"
    public static let transposeHint = "inverser"
    public static let order = "changer l’ordre des lignes et des colonnes"
    public static let orderHint = "ordre"
    public static let restrict = "ne garder que les acteurs et les leviers d’un cadre"
    public static let restrictHint = "un cadre"
    public static let restrictOff = "montrer de nouveau tous les cadres"
    public static let restrictOffHint = "tout"
    public static let openPair = "montrer ce qui est écrit de ce lien, et sa source"
    public static let openPairHint = "lien"
    public static let openPath = "montrer par quel chemin les deux se rejoignent"
    public static let openPathHint = "chemin"
    public static func ordered(_ order: Int) -> String {
      [
        "Ordre des listes.", "Les plus liés d’abord.",
        "Ce qui se ressemble est côte à côte\u{A0}: les lignes liées aux mêmes colonnes se suivent.",
      ][max(0, min(2, order))]
    }
    public static let transposed = "Lignes et colonnes sont inversées."
    public static let transposedBack = "Lignes et colonnes sont remises dans leur sens."

    // A cell, a row, a column.
    public static func pair(_ one: String, _ other: String) -> String { "\(one) × \(other)" }
    public static let noLink = "aucun lien dans ces données"
    public static func enterShowsPath(_ enter: String) -> String { "\(enter) montre par quoi ils se rejoignent." }
    public static let absence = "Cela ne veut pas dire qu’il n’y en a pas dans la réalité."
    public static func line(_ name: String, _ counts: String) -> String { "\(name)\u{A0}: \(counts)." }
    public static func beside(_ count: Int) -> String { "et \(count) sans numéro" }
    public static func others(_ count: Int) -> String {
      count == 1 ? "Un autre lien les unit aussi." : "\(count) autres liens les unissent aussi."
    }
    public static let corner = "Choisissez une case avec les flèches."
    public static func blind(_ names: [String], more: Int) -> String {
      "Aucun lien dans ces données\u{A0}: \(names.joined(separator: ", "))"
        + (more == 0 ? "." : more == 1 ? " et 1 autre." : " et \(more) autres.")
    }
    public static let absent = "aucun lien connu"

    // Choosing a framework.
    public static let chooseTitle = "Ne garder que les acteurs et les leviers d’un cadre"
    public static let everyFramework = "Tous les cadres"
    public static let choose = "garder ce cadre seul"
    public static let chooseHint = "garder"
    public static let cancel = "ne rien changer"
    public static let cancelHint = "ne rien changer"
    public static func within(_ name: String) -> String { "dans «\u{A0}\(name)\u{A0}»" }
    public static func kept(_ name: String, _ rows: String, _ columns: String) -> String {
      "Dans «\u{A0}\(name)\u{A0}»\u{A0}: \(rows), \(columns). f montre tout de nouveau."
    }
    public static let nowEvery = "Tout est montré de nouveau."
    public static func nothing(_ rows: String, _ columns: String) -> String {
      "Rien à croiser dans ces données\u{A0}: \(rows), \(columns). f montre de nouveau tous les cadres."
    }
  }
}
