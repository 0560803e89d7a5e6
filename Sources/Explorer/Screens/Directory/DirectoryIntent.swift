import PartnerNetwork

/// What the user means in the directory.
public enum DirectoryIntent: Hashable, Sendable {
  /// Begin to type, or go back to the lines and keep what was typed.
  case type, keep
  /// Those to call for the lever that the words name.
  case takeLever
  /// The menu of filters, and those that it leads to.
  case filters, levers, kinds, communes
  case add(DirectoryFilter)
  case drop(DirectoryFilter)
  case dropLast, clear
  /// The emergency numbers, or the whole directory again.
  case urgent
  /// The next order, or that of a head that was clicked.
  case nextOrder
  case order(DirectoryColumn)
  case formats
  /// The formats, for a list with the user's own contacts or without them.
  case formatsFor(own: Bool)
  case export(DirectoryFileFormat, own: Bool)
}
