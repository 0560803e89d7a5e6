import PartnerNetwork

/// Communes, their map and service points, in the format of the dataset.
enum TerritoryJSON {
  /// The collections of the territory; those that are empty are left out.
  static func collections(_ territory: Territory) -> JSONValue {
    [
      "arrondissements": .list(territory.arrondissements.map(arrondissement)),
      "intercommunalites": .list(territory.intercommunalities.map(intercommunality)),
      "communes": .list(territory.communes.map(commune)),
      "geographie": territory.geography.map { geography($0, codes: territory.communes.map(\.code)) },
      "lieux": .list(territory.points.map(point)),
    ]
  }

  static func commune(_ commune: Commune) -> JSONValue {
    [
      "code": .string(commune.code), "nom": .string(commune.name), "anciens_noms": .texts(commune.formerNames),
      "codes_postaux": .texts(commune.postalCodes), "intercommunalite": .optional(commune.intercommunality),
      "arrondissement": .optional(commune.arrondissement), "canton": .optional(commune.canton),
      "population": .optional(commune.population), "population_annee": .optional(commune.populationYear),
      "site": .optional(commune.site), "sources": .texts(commune.sources),
    ]
  }

  static func intercommunality(_ body: Intercommunality) -> JSONValue {
    [
      "code": .string(body.code), "nom": .string(body.name), "sigle": .optional(body.acronym),
      "nom_officiel": .optional(body.officialName), "type": .optional(body.type), "siege": .optional(body.seat),
      "nombre_communes": .optional(body.communeCount), "population": .optional(body.population),
      "population_annee": .optional(body.populationYear), "site": .optional(body.site),
      "site_date": .optional(body.siteDate), "source": .optional(body.source), "date": .optional(body.date),
      "remarque": .optional(body.remark), "contacts": .list(body.contacts.map(EntityJSON.contact)),
    ]
  }

  static func arrondissement(_ arrondissement: Arrondissement) -> JSONValue {
    [
      "code": .string(arrondissement.code), "nom": .string(arrondissement.name),
      "sous_prefecture": .optional(arrondissement.subprefecture), "source": .optional(arrondissement.source),
    ]
  }

  static func point(_ point: ServicePoint) -> JSONValue {
    [
      "id": .string(point.id), "type": .string(point.kind.word), "nom": .string(point.name),
      "entite": .optional(point.entity), "adresse": .optional(point.address), "commune": .optional(point.commune),
      "position": point.position.map(position), "itinerant": .flag(point.isItinerant),
      "intercommunalite": .optional(point.intercommunality), "debut": .optional(point.start),
      "fin": .optional(point.end), "etat": .optional(point.state?.rawValue), "source": .string(point.source),
      "date": .optional(point.date), "confiance": .string(point.confidence.rawValue),
      "remarque": .optional(point.remark),
      // An empty list says that it serves none of these communes; no list says that nobody knows.
      "dessert": point.serves.map { .array($0.map(JSONValue.string)) },
      "contacts": .list(point.contacts.map(EntityJSON.contact)),
    ]
  }

  static func position(_ position: Position) -> JSONValue {
    .array([.number(position.latitude), .number(position.longitude)])
  }

  /// - Parameter codes: the code of each commune, by its index.
  static func geography(_ geography: Geography, codes: [String]) -> JSONValue {
    let known = codes.indices.sorted { codes[$0] < codes[$1] }
    let origin: JSONValue = [
      "nord": .number(geography.origin.latitude), "ouest": .number(geography.origin.longitude),
      "pas_km": .number(geography.step), "lignes": .integer(geography.rows), "colonnes": .integer(geography.columns),
    ]
    return [
      "source": .optional(geography.source),
      "origine": origin,
      "grille": .array(geography.grid.map { .string(row($0, codes: codes)) }),
      "centres": .object(
        known.compactMap { index in
          geography.centres[index].map { JSONField(name: codes[index], value: position($0)) }
        }),
      "limitrophes": .object(
        known.filter { !geography.neighbours[$0].isEmpty }.map { index in
          JSONField(
            name: codes[index], value: .array(geography.neighbours[index].map { .string(codes[$0]) }))
        }),
    ]
  }

  /// A row of the grid: runs of cells, `44109*3 -`.
  private static func row(_ cells: [Geography.Owner], codes: [String]) -> String {
    var runs: [(cell: Geography.Owner, count: Int)] = []
    for cell in cells {
      if let last = runs.indices.last, runs[last].cell == cell {
        runs[last].count += 1
      } else {
        runs.append((cell, 1))
      }
    }
    return runs.map { run in
      let code = run.cell == Geography.outside ? "-" : codes[Int(run.cell)]
      return run.count == 1 ? code : "\(code)*\(run.count)"
    }.joined(separator: " ")
  }
}
