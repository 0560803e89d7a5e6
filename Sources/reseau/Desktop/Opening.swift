import Texts

/// Opens a web address or writes an e-mail with the desktop's own program.
enum Opening {
  /// Opens it and says in a sentence what was done. Only the addresses that a browser or a mail program expects are
  /// passed on: data never choose a program.
  static func open(_ address: String) -> String {
    guard ["https://", "http://", "mailto:", "tel:"].contains(where: address.hasPrefix) else {
      return Words.Open.unknown(address)
    }
    guard DesktopProgram.hasDesktop else { return Words.Open.noDesktop(address) }
    let program = DesktopProgram(name: "xdg-open", arguments: [address])
    return program.start() ? Words.Open.done(address) : Words.Open.failed(address)
  }
}
