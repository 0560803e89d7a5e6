import PartnerNetwork

/// The files of a dataset that somebody begins for another territory: those of a template, with the name of the
/// territory in its place, and those made from data that hold everywhere, so that each fact is declared once.
public struct NewDataset {
  /// One file, to be written.
  public struct File: Equatable, Sendable {
    public let name: String
    public let text: String

    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// What stands for the territory's name in a template.
  public static let placeholder = "{territoire}"
  /// The short numbers that answer in all of France, by the ids of the reference data.
  static let nationalNumbers = [
    "cpl_15", "cpl_17", "cpl_18", "cpl_112", "cpl_114", "cpl_119", "cpl_3919", "cpl_3977", "cpl_3114",
  ]
  /// Public bodies that have a short number of their own.
  static let nationalBodies = ["act_caf", "act_cpam", "act_carsat", "act_ft", "act_bdf"]
  /// National sources that the template cites.
  static let nationalSources = ["LF_121", "DOM_TRICO", "CTG_CAF", "FAQ_P", "CX_GAZ", "MDS_BDT"]

  let territory: String
  /// The day of its making: "2026-11-23".
  let date: String?
  let reference: Network

  /// - Parameters:
  ///   - territory: its name, as it is to be read.
  ///   - reference: the data that the roles, the levers and the national numbers are taken from.
  public init(territory: String, date: Day?, reference: Network) {
    self.territory = territory
    self.date = date.map { "\(Self.digits($0.year, 4))-\(Self.digits($0.month, 2))-\(Self.digits($0.day, 2))" }
    self.reference = reference
  }

  /// Everything to write, in the order of names.
  public func files(from template: [File]) -> [File] {
    let filled = template.map { file in
      File(name: file.name, text: Self.replacing(file.text, with: file.name.hasSuffix(".json") ? quoted : territory))
    }
    let made = [("reseau.json", identity), ("leviers.json", levers), ("numeros-nationaux.json", numbers)].map {
      File(name: $0.0, text: JSONWriter.write($0.1))
    }
    return (filled + made).sorted { $0.name < $1.name }
  }

  /// The name as it stands within a text of JSON.
  private var quoted: String { String(JSONWriter.write(.string(territory)).dropFirst().dropLast(2)) }

  // MARK: - What holds everywhere

  private static let schema: JSONValue = .string("reseau.schema.json")

  private var identity: JSONValue {
    [
      "$schema": Self.schema,
      "format": .string(DatasetIdentity.format),
      "seul": .boolean(true),
      "titre": .string("Réseau des solidarités\u{A0}— \(territory)"),
      "territoire": .string(territory),
      "version": .string("0.1"),
      "date": .optional(date),
      "licence": .string("À préciser."),
      "credits": .array([.string("Modèle de départ du programme reseau\u{A0}: à compléter et à confirmer.")]),
      "roles": .array(reference.roles.map(NetworkJSON.role)),
    ]
  }

  private var levers: JSONValue {
    let numbered = reference.entities(of: .lever).map { reference.entities[$0] }.filter { $0.number != nil }
    return ["$schema": Self.schema, "entites": .array(numbered.map(general))]
  }

  private var numbers: JSONValue {
    let lines = Self.nationalNumbers.compactMap { id -> JSONValue? in
      reference.index(of: id).map { .object(general(reference.entities[$0]).fields + contacts($0).fields) }
    }
    let bodies = Self.nationalBodies.compactMap { id -> JSONValue? in
      guard let index = reference.index(of: id), !short(index).isEmpty else { return nil }
      let named: JSONValue = ["id": .string(id)]
      return .object(named.fields + contacts(index).fields)
    }
    let cited = (Self.nationalNumbers + Self.nationalBodies).compactMap(reference.index(of:)).flatMap(short)
      .map(\.source)
    let sources = Set(cited + Self.nationalSources).sorted().compactMap { reference.details.sources[$0] }
    return [
      "$schema": Self.schema, "entites": .array(lines + bodies), "sources": .array(sources.map(NetworkJSON.source)),
    ]
  }

  private func contacts(_ index: Int) -> JSONValue { ["contacts": .list(short(index).map(EntityJSON.contact))] }

  /// The numbers of four figures at most: they are the same in every département.
  private func short(_ index: Int) -> [Contact] {
    reference.details.entity(index).contacts.filter {
      $0.means == .telephone && $0.value.count(where: \.isNumber) <= 4
    }
  }

  /// An entity without what only the reference document says of it.
  private func general(_ entity: Entity) -> JSONValue {
    let local: Set<String> = ["sections", "remarque", "complement"]
    return .object(EntityJSON.core(entity).fields.filter { !local.contains($0.name) })
  }

  // MARK: - Words

  private static func replacing(_ text: String, with name: String) -> String {
    var rest = text[...]
    var written = ""
    while let place = rest.firstRange(of: placeholder) {
      written += rest[..<place.lowerBound] + name
      rest = rest[place.upperBound...]
    }
    return written + rest
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
