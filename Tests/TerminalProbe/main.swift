import Glibc
import Surface
import Terminal

// A program with nothing but a terminal: it shows the events that it is given. Its keys are in `Probe.obey`.
do {
  if CommandLine.arguments.contains("--twice") { try Terminal().close() }
  if CommandLine.arguments.contains("--pictures") { exit(Pictures.show(try Terminal())) }
  var options = Terminal.Options(mouse: !CommandLine.arguments.contains("--no-mouse"))
  if CommandLine.arguments.count > 2, CommandLine.arguments[1] == "--report" {
    options.report = CrashReport(
      path: CommandLine.arguments[2], heading: "probe 1.0", sentence: "the report is there\n")
  }
  var probe = Probe(terminal: try Terminal(options: options))
  probe.run()
} catch {
  print("no screen: \(error)")
}
