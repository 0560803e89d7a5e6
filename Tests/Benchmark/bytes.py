#!/usr/bin/env python3
"""Counts what the explorer sends to the terminal for each Down key, at 80x24, on its home screen, a card and a list.

    python3 Tests/Benchmark/bytes.py .build/release/reseau

Bytes do not depend on the machine. `--show N` prints those of the Nth key of each walk.
"""
import argparse, os, statistics, tempfile

from bench import Program, settle

# A walk: what leads there, then the Down keys that are counted.
WALKS = [
    ("home, partners", [], 13),
    ("home, levers", [b"\t"], 13),
    ("home, frameworks", [b"\t\t"], 13),
    ("card of the first partner", [b"\r"], 20),
    ("card of the first lever", [b"\t\r"], 20),
    ("list of schemes", [b"4"], 20),
    ("glossary", [b"8"], 20),
    ("search for « loyer »", [b"/", b"loyer"], 10),
]


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--marker", default="F1 aide", help="text of the program's first screen")
    options.add_argument("--show", type=int, default=0)
    options.add_argument("command", nargs="+")
    chosen = options.parse_args()
    command = [os.path.abspath(chosen.command[0])] + chosen.command[1:]
    with tempfile.TemporaryDirectory() as home:
        settle(home, command[0])
        report(command + ["--neuf"], chosen)


def report(command, chosen):
    print(f"{'bytes for a Down':28}{'first':>7}{'mean':>7}{'p95':>7}{'max':>7}")
    for name, lead, count in WALKS:
        running = Program(command, chosen.marker)
        for keys in lead:
            running.key(keys)
        sizes = []
        for number in range(count):
            _, output = running.press(running.down)
            sizes.append(len(output))
            if number + 1 == chosen.show:
                print(output)
        running.stop()
        ordered = sorted(sizes)
        print(f"{name:28}{sizes[0]:7}{statistics.mean(sizes):7.0f}{ordered[int(count * 0.95)]:7}{ordered[-1]:7}")


if __name__ == "__main__":
    main()
