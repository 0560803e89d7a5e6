import Glibc
import Surface
import Terminal

// A program with nothing but a terminal: it shows the events that it is given. Its keys are in `Probe.obey`.
do {
  if CommandLine.arguments.contains("--twice") { try Terminal().close() }
  if CommandLine.arguments.contains("--pictures") { exit(Pictures.show(try Terminal())) }
  var probe = Probe(terminal: try Terminal(options: .init(mouse: !CommandLine.arguments.contains("--no-mouse"))))
  probe.run()
} catch {
  print("no screen: \(error)")
}
