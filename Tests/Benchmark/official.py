#!/usr/bin/env python3
"""Writes an invented export of the official directory, in the shapes that the DILA gives it.

    python3 Tests/Benchmark/official.py FILE.json [--records 90000] [--shape archive|portal|csv] [--megabytes 300]
    /usr/bin/time -v .build/release/reseau actualiser --annuaire FILE.json --departement 44 --sortie FOLDER

Names and numbers are invented: telephone numbers are those that the regulator keeps for fiction (02 61 91 xx xx), mail
addresses and sites end in `.example`. Only the communes of Loire-Atlantique are real. The same seed gives the same file,
and the three shapes hold the same records. One record in a hundred has something odd.
"""
import argparse, csv, json, os, random, sys

HERE = os.path.dirname(os.path.abspath(__file__))
DAYS = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi"]
KINDS = [("mairie", "Mairie - {}"), ("ccas", "Centre communal d'action sociale - {}"),
         ("france_services", "France services - {}"), ("gendarmerie", "Brigade de gendarmerie - {}"),
         ("tresorerie", "Trésorerie de {}"), ("clic", "Point d'information local dédié aux personnes âgées - {}"),
         ("caf", "Caisse d'allocations familiales (CAF) - accueil de {}"), ("mission_locale", "Mission locale - {}")]
LISTS = ["pivot", "adresse", "telephone", "adresse_courriel", "site_internet", "plage_ouverture"]
FIELDS = ["id", "nom", "siret", "code_insee_commune", "date_modification", "partenaire"] + LISTS


def communes():
    """The real communes of the département, then invented ones of others."""
    with open(os.path.join(HERE, "../../Data/territoire.json"), encoding="utf-8") as file:
        real = json.load(file)["communes"]
    yield from ((c["code"], c["nom"], (c.get("codes_postaux") or ["44000"])[0]) for c in real)
    for department in [d for d in range(1, 96) if d not in (20, 44)]:
        for number in range(1, 370):
            code = f"{department:02}{number:03}"
            yield code, f"Bourg-{code}", f"{department:02}{number % 9:01}00"


def record(number, code, town, postal, kind, pattern, rng):
    """One record, as the archive's file has it."""
    name = pattern.format(town)
    hours = [{"nom_jour_debut": d, "nom_jour_fin": d, "valeur_heure_debut_1": "09:00:00", "valeur_heure_fin_1": "12:30:00",
              "valeur_heure_debut_2": "14:00:00" if d != "Samedi" else "", "valeur_heure_fin_2": "17:00:00" if d != "Samedi" else "",
              "commentaire": ""} for d in DAYS[: rng.choice([5, 5, 6])]]
    made = {
        "id": f"{number:08x}-0000-4000-8000-{number:012x}", "nom": name, "siret": f"{number:014}",
        "code_insee_commune": code, "date_modification": f"{rng.randint(1, 28):02}/{rng.randint(1, 9):02}/2026 10:00:00",
        "partenaire": "Service public « éprouvé » " * 40,
        "pivot": [{"type_service_local": kind, "code_insee_commune": [code]}],
        "adresse": [{"type_adresse": "Adresse", "complement1": "", "complement2": "", "numero_voie": f"{rng.randint(1, 90)} rue de l'Église",
                     "service_distribution": "", "code_postal": postal, "nom_commune": town, "pays": "",
                     "longitude": "", "latitude": "", "accessibilite": "ACC"}],
        "telephone": [{"valeur": f"02 61 91 {rng.randint(0, 99):02} {rng.randint(0, 99):02}", "description": ""}],
        "adresse_courriel": [f"accueil-{code}@{kind.replace('_', '-')}.example"],
        "site_internet": [{"libelle": "", "valeur": f"https://www.bourg-{code}.example/"}],
        "plage_ouverture": hours,
    }
    if rng.random() < 0.01:
        odd = rng.choice(["telephone", "date_modification", "adresse", "nom", "plage_ouverture", "adresse_courriel"])
        made[odd] = rng.choice([None, "", 12, [None], [{}], "n’importe quoi", [{"valeur": "02 40"}], [{"nom_jour_debut": "Lundim"}]])
    return made


def portal(made):
    """The same, as the portal has it: lists are strings that hold JSON."""
    def text(value):
        if value is None: return None
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    flat = {name: text(value) if name in LISTS else value for name, value in made.items()}
    mails = made["adresse_courriel"]
    if isinstance(mails, list) and mails and all(isinstance(m, str) for m in mails): flat["adresse_courriel"] = ";".join(mails)
    return flat


def records(count, seed):
    rng = random.Random(seed)
    number = 0
    places = list(communes())
    while number < count:
        for kind, pattern in KINDS:
            for code, town, postal in places:
                if number >= count: return
                number += 1
                yield record(number, code, town, postal, kind, pattern, rng)
        KINDS.reverse()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--records", type=int, default=90_000)
    parser.add_argument("--megabytes", type=int, help="as many records as it takes")
    parser.add_argument("--shape", choices=["archive", "portal", "csv"], default="archive")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    count = options.records if not options.megabytes else sys.maxsize
    largest = (options.megabytes or 1 << 20) << 20
    with open(options.file, "w", encoding="utf-8", newline="") as file:
        if options.shape == "csv":
            writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
            writer.writerow(FIELDS)
            for made in records(count, options.seed):
                flat = portal(made)
                writer.writerow(["" if flat[f] is None else flat[f] for f in FIELDS])
                if file.tell() > largest: break
            return
        file.write('{"service" : [\n' if options.shape == "archive" else "[")
        for index, made in enumerate(records(count, options.seed)):
            if index: file.write(",\n" if options.shape == "archive" else ",")
            file.write(json.dumps(made if options.shape == "archive" else portal(made), ensure_ascii=False))
            if file.tell() > largest: break
        file.write("]}" if options.shape == "archive" else "]")


main()
