import PartnerNetwork
import Texts

/// Where a statement comes from.
struct Origin: Hashable {
  var source: String?
  var sections: [String] = []
  /// When the source stated it, where that is not the date of the source.
  var date: String?
  var confidence: Confidence?
}

/// The sources of a page, numbered in the order in which they are first named, so that each is written out once.
struct SourceList {
  private(set) var ids: [String] = []
  /// The degrees of confidence that need a word of explanation.
  private(set) var confidences: [Confidence] = []

  /// "source 3, section « Levier 6 », confiance moyenne."
  mutating func words(_ origin: Origin, in network: Network) -> String {
    var parts = [origin.source.map { "source\u{A0}\(number(of: $0))" } ?? "source non renseignée"]
    if let sections = Self.words(origin.sections, in: network) { parts.append(sections) }
    if let date = origin.date { parts.append(ContactWords.dated(date)) }
    if let confidence = origin.confidence, confidence != .high {
      if !confidences.contains(confidence) { confidences.append(confidence) }
      parts.append(confidence == .low ? "à vérifier" : "confiance \(confidence.rawValue)")
    }
    return parts.joined(separator: ", ") + "."
  }

  /// The sections by their titles; only how many they are where they would drown the rest.
  private static func words(_ sections: [String], in network: Network) -> String? {
    let titles = sections.map { "«\u{A0}\(network.section($0)?.title ?? $0)\u{A0}»" }
    switch titles.count {
    case 0: return nil
    case 1: return "section \(titles[0])"
    case 2...3: return "sections \(titles.joined(separator: ", "))"
    default: return "\(titles.count) sections"
    }
  }

  /// The number of a source, from 1.
  mutating func number(of id: String) -> Int {
    if let index = ids.firstIndex(of: id) { return index + 1 }
    ids.append(id)
    return ids.count
  }

  /// A source on one line, even where the dataset does not describe it.
  static func line(_ id: String, in network: Network) -> String {
    network.details.sources[id]?.line ?? "«\u{A0}\(id)\u{A0}», non décrite dans ces données."
  }
}
