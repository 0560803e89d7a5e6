#!/usr/bin/env python3
"""Measures how long the drawings take, from a key to the last byte of its repaint, at 80x24.

    python3 Tests/Benchmark/drawings.py .build/release/reseau

The last rows are a map of 5,000 neighbours, in data made for it.
"""
import json, os, statistics, sys, tempfile

from bench import Program, settle

DOWN, RIGHT, PAGE_DOWN, SEARCH_MAP = b"\x1bOB", b"\x1bOC", b"\x1b[6~", b"\x1b[17~"


def report(name, times):
    ordered = sorted(time * 1000 for time in times)
    p95 = ordered[int(len(ordered) * 0.95)]
    print(f"{name:36}{statistics.median(ordered):9.1f}{p95:9.1f}{ordered[-1]:9.1f}")


def opened(command, key, count=20):
    """The seconds that a key takes on the home screen, each time after coming back to it."""
    running = Program(command, "F1 aide")
    times = []
    for _ in range(count):
        times.append(running.press(key)[0])
        running.press(b"\x1b")
        running.press(b"0")
    running.stop()
    return times


def walked(command, lead, keys, count=60):
    """The seconds that each of some keys takes, pressed in turn, after those that lead there."""
    running = Program(command, "F1 aide")
    for key in lead:
        running.press(key)
    times = [running.press(keys[turn % len(keys)])[0] for turn in range(count)]
    running.stop()
    return times


def star(folder):
    """A dataset of one partner that funds 5,000 schemes."""
    entities = [{"id": "act_big", "type": "acteur", "nom": "Grand centre", "nom_court": "Grand centre"}]
    links = []
    for number in range(5000):
        name = f"Dispositif {number}"
        entities.append({"id": f"dis_{number:05}", "type": "dispositif", "nom": name, "nom_court": name})
        links.append({"de": "act_big", "role": "finance", "vers": f"dis_{number:05}", "nature": "explicite"})
    with open(os.path.join(folder, "etoile.json"), "w") as file:
        json.dump({"entites": entities, "liens": links}, file)


def main():
    with tempfile.TemporaryDirectory() as home:
        settle(home, sys.argv[1])
        measure([os.path.abspath(sys.argv[1]), "--neuf"])


def measure(program):
    print(f"{'milliseconds':36}{'p50':>9}{'p95':>9}{'max':>9}")
    for name, key in [("matrix, opened", b"x"), ("map of an entity, opened", b"c"), ("overview, opened", b"v")]:
        report(name, opened(program, key))
    report("matrix, moved in", walked(program, [b"x"], [DOWN, RIGHT]))
    report("matrix, put in another order", walked(program, [b"x"], [b"o"]))
    report("map, moved in", walked(program, [DOWN, DOWN, b"c"], [DOWN]))
    report("map, second circle", walked(program, [DOWN, DOWN, b"c", DOWN, DOWN], [b" "]))
    with tempfile.TemporaryDirectory() as folder:
        star(folder)
        large = program + ["--donnees", folder]
        lead = [b"/", b"grand centre", SEARCH_MAP]
        report("map of 5,000 neighbours, opened", walked(large, lead[:2], [SEARCH_MAP], 1))
        report("map of 5,000 neighbours, Down", walked(large, lead, [DOWN]))
        report("map of 5,000 neighbours, Page down", walked(large, lead, [PAGE_DOWN]))


if __name__ == "__main__":
    main()
