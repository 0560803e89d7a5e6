import PartnerNetwork
import Surface
import Texts

/// What the list of situations remembers: what narrows it and where one is.
public struct SituationsMemory: ScreenMemory {
  /// What is typed after `/`.
  private(set) var input = TextInput()
  /// Whether letters are text.
  var isTyping = false
  /// In the order in which they were chosen.
  private(set) var filters: [SituationFilter] = []
  /// What answers, worked out when it changes.
  private(set) var list: SituationList
  /// The selected situation, as a place in the list, and the first line shown.
  var place = ListPlace()

  /// - Parameter subject: filters as routes write them, parted by commas; anything else is words.
  init(subject: String, in network: Network) {
    var words: [String] = []
    for part in subject.split(separator: ",") {
      if let filter = SituationFilter(subject: part) { filters.append(filter) } else { words.append(String(part)) }
    }
    input = TextInput(words.joined(separator: " "))
    list = SituationList(input.text, filters, in: network)
  }

  /// The selected situation, as an index in `Learning.situations`; nil where none answers.
  var situation: Int? {
    list.situations.indices.contains(place.selected) ? list.situations[place.selected] : nil
  }

  var isNarrowed: Bool { !filters.isEmpty || !input.isEmpty }

  mutating func edit(_ edit: TextEdit, _ network: Network) {
    let before = input.text
    input.apply(edit)
    if input.text != before { run(network) }
  }

  mutating func put(_ filter: SituationFilter, _ network: Network) {
    filters.removeAll { $0.replaces(filter) }
    filters.append(filter)
    run(network)
  }

  mutating func drop(_ filter: SituationFilter, _ network: Network) {
    filters.removeAll { $0 == filter }
    run(network)
  }

  /// Removes the words first, then the filters, the last one first.
  mutating func dropLast(_ network: Network) {
    if input.isEmpty { filters = filters.dropLast() } else { input = TextInput() }
    run(network)
  }

  mutating func clear(_ network: Network) {
    (input, filters) = (TextInput(), [])
    run(network)
  }

  /// Selects a situation and brings its line into sight, with the heading above the first one.
  mutating func select(_ item: Int, height: Int) {
    guard !list.situations.isEmpty else { return }
    place.selected = max(0, min(list.situations.count - 1, item))
    let top = place.selected == 0 ? 0 : place.top
    place.top = ListView.top(top, selected: list.line(of: place.selected), count: list.lines.count, height: height)
  }

  private mutating func run(_ network: Network) {
    list = SituationList(input.text, filters, in: network)
    place = ListPlace()
  }
}
