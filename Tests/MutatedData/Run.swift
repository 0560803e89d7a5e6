import Glibc

/// So many cases, each made from the seed and its number alone.
struct Run {
  var folder = "Data"
  var count = 300
  var seed: UInt64 = 44
  var first = 0

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let option = rest.popFirst(), let value = rest.popFirst() {
      switch option {
      case "--donnees": folder = value
      case "--nombre": count = Int(value) ?? count
      case "--graine": seed = UInt64(value) ?? seed
      case "--depuis": first = Int(value) ?? first
      default: print("unknown: \(option)")
      }
    }
  }

  /// - Returns: whether all is well; at the first case that is not, it is told and the rest left.
  func all() throws -> Bool {
    let data = try Dataset(folder: folder)
    var problems = 0
    var screens = 0
    for number in first..<first + count {
      Watch.pass(to: number)
      var chance = Chance(seed: seed, number: number)
      // All the data once in a while, for what only many entries show.
      var files = chance.onceIn(250) ? data.whole : data.excerpt(&chance)
      var mutations: [Mutation] = []
      for _ in 0...chance.below(6) {
        let mutation = chance.pick(Mutation.allCases, or: .cut)
        mutations.append(mutation)
        mutation.apply(to: &files, &chance)
      }
      var inspection = Inspection(files)
      inspection.lookAtProblems()
      inspection.lookAtTexts()
      inspection.walk(&chance, steps: 6)
      if chance.onceIn(4) { inspection.listen(&chance) }
      problems += inspection.problems
      screens += inspection.screens
      if !inspection.faults.isEmpty {
        print("case \(number), \(mutations): --graine \(seed) --depuis \(number) --nombre 1")
        for fault in inspection.faults.prefix(5) { print(fault) }
        return false
      }
      if count > 10_000, number % 5_000 == 4_999 { print("\(number + 1) cases") }
    }
    print("\(count) datasets, \(problems) problems told, \(screens) screens drawn, seed \(seed)")
    return true
  }
}
