import Glibc
import Notebook
import Storage

// Writes notes one after the other, and says each on a line of its own once it is saved: a test kills this program
// at any moment and looks whether every note that was said is there. Where others keep the file for too long, it tries
// again: on a slow disk they do.
//
// StorageProbe PATH NAME COUNT [nobody] [bytes=N]
//   nobody   gives up the rights of the administrator, whom no folder refuses
//   bytes=N  no file may grow beyond that, as on a disk that is full

/// Says a line at once.
func say(_ line: String) { _ = (line + "\n").withCString { write(STDOUT_FILENO, $0, strlen($0)) } }

let arguments = CommandLine.arguments
guard arguments.count > 3, let count = Int(arguments[3]) else { exit(2) }
for option in arguments.dropFirst(4) {
  if option == "nobody", getuid() == 0 { setuid(65534) }
  if option.hasPrefix("bytes="), let bytes = rlim_t(option.dropFirst(6)) {
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  }
}
let file = KeptFile(arguments[1], largest: 16 << 20) { Notebook($0) != nil }
for number in 1...max(1, count) {
  let note = Note(id: "\(arguments[2])-\(number)", subject: nil, text: "Note \(number)", modified: nil)
  var isSaved = false
  while !isSaved {
    do throws(FileFailure) {
      try file.update { bytes in
        var notebook = bytes.flatMap { Notebook($0) } ?? Notebook()
        _ = notebook.make(.note(note, over: nil))
        return notebook.bytes
      }
      isSaved = true
    } catch .busy {
      continue
    } catch {
      say("! \(error)")
      exit(1)
    }
  }
  say(note.id)
}
