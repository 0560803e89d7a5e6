import Export

/// What the program does for who does not see a screen or sees it badly, and what of it was tried.
enum Accessibility {
  /// The words that ask for this page: "reseau aide accessibilite".
  static let name = "accessibilité"

  static var text: String {
    var page = TextPage()
    page.title("Accessibilité")
    page.paragraph(
      "Tout ce que le programme montre peut se lire sans écran\u{A0}: par un dialogue ligne à ligne, ou par des "
        + "commandes qui répondent en texte simple.")
    page.heading("Ligne à ligne")
    page.item("reseau menu")
    page.note(
      "Des lignes courtes, dans l’ordre, sans rien dessiner ni déplacer. Chaque réponse commence par dire où vous êtes "
        + "et combien de numéros vous pouvez taper. «\u{A0}aide\u{A0}» dit tout ce qui peut se taper.")
    page.item("reseau menu --lignes 5")
    page.note("Des réponses plus courtes, pour une plage braille ou une voix lente.")
    page.heading("En une commande")
    for line in [
      "reseau fiche CAF", "reseau situation expulsion", "reseau annuaire surendettement", "reseau commune Nozay",
    ] {
      page.item(line)
    }
    page.note("La réponse est un texte, à lire, à rediriger dans un fichier ou à envoyer.")
    page.heading("Les écrans, dits et non dessinés")
    page.item("reseau --accessible")
    page.note(
      "Ou F12 dans le programme, qui s’en souvient la fois suivante. Les écrans et leurs touches restent les mêmes, mais "
        + "tout est en une colonne, sans cadre ni signe. Le curseur est visible, au début de ce qui est choisi, et lui "
        + "seul le montre. Ce qui change est dit toujours sur la même ligne, près du bas, et les touches utiles sont "
        + "nommées en dessous. Page bas et Page haut lisent page par page.")
    page.heading("Vos touches")
    page.item("reseau touches ajouter F10 Bas")
    page.note(
      "Si une touche est difficile pour vous, ou prise par votre lecteur d’écran, une autre peut faire la même chose. "
        + "«\u{A0}reseau touches\u{A0}» en donne la liste.")
    page.heading("En plein écran")
    page.paragraph(
      "Le curseur du terminal est toujours sur la ligne choisie\u{A0}: une plage braille ou une loupe le suit. Rien n’est "
        + "dit par la couleur seule. Dans le programme, F2 change les couleurs\u{A0}; les couleurs «\u{A0}contraste\u{A0}» "
        + "et «\u{A0}mono\u{A0}» sont faites pour une vue faible. «\u{A0}reseau --theme contraste\u{A0}» les demande dès "
        + "l’ouverture. Avec NO_COLOR dans l’environnement, ou --couleur non, il n’y a pas de couleur."
    )
    page.heading("Ce qui a été essayé")
    for line in [
      "Le dialogue entier, écran éteint\u{A0}: des lignes tapées, et les seules lignes reçues pour répondre à «\u{A0}qui "
        + "finance les crèches dans ma commune, et qui appeler\u{A0}?\u{A0}»\u{A0}; une note et un contact écrits, un quiz "
        + "passé, un parcours suivi.",
      "Des essais automatiques\u{A0}: chaque fiche et chaque commande s’atteint par des lignes\u{A0}; aucune ne dépasse 80 "
        + "colonnes, et aucune ne contient de séquence de terminal.",
      "Des terminaux qui n’ont ni curseur adressable ni accents\u{A0}: le dialogue s’y ouvre de lui-même, et écrit sans "
        + "accents là où le système n’en a pas.",
      "En plein écran, des essais automatiques vérifient que le curseur est sur la ligne choisie, et mesurent les "
        + "contrastes de toutes les couleurs.",
      "Les écrans dits et non dessinés\u{A0}: des essais automatiques de tous les écrans, dans un vrai terminal et dans "
        + "trois tailles de fenêtre\u{A0}: le curseur, l’absence de signes, la ligne qui ne bouge pas, chaque page lue.",
      "Avec --accessible, deux lecteurs d’écran de terminal, Fenrir 1.9.5 et YASR 0.6.9, sous Debian 12\u{A0}: la "
        + "bienvenue, l’accueil, une fiche et la recherche. Ce qu’ils envoient à la voix a été lu, et non écouté. À "
        + "chaque écran, YASR dit aussi le nom de la fenêtre.",
      "Sur une console Linux, BRLTTY 6.5 avec une plage braille simulée de 40 cellules\u{A0}: elle suit le curseur sur "
        + "l’accueil, une fiche, une carte, la matrice, la recherche, et sur les écrans dits.",
    ] { page.item(line) }
    page.heading("Ce qui n’a pas été essayé")
    for line in [
      "Orca, NVDA, VoiceOver et Speakup n’ont pas été essayés. Aucune voix n’a été écoutée, et aucune plage braille n’a "
        + "été branchée.",
      "Aucune personne aveugle ou malvoyante n’a encore essayé ce programme. Vos remarques nous sont précieuses.",
      "Les livrets et les images exportés n’ont pas été lus avec un lecteur d’écran.",
    ] { page.item(line) }
    return page.text
  }
}
