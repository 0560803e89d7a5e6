import BundledFiles
import PartnerNetwork

/// The network of the files compiled into the program.
public enum BundledNetwork {
  /// Its core was compiled when the program was built (`CompileCore`), all else comes from the files when it is first
  /// asked for.
  public static func read() -> Network {
    guard let core = compiledCore() else { return NetworkReader.read(BundledFiles.all()) }
    return NetworkReader.network(core) { BundledFiles.all() }
  }
}
