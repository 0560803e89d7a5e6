"""What the documents say in words, made again from the fields of the JSON."""

MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
          "novembre", "décembre"]
NBSP = "\u00a0"
FORBIDDEN = [(0, 0x20), (0x7F, 0xA0), (0x61C, 0x61D), (0x200B, 0x2010), (0x2028, 0x202F), (0x2060, 0x2070),
             (0xFEFF, 0xFF00), (0xFFF9, 0xFFFC), (0xE0000, 0xE1000)]

MEANS = {"telephone": "Téléphone", "courriel": "Courriel", "adresse": "Adresse", "site": "Site",
         "formulaire": "Formulaire", "horaires": "Horaires"}


def line(text):
    """A text on one line, with a mark in place of what no document may hold."""
    def shown(character):
        if character in "\n\r\t":
            return " "
        return "\ufffd" if any(low <= ord(character) < high for low, high in FORBIDDEN) else character
    return "".join(map(shown, text))


def typed(number):
    """A number with the spaces of a keyboard."""
    return line(number).replace("\u00a0", " ").replace("\u202f", " ")


def date(written):
    parts = written.split("-")
    if len(parts) == 3:
        return "/".join(reversed(parts))
    return f"{MONTHS[int(parts[1]) - 1]}{NBSP}{parts[0]}" if len(parts) == 2 else written


def source(contact):
    """The source of a contact, as it is cited; its id where nothing describes it."""
    whole = contact.get("source_complete")
    if whole is None:
        return contact["source"]
    parts = [f"«{NBSP}{whole['titre']}{NBSP}»"]
    if "editeur" in whole:
        parts.append(whole["editeur"])
    if "date" in whole:
        parts.append(date(whole["date"]))
    elif "precision_date" in whole:
        parts.append(whole["precision_date"])
    return ", ".join(parts) + "."
