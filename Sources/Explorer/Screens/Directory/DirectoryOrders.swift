import PartnerNetwork
import Texts

/// The orders that one key goes through.
enum DirectoryOrders {
  typealias Order = (column: DirectoryColumn, isDescending: Bool)

  private static let all: [Order] = [
    (.name, false), (.commune, false), (.date, true), (.date, false), (.telephone, false),
  ]

  /// The order after that of a query; the first after one that is not in the round.
  static func next(_ query: DirectoryQuery) -> Order {
    let place = all.firstIndex { $0.column == query.column && $0.isDescending == query.isDescending }
    return all[place.map { ($0 + 1) % all.count } ?? 0]
  }

  static func words(_ order: Order) -> String {
    let words =
      switch order.column {
      case .name: Words.Directory.byName
      case .service: Words.Directory.byService
      case .telephone: Words.Directory.byTelephone
      case .commune: Words.Directory.byPlace
      case .date: order.isDescending ? Words.Directory.newestFirst : Words.Directory.oldestFirst
      }
    return order.isDescending && order.column != .date ? "\(words), \(Words.Directory.reversed)" : words
  }

  static func notice(_ order: Order) -> String {
    order.column == .date ? Words.Directory.sortedDates(words(order)) : Words.Directory.nowSorted(words(order))
  }
}
