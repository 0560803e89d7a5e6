import PartnerNetwork
import Texts

/// The short lists from which filters and formats are chosen.
enum DirectoryMenus {
  /// - Parameter hasOwn: whether the user has contacts of their own.
  static func filters(_ memory: DirectoryMemory, hasOwn: Bool, _ network: Network) -> Choice {
    var rows = [
      Choice.Row(text: Words.Directory.byLever, intent: .directory(.levers)),
      Choice.Row(text: Words.Directory.byKind, intent: .directory(.kinds)),
      Choice.Row(text: Words.Directory.byCommune, intent: .directory(.communes)),
    ]
    if !memory.filters.contains(.telephone) {
      rows.append(Choice.Row(text: Words.Directory.withTelephone, intent: .directory(.add(.telephone))))
    }
    if hasOwn, !memory.filters.contains(.own) {
      rows.append(Choice.Row(text: Words.Notebook.onlyContacts, intent: .directory(.add(.own))))
    }
    for filter in memory.filters {
      rows.append(Choice.Row(text: Words.Directory.drop(filter.words(network)), intent: .directory(.drop(filter))))
    }
    if !memory.input.isEmpty {
      let words = Words.Directory.typed(memory.input.text)
      rows.append(Choice.Row(text: Words.Directory.drop(words), intent: .edit(.clear)))
    }
    return Choice(title: Words.Directory.filterTitle, rows: rows)
  }

  static func levers(_ network: Network) -> Choice {
    Choice(
      title: Words.Directory.leverTitle,
      rows: network.entities(of: .lever).map { index in
        let lever = network.entities[index]
        let number = lever.number.map { "\($0) " } ?? ""
        return Choice.Row(text: number + lever.shortName, intent: .directory(.add(.lever(lever.id))))
      })
  }

  /// The kinds that have entries, with how many.
  static func kinds(_ network: Network) -> Choice {
    var counts: [DirectoryFilter: Int] = [:]
    var order: [DirectoryFilter] = []
    for entry in network.directory.entries {
      let filter: DirectoryFilter =
        switch entry.owner {
        case .entity(let index): .kind(network.entities[index].kind)
        case .point(let index): .places(network.territory.points[index].kind)
        case .intercommunality: .intercommunalities
        }
      if counts[filter] == nil { order.append(filter) }
      counts[filter, default: 0] += 1
    }
    return Choice(
      title: Words.Directory.kindTitle,
      rows: order.map { filter in
        let words = filter.words(network)
        return Choice.Row(
          text: words.withCapital, detail: "\(counts[filter] ?? 0)",
          intent: .directory(.add(filter)))
      })
  }

  static func communes(_ network: Network) -> Choice {
    Choice(
      title: Words.Directory.communeTitle,
      rows: network.territory.communes.map {
        Choice.Row(text: $0.name, detail: $0.postalCodes.first ?? "", intent: .directory(.add(.commune($0.code))))
      })
  }

  /// - Parameter own: whether the file holds the user's own contacts.
  static func formats(own: Bool) -> Choice {
    Choice(
      title: own ? Words.Notebook.exportWith : Words.Directory.exportTitle,
      rows: DirectoryFileFormat.allCases.map {
        Choice.Row(text: $0.words, intent: .directory(.export($0, own: own)))
      })
  }

  /// What is private leaves only where somebody says so.
  static func own(_ count: Int) -> Choice {
    Choice(
      title: Words.Notebook.exportHolds(count),
      rows: [
        Choice.Row(text: Words.Notebook.withoutContacts, intent: .directory(.formatsFor(own: false))),
        Choice.Row(text: Words.Notebook.withContacts, intent: .directory(.formatsFor(own: true))),
      ])
  }
}

extension DirectoryFileFormat {
  /// How the menu says it.
  var words: String {
    switch self {
    case .csv: Words.ExportFile.csv
    case .spreadsheet: Words.ExportFile.spreadsheet
    case .vcard: Words.ExportFile.vcard
    case .json: Words.ExportFile.json
    case .markdown: Words.ExportFile.markdown
    case .text: Words.ExportFile.text
    }
  }
}

/// The name of an exported file, from what narrows the list: "annuaire-surendettement".
enum DirectoryFileName {
  static func of(_ memory: DirectoryMemory, _ network: Network) -> String {
    FileName.of([Words.Directory.title] + memory.filters.map { $0.brief(network) } + [memory.input.text])
  }
}
