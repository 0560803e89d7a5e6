#!/usr/bin/env python3
"""Writes a dataset as large as one likes, to be laid over the bundled one and measured.

    python3 Tests/Benchmark/generate.py FOLDER
    .build/release/reseau verifier FOLDER
    .build/release/reseau --donnees FOLDER

Everything in it is invented, and the same seed gives the same files. Telephone numbers are those that the regulator
keeps for fiction (02 61 91 xx xx), mail addresses and sites end in `.example`, which nobody can register; only the
bundled communes are real. Twenty-one places in twenty-two are service points, the others are bodies with a card of
their own. `--national` is as large as France: 35,000 communes, most of them invented, and 100,000 service points.
"""
import argparse, json, os, random, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
SERVICES = [
    "Accueil", "Domiciliation", "Aide alimentaire", "Logement et surendettement", "Petite enfance", "Accès aux droits",
    "Épicerie solidaire", "Hébergement d’urgence", "Insertion et emploi", "Mobilité", "Inclusion numérique",
    "Aide aux vacances", "Santé et prévention", "Personnes âgées", "Secrétariat", "Permanence sociale",
]
PLACES = [
    "Maison des solidarités", "Centre socioculturel", "Espace France services", "Antenne du CCAS", "Épicerie sociale",
    "Point conseil budget", "Relais petite enfance", "Halte de nuit", "Boutique solidaire", "Accueil de jour",
    "Association d’entraide", "Pôle enfance jeunesse", "Maison de quartier", "Résidence sociale", "Atelier d’insertion",
]
NAMES = [
    "Louise-Michel", "Simone-Veil", "Jean-Moulin", "des Châtaigniers", "de l’Erdre-Vive", "du Vieux-Lavoir",
    "Françoise-Dolto", "des Hirondelles", "Aimé-Césaire", "de la Fontaine", "Geneviève-de-Gaulle", "des Trois-Chênes",
    "Joseph-Wresinski", "du Pré-Fleuri", "Rosa-Parks", "de l’Île-Verte", "Coluche", "des Bruyères", "du Moulin-Neuf",
    "Élisabeth-Goüin", "de la Gare", "Nelson-Mandela", "des Œillets", "du Champ-de-Foire",
]
STREETS = ["rue", "avenue", "place", "impasse", "boulevard", "allée", "chemin", "quai"]
KINDS = ["france_services", "ccas", "clic", "eds", "espace_numerique", "epicerie_sociale", "accueil_de_jour"]
MEANS = ["telephone", "courriel", "telephone", "telephone", "courriel", "telephone", "site", "telephone", "horaires"]
HOURS = ["Du lundi au vendredi, de 9 h à 12 h 30", "Le mardi et le jeudi, de 14 h à 17 h", "Sur rendez-vous"]


def slug(text):
    """What a mail address or an id keeps of a text."""
    text = text.replace("œ", "oe").replace("Œ", "oe")
    kept = unicodedata.normalize("NFD", text.lower()).encode("ascii", "ignore").decode()
    return "".join(letter if letter.isalnum() else "-" for letter in kept).strip("-")


def bundled_communes():
    with open(os.path.join(HERE, "..", "..", "Data", "territoire.json"), encoding="utf-8") as file:
        return [(commune["code"], commune["nom"], (commune.get("codes_postaux") or ["44000"])[0])
                for commune in json.load(file)["communes"]]


STARTS = ["Val", "Mont", "Bois", "Roche", "Font", "Champ", "Ville", "Pré", "Mas", "Haut", "Bel", "Pierre", "Clair"]
ENDS = ["aubry", "ensac", "igny", "ouville", "ecourt", "ières", "oux", "andier", "emont", "illac", "azeix", "eron"]
SAINTS = ["Aubin", "Brice", "Clair", "Denis", "Éloi", "Fiacre", "Germain", "Hilaire", "Ives", "Junien", "Loup", "Médard"]


def invented_communes(count, chance):
    """So many communes that do not exist, each with the code of none of the bundled ones."""
    for number in range(count):
        department, rank = 1 + number // 500, 1 + number % 500
        # 44 is where the bundled communes are, and 20 is no number of commune.
        department += (department >= 20) + (department >= 43)
        name = f"{chance.choice(STARTS)}{chance.choice(ENDS)}"
        if chance.random() < 0.3:
            name = f"Saint-{chance.choice(SAINTS)}-de-{name}"
        yield f"{department:02}{rank:03}", f"{name}-{number}" if number % 7 == 0 else name, f"{department:02}{rank // 10:02}0"


class Generator:
    def __init__(self, options):
        self.random = random.Random(options.seed)
        self.options = options
        self.communes = bundled_communes()
        self.invented = list(invented_communes(max(0, options.communes - len(self.communes)), self.random))
        self.communes += self.invented
        self.sources = [f"GEN_{number:03}" for number in range(200)]

    def date(self):
        year, month, day = self.random.randint(2019, 2026), self.random.randint(1, 12), self.random.randint(1, 28)
        return self.random.choice([f"{year}", f"{year}-{month:02}", f"{year}-{month:02}-{day:02}"])

    def origin(self):
        """Where a value comes from. One in ten has no date."""
        fields = {"source": self.random.choice(self.sources)}
        if self.random.random() < 0.9:
            fields["date"] = self.date()
        return fields | {"confiance": self.random.choice(["haute", "haute", "moyenne"])}

    def value(self, means, service, number, commune):
        if means == "telephone":
            digits = self.random.randint(0, 9999)
            return f"02 61 91 {digits // 100:02} {digits % 100:02}"
        if means == "courriel":
            return f"{slug(service)}.{slug(commune)}{number}@solidarites.example"
        if means == "site":
            return f"https://{slug(commune)}{number}.solidarites.example/{slug(service)}"
        return self.random.choice(HOURS)

    def contacts(self, number, commune, count):
        """The contacts of one place: so many a service."""
        each = self.options.each
        services = self.random.sample(SERVICES, min(len(SERVICES), -(-count // each)))
        contacts = []
        for index in range(count):
            service = services[index // each % len(services)]
            means = self.random.choice(MEANS)
            contacts.append({"type": means, "libelle": service, "valeur": self.value(means, service, number, commune)}
                            | self.origin())
            if self.random.random() < 0.05:
                contacts[-1]["reserve"] = "Numéro inventé pour les mesures : à ne pas appeler."
        return contacts

    def place(self, number, count):
        code, commune, postal = self.random.choice(self.communes)
        place, name = self.random.choice(PLACES), self.random.choice(NAMES)
        if number % 22 == 21:
            return "entites", {
                "id": f"gen_acteur_{number}", "type": "acteur", "nom": f"{place} {name} de {commune} ({number})",
                "nom_court": f"{place[:14]} {number}", "complement": True, "rang": 1000 + number,
                "resume": f"Ce lieu inventé de {commune} sert à mesurer le programme.",
                "contacts": self.contacts(number, commune, count)}
        fields = {
            "id": f"gen_lieu_{number}", "type": self.random.choice(KINDS), "nom": f"{place} {name} de {commune}",
            "adresse": f"{self.random.randint(1, 199)} {self.random.choice(STREETS)} {name}, {postal} {commune}",
            "commune": code}
        if self.random.random() < 0.5:
            fields["position"] = [round(self.random.uniform(46.9, 47.8), 4), round(self.random.uniform(-2.5, -1), 4)]
        if self.random.random() < 0.3:
            codes = self.random.sample(self.communes, self.random.randint(1, 6))
            fields["dessert"] = sorted({code} | {other[0] for other in codes})
        return "lieux", fields | self.origin() | {"contacts": self.contacts(number, commune, count)}

    def places(self):
        for number in range(self.options.places):
            # So many contacts in all, shared out as evenly as can be.
            share = self.options.contacts // self.options.places
            yield self.place(number, share + (number < self.options.contacts % self.options.places))


def written(entry):
    """An entry as people write it: a line a field, a line a contact."""
    def line(value):
        return json.dumps(value, ensure_ascii=False)

    lines = [f"      {line(name)}: {line(value)}" for name, value in entry.items() if name != "contacts"]
    contacts = ",\n".join(f"        {line(contact)}" for contact in entry["contacts"])
    return "    {\n" + ",\n".join(lines) + f',\n      "contacts": [\n{contacts}\n      ]\n    }}'


def write(folder, name, collection, entries):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(f'{{\n  "{collection}": [\n' + ",\n".join(entries) + "\n  ]\n}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder")
    parser.add_argument("--places", type=int, default=40_000)
    parser.add_argument("--contacts", type=int, default=200_000, help="in all; each has one number, address, site...")
    parser.add_argument("--each", type=int, default=1, help="contacts of one service: with 1, each has its own line")
    parser.add_argument("--communes", type=int, default=0, help="in all, with the bundled ones")
    parser.add_argument("--national", action="store_true", help="35,000 communes, 100,000 service points")
    parser.add_argument("--seed", type=int, default=44)
    options = parser.parse_args()
    if options.national:
        # One place in twenty-two is a body, and no service point.
        options.communes, options.places, options.contacts = 35_000, 104_762, 200_000
    os.makedirs(options.folder, exist_ok=True)
    generator = Generator(options)
    sources = [{"id": source, "titre": f"Source inventée {source}", "editeur": "Mesures", "date": generator.date()}
               for source in generator.sources]
    write(options.folder, "sources.json", "sources", [json.dumps(source, ensure_ascii=False) for source in sources])
    if generator.invented:
        write(options.folder, "communes.json", "communes", [
            "    " + json.dumps({"code": code, "nom": name, "codes_postaux": [postal]}, ensure_ascii=False)
            for code, name, postal in generator.invented])
    made = {"lieux": [], "entites": []}
    for collection, entry in generator.places():
        made[collection].append(written(entry))
    for collection, entries in made.items():
        for start in range(0, len(entries), 10_000):
            name = f"{collection}-{start // 10_000 + 1}.json"
            write(options.folder, name, collection, entries[start:start + 10_000])


if __name__ == "__main__":
    main()
