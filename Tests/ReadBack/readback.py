"""Reads what the program writes with other implementations, and compares every field with its JSON.

    python3 Tests/ReadBack/readback.py PROGRAM

CSV is read by Python's csv module, vCard by vobject (PyPI). Ends with 1 and a line for each difference.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import table
import cards

# A dataset made to be hard to write: what looks like a formula, the signs of every grammar, wide and right-to-left
# letters, characters that no text should hold, and texts longer than a line.
HOSTILE = {
    "entites": [
        {"id": "act_dur", "type": "acteur", "nom": "=SOMME(A1;B2), \"Agence\" ; d’essai\\fin",
         "contacts": [
             {"type": "telephone", "valeur": "+33 2 40 41 20 20", "source": "DUR", "confiance": "haute"},
             {"type": "courriel", "valeur": "@essai@exemple.fr", "source": "DUR", "date": "2019", "confiance": "moyenne"},
             {"type": "telephone", "libelle": "-2+3;=HYPERLINK(\"http://exemple.fr\")", "valeur": "0 808 800 700",
              "source": "DUR", "date": "2024-08-01", "confiance": "haute", "reserve": "@à voir, \"vite\"; ou pas\\n"},
             {"type": "adresse", "libelle": "É" * 200, "valeur": "1 rue du Çà; bât. \"B\", 44000 Nantes", "source": "DUR",
              "confiance": "haute"},
             {"type": "adresse", "libelle": "Sans code", "valeur": "Lieu-dit, près de l’église", "source": "DUR",
              "confiance": "haute"},
             {"type": "site", "libelle": "mot🙂" * 60, "valeur": "https://exemple.fr/" + "a;b,c\\d" * 30,
              "source": "INCONNUE", "confiance": "haute"},
             {"type": "horaires", "libelle": "عربي 日本語", "valeur": "'=1+1 | -2", "source": "DUR", "confiance": "haute"},
             {"type": "formulaire", "libelle": " espaces ", "valeur": "exemple.fr/formulaire", "source": "DUR",
              "confiance": "haute"},
         ]},
        {"id": "act_controle", "type": "acteur", "nom": "Ligne\nsuivante\tet\rretour \u001b[31m \u202e \ufeff",
         "contacts": [{"type": "telephone", "valeur": "39\n19", "source": "DUR", "confiance": "haute"}]},
    ],
    "sources": [{"id": "DUR", "titre": "=Source; \"dure\", avec\\tout", "editeur": "É,;", "date": "2019-10"}],
}


def run(program, *arguments):
    """What the program prints, as bytes. It must say that all went well."""
    done = subprocess.run([program, *arguments], capture_output=True, timeout=60)
    if done.returncode != 0:
        sys.exit(f"{arguments}: code {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def compare(program, arguments, differences):
    """Compares the three other formats of one question with the JSON; gives how many entries there are."""
    entries = json.loads(run(program, "annuaire", *arguments, "--format", "json"))
    for options in (["--format", "csv"], ["--excel"]):
        document = run(program, "annuaire", *arguments, *options)
        differences += table.differences(document, entries, for_spreadsheet="--excel" in options)
    differences += cards.differences(run(program, "annuaire", *arguments, "--format", "vcard"), entries)
    return len(entries)


def main():
    program = sys.argv[1]
    differences = []
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "dur.json"
        path.write_text(json.dumps(HOSTILE), encoding="utf-8")
        hostile = ["--donnees", str(path)]
        questions = [
            [], ["surendettement"], ["--commune", "Nozay"], ["--levier", "6"], ["--urgences"], ["--type", "lieu"],
            ["rienquirepondeacela"], [*hostile, "--type", "acteur"],
        ]
        counts = [compare(program, question, differences) for question in questions]
    # A comparison of nothing would always succeed.
    if counts[0] < 100 or counts[-1] < counts[0] // 10 or counts[6] != 0:
        differences.append(f"numbers of entries: {counts}")
    for difference in differences[:40]:
        print(difference, file=sys.stderr)
    if differences:
        sys.exit(f"{len(differences)} differences")
    print(f"Read back: {sum(counts)} entries of {len(questions)} questions, as CSV and vCard, equal to the JSON.")


main()
