import PartnerNetwork

/// Every word of the interface. Verbs in the infinitive for actions, sentences for states, *vous*.
public enum Words {
  /// The program's name on the title line, with the territory of the dataset and the user's commune.
  public static func brand(_ territory: String?, _ commune: String?) -> String {
    var brand = "RÉSEAU"
    if let territory { brand += " · " + territory }
    if let commune { brand += " · " + commune }
    return brand
  }
  public static let titleSearch = "/ chercher"
  public static let titleHelp = "F1 aide"

  public static let choose = "choisir"
  public static let open = "ouvrir"
  public static let closeHint = "Échap fermer"
  public static let selected = " (sélection)"
  public static func moreLines(_ count: Int, _ enter: String) -> String {
    count == 1 ? "1 autre ligne, \(enter) pour ouvrir" : "\(count) autres lignes, \(enter) pour ouvrir"
  }
  /// The name of the terminal's window; the place first, which is what a narrow list of windows still shows.
  public static func windowTitle(_ place: String) -> String { "\(place) – reseau" }
  public static func place(_ index: Int, of count: Int) -> String { "\(index) sur \(count)" }

  // Moves.
  public static let pageDown = "descendre d’une page"
  public static let pageUp = "monter d’une page"
  public static let toFirst = "aller au début"
  public static let toLast = "aller à la fin"

  // Places.
  public static let back = "revenir à l’endroit d’avant, exactement où vous étiez"
  public static let backHint = "retour"
  public static let forward = "avancer de nouveau"
  public static func forwardTo(_ name: String) -> String { "avancer de nouveau vers \(name)" }
  public static let lastPlace = "aller et venir entre les deux derniers endroits"
  public static let firstPlace = "Vous êtes au début du chemin. Pour quitter le programme, appuyez sur q."
  public static let lastPlaceReached =
    "Il n’y a rien devant\u{A0}: cette touche avance quand vous êtes revenu en arrière."
  public static let noLastPlace = "Vous n’avez encore visité qu’un seul endroit."
  public static let goHome = "revenir à l’accueil"
  public static func showList(_ kind: Kind) -> String { "voir les \(kind.words)" }
  public static let showGlossary = "voir le glossaire"

  // Over the screen.
  public static let search = "chercher dans tout le réseau"
  public static let searchHint = "chercher"
  public static let goTo = "aller à un endroit ou lancer une commande par son nom"
  public static let goToHint = "aller à"
  public static let terms = "expliquer les sigles de cet écran"
  public static let termsHint = "sigles"
  public static let source = "montrer d’où vient l’information sélectionnée"
  public static let sourceHint = "source"
  public static let noSource = "Choisissez un lien ou une information pour voir sa source."
  public static let noTerms = "Cet écran ne contient aucun sigle du glossaire."
  public static let help = "montrer cette aide"
  public static let helpHint = "aide"

  // The program.
  public static let quit = "quitter le programme"
  public static let quitHint = "quitter"
  public static let suspend = "rendre la main au terminal\u{A0}; la commande «\u{A0}fg\u{A0}» y revient"
  public static let mouseStop = "laisser la souris au terminal, pour sélectionner du texte"
  public static let mouseStart = "se servir de la souris dans le programme"
  public static let mouseOn = "Souris\u{A0}: oui. Maj + glisser sélectionne du texte dans la plupart des terminaux."
  public static let mouseOff = "Souris\u{A0}: non. Vous pouvez sélectionner du texte\u{A0}; m la rend au programme."
  public static let nextTheme = "changer les couleurs"
  public static func theme(_ name: String) -> String { "Couleurs\u{A0}: \(name)." }
  public static func tooSmall(_ columns: Int, _ rows: Int, _ leastColumns: Int, _ leastRows: Int) -> String {
    "Agrandissez cette fenêtre\u{A0}: elle a \(columns) colonnes et \(rows) lignes, il en faut \(leastColumns) et "
      + "\(leastRows). q quitte."
  }

  public enum Home {
    public static let title = "Accueil"
    public static let move = "choisir la ligne du dessus"
    public static let moveDown = "choisir la ligne du dessous"
    public static let nextPane = "passer à la colonne suivante"
    public static let paneHint = "colonne"
    public static let previousPane = "passer à la colonne précédente"
    public static let sideways = "passer à la colonne de droite"
    public static let sidewaysBack = "passer à la colonne de gauche"
    public static func open(_ name: String) -> String { "ouvrir la fiche «\u{A0}\(name)\u{A0}»" }
    public static let openAny = "ouvrir la fiche choisie"
    public static let onlyLinked = "ne garder que ce qui est lié à la ligne choisie"
    public static let onlyLinkedHint = "liés seuls"
    public static let showAll = "montrer de nouveau toutes les lignes"
    public static let showAllHint = "tout voir"
    public static let nowOnlyLinked = "Seul ce qui est lié à votre choix est montré. f montre tout de nouveau."
    public static let nowAll = "Tout est montré de nouveau."
    public static let nothingLinked = "Rien ici n’est lié à votre choix dans le fascicule. f montre tout."
    // The legend of the marks.
    public static let byScheme = "par dispositif"
    public static let byFramework = "par cadre"
    public static let byGroup = "par groupe"
    public static let byState = "l’État"
    public static let deduced = "déduit"
    public static let nuanced = "nuancé"
    public static let ofItsOwn = " en propre"
    public static func onBehalf(_ body: String) -> String { "( )\u{A0}: ce que fait l’\(body)." }
    public static let hasKeys = ", colonne choisie"
  }

  public enum Card {
    public static let unknown = "Fiche inconnue"
    public static let unknownExplained =
      "Cette fiche n’existe pas dans ces données. La flèche gauche revient à l’endroit d’avant."
    public static let empty = "Cette fiche n’a rien d’autre à montrer."
    public static let up = "choisir la ligne du dessus"
    public static let down = "choisir la ligne du dessous"
    public static let nextLink = "sauter au lien suivant"
    public static let previousLink = "sauter au lien précédent"
    public static func follow(_ name: String) -> String { "suivre le lien vers «\u{A0}\(name)\u{A0}»" }
    public static let activate = "ouvrir la ligne choisie"
    public static let deduced = "Lien déduit\u{A0}: i dit pourquoi."
    public static func reservation(_ text: String) -> String { "Réserve\u{A0}: \(text)" }
    public static let sourceHint = "i montre la source."
    public static func contactHint(_ opens: Bool) -> String {
      opens ? "Entrée ouvre, y copie, i montre la source." : "y copie, i montre la source."
    }
  }

  public enum List {
    public static let up = "choisir la ligne du dessus"
    public static let down = "choisir la ligne du dessous"
    public static func empty(_ words: String) -> String {
      let isElided = words.first.map { "aeiouyéèœ".contains($0) } ?? false
      return "Ces données ne contiennent pas \(isElided ? "d’" : "de ")\(words)."
    }
  }

  public enum Glossary {
    public static let title = "Glossaire"
    public static let terms = "termes"
    public static let explanation = "Les sigles et les mots du fascicule, expliqués."
    public static let noCard = "Ce terme n’a pas de fiche\u{A0}: sa définition est tout ce que ces données en disent."
  }

  public enum Search {
    public static let title = "Recherche"
    public static func titleFor(_ query: String) -> String { "Recherche «\u{A0}\(query)\u{A0}»" }
    public static let up = "choisir le résultat du dessus"
    public static let down = "choisir le résultat du dessous"
    public static let open = "ouvrir le résultat choisi"
    public static let nextGroup = "sauter au groupe suivant"
    public static let groupHint = "groupe suivant"
    public static let previousGroup = "sauter au groupe précédent"
    public static let clear = "effacer ce qui est écrit"
    public static let clearHint = "effacer"
    public static let invitation = "Écrivez un ou plusieurs mots\u{A0}: un nom, un sigle, ou un besoin."
    public static let advice = [
      "Écrivez ce que vous cherchez, avec vos mots.",
      "Par exemple\u{A0}: impayé, crèche, SDF, cantine, factures, voiture, ou bien le nom d’un organisme ou d’une commune.",
      "Les accents, les majuscules et l’ordre des mots ne comptent pas, et une faute de frappe est pardonnée.",
    ]
    public static func nothing(_ query: String) -> String { "Rien ne répond à «\u{A0}\(query)\u{A0}»." }
    public static let retry = [
      "Essayez avec moins de mots, ou avec un mot plus courant.", "Échap efface, puis revient où vous étiez.",
    ]
    public static func place(_ index: Int, of count: Int, _ what: String) -> String {
      "\(Words.place(index, of: count))\u{A0}: \(what)" + (what.hasSuffix(".") ? "" : ".")
    }
    public static let communes = "Communes"
    /// A commune among other answers.
    public static func commune(_ name: String, _ reason: String) -> String { "commune \(name), \(reason)" }
    public static let inSummary = "dans le résumé"
    public static let inFact = "dans un fait"
    public static let inDefinition = "dans la définition"
    public static let inStory = "dans le récit"
  }

  public enum Palette {
    public static let title = "Aller à…"
    public static let nothing = "Aucune commande, fiche ou commune ne porte ce nom."
  }

  public enum Help {
    public static func title(_ screen: String) -> String { "Aide\u{A0}: \(screen)" }
    public static let filter = "Écrivez pour filtrer\u{A0}:"
    public static let nothing = "Aucune commande ne répond à ces mots."
    /// The intentions under which commands are gathered.
    public static func group(_ index: Int) -> String {
      ["Se déplacer", "Comprendre", "Trouver", "Le programme"][max(0, min(3, index))]
    }
    public static let closing = [
      "À la souris\u{A0}: un clic choisit, un second ouvre, la molette fait défiler. Les mots du bas et du haut se cliquent.",
      "Sur un clavier français, les chiffres se tapent sans Maj\u{A0}: & vaut 1, é vaut 2, et ainsi de suite.",
    ]
  }

  public enum Terms {
    public static func title(_ index: Int, of count: Int) -> String {
      count == 1 ? "Sigle" : "Sigle \(index) sur \(count)"
    }
    public static func others(_ names: [String], more: Int) -> String {
      let rest = more == 1 ? "1 autre" : "\(more) autres"
      let list = names.joined(separator: ", ") + (more == 0 ? "" : names.isEmpty ? rest : " et " + rest)
      return "Aussi sur cet écran (flèches)\u{A0}: \(list)."
    }
    public static let enterOpens = "Entrée ouvre la fiche."
  }

  public enum Source {
    public static let title = "Source"
    public static let unknown = "Source non renseignée dans cette version."
    public static func linksOf(_ name: String) -> String { "Pourquoi ces liens avec \(name)" }
    public static func noLink(_ name: String) -> String {
      "Le fascicule ne relie \(name) à aucune ligne des deux autres colonnes."
    }
    /// Who says it: the leaflet that the data come from, or another source.
    public static func explicit(_ link: Link, in network: Network) -> String {
      let nature = link.source.flatMap { network.details.sources[$0] }?.nature
      return nature == "fascicule" ? "Le fascicule le dit." : "Ce lien est écrit dans sa source."
    }
    public static func deduced(_ reason: String) -> String { "Déduit, et non écrit tel quel. \(reason)" }
    public static func dated(_ date: String) -> String { "Information datée de\u{A0}: \(date)." }
    public static let undated = "Date non renseignée dans cette version."
    public static let lostAddress = "L’adresse de ce lien n’est pas conservée dans le texte du fascicule."
    public static func cited(_ source: String) -> String { "Source citée\u{A0}: \(source)." }
    public static let notCited = "Texte de loi non cité dans le fascicule"
    public static let lawNotWritten = "Le fascicule parle de cette règle sans citer le texte."
    public static func reservation(_ text: String) -> String { "Réserve\u{A0}: \(text)" }
    public static func sections(_ titles: [String]) -> String {
      (titles.count == 1 ? "Section\u{A0}: " : "Sections\u{A0}: ") + titles.joined(separator: "\u{A0}; ") + "."
    }
  }
}
