import Glibc

// Without any argument the explorer opens at once: the parser of arguments is not even touched.
if CommandLine.argc <= 1 {
  exit(Explore.run())
} else {
  exit(Interpreter.run(Array(CommandLine.arguments.dropFirst())))
}
