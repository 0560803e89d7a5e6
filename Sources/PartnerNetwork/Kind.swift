/// What a node of the network is. The raw value is the word of the dataset (`type`).
public enum Kind: String, CaseIterable, Sendable {
  case partner = "acteur"
  case lever = "levier"
  case framework = "cadre"
  case scheme = "dispositif"
  case axis = "axe"
  case audience = "public"
  case resource = "ressource"
  case status = "statut"
  case document
  case chapter = "chapitre"
  case territory = "territoire"
  case legalText = "texte"
}
