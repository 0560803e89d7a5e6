import Notebook

/// What the program asks of the world. The run loop carries it out; nothing here does.
public enum Effect: Equatable, Sendable {
  /// Start or stop listening to the mouse.
  case mouse(Bool)
  /// Give the terminal back to the shell until the user returns.
  case suspend
  /// Copy a text; `what` begins the sentence that says where it went.
  case copy(String, what: String)
  /// Copy the whole card of an entity, by its id.
  case copyCard(String)
  /// Write a document to a new file.
  case export(ExportRequest)
  /// Open a web address, or write to an e-mail address.
  case open(String)
  /// Keep the commune of that INSEE code for the next start; nil keeps that there is none.
  case keepCommune(String?)
  /// Keep the colours of that name for the next start.
  case keepTheme(String)
  /// Keep for the next start whether screens are told and not drawn.
  case keepAccessible(Bool)
  /// Put a change of the notebook on the disk, then tell what became of it (`Program.saved`).
  case save(NotebookChange)
  case quit
}
