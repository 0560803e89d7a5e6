import BundledFiles
import Glibc
import PartnerNetwork

// Reads the bundled files as the program would, and writes the image of their core as a line of Swift, into the file that
// its only argument names. Run by the build.

let network = NetworkReader.read(BundledFiles.all())
// Where something is wrong there is no image, and the program reads the files: `reseau verifier` then says what.
for problem in network.problems { print(problem) }
let image = CoreImage.write(network) ?? ""

var line = "let compiledCore = \""
for scalar in image.unicodeScalars { line += scalar.escaped(asASCII: false) }
line += "\"\n"

guard CommandLine.arguments.count == 2, let file = fopen(CommandLine.arguments[1], "w") else {
  perror("CompileCore")
  exit(1)
}
let written = fputs(line, file)
guard fclose(file) == 0, written >= 0 else {
  perror(CommandLine.arguments[1])
  exit(1)
}
