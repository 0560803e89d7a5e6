#!/usr/bin/env python3
"""Measures a terminal program beside a minimal C one, in the same run and the same environment.

    python3 Tests/Benchmark/bench.py --marker "q: quit" -- .build/release/TerminalProbe

Both run in a pseudo-terminal of 80x24, in turns, so that the load of the machine weighs on both alike. A paint
is over when its marker text has come and nothing followed for QUIET seconds; its time is that of the last byte.
"""
import argparse, fcntl, os, pty, select, signal, statistics, struct, subprocess, sys, tempfile, termios, time

QUIET = 0.02


class Program:
    def __init__(self, command, marker, folder=".", file=None, patience=10):
        """Starts a command in a folder, with a file on its standard input if there is one, until its marker is shown.

        Ends this program where it is not shown after as many seconds as there is patience.
        """
        self.started = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.chdir(folder)
            if file:
                os.dup2(os.open(file, os.O_RDONLY), 0)
            os.execve(command[0], command, environment())
        last, output = self.burst(patience, marker.encode())
        if marker.encode() not in output:
            sys.exit(f"{command[0]}: {marker!r} did not appear in:\n{output.decode(errors='replace')}")
        self.first_paint = last - self.started
        # The form in which a terminal sends its arrows is the one that the program asked for.
        introducer = b"\x1bO" if b"\x1b[?1h" in output else b"\x1b["
        self.down, self.up = introducer + b"B", introducer + b"A"

    def burst(self, patience, marker=b""):
        """Reads to the end of a burst: the time of its last byte, and its bytes."""
        output, last, end = b"", time.perf_counter(), time.perf_counter() + patience
        while time.perf_counter() < end:
            done = output and marker in output
            if select.select([self.fd], [], [], QUIET if done else 0.5)[0]:
                try:
                    output += os.read(self.fd, 65536)
                except OSError:
                    break
                last = time.perf_counter()
            elif done:
                break
        return last, output

    def press(self, key):
        """Presses a key: the seconds until its repaint is complete, and the bytes of it."""
        start = time.perf_counter()
        os.write(self.fd, key)
        last, output = self.burst(1)
        return last - start, output

    def key(self, key):
        """Presses a key: the seconds until its repaint is complete, and how many bytes that was."""
        seconds, output = self.press(key)
        return seconds, len(output)

    def lines(self, file):
        with open(f"/proc/{self.pid}/{file}") as text:
            return [line.split() for line in text]

    def private_kilobytes(self):
        return sum(int(line[1]) for line in self.lines("smaps_rollup") if line[0].startswith("Private_"))

    def switches(self):
        return sum(int(line[1]) for line in self.lines("status") if line[0].endswith("ctxt_switches:"))

    def stop(self):
        os.kill(self.pid, signal.SIGTERM)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def settle(folder, program):
    """Makes the folder a home where the program was opened and left before, so that it has nothing to welcome or offer."""
    os.environ |= {"HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder, "XDG_DATA_HOME": folder}
    first = Program([os.path.abspath(program)], "")
    for key in (b"\x1b", b"q"):
        first.press(key)
    os.waitpid(first.pid, 0)
    os.close(first.fd)


def environment():
    kept = {name: value for name, value in os.environ.items() if name not in ("LINES", "COLUMNS", "LANG")}
    return kept | {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}


def measure(programs, starts, keys):
    """A dictionary of figures for each program; each is a (command, marker)."""
    figures = [{"first": [], "time": [], "bytes": []} for _ in programs]
    for _ in range(starts):
        for program, figure in zip(programs, figures):
            running = Program(*program)
            figure["first"].append(running.first_paint * 1000)
            running.stop()
    running = [Program(*program) for program in programs]
    for _ in range(keys):
        for program, figure in zip(running, figures):
            seconds, size = program.key(program.down)
            figure["time"].append(seconds * 1000)
            figure["bytes"].append(size)
            program.key(program.up)
    for program, figure in zip(running, figures):
        figure["memory"] = program.private_kilobytes()
    before = [program.switches() for program in running]
    time.sleep(3)
    for program, figure, count in zip(running, figures, before):
        figure["idle"] = program.switches() - count
        program.stop()
    return figures


def rows(figure):
    times = sorted(figure["time"])
    yield "start to first paint, median (ms)", statistics.median(figure["first"])
    yield "Down to complete repaint, p50 (ms)", statistics.median(times)
    yield "Down to complete repaint, p95 (ms)", times[int(len(times) * 0.95)]
    yield "bytes for a Down, median", statistics.median(figure["bytes"])
    yield "private memory (kB)", figure["memory"]
    yield "context switches in 3 s idle", figure["idle"]


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--marker", required=True, help="text at the end of the program's first screen")
    options.add_argument("--starts", type=int, default=30)
    options.add_argument("--keys", type=int, default=200)
    options.add_argument("command", nargs="+")
    chosen = options.parse_args()
    command = [os.path.abspath(chosen.command[0])] + chosen.command[1:]
    with tempfile.TemporaryDirectory() as folder:
        settle(folder, command[0])
        baseline = os.path.join(folder, "baseline")
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "baseline.c")
        subprocess.run(["cc", "-O2", "-o", baseline, source, "-lncursesw", "-ltinfo"], check=True)
        figures = measure([(command, chosen.marker), ([baseline], "q: quit")], chosen.starts, chosen.keys)
    print(f"{'':36}{os.path.basename(command[0]):>16}{'baseline':>12}{'ratio':>8}")
    for (name, ours), (_, theirs) in zip(rows(figures[0]), rows(figures[1])):
        ratio = f"{ours / theirs:.2f}" if theirs else "-"
        print(f"{name:36}{ours:16.2f}{theirs:12.2f}{ratio:>8}")


if __name__ == "__main__":
    main()
