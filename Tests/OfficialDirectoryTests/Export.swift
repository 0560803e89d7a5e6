import PartnerNetwork

@testable import OfficialDirectory

/// An invented export, in any of the shapes of the real one.
struct Export {
  /// A shape of the file.
  enum Shape: CaseIterable {
    case archive, portal, table
  }

  /// A record: the fields, as texts of JSON.
  struct Entry {
    var fields: [(name: String, json: String)]

    init(
      _ id: String, _ name: String, _ pivot: String, _ commune: String, town: String = "Nantes",
      postal: String = "44000",
      street: String = "1 rue de la Paix", telephones: [String] = ["02 61 91 00 00"], more: [String: String] = [:]
    ) {
      fields = [
        ("id", Export.quoted(id)), ("nom", Export.quoted(name)),
        ("pivot", #"[{"type_service_local": "\#(pivot)", "code_insee_commune": ["\#(commune)"]}]"#),
        (
          "adresse",
          #"[{"type_adresse": "Adresse", "numero_voie": \#(Export.quoted(street)), "code_postal": "\#(postal)", "#
            + #""nom_commune": \#(Export.quoted(town)), "longitude": "-1.55", "latitude": "47.21"}]"#
        ),
        (
          "telephone",
          "[" + telephones.map { #"{"valeur": \#(Export.quoted($0)), "description": ""}"# }.joined(separator: ", ")
            + "]"
        ),
        ("adresse_courriel", #"["accueil@\#(pivot.replacing("_", with: "-")).example"]"#),
        ("site_internet", #"[{"libelle": "", "valeur": "https://www.\#(pivot.replacing("_", with: "-")).example"}]"#),
        (
          "plage_ouverture",
          #"[{"nom_jour_debut": "Lundi", "nom_jour_fin": "Vendredi", "valeur_heure_debut_1": "09:00:00", "#
            + #""valeur_heure_fin_1": "12:30:00", "valeur_heure_debut_2": "", "valeur_heure_fin_2": "", "commentaire": ""}]"#
        ),
        ("code_insee_commune", Export.quoted(commune)), ("date_modification", #""18/09/2026 17:42:39""#),
      ]
      for (name, json) in more { set(name, json) }
    }

    /// Gives a field another value, as JSON.
    mutating func set(_ name: String, _ json: String) {
      fields.removeAll { $0.name == name }
      fields.append((name, json))
    }
  }

  var entries: [Entry] = []

  /// The lists that the portal writes as texts.
  private static let lists: Set<String> = [
    "pivot", "adresse", "telephone", "adresse_courriel", "site_internet", "plage_ouverture",
  ]
  private static let columns = [
    "id", "nom", "pivot", "adresse", "telephone", "adresse_courriel", "site_internet", "plage_ouverture",
    "code_insee_commune", "date_modification",
  ]

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The file.
  func text(_ shape: Shape, separator: String = ";", lineEnd: String = "\r\n") -> String {
    switch shape {
    case .archive:
      return "{\"service\" : [\n" + entries.map { Self.object($0) { $1 } }.joined(separator: ",\n") + "\n]}\n"
    case .portal:
      return "["
        + entries.map { Self.object($0) { Self.lists.contains($0) ? Self.quoted($1) : $1 } }.joined(separator: ",")
        + "]"
    case .table:
      return Self.columns.joined(separator: separator) + lineEnd
        + entries.map { entry in
          Self.columns.map { name in
            Self.cell(name, entry.fields.first { $0.name == name }?.json ?? "null")
          }.joined(separator: separator) + lineEnd
        }.joined()
    }
  }

  func bytes(_ shape: Shape) -> [UInt8] { Array(text(shape).utf8) }

  private static func object(_ entry: Entry, _ value: (String, String) -> String) -> String {
    "{" + entry.fields.map { "\(quoted($0.name)): \(value($0.name, $0.json))" }.joined(separator: ", ") + "}"
  }

  /// A cell of the table: nothing for null, the text for a text, JSON for a list; always in quotation marks.
  private static func cell(_ name: String, _ json: String) -> String {
    if json == "null" { return "" }
    var text = json
    if json.hasPrefix("\"") {
      text = text.withUTF8 { bytes in
        var cursor = JSONCursor(bytes)
        return (try? cursor.text().value) ?? ""
      }
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// What a reader makes of bytes that come in pieces of a size.
  static func read(
    _ bytes: [UInt8], pieces: Int = 1 << 16, department: String = "44"
  ) -> Result<ExportReading, ExportFailure> {
    guard let department = Department(department) else { return .failure(.empty) }
    var reader = ExportReader(department, today: Day(year: 2026, month: 11, day: 1))
    do throws(ExportFailure) {
      var start = 0
      while start < bytes.count {
        let end = min(start + pieces, bytes.count)
        let failure = bytes[start..<end].withUnsafeBufferPointer { piece -> ExportFailure? in
          do throws(ExportFailure) {
            try reader.feed(piece)
            return nil
          } catch { return error }
        }
        if let failure { throw failure }
        start = end
      }
      return .success(try reader.finish())
    } catch { return .failure(error) }
  }

  /// Many records: bodies of every kind in and out of the département, some of them odd.
  static func many(_ count: Int) -> Export {
    let pivots = ["mairie", "ccas", "france_services", "caf", "gendarmerie", "clic", "cpam", "tresorerie"]
    let odd = ["null", "\"\"", "12", "[null]", "[{}]", "\"[{\"", "[{\"valeur\": \"02 40\"}]", "true", "{\"a\": [1]}"]
    let names = ["telephone", "adresse", "nom", "plage_ouverture", "date_modification", "adresse_courriel", "pivot"]
    return Export(
      entries: (0..<count).map { number in
        let department = [44, 49, 85, 44, 35][number % 5]
        let commune = "\(department)\(String(number % 224 + 1000).dropFirst())"
        var entry = Entry(
          "id-\(number)", "Mairie {l’Érable} \"\(number)\" \\ – \(number % 7)", pivots[number % pivots.count], commune,
          town: "Bourg \(number % 224)", postal: "\(department)100",
          telephones: ["02 61 91 \(10 + number % 90) \(10 + number / 90 % 90)"])
        if number % 37 == 0 {
          let name = names[number / 37 % names.count]
          // In a table any text may be a name; only one that is missing is odd in every shape.
          entry.set(name, odd[number / 37 % (name == "nom" ? 2 : odd.count)])
        }
        return entry
      })
  }
}
