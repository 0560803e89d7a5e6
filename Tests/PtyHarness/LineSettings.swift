import Glibc

/// The settings of a terminal line (what `stty -a` prints), to compare before and after.
public struct LineSettings: Equatable, Sendable {
  private let flags: [tcflag_t]
  private let characters: [UInt8]

  init(of file: Int32) {
    var settings = termios()
    tcgetattr(file, &settings)
    flags = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }

  /// Whether the line is edited and echoed by the system, as a shell leaves it.
  public var isCooked: Bool { flags[3] & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO) }
}
