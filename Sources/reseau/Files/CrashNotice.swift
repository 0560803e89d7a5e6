import Storage
import Terminal

/// What is left and said if the program stops by a fault of its own.
enum CrashNotice {
  /// Nil where the user has no folder.
  static var report: CrashReport? {
    guard let folder = UserFolder.state.path(creating: false) else { return nil }
    let path = folder + "/dernier-arret.txt"
    return CrashReport(
      path: path, heading: "reseau",
      sentence: "\nLe programme s’est arrêté à cause d’une erreur qui vient de lui. Ce que vous aviez enregistré est "
        + "gardé.\nCe qui s’est passé est noté dans ce fichier, que vous pouvez transmettre à qui vous a donné le "
        + "programme\u{A0}:\n  \(path)\n")
  }
}
