import OfficialDirectory
import Texts

/// The report on an export as JSON, for another program.
public enum RefreshReportJSON {
  /// - Parameter files: the paths of what was written.
  public static func write(_ refresh: Refresh, files: [String]) -> String {
    let report = refresh.report
    let counts = report.counts
    return JSONWriter.write([
      "departement": .string(refresh.department.code),
      "source": .string(refresh.source.id),
      "date": .string(refresh.source.date),
      "precision_date": .string(RefreshWords.origin(refresh.source.origin)),
      "territoire_reconnu": .boolean(report.isHome),
      "fichiers": .array(files.map(JSONValue.string)),
      "fiches": [
        "lues": .integer(counts.records), "retenues": .integer(counts.kept),
        "autres_organismes": .integer(counts.otherKinds), "autres_departements": .integer(counts.elsewhere),
        "ecartees": .object(
          RecordFault.allCases.compactMap { fault in
            counts.faults[fault].map { JSONField(name: name(fault), value: .integer($0)) }
          }),
      ],
      "trouves": .object(
        BodyKind.allCases.map { JSONField(name: $0.placeWord, value: .integer(report.found[$0] ?? 0)) }),
      "coordonnees": ["confirmees": .integer(report.confirmed), "nouvelles": .integer(report.added)],
      "fiches_completees": .array(report.entities.map(JSONValue.string)),
      "reconnus": .array(
        report.matches.map {
          ["id": .string($0.id), "nom": .string($0.known), "nom_officiel": .string($0.official)]
        }),
      "nouveaux": places(report.newPlaces),
      "contradictions": .array(report.conflicts.map(conflict)),
      "absents": places(report.missing),
      "sans_commune": places(report.withoutCommune),
      "communes_sans_mairie": .array(report.withoutTownHall.map(JSONValue.string)),
      "remarques_retirees": .array(
        report.droppedRemarks.map { ["nom": .string($0.name), "remarque": .string($0.text)] }),
      "valeurs_ecartees": .array(
        report.leftOut.map {
          ["nature": .string(name($0.fault)), "nom": .string($0.name), "valeur": .optional($0.value)]
        }),
    ])
  }

  private static func places(_ places: [RefreshReport.Named]) -> JSONValue {
    .array(places.map { ["type": .string($0.kind.placeWord), "nom": .string($0.name)] })
  }

  private static func conflict(_ conflict: RefreshReport.Conflict) -> JSONValue {
    [
      "nom": .string(conflict.name), "type": .string(conflict.means.rawValue),
      "connu": .array(conflict.known.map(JSONValue.string)), "date_connue": .optional(conflict.knownDate),
      "officiel": .array(conflict.official.map(JSONValue.string)), "date_officielle": .string(conflict.officialDate),
      "garde": .string(conflict.isReplaced ? "officiel" : "connu"),
    ]
  }

  private static func name(_ fault: RecordFault) -> String {
    switch fault {
    case .malformed: "abimees"
    case .encoding: "encodage"
    case .tooLong: "trop_longues"
    case .notARecord: "vides"
    case .noName: "sans_nom"
    case .noCommune: "sans_commune"
    case .duplicate: "doubles"
    }
  }

  private static func name(_ fault: ValueFault) -> String {
    switch fault {
    case .address: "adresse"
    case .position: "position"
    case .telephone: "telephone"
    case .email: "courriel"
    case .site: "site"
    case .form: "formulaire"
    case .hours: "horaires"
    case .date: "date"
    }
  }
}
