import ArgumentParser
import Explorer
import Export
import PartnerNetwork
import Surface
import Texts

/// `reseau touches`: the keys of every screen, and the user's own.
struct TouchesCommand: AnsweringCommand {
  static let manual = Manual(
    name: "touches", words: "[ajouter TOUCHE AUTRE | retirer TOUCHE]",
    summary: "Dit les touches du programme, et vous en donne d’autres.",
    details: [
      "Sans rien de plus, la commande donne la liste des touches de tous les écrans, et celles qui sont libres. "
        + "«\u{A0}reseau touches ajouter h a\u{A0}» fait faire à h, partout, ce que fait a. «\u{A0}reseau touches retirer "
        + "h\u{A0}» lui ôte ce sens.",
      "Une touche à vous s’ajoute\u{A0}: elle ne remplace rien, de sorte que tout ce que le programme, un livret ou un "
        + "formateur dit des touches reste vrai. Une touche qui a déjà un sens le garde.",
      "Les touches s’écrivent comme le programme les écrit\u{A0}: a, F10, Ctrl-T, Bas, Haut, Gauche, Droite, Entree, "
        + "Echap, Tab, Espace, Debut, Fin, PageHaut, PageBas, Suppr. Certains signes veulent des guillemets\u{A0}: '*'.",
    ],
    options: [.help],
    examples: [
      Manual.Example(line: "reseau touches", effect: "Toutes les touches."),
      Manual.Example(line: "reseau touches ajouter h a", effect: "h ouvrira l’annuaire, comme a."),
      Manual.Example(line: "reseau touches ajouter F10 Bas", effect: "F10 descendra d’une ligne."),
      Manual.Example(line: "reseau touches retirer h", effect: "h ne fera plus rien."),
    ])

  @Argument var words: [String] = []

  func answer() -> CommandResult {
    // What cannot be read is not written over either.
    guard let wishes = PreferencesFile.keys else { return Advice(Words.Keys.unreadable).refusal() }
    switch (words.first.map { Folding.fold($0) }, words.count) {
    case (nil, _): return withKeys(wishes) { .answer(Self.list($0, wishes)) }
    case ("ajouter", 3): return withKeys(wishes) { add(KeyWish(words[1], as: words[2]), $0, wishes) }
    case ("retirer", 2): return remove(words[1], wishes)
    case ("ajouter", 1): return misused("Il manque les noms de deux touches.")
    case ("ajouter", 2):
      return misused("Il manque la touche dont «\u{A0}\(Plain.line(words[1]))\u{A0}» doit faire le travail.")
    case ("retirer", 1): return misused("Il manque le nom de la touche.")
    default:
      return misused(
        "«\u{A0}\(Plain.line(words.joined(separator: " ")))\u{A0}» n’est pas une demande de cette commande.")
    }
  }

  /// The commands are those of the bundled data: keys do not depend on any other.
  private func withKeys(_ wishes: [KeyWish], _ answer: (OwnKeys) -> CommandResult) -> CommandResult {
    Reading(folders: []).answer { network in answer(OwnKeys(wishes, Program(network))) }
  }

  private func misused(_ sentence: String) -> CommandResult {
    var advice = Advice(sentence)
    advice.suggest("Il faut taper", Self.manual.usage)
    advice.suggest("Pour l’aide", UsageMessages.help(Self.manual))
    return advice.refusal(.usage)
  }

  // MARK: - The list

  private static func list(_ keys: OwnKeys, _ wishes: [KeyWish]) -> String {
    var page = TextPage()
    page.title("Touches du programme")
    page.paragraph(
      "Elles valent sur tous les écrans. Chaque écran a aussi les siennes\u{A0}: le bas de l’écran rappelle les plus "
        + "utiles, et F1 les dit toutes.", indent: 0)
    for (group, title) in zip(Command.Group.allCases, titles) {
      let commands = keys.use.commands.filter { $0.group == group && !$0.keys.isEmpty }
      guard !commands.isEmpty else { continue }
      page.heading(title)
      for command in commands {
        let own = keys.aliases.standing(for: command.keys)
        page.item((command.keys + own).map(OwnKeys.name).joined(separator: ", ") + "\u{A0}: \(command.title).")
      }
    }
    page.heading("Vos touches")
    if wishes.isEmpty { page.paragraph("Vous n’en avez pas encore ajouté.") }
    for alias in keys.aliases.all {
      page.item("\(Words.Keys.alias(OwnKeys.name(alias.key), OwnKeys.name(alias.meaning))).")
    }
    for (wish, refusal) in keys.refused {
      page.item(
        "\(Plain.line(Words.Keys.alias(wish.key, wish.meaning ?? "")))\u{A0}: pas prise. \(OwnKeys.sentence(refusal))")
    }
    page.separate()
    page.paragraph("Encore libres\u{A0}: \(keys.use.free.map(OwnKeys.name).joined(separator: " ")).")
    page.paragraph(
      "Pour en ajouter une\u{A0}: reseau touches ajouter h a. Pour l’ôter\u{A0}: reseau touches retirer h.")
    return page.text
  }

  private static let titles = Command.Group.allCases.map { Words.Help.group($0.rawValue) }

  // MARK: - Changes

  private func add(_ wish: KeyWish, _ keys: OwnKeys, _ wishes: [KeyWish]) -> CommandResult {
    let others = wishes.filter { KeyNotation.key($0.key) != KeyNotation.key(wish.key) }
    let (aliases, refused) = KeyWish.check([wish], keys: keys.use)
    guard let alias = aliases.all.first else {
      var advice = Advice(refused.first.map { OwnKeys.sentence($0.refusal).withCapital } ?? "")
      advice.say("Rien n’a été changé. Encore libres\u{A0}: \(keys.use.free.map(OwnKeys.name).joined(separator: " ")).")
      return advice.refusal()
    }
    let written = KeyWish(OwnKeys.name(alias.key), as: wish.meaning)
    if let failure = PreferencesFile.keep(keys: others + [written]) { return Advice(failure).refusal() }
    let meaning = OwnKeys.name(alias.meaning)
    let title = keys.use.commands.first { $0.keys.contains(alias.meaning) }?.title
    var advice = Advice(
      "\(OwnKeys.name(alias.key)) fait désormais ce que fait \(meaning)" + (title.map { "\u{A0}: \($0)." } ?? "."))
    advice.suggest("Pour lui ôter ce sens", "reseau touches retirer \(OwnKeys.name(alias.key))")
    return .answer(advice.text)
  }

  private func remove(_ name: String, _ wishes: [KeyWish]) -> CommandResult {
    let key = KeyNotation.key(name)
    let rest = wishes.filter { $0.key != name && (key == nil || KeyNotation.key($0.key) != key) }
    guard rest.count < wishes.count else {
      var advice = Advice("«\u{A0}\(Plain.line(name))\u{A0}» n’est pas une touche que vous avez ajoutée.")
      advice.suggest("Pour en voir la liste", "reseau touches")
      return advice.refusal()
    }
    if let failure = PreferencesFile.keep(keys: rest) { return Advice(failure).refusal() }
    return .answer(
      Advice("«\u{A0}\(Plain.line(name))\u{A0}» ne fait plus rien. Les autres touches n’ont pas changé.").text)
  }
}
