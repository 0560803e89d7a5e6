extension Words {
  /// What the overview says.
  public enum Overview {
    public static let title = "Vue d’ensemble"
    public static let show = "voir la vue d’ensemble\u{A0}: acteurs, leviers et cadres, et ce qui les relie"
    public static let showHint = "ensemble"
    public static func hiddenLinked(_ count: Int) -> String { count == 1 ? "1 lié" : "\(count) liés" }
    public static let across = "suivre un lien vers la colonne de droite"
    public static let acrossBack = "suivre un lien vers la colonne de gauche"
    public static let acrossHint = "suivre"
  }
}
