#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0
"""Writes patterns.cpp: what the layers below the window say, for lupdate to find.

Diagnostics are English patterns with a code before them; the window translates them by pattern in the context "lintel". Names and losses
of formats are translated in the context "lintel::formats". The inspector calls fields and records by what is made of their keys, in the
context "lintel::Fields".
"""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
CODE = re.compile(r'u"([a-z]+(?:\.[a-z0-9-]+)+)"_s\s*,')
LITERALS = re.compile(r'((?:u?"(?:[^"\\]|\\.)*"(?:_s)?\s*)+)')
PART = re.compile(r'"((?:[^"\\]|\\.)*)"')
HEAD = """// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0
//
// Made by collect_patterns.py and never compiled: lupdate finds the texts here.

"""


def arguments(text, start):
    """The rest of the call that `start` stands in, without what is in braces (the arguments of a pattern)."""
    flat, round_, braces, quoted, at = "", 0, 0, False, start
    while at < len(text):
        char = text[at]
        if quoted:
            if braces == 0:
                flat += char
            if char == "\\":
                at += 1
                if braces == 0:
                    flat += text[at]
            elif char == '"':
                quoted = False
        elif char == '"':
            quoted = True
            if braces == 0:
                flat += char
        elif char == "{":
            braces += 1
        elif char == "}":
            braces -= 1
        elif char == "(":
            round_ += 1
        elif char == ")":
            round_ -= 1
        elif braces == 0:
            flat += char
        if round_ < 0 or braces < 0 or (char == ";" and not quoted):
            break
        at += 1
    return flat


def patterns():
    found = set()
    for folder in ("model", "exporters", "views", "app/session", "app/jobs"):
        for path in sorted((ROOT / folder).rglob("*.cpp")):
            text = path.read_text(encoding="utf-8")
            for code in CODE.finditer(text):
                for literals in LITERALS.finditer(arguments(text, code.end())):
                    pattern = "".join(PART.findall(literals.group(1)))
                    if " " in pattern.strip():
                        found.add(pattern)
    return sorted(found)


def format_texts():
    text = (ROOT / "model/formats/formats.cpp").read_text(encoding="utf-8")
    return sorted({word for word in PART.findall(text) if re.match(r"[A-Z]", word)})


def field_words():
    """As views/inspector/fieldinfo.cpp makes them: "deadLetter" is "Dead letter". Those with a label of their own stand there."""
    own = set(re.findall(r'\{u"(\w+)"_s, QT_TRANSLATE_NOOP', (ROOT / "views/inspector/fieldinfo.cpp").read_text(encoding="utf-8")))
    schema = (ROOT / "model/workspace/schema.cpp").read_text(encoding="utf-8")
    keys = set(re.findall(r'\b(?:one|many|choice)\(\s*u"([\w-]+)"', schema)) | set(re.findall(r'\{u"([\w-]+)"_s, RecordType::', schema))
    record = (ROOT / "model/workspace/record.cpp").read_text(encoding="utf-8")
    keys |= set(re.findall(r'u"([a-z-]+)"', record))
    long = {key for key in keys - own if len(key) > 3 or key == "to"}
    words = {re.sub(r"([A-Z])", lambda m: " " + m.group(1).lower(), key).replace("-", " ") for key in long}
    return sorted(word[0].upper() + word[1:] for word in words)


def main():
    lines = [f'QT_TRANSLATE_NOOP("lintel", "{pattern}")\n' for pattern in patterns()]
    lines += [f'QT_TRANSLATE_NOOP("lintel::formats", "{text}")\n' for text in format_texts()]
    lines += [f'QT_TRANSLATE_NOOP("lintel::Fields", "{word}")\n' for word in field_words()]
    (ROOT / "translations/patterns.cpp").write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
