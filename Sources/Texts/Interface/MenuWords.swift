import PartnerNetwork

extension Words {
  /// The dialogue of `reseau menu`: short sentences, as they are heard one after the other.
  public enum Menu {
    /// Alone on its line, so that a reader that waits for whole lines says it.
    public static let prompt = "Votre choix\u{A0}?"
    public static func prompt(_ field: String) -> String { "\(field)\u{A0}?" }

    // MARK: - Where one is

    public static func welcome(_ territory: String?) -> String {
      (territory.map { "reseau, \($0)" } ?? "reseau") + "\u{A0}: qui fait quoi contre la pauvreté."
    }
    public static let howTo = "Tapez un numéro, ou des mots pour chercher, ou «\u{A0}aide\u{A0}»."
    public static func yourCommune(_ name: String) -> String { "Votre commune\u{A0}: \(name)." }
    public static let noCommune =
      "Pour avoir d’abord les contacts près de vous, tapez «\u{A0}commune\u{A0}» et le nom de la vôtre."
    public static func head(_ title: String, _ count: Int) -> String {
      // A title that ends a sentence keeps its point.
      let end = title.last.map { ".!?".contains($0) } == true ? "" : "."
      return count == 0 ? title + end : "\(title)\(end) \(counted(count, "numéro", "numéros"))."
    }
    public static func goesOn(_ title: String) -> String { "\(title), suite." }
    public static func more(_ count: Int, hasParts: Bool) -> String {
      let rest = "Encore \(counted(count, "ligne", "lignes"))\u{A0}: Entrée."
      return hasParts ? rest + " Les titres\u{A0}: parties." : rest
    }
    public static func enter(_ title: String) -> String { "Entrée\u{A0}: \(title)." }
    public static func letter(_ letter: Character, _ title: String) -> String { "\(letter)\u{A0}: \(title)." }
    public static func notListed(_ count: Int) -> String {
      "Et \(count) autres\u{A0}: tapez des mots pour les trouver."
    }

    /// "Levier 6 : Prévenir les expulsions locatives"
    public static func numbered(_ kind: Kind, _ number: Int, _ name: String) -> String {
      let word = kind.word
      return "\(word.withCapital) \(number)\u{A0}: \(name)"
    }
    /// Whom to call, then the number.
    public static func call(_ name: String, _ number: String) -> String {
      number.isEmpty ? name : "\(name)\u{A0}: \(number)"
    }

    // MARK: - Lists of what can be typed

    public static func parts(_ count: Int) -> String {
      "\(counted(count, "partie", "parties")). Tapez p et un numéro pour y aller."
    }
    public static let noParts = "Il n’y a ici qu’une seule partie."
    public static func actions(_ count: Int) -> String {
      "\(counted(count, "action", "actions")). Tapez a et un numéro, ou la lettre entre parenthèses."
    }
    public static let onLine =
      "Une action sur une ligne\u{A0}: ajoutez le numéro de la ligne, par exemple «\u{A0}source 3\u{A0}»."
    public static let help = [
      "Aide. Chaque réponse dit d’abord où vous êtes, et combien de numéros vous pouvez taper.",
      "Un numéro ouvre la ligne qui le porte. 0 revient à l’accueil.",
      "Des mots cherchent dans tout le réseau\u{A0}: impayé, crèche, facture. Dans l’annuaire et les situations, ils "
        + "cherchent là\u{A0}; «\u{A0}chercher\u{A0}» et des mots cherche partout.",
      "Entrée seule donne la suite. retour, ou r, revient à l’endroit d’avant. répéter redit la réponse.",
      "parties donne les titres d’une longue réponse. actions donne tout ce que l’on peut faire ici.",
      "commune et un nom\u{A0}: ses lieux, ses contacts, ses contrats. annuaire et des mots\u{A0}: qui appeler.",
      "urgences, situations, parcours, quiz, glossaire, carnet, acteurs, leviers, cadres, dispositifs y mènent.",
      "source 3 dit d’où vient la ligne 3. sigles explique les sigles. carte 3 dit à quoi la ligne 3 est liée.",
      "noter écrit une note ou un contact dans votre carnet. exporter enregistre un fichier.",
      "quitter, ou q, ferme. Ctrl-D aussi.",
    ]

    // MARK: - What was not understood

    public static func noNumber(_ number: Int, _ count: Int) -> String {
      count == 0
        ? "Il n’y a pas de numéro ici. \(short)"
        : "Il n’y a pas de numéro \(number) ici\u{A0}: ils vont de 1 à \(count). \(short)"
    }
    public static func noAction(_ words: String) -> String {
      "«\u{A0}\(words)\u{A0}» n’est pas une action ici. \(short)"
    }
    public static let noPart = "Il n’y a pas de partie de ce numéro. Tapez «\u{A0}parties\u{A0}» pour les entendre."
    public static let short = "Tapez un numéro, des mots à chercher, ou «\u{A0}aide\u{A0}»."
    public static let whichLine =
      "Sur quelle ligne\u{A0}? Ajoutez son numéro\u{A0}: «\u{A0}source 3\u{A0}», «\u{A0}carte 3\u{A0}»."
    public static let openFirst = "Ouvrez d’abord une liste ou une fiche."
    public static let theEnd = "Il n’y a pas de suite."
    public static let searchNeedsWords = "Que cherchez-vous\u{A0}? Tapez quelques mots."
    public static func which(_ name: String) -> String {
      "Plusieurs communes pour «\u{A0}\(name)\u{A0}». Laquelle\u{A0}?"
    }
    public static func noCommune(_ name: String) -> String {
      "Aucune commune de ces données ne s’appelle «\u{A0}\(name)\u{A0}»."
    }
    public static let tooLong = "Cette ligne est très longue\u{A0}: le début seul a été lu."

    // MARK: - Writing

    public static func field(_ old: String) -> String {
      old.isEmpty
        ? "Entrée seule\u{A0}: passer."
        : "Maintenant\u{A0}: \(old). Entrée seule\u{A0}: garder. Un tiret seul\u{A0}: effacer."
    }
    public static let writing =
      "Une ligne avec un point seul s’arrête là. Rien n’est enregistré avant que vous le disiez."
    public static let writingNote =
      "Écrivez ligne par ligne. Une ligne avec un point seul termine. Rien n’est enregistré avant que vous le disiez."
    public static let writingMore = "Ce que vous tapez s’ajoute à la fin. Un tiret seul efface tout."
    public static let written =
      "Tapez «\u{A0}enregistrer\u{A0}», ou le numéro d’une ligne à changer, ou «\u{A0}abandonner\u{A0}»."

    public static let goodbye = "Au revoir."

    // MARK: - What may be typed, without accents

    /// Words that the dialogue itself understands.
    public enum Typed {
      public static let help = ["aide", "?", "help"]
      public static let back = ["retour", "r", "precedent", "abandonner"]
      public static let goOn = ["suite", "encore"]
      public static let again = ["repeter", "relire", "redire"]
      public static let top = ["debut"]
      public static let parts = ["parties", "partie", "titres"]
      public static let actions = ["actions", "action"]
      public static let quit = ["quitter", "q", "fin", "exit", "quit"]
      public static let search = ["chercher", "cherche", "recherche"]
      public static let commune = ["commune", "communes"]
      public static let directory = ["annuaire"]
      public static let situations = ["situations", "situation"]
      public static let glossary = ["glossaire", "sigle"]
      public static let home = ["accueil"]
      public static let urgent = ["urgences", "urgence"]
      public static let tours = ["parcours"]
      public static let quiz = ["quiz"]
      public static let notebook = ["carnet"]
      public static let write = ["noter", "note"]
      public static let favourite = ["favori", "favoris"]
      public static let source = ["source", "sources"]
      public static let terms = ["sigles"]
      public static let map = ["carte"]
      public static let path = ["chemin"]
      public static let matrix = ["matrice"]
      public static let overview = ["ensemble"]
      public static let export = ["exporter"]
      public static let save = ["enregistrer"]
      public static let keep = ["garder"]
    }
  }
}
