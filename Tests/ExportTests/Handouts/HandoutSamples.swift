import PartnerNetwork
import Texts

@testable import Export

/// Handouts of every kind: of the bundled data, of data made to break them, and of data that say nearly nothing.
enum HandoutSamples {
  static let today = Day(year: 2026, month: 11, day: 23)

  static let all: [(name: String, network: Network, handout: Handout)] =
    ofData(Samples.bundled, "bundled", communes: 23) + ofData(hostile, "hostile", communes: 1)
    + ofData(bare, "bare", communes: 1)

  /// Every tour and lever, every so many communes, and quizzes.
  private static func ofData(_ network: Network, _ name: String, communes step: Int) -> [(String, Network, Handout)] {
    var found: [(String, Network, Handout)] = []
    func add(_ what: String, _ make: (inout HandoutBuilder) -> Handout) {
      var builder = HandoutBuilder(network, today: today)
      found.append(("\(name) \(what)", network, make(&builder)))
    }
    for index in network.learning.tours.indices { add("tour \(index)") { $0.tour(index) } }
    for index in network.entities(of: .lever) { add("lever \(index)") { $0.lever(index) } }
    for index in stride(from: 0, to: network.territory.communes.count, by: step) {
      add("commune \(index)") { $0.commune(index) }
    }
    for seed in [1, 12, 9999] where Quiz.available(QuizSelection(), from: network) > 0 {
      add("quiz \(seed)") { $0.quiz(QuizSelection(), seed: seed) }
    }
    return found
  }

  /// Texts that try to leave the place where they are written.
  static let hostile = Samples.network(
    #"""
    {"format": "reseau/1", "titre": "T</title></style><script>alert(1)</script>\u001b[31m", "licence": "<b>",
     "credits": ["*é* | _è_ </li>"],
     "roles": [{"id": "agit", "libelle": "agit | <i> \\", "inverse": "x", "court": "agit", "definition": "x",
       "lettre": "|", "rang": 1}],
     "entites": [
       {"id": "act_dur", "type": "acteur", "nom": "# Agence </caption> | \" onclick=\"x\" \u0007", "resume": "- </p> | a",
        "contacts": [
         {"type": "telephone", "libelle": "| <b>", "valeur": "02 40 | <i> 00", "source": "S1", "confiance": "moyenne",
          "date": "2019", "reserve": "</td>|"},
         {"type": "site", "valeur": "javascript:alert(1)", "source": "S9", "confiance": "faible"},
         {"type": "site", "valeur": "https://a.fr/\"><script>", "source": "S1", "confiance": "haute", "date": "2026"}]},
       {"id": "lev_a", "type": "levier", "numero": 1, "nom": "Levier \"</h1>\" */ } \\22 <!-- |"}],
     "liens": [{"de": "act_dur", "role": "agit", "vers": "lev_a", "nature": "deduit", "motif": "<|>", "source": "S1"}],
     "sources": [{"id": "S1", "titre": "<script>| ]]>", "url": "https://exemple.fr/?a=1&b=\"2\""}],
     "communes": [{"code": "00001", "nom": "</h1> L’Île | <Bourg>"}],
     "situations": [{"id": "sit_a", "titre": "</h3> | x", "leviers": ["lev_a"], "premiers_gestes": ["<br>", "| b"],
       "appeler": [{"acteur": "act_dur", "pourquoi": "</li>"}], "vigilance": "> cite"}],
     "questions": [{"id": "q1", "niveau": 1, "leviers": ["lev_a"], "question": "<q> | ?", "bonne": "</li> juste",
       "mauvaises": ["# a", "1. b", "- c"], "explication": "</p>", "entites": [], "source": "S1"}],
     "parcours": [{"id": "par_a", "titre": "Parcours </style>\" <script>", "etapes": [
       {"titre": "</h3>", "texte": "<b> | x", "chiffre": "</strong>", "retenir": "> | r", "cible": "fiche act_dur",
        "question": "q1", "source": "S1"},
       {"titre": "Deux", "texte": "y", "cible": "sit_a"}, {"titre": "Trois", "texte": "z", "cible": "matrice"}]}]}
    """#)

  /// Nothing but names.
  static let bare = Samples.network(
    #"""
    {"format": "reseau/1", "roles": [], "entites": [{"id": "lev_a", "type": "levier", "nom": "Seul"}],
     "communes": [{"code": "00001", "nom": "Ici"}],
     "parcours": [{"id": "par_a", "titre": "Un", "etapes": [{"titre": "Un", "texte": "Deux."}]}]}
    """#)
}

extension Handout {
  /// Every text that can cite a source, with the part in which it stands.
  var texts: [HandoutText] { parts.flatMap(\.blocks).flatMap(\.texts) }

  var sources: [HandoutSource] {
    parts.flatMap(\.blocks).flatMap { block -> [HandoutSource] in
      if case .sources(let list) = block { list } else { [] }
    }
  }

  var tables: [HandoutTable] {
    parts.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }
}

extension HandoutBlock {
  var texts: [HandoutText] {
    switch self {
    case .paragraph(let text), .note(let text): [text]
    case .callout(_, let texts), .list(let texts, _): texts
    case .table(let table): [table.caption] + table.rows.joined()
    case .answers(let questions): questions.map(\.explanation)
    case .heading, .figure, .picture, .questions, .sources: []
    }
  }
}

extension HandoutText {
  var plain: String {
    runs.map { run in
      switch run {
      case .words(let words), .strong(let words), .warning(let words), .whole(let words), .address(let words): words
      case .sources(let numbers): "[\(numbers.map { "\($0)" }.joined(separator: ", "))]"
      case .reference(let words, _): words
      }
    }.joined()
  }

  var cited: [Int] {
    runs.flatMap { run -> [Int] in
      if case .sources(let numbers) = run { numbers } else { [] }
    }
  }

  var warnings: [String] {
    runs.compactMap { run in
      if case .warning(let words) = run { words } else { nil }
    }
  }
}
