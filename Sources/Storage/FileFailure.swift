import Glibc

/// Why a file could not be read or written.
public enum FileFailure: Error, Equatable {
  case absent
  case forbidden
  case isFolder
  case isNotFolder
  case notOrdinary
  case linkLoop
  case exists
  case full
  /// Another program holds it, and did not let go in time.
  case busy
  case nameTooLong
  case tooLarge(bytes: Int)
  case other(code: Int32)

  /// The failure that the C library tells by `errno`.
  public init(code: Int32) {
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
}
