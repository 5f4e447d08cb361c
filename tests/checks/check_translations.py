#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0
"""Checks the translations: each text is translated, with the same places (%1, %n) and a mnemonic where the source has one.

usage: check_translations.py FILE.ts...
"""
import re
import sys
import xml.etree.ElementTree as ElementTree

PLACES = re.compile(r"%(?:[1-9]|n)")
MNEMONIC = re.compile(r"&(?!&)")


def problems(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            for form in forms:
                if translation.get("type") == "unfinished" or not form:
                    yield f"{path}: {name}: not translated: {source!r}"
                elif set(PLACES.findall(form)) != set(PLACES.findall(source)):
                    yield f"{path}: {name}: other places than in {source!r}: {form!r}"
                elif bool(MNEMONIC.search(form.replace("&&", ""))) != bool(MNEMONIC.search(source.replace("&&", ""))):
                    yield f"{path}: {name}: mnemonic on one side only: {source!r}: {form!r}"


def main():
    found = [problem for path in sys.argv[1:] for problem in problems(path)]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
