"""Compares the directory as vCards with the same as JSON."""

import re

import vobject

import french


def telephone(number):
    """As a card holds it: an address where it can be dialled from anywhere, the text elsewhere."""
    digits = re.sub("[ .\u00a0\u202f-]", "", number)
    return f"tel:+33{digits[1:]}" if re.fullmatch("0[1-79][0-9]{8}", digits) else french.typed(number)


def address(value):
    """Street, locality, postal code, country."""
    match = re.fullmatch("(?:(.*), )?([0-9]{5}) ([^,]*(?:,(?! )[^,]*)*)", value)
    return (match[1] or "", match[3], match[2], "France") if match else (value, "", "", "")


def web(value):
    return value if "://" in value else f"https://{value}"


def expected(entry):
    def values(*means):
        return [french.line(contact["valeur"]) for contact in entry["contacts"] if contact["type"] in means]
    name = french.line(entry["organisme"])
    service = entry.get("service")
    units = [name] if service is None else [name, french.line(service)]
    card = {
        "version": ["4.0"], "kind": ["org"], "fn": [" — ".join(units)], "org": [units],
        "categories": [[french.line(entry["nature"])]], "uid": [f"reseau:{entry['id']}:{french.line(service or '')}"],
        "tel": [telephone(number) for number in values("telephone")], "email": values("courriel"),
        "adr": [address(value) for value in values("adresse")],
        "url": [web(value) for value in values("site", "formulaire")],
        "geo": [f"geo:{entry['position'][0]},{entry['position'][1]}"] if "position" in entry else [],
        "prodid": ["-//reseau//annuaire//FR"],
    }
    return card


def read(card):
    found = {}
    for child in card.getChildren():
        value = child.value
        if child.name == "ADR":
            value = (value.street, value.city, value.code, value.country)
        found.setdefault(child.name.lower(), []).append(value)
    return found


def note_differences(entry, note):
    """The note has a line for each contact, with everything that is said of it."""
    lines = note.split("\n")
    if len(lines) != len(entry["contacts"]):
        return [f"vCard: {entry['id']}: note of {len(lines)} lines for {len(entry['contacts'])} contacts"]
    found = []
    for contact, line in zip(entry["contacts"], lines):
        date = french.date(contact["date"]) if "date" in contact else "sans date"
        wanted = [f"{french.MEANS[contact['type']]}{french.NBSP}: {contact['valeur']}.", date, french.source(contact)]
        wanted += [contact[key] for key in ("a_verifier", "reserve") if key in contact]
        if contact["confiance"] != "haute":
            wanted.append(f"onfiance {contact['confiance']}")
        found += [
            f"vCard: {entry['id']}: the note does not say {text!r}" for text in wanted if french.line(text) not in line]
    return found


def differences(document, entries):
    found = []
    lines = document.split(b"\r\n")
    if lines[-1] != b"" or any(b"\n" in line or b"\r" in line for line in lines):
        found.append("vCard: line ends")
    for line in lines:
        line.decode("utf-8")  # A character cut in two would not be text.
        if len(line) > 75:
            found.append(f"vCard: line of {len(line)} octets")
    cards = list(vobject.readComponents(document.decode("utf-8")))
    if len(cards) != len(entries):
        return found + [f"vCard: {len(cards)} cards for {len(entries)} entries"]
    if len({str(card.uid.value) for card in cards}) != len(cards):
        found.append("vCard: two cards have the same identifier")
    for entry, card in zip(entries, cards):
        held = read(card)
        notes = held.pop("note", [""])
        wanted = {key: value for key, value in expected(entry).items() if value}
        for key in sorted(set(held) | set(wanted)):
            if held.get(key) != wanted.get(key):
                found.append(f"vCard: {entry['id']}: {key}: {held.get(key)!r} is not {wanted.get(key)!r}")
        found += note_differences(entry, notes[0])
    return found
