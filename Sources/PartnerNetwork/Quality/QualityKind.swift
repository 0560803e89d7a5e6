/// What may be wrong, missing or old in data, in the order in which it matters to whoever keeps them.
/// The raw values are the words of reports for programs and of routes; they never change.
public enum QualityKind: String, CaseIterable, Sendable {
  /// What `reseau verifier` says of the files.
  case problems = "problemes"
  case agedContacts = "contacts_anciens"
  case undatedContacts = "contacts_sans_date"
  /// One number that is given as that of several bodies or places.
  case sharedNumbers = "numeros_communs"
  /// Partners, and whatever a situation sends people to, that nothing says how to reach.
  case unreachable = "sans_contact"
  /// Places that receive people and have no telephone or no address.
  case incompletePlaces = "lieux_incomplets"
  case communesWithoutCentre = "communes_sans_ccas"
  case communesWithoutPlace = "communes_sans_lieu"
  /// Contracts whose state is not known, or that ended and are said to run.
  case contracts = "contrats"
  case linksWithoutSource = "liens_sans_source"
  /// Situations, steps of tours and questions.
  case learningWithoutSource = "apprentissage_sans_source"
  /// Terms, figures, dates, rules of law, cautions, web addresses, communes and what they belong to.
  case statementsWithoutSource = "informations_sans_source"
  case undatedSources = "sources_sans_date"
  case sourcesWithoutAddress = "sources_sans_adresse"
  /// Facts and contacts that say themselves that they are to be confirmed.
  case reservations = "reserves"
  case deducedLinks = "liens_deduits"
  /// Facts and places whose source is old.
  case agedStatements = "informations_anciennes"

  /// Whether it cannot be told without knowing what day it is.
  public var needsDay: Bool { self == .agedContacts || self == .agedStatements }
}
