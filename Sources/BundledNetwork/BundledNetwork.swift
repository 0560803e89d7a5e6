import BundledFiles
import PartnerNetwork

/// The network of the files compiled into the program.
public enum BundledNetwork {
  /// Its core comes from the image that was made when the program was built (`CompileCore`), all else from the files
  /// when it is first asked for.
  public static func read() -> Network {
    CoreImage.read(compiledCore) { BundledFiles.all() } ?? NetworkReader.read(BundledFiles.all())
  }
}
