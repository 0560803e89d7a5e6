"""Asks the program for its drawings, and gives them to other programs.

    python3 Tests/ReadBack/pictures.py PROGRAM

SVG is parsed by Python's xml.etree and drawn by rsvg-convert, HTML is read by html.parser, DOT is drawn by Graphviz.
Ends with 1 and a line for each defect.
"""

import html.parser
import json
import pathlib
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

SVG = "{http://www.w3.org/2000/svg}"

# Names that are hard to write in XML, HTML, DOT, Mermaid and Markdown.
HOSTILE = {
    "format": "reseau/1",
    "roles": [{"id": "agit_dur", "libelle": "agit \"pour\" <le> & ] | bien", "inverse": "dépend \\ de",
               "court": "agit", "definition": "x", "lettre": "&", "rang": 99}],
    "entites": [
        {"id": "act_dur", "type": "acteur", "nom": "\"Agence\" <b>&amp; ] } | ` # ; -- > --> end ]]> %% \\N \\"},
        {"id": "lev_dur", "type": "levier", "numero": 11, "nom": "Un nom " + "très long " * 12},
        {"id": "cad_dur", "type": "cadre", "nom": "عربي مرحبا 日本語 🙂"},
        {"id": "dis_dur", "type": "dispositif", "nom": "Mot" * 40},
    ],
    "liens": [
        {"de": "act_dur", "role": "agit_dur", "vers": "lev_dur", "nature": "explicite", "precision": "<i>&"},
        {"de": "act_dur", "role": "agit_dur", "vers": "cad_dur", "nature": "deduit", "motif": "x"},
        {"de": "cad_dur", "role": "agit_dur", "vers": "lev_dur", "nature": "explicite"},
        {"de": "act_dur", "role": "agit_dur", "vers": "dis_dur", "nature": "explicite"},
    ],
}


class Page(html.parser.HTMLParser):
    """What a page is made of, and whether its elements are closed in order."""

    def __init__(self):
        super().__init__()
        self.open, self.names, self.language, self.faults = [], set(), None, []

    def handle_starttag(self, tag, attributes):
        self.names.add(tag)
        if tag == "html":
            self.language = dict(attributes).get("lang")
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.names.add(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)


def run(program, *arguments):
    """What the program prints, as bytes. It must say that all went well."""
    done = subprocess.run([program, "exporter", *arguments], capture_output=True, timeout=60)
    if done.returncode != 0:
        sys.exit(f"{arguments}: code {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def check_svg(data, names, defects):
    """Parses and draws a picture; every name that it must show is in its texts."""
    root = xml.etree.ElementTree.fromstring(data)
    for element in ("title", "desc"):
        if root.find(SVG + element) is None:
            defects.append(f"no {element}")
    if list(root.iter(SVG + "script")):
        defects.append("a script")
    texts = {"".join("".join(text.itertext()).split()) for text in root.iter(SVG + "text")}
    defects += [f"not whole: {name}" for name in names if "".join(name.split()) not in texts]
    drawn = subprocess.run(["rsvg-convert"], input=data, capture_output=True, timeout=120)
    if drawn.returncode != 0 or drawn.stderr:
        defects.append(f"rsvg-convert: {drawn.stderr.decode()}")
        return
    width, height = struct.unpack(">II", drawn.stdout[16:24])
    if abs(width - float(root.get("width"))) > 1.5 or abs(height - float(root.get("height"))) > 1.5:
        defects.append(f"drawn as {width}x{height}")


def check_dot(data, defects):
    drawn = subprocess.run(["dot", "-Tsvg"], input=data, capture_output=True, timeout=120)
    if drawn.returncode != 0 or drawn.stderr:
        defects.append(f"dot: {drawn.stderr.decode()}")
        return
    shapes = [group.get("class") for group in xml.etree.ElementTree.fromstring(drawn.stdout).iter(SVG + "g")]
    links = sum(" -> " in line for line in data.decode().splitlines())
    if shapes.count("edge") != links or not shapes.count("node"):
        defects.append(f"dot drew {shapes.count('edge')} links of {links}")


def check_html(data, defects):
    page = Page()
    page.feed(data.decode())
    if page.language != "fr" or page.open or page.faults:
        defects.append(f"page: {page.language}, {page.open}, {page.faults}")
    defects += [f"page has {name}" for name in page.names & {"script", "link", "img", "iframe"}]


def main():
    program = sys.argv[1]
    defects = []
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "dur.json"
        path.write_text(json.dumps(HOSTILE), encoding="utf-8")
        hostile = ["--donnees", str(path)]
        names = [entity["nom"] for entity in HOSTILE["entites"]]
        names[1] = "11 " + names[1]
        drawings = [
            (["carte", "CAF"], ["CAF", "CTG"]), (["carte", "levier", "6"], []), (["carte", "État"], ["Préfet"]),
            (["matrice"], ["CAF"]), (["matrice", "--sujet", "acteurs-cadres"], ["CAF"]),
            (["matrice", "--sujet", "leviers-cadres"], []), (["ensemble"], ["CAF", "6 Logement", "CTG"]),
            (["carte", "act_dur", *hostile], names), (["matrice", *hostile], names[:2]),
            (["ensemble", *hostile], names[:3]),
        ]
        for drawing, names in drawings:
            found = []
            check_svg(run(program, *drawing, "--format", "svg"), names, found)
            check_svg(run(program, *drawing, "--format", "svg", "--sombre"), names, found)
            check_dot(run(program, *drawing, "--format", "dot"), found)
            check_html(run(program, *drawing, "--format", "html"), found)
            defects += [f"{' '.join(drawing[:2])}: {defect}" for defect in found]
    for defect in defects[:40]:
        print(defect, file=sys.stderr)
    if defects:
        sys.exit(f"{len(defects)} defects")
    print(f"Read back: {len(drawings)} drawings, as SVG and HTML parsed, SVG and DOT drawn.")


main()
