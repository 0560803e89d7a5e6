import PartnerNetwork
import Texts

extension HomeScreen {
  /// The three lists, each a number: told one after the other, they would be fifty lines before anything is chosen.
  public static func listing(_ memory: HomeMemory, _ context: Context) -> [SpokenLine] {
    [.title(Words.Home.title)]
      + HomePanes.kinds.map { kind in
        SpokenLine("\(kind.title) (\(context.network.entities(of: kind).count))", opens: .open(.list(kind)))
      }
  }
}
