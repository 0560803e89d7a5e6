import PartnerNetwork
import Texts

/// A document to hand out at the end of a session, or to keep at hand.
public struct HandoutDocument {
  private let handout: Handout

  /// - Parameters:
  ///   - subject: its index must be one of the network.
  ///   - today: printed on the cover, and against which the age of contacts is told; nil where nobody knows.
  public init(_ subject: HandoutSubject, in network: Network, today: Day?) {
    var builder = HandoutBuilder(network, today: today)
    switch subject {
    case .tour(let index): handout = builder.tour(index)
    case .lever(let index): handout = builder.lever(index)
    case .commune(let index): handout = builder.commune(index)
    }
  }

  /// A quiz on paper.
  /// - Parameters:
  ///   - seed: with the same selection and data it draws the same questions again.
  ///   - today: printed on the cover; nil where nobody knows.
  public init(quiz selection: QuizSelection, seed: Int, in network: Network, today: Day?) {
    var builder = HandoutBuilder(network, today: today)
    handout = builder.quiz(selection, seed: seed)
  }

  /// The whole document. No control character comes out, whatever the data hold.
  public func write(_ format: HandoutFormat) -> String {
    switch format {
    case .html: HandoutHTML(handout).text
    case .markdown: HandoutMarkdown.write(handout)
    }
  }
}
