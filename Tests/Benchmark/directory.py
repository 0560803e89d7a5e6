#!/usr/bin/env python3
"""Measures the directory of a large dataset, narrowed key by key, beside fzf over the same lines in the same run.

    python3 Tests/Benchmark/generate.py /tmp/200k
    python3 Tests/Benchmark/directory.py --program .build/release/reseau --data /tmp/200k

Both run in a pseudo-terminal of 80x24. A repaint is over when nothing followed for QUIET seconds; its time is that of
its last byte, from the key. Words are typed letter by letter, then taken back letter by letter. Without fzf, there is
nothing to compare with and the figures of the program stand alone.
"""
import argparse, glob, json, os, select, shutil, statistics, tempfile, time

import bench

QUIET = 0.1
WORDS = ["logement", "026191", "nozay accueil", "chateaubriant", "solidarités", "hirondlles"]
GOAL_KEY, GOAL_OPEN, GOAL_MEMORY = 30, 1500, 400


def press(program, key, patience=30):
    """The milliseconds from a key to the last byte of what it painted, and what it painted."""
    start = last = time.perf_counter()
    os.write(program.fd, key.encode())
    output = b""
    while select.select([program.fd], [], [], QUIET if output else patience)[0]:
        output += os.read(program.fd, 65536)
        last = time.perf_counter()
    return (last - start) * 1000, output


def typed(program, backspace="\x7f"):
    """The milliseconds of every key: words typed, and taken back."""
    letters, taken = [], []
    for word in WORDS:
        letters += [press(program, letter)[0] for letter in word]
        taken += [press(program, backspace)[0] for _ in word]
    return letters, taken


def lines(folder):
    """What the table shows of each contact, as lines for a program that reads lines."""
    with open(os.path.join(bench_folder(), "..", "..", "Data", "territoire.json"), encoding="utf-8") as file:
        communes = {commune["code"]: commune["nom"] for commune in json.load(file)["communes"]}
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        with open(path, encoding="utf-8") as file:
            dataset = json.load(file)
        for entry in dataset.get("lieux", []) + dataset.get("entites", []):
            for contact in entry.get("contacts", []):
                parts = [entry["nom"], contact.get("libelle", ""), contact["valeur"],
                         communes.get(entry.get("commune"), "")]
                yield " · ".join(parts)


def bench_folder():
    return os.path.dirname(os.path.abspath(__file__))


def ours(options):
    command = [os.path.abspath(options.program), "--donnees", os.path.abspath(options.data)]
    program = bench.Program(command, options.marker)
    figures = {"start": program.first_paint * 1000}
    figures["open"], output = press(program, "a")
    if options.opened.encode() not in output:
        raise SystemExit(f"{options.opened!r} did not appear:\n{output.decode(errors='replace')}")
    figures["first"] = press(program, "/")[0] + press(program, "l")[0]
    press(program, "\x7f")
    figures["letters"], figures["taken"] = typed(program)
    figures["memory"] = program.private_kilobytes() / 1024
    program.stop()
    return figures


def theirs(folder, flags="--exact"):
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as file:
        count = 0
        for line in lines(folder):
            file.write(line + "\n")
            count += 1
        file.flush()
        program = bench.Program([shutil.which("fzf"), *flags.split()], f"{count}/{count}", file=file.name)
        figures = {"start": program.first_paint * 1000}
        figures["letters"], figures["taken"] = typed(program)
        figures["memory"] = program.private_kilobytes() / 1024
        program.stop()
        return figures


def percentile(times, part):
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def rows(figures):
    yield "start to first paint (ms)", figures["start"], GOAL_OPEN
    yield "then `a` to the whole table (ms)", figures.get("open"), None
    yield "first letter of all, with `/` (ms)", figures.get("first"), None
    for name in ("letters", "taken"):
        words = "a letter typed" if name == "letters" else "a letter taken back"
        yield f"{words}, p50 of {len(figures[name])} (ms)", statistics.median(figures[name]), GOAL_KEY
        yield f"{words}, p95 (ms)", percentile(figures[name], 0.95), None
        yield f"{words}, longest (ms)", max(figures[name]), None
    yield "private memory (MB)", figures["memory"], GOAL_MEMORY


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--program", default=".build/release/reseau")
    options.add_argument("--data", required=True, help="a folder that generate.py wrote")
    options.add_argument("--marker", default="F1 aide", help="text at the end of the program's first screen")
    options.add_argument("--opened", default="ANNUAIRE", help="text of the directory")
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as home:
        # A commune that was chosen before would change what is measured.
        bench.settle(home, options.program)
        figures = ours(options)
        others = theirs(options.data) if shutil.which("fzf") else None
    print(f"load {os.getloadavg()[0]:.1f}")
    print(f"{'':38}{'reseau':>10}{'goal':>8}{'fzf':>10}{'ratio':>8}")
    for index, (name, value, goal) in enumerate(rows(figures)):
        other = list(rows(others))[index][1] if others else None
        ratio = f"{value / other:.2f}" if other else "-"
        print(f"{name:38}{value:10.1f}{goal or '-':>8}{f'{other:.1f}' if other else '-':>10}{ratio:>8}")


if __name__ == "__main__":
    main()
