#!/usr/bin/env python3
"""Builds the program and measures it beside others that people know, in one run. One command, nothing to say:

    python3 Tests/Benchmark/compare.py

The smallest honest C ncurses program (baseline.c) and those of tig, ncdu, abook, lynx and fzf that are installed run
in turns with it, in pseudo-terminals of 80x24, so that the load of the machine weighs on all alike. Nothing is
asserted: a time says something only beside another of the same run. Then words are searched letter by letter over 500,
20,000 and 200,000 contacts, beside fzf with its default settings over the same lines.
"""
import argparse, os, shutil, statistics, subprocess, sys, tempfile, time

import bench, directory

FOLDER = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(FOLDER))
AT_ONCE = 2_000


def history(folder, entries):
    """A repository of as many commits as the other programs have lines, for tig: its path."""
    path = os.path.join(folder, "history")
    subprocess.run(["git", "init", "--quiet", path], check=True)
    commits = (
        f"commit refs/heads/main\ncommitter Personne <personne@exemple.fr> {1_700_000_000 + number} +0000\n"
        f"data <<END\nPersonne {number}\nEND\n" for number in range(entries))
    subprocess.run(["git", "-C", path, "fast-import", "--quiet"], input="".join(commits), text=True, check=True)
    subprocess.run(["git", "-C", path, "symbolic-ref", "HEAD", "refs/heads/main"], check=True)
    return path


def others(folder):
    """The programs that are installed: name, command, end of the first screen, folder and file of the standard input.

    None is started by a shell: that would add its own millisecond to one and not to the other.
    """
    entries = 500
    book, page, words = (os.path.join(folder, name) for name in ("book", "page.html", "words"))
    with open(book, "w") as file:
        file.write("[format]\nprogram=abook\nversion=0.6.1\n\n")
        for number in range(entries):
            file.write(f"[{number}]\nname=Personne {number}\nemail=personne{number}@exemple.fr\nphone=0240000000\n\n")
    with open(page, "w") as file:
        file.writelines(f'<p><a href="#{number}">Personne {number}</a></p>\n' for number in range(entries))
    with open(words, "w") as file:
        file.writelines(f"Personne {number}\n" for number in range(entries))
    candidates = [
        (["tig"], f"Personne {entries - 20}", history(folder, entries), None),
        (["ncdu", os.path.join(PROJECT, "Sources")], "Total disk usage", folder, None),
        (["abook", "--datafile", book], "q:quit", folder, None),
        (["lynx", page], "H)elp", folder, None),
        (["fzf"], f"{entries}/{entries}", folder, words),
    ]
    return [
        (command[0], [shutil.which(command[0])] + command[1:], marker, place, file)
        for command, marker, place, file in candidates if shutil.which(command[0])]


def measure(programs, starts, keys):
    figures = [{"first": [], "time": [], "bytes": []} for _ in programs]
    for _ in range(starts):
        for (_, *start), figure in zip(programs, figures):
            running = bench.Program(*start)
            figure["first"].append(running.first_paint * 1000)
            stop(running)
    running = [bench.Program(*start) for _, *start in programs]
    for number in range(keys):
        for program, figure in zip(running, figures):
            # Ten down, ten up: a list that jumps counts in its share.
            seconds, size = program.key(program.down if number // 10 % 2 == 0 else program.up)
            figure["time"].append(seconds * 1000)
            figure["bytes"].append(size)
    for program, figure in zip(running, figures):
        figure["memory"] = program.private_kilobytes() / 1024
    before = [program.switches() for program in running]
    time.sleep(3)
    for program, figure, count in zip(running, figures, before):
        figure["idle"] = program.switches() - count
    for program, figure in zip(running, figures):
        start = time.perf_counter()
        os.write(program.fd, program.down * AT_ONCE)
        last, _ = program.burst(3)
        figure["flood"] = (last - start) * 1000
        stop(program)
    return figures


def stop(program):
    """Some ask before they leave."""
    os.kill(program.pid, 9)
    os.waitpid(program.pid, 0)
    os.close(program.fd)


ROWS = [
    ("start to first paint (ms)", lambda figure: statistics.median(figure["first"])),
    ("Down to complete repaint, p50", lambda figure: at(figure["time"], 0.5)),
    ("                          p95", lambda figure: at(figure["time"], 0.95)),
    ("                          p99", lambda figure: at(figure["time"], 0.99)),
    ("bytes for a Down, median", lambda figure: statistics.median(figure["bytes"])),
    (f"{AT_ONCE} Downs at once (ms)", lambda figure: figure["flood"]),
    ("private memory (MB)", lambda figure: figure["memory"]),
    ("wake-ups in 3 s idle", lambda figure: figure["idle"]),
]


def at(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def search(program, folder, sizes):
    print(f"\n{'a letter typed in the directory (ms)':38}{'reseau p50':>12}{'p95':>8}{'fzf p50':>10}{'p95':>8}{'ratio':>8}")
    for size in sizes:
        data = os.path.join(folder, str(size))
        subprocess.run(
            [sys.executable, os.path.join(FOLDER, "generate.py"), data, "--contacts", str(size),
             "--places", str(max(1, size // 5))], check=True,
            stdout=subprocess.DEVNULL)
        options = argparse.Namespace(program=program, data=data, marker="F1 aide", opened="ANNUAIRE")
        ours = directory.ours(options)["letters"]
        line = f"{size:>38,}{at(ours, 0.5):12.2f}{at(ours, 0.95):8.2f}"
        if shutil.which("fzf"):
            theirs = directory.theirs(data, flags="")["letters"]
            line += f"{at(theirs, 0.5):10.2f}{at(theirs, 0.95):8.2f}{at(theirs, 0.5) / at(ours, 0.5):8.2f}"
        print(line)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--starts", type=int, default=20)
    options.add_argument("--keys", type=int, default=200)
    options.add_argument("--program", help="one that is built already")
    chosen = options.parse_args()
    program = chosen.program
    if not program:
        # As it is given away: with the libraries that it carries along.
        subprocess.run([os.path.join(PROJECT, ".release", "build")], check=True)
        program = os.path.join(PROJECT, ".build", "livraison", "reseau")
    program = os.path.abspath(program)
    with tempfile.TemporaryDirectory() as folder:
        bench.settle(folder, program)
        baseline = os.path.join(folder, "baseline")
        subprocess.run(
            ["cc", "-O2", "-o", baseline, os.path.join(FOLDER, "baseline.c"), "-lncursesw", "-ltinfo"], check=True)
        programs = [("reseau", [program], "F1 aide"), ("C program", [baseline], "q: quit")] + others(folder)
        figures = measure(programs, chosen.starts, chosen.keys)
        print(f"{'':34}" + "".join(f"{name:>11}" for name, *_ in programs))
        for name, value in ROWS:
            print(f"{name:34}" + "".join(f"{value(figure):11.2f}" for figure in figures))
        search(program, folder, [500, 20_000, 200_000])
    print(f"\nLoad of the machine at the end: {os.getloadavg()[0]:.1f}.")


if __name__ == "__main__":
    main()
