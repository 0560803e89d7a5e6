import BundledFiles
import Glibc
import PartnerNetwork

// Reads the bundled files as the program would, and writes their core as Swift, into the file that its only argument
// names. Run by the build.

let network = NetworkReader.read(BundledFiles.all())
// Where something is wrong there is no core, and the program reads the files: `reseau verifier` then says what.
for problem in network.problems { print(problem) }
let source = SwiftSource(NetworkCore(network)).text

guard CommandLine.arguments.count == 2, let file = fopen(CommandLine.arguments[1], "w") else {
  perror("CompileCore")
  exit(1)
}
let written = fputs(source, file)
guard fclose(file) == 0, written >= 0 else {
  perror(CommandLine.arguments[1])
  exit(1)
}
