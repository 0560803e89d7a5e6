import Storage

extension FileFailure {
  /// What went wrong, to be put in brackets or after a colon.
  var words: String {
    switch self {
    case .absent: "il n’existe pas"
    case .forbidden: "vous n’en avez pas le droit"
    case .isFolder: "c’est un dossier, pas un fichier"
    case .isNotFolder: "une partie du chemin n’est pas un dossier"
    case .notOrdinary: "ce n’est pas un fichier ordinaire"
    case .linkLoop: "ses liens symboliques tournent en rond"
    case .exists: "il existe déjà"
    case .busy: "un autre programme s’en sert"
    case .full: "il n’y a plus de place"
    case .nameTooLong: "le nom est trop long"
    case .tooLarge(let bytes): "il est trop gros, \(bytes >> 20) Mio"
    case .other(let code): "erreur \(code) du système"
    }
  }
}
