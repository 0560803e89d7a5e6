"""Asks the program for its handouts, and reads them as a browser and a printer would.

    python3 Tests/ReadBack/handouts.py PROGRAM

HTML is read by html.parser, which must find every element closed in order, every name given once, every link inside
the page leading somewhere, nothing fetched from elsewhere, and tables whose rows are as long as their heads. Tables of
Markdown must be regular too. Ends with 1 and a line for each defect.
"""

import html.parser
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

VOID = {"meta", "br", "hr", "img", "input", "link"}
FETCHING = {"script", "link", "img", "iframe", "object", "embed", "image", "use", "audio", "video", "source"}

# Texts that try to leave the place where they are written.
HOSTILE = {
    "format": "reseau/1",
    "entites": [
        {"id": "act_dur", "type": "acteur", "nom": "</caption><script>x</script> | \" onclick=\"x",
         "resume": "</p><img src=x> | *a*",
         "contacts": [{"type": "telephone", "libelle": "| </th>", "valeur": "02 | 40 <b>", "source": "DILA",
                       "confiance": "moyenne", "date": "2019"},
                      {"type": "site", "valeur": "javascript:alert(1)", "source": "DILA", "confiance": "haute"}]},
        {"id": "lev_dur", "type": "levier", "numero": 11, "nom": "</title></style><script>x</script> \\22 \" | <!--"},
    ],
    "liens": [{"de": "act_dur", "role": "finance", "vers": "lev_dur", "nature": "explicite", "source": "FASC"}],
    "questions": [{"id": "q_dur", "niveau": 1, "leviers": ["lev_dur"], "question": "</h3> | ?", "bonne": "<b>",
                   "mauvaises": ["a", "# b", "- c"], "explication": "</li>", "source": "FASC"}],
    "parcours": [{"id": "par_dur", "titre": "Dur </style> | \" <script>", "etapes": [
        {"titre": "</h3> |", "texte": "<b> | *x*", "cible": "act_dur", "question": "q_dur", "source": "FASC"}]}],
}


class Page(html.parser.HTMLParser):
    """What a page is made of."""

    def __init__(self):
        super().__init__()
        self.open, self.faults, self.ids, self.links, self.language = [], [], [], [], None
        self.headings, self.rows, self.tables, self.text, self.scopes = [], [], [], [], []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if len(values) != len(attributes):
            self.faults.append(f"an attribute twice: {tag}")
        if tag in FETCHING:
            self.faults.append(f"fetches or runs: {tag}")
        for name, value in attributes:
            if name.startswith("on") or name in ("src", "srcset", "style"):
                self.faults.append(f"{tag} has {name}={value}")
        if "id" in values:
            self.ids.append(values["id"])
        if "aria-labelledby" in values:
            self.links += ["#" + name for name in values["aria-labelledby"].split()]
        if "href" in values:
            self.links.append(values["href"])
        if tag == "html":
            self.language = values.get("lang")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "table":
            self.tables.append([])
        if tag == "tr" and self.tables:
            self.tables[-1].append(0)
        if tag in ("th", "td"):
            self.tables[-1][-1] += 1
            if tag == "th" and values.get("scope") not in ("col", "row"):
                self.faults.append("a head without scope")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"closed out of order: {tag}")

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_data(self, data):
        if self.open and self.open[-1] not in ("style", "title", "desc"):
            self.text.append(data)


def run(program, *arguments):
    """What the program prints. It must say that all went well."""
    done = subprocess.run([program, "exporter", *arguments], capture_output=True, timeout=60)
    if done.returncode != 0:
        sys.exit(f"{arguments}: code {done.returncode}\n{done.stderr.decode()}")
    return done.stdout.decode()


def check_html(document, defects):
    page = Page()
    page.feed(document)
    page.close()
    defects += page.faults
    if page.open or page.language != "fr":
        defects.append(f"left open: {page.open}, language {page.language}")
    if len(set(page.ids)) != len(page.ids):
        defects.append("an id twice")
    for link in page.links:
        if link.startswith("#"):
            if link[1:] not in page.ids:
                defects.append(f"leads nowhere: {link}")
        elif not re.match("(https?://|mailto:)", link):
            defects.append(f"unsafe: {link}")
    if page.headings.count(1) != 1 or any(b - a > 1 for a, b in zip(page.headings, page.headings[1:])):
        defects.append(f"headings: {page.headings[:20]}")
    for table in page.tables:
        if len(table) < 2 or len(set(table)) != 1:
            defects.append(f"table: {table[:10]}")
    style = re.search("<style>(.*?)</style>", document, re.S).group(1)
    if "@import" in style or "url(" in style or "size: A4" not in style:
        defects.append("style")
    for drawing in re.findall("<svg.*?</svg>", document, re.S):
        root = xml.etree.ElementTree.fromstring(drawing)
        if root.get("role") != "img" or not root.get("aria-labelledby"):
            defects.append("a drawing without words")
    return page


def check_sources(page, defects):
    """Every source that is listed is cited, and the other way round."""
    cited = {link for link in page.links if link.startswith("#source-")}
    listed = {"#" + name for name in page.ids if name.startswith("source-")}
    if cited != listed or not listed:
        defects.append(f"sources: cited but not listed {cited - listed}, listed but not cited {listed - cited}")


def check_markdown(document, defects):
    widths = []
    for line in document.splitlines() + [""]:
        if line.startswith("|"):
            widths.append(len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)))
        elif widths:
            if len(set(widths)) != 1 or len(widths) < 3:
                defects.append(f"table of Markdown: {widths[:10]}")
            widths = []
    if re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", document):
        defects.append("a control character")


def main():
    program = sys.argv[1]
    defects = []
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "dur.json"
        path.write_text(json.dumps(HOSTILE), encoding="utf-8")
        hostile = ["--donnees", str(path)]
        tours = json.loads((pathlib.Path(__file__).parents[2] / "Data/parcours.json").read_text(encoding="utf-8"))
        handouts = [["livret", "parcours", tour["id"]] for tour in tours["parcours"]]
        handouts += [["livret", "levier", str(number)] for number in range(1, 11)]
        handouts += [["livret", "levier", "lev_abs"], ["livret", "levier", "lev_reseau"]]
        handouts += [["livret", "commune", name] for name in ("Nozay", "Nantes", "Saint-Nazaire", "Le Gâvre")]
        handouts += [["quiz", "--graine", seed] for seed in ("1", "12", "9999")]
        handouts += [["livret", "levier", "11", *hostile], ["livret", "parcours", "par_dur", *hostile]]
        for handout in handouts:
            found = []
            page = check_html(run(program, *handout, "--format", "html"), found)
            check_sources(page, found)
            check_markdown(run(program, *handout, "--format", "markdown"), found)
            defects += [f"{' '.join(handout[:3])}: {defect}" for defect in found]
    for defect in defects[:40]:
        print(defect, file=sys.stderr)
    if defects:
        sys.exit(f"{len(defects)} defects")
    print(f"Read back: {len(handouts)} handouts, as HTML and as Markdown.")


main()
