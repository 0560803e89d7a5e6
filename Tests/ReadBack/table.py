"""Compares the directory as CSV with the same as JSON."""

import csv
import io
import re

import french

SIGNS = "=+\\-@＝＋－＠"
COLUMNS = ["telephone", "courriel", "adresse", "site", "formulaire", "horaires"]


def bare(text):
    """Without the apostrophes before what looks like a formula."""
    return re.sub(f"'(?=[{SIGNS}])", "", text)


def dialled(number):
    """The digits of a number, however it is written."""
    digits = re.sub("[^0-9+]", "", number)
    return "00" + digits[1:] if digits.startswith("+") else digits


def joined(texts):
    return " | ".join(texts)


def expected(entry):
    contacts = entry["contacts"]
    row = {"Organisme": entry["organisme"], "Service": entry.get("service", ""), "Nature": entry["nature"],
           "Commune": entry.get("commune", {}).get("nom", ""), "Confiance": entry.get("confiance", ""),
           "Urgence": "oui" if entry.get("urgence") else "", "Identifiant": entry["id"]}
    for means in COLUMNS:
        own = [contact for contact in contacts if contact["type"] == means]
        title = french.MEANS[means]
        row[title] = joined(contact["valeur"] for contact in own)
        row[f"{title} (date de la source)"] = joined(contact.get("date", "inconnue") for contact in own)
    row["Réserves"] = joined(dict.fromkeys(c["reserve"] for c in contacts if "reserve" in c))
    row["Sources"] = joined(dict.fromkeys(french.source(contact) for contact in contacts))
    warnings = {}
    for contact in contacts:
        if "a_verifier" in contact:
            warnings.setdefault(contact["a_verifier"], {})[french.MEANS[contact["type"]]] = True
    row["À vérifier"] = " ".join(
        f"{', '.join(means)}{french.NBSP}— {sentence}" for sentence, means in warnings.items())
    return row


def differences(document, entries, for_spreadsheet):
    what = "CSV for a spreadsheet" if for_spreadsheet else "CSV"
    found = []
    if document.startswith(b"\xef\xbb\xbf") != for_spreadsheet:
        found.append(f"{what}: byte-order mark")
    text = document.decode("utf-8-sig" if for_spreadsheet else "utf-8")
    if "\n" in text.replace("\r\n", "") or "\r" in text.replace("\r\n", "") or not text.endswith("\r\n"):
        found.append(f"{what}: line ends")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    if len(rows) != len(entries):
        return found + [f"{what}: {len(rows)} rows for {len(entries)} entries"]
    for entry, row in zip(entries, rows):
        wanted = expected(entry)
        if list(row) != list(dict.fromkeys(row)) or set(row) != set(wanted):
            return found + [f"{what}: columns {list(row)}"]
        for column, value in wanted.items():
            cell = row[column]
            if re.search(f"(^|[;,\"|])\\s*[{SIGNS}]", re.sub(f"'[{SIGNS}]", "", cell)):
                found.append(f"{what}: {entry['id']}: {column}: would be run: {cell!r}")
            same = bare(cell) == bare(french.line(value))
            if column == "Téléphone":
                same = dialled(cell) == dialled(french.line(value))
                if not for_spreadsheet and not value.startswith("+"):
                    same = same and cell == french.typed(value)
            if not same:
                found.append(f"{what}: {entry['id']}: {column}: {cell!r} is not {value!r}")
    return found
