import Glibc

// Reads datasets that were changed at random, and looks at what becomes of them. Its options: `--donnees DOSSIER`,
// `--nombre N`, `--graine N`, `--depuis N`. It ends with 0 where all is well; otherwise it says which case is not.
var run = Run(Array(CommandLine.arguments.dropFirst()))
Watch.begin(run.seed)
do {
  exit(try run.all() ? 0 : 1)
} catch {
  print("the data cannot be read: \(error)")
  exit(2)
}
