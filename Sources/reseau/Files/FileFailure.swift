import Glibc

/// Why a file could not be read or written, with its sentence in French.
enum FileFailure: Error, Equatable {
  case absent
  case forbidden
  case isFolder
  case isNotFolder
  case notOrdinary
  case linkLoop
  case exists
  case full
  case nameTooLong
  case tooLarge(bytes: Int)
  case other(code: Int32)

  /// The failure that the C library tells by `errno`.
  init(code: Int32) {
    switch code {
    case ENOENT: self = .absent
    case EACCES, EPERM: self = .forbidden
    case EISDIR: self = .isFolder
    case ENOTDIR: self = .isNotFolder
    case ELOOP: self = .linkLoop
    case EEXIST: self = .exists
    case ENOSPC, EDQUOT, EFBIG: self = .full
    case ENAMETOOLONG: self = .nameTooLong
    default: self = .other(code: code)
    }
  }

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
    case .full: "il n’y a plus de place"
    case .nameTooLong: "le nom est trop long"
    case .tooLarge(let bytes): "il est trop gros, \(bytes >> 20) Mio"
    case .other(let code): "erreur \(code) du système"
    }
  }
}
