/// A part of a list that is shown, where the list is longer than its room.
public enum Stretch {
  /// The first line to show, so that the chosen one is seen. Jumps by half a page, as lists do.
  public static func first(_ first: Int, chosen: Int?, count: Int, room: Int) -> Int {
    guard room > 0 else { return 0 }
    var first = max(0, min(first, count - room))
    guard let chosen else { return first }
    let half = max(1, room / 2)
    if chosen < first { first = max(0, min(chosen, first - half)) }
    if chosen >= first + room { first = min(max(0, count - room), max(chosen - room + 1, first + half)) }
    return first
  }

  /// The first line to show, so that as many as can be of some lines are seen; the earliest of the best.
  /// - Parameter wanted: places in the list, ascending.
  public static func first(showing wanted: [Int], count: Int, room: Int) -> Int {
    guard count > room, room > 0, let top = wanted.first else { return 0 }
    if let bottom = wanted.last, bottom < room { return 0 }
    var best = (first: 0, shown: wanted.count { $0 < room })
    for start in wanted {
      let first = min(max(0, start), count - room)
      let shown = wanted.count { $0 >= first && $0 < first + room }
      if shown > best.shown { best = (first, shown) }
    }
    return best.shown == 0 ? min(top, count - room) : best.first
  }
}
