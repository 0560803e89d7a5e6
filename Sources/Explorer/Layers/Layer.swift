import Surface

/// What lies over the screen and has the keys until it is closed.
enum Layer: Equatable, Sendable {
  case popup(Popup)
  case terms(TermsPopup)
  case palette(Palette)
  case help(Help)
  case choice(Choice)
  case welcome(Welcome)
}

/// What a layer asks for after a key.
enum LayerOutcome: Equatable {
  case stay, close
  /// Close, then do this.
  case perform(Intent)
  /// Close, then say this in the status line.
  case tell(String)
}
