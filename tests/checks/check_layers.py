#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0
"""Checks who may see whom: includes, linked targets and raw APIs, by the rules of layers.json. Usage: check_layers.py [ROOT]"""
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
TOP_FOLDERS = ("model", "views", "exporters", "app")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^">]+)[">]', re.M)
LIBRARY = re.compile(r"\b(lintel_library|target_link_libraries|add_executable)\s*\(\s*([\w-]+)([^)]*)\)")
NO_CODE = re.compile(r'//[^\n]*|/\*.*?\*/|R"([^ ()\\\t\n]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)


class Rules:
    def __init__(self, data):
        self.layers = data["layers"]
        self.groups = data["groups"]
        self.libraries = data["libraries"]
        self.raw = [(re.compile(r["pattern"]), r["only"], r["say"]) for r in data["raw"]]
        self.by_length = sorted(self.layers, key=len, reverse=True)

    def layer_of(self, path):
        return next((layer for layer in self.by_length if path == layer or path.startswith(layer + "/")), None)

    def sees(self, layer, other):
        allowed = set()
        for entry in self.layers[layer]["sees"]:
            allowed.update(self.groups[entry[1:]] if entry.startswith("@") else [entry])
        return other == layer or other in allowed or "*" in allowed

    def may_use_qt(self, layer, module):
        return module in self.layers[layer]["qt"] or "*" in self.layers[layer]["qt"]

    def may_use_library(self, layer, library):
        return library in self.layers[layer].get("libraries", [])


def without_text(code):
    """The code with comments and literals blanked, line breaks kept."""
    return NO_CODE.sub(lambda match: re.sub(r"[^\n]", " ", match.group(0)), code)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def include_problem(rules, layer, quote, name):
    if quote == '"':
        if name.endswith(".moc") or name.startswith("generated/"):
            return None
        if name.split("/")[0] not in TOP_FOLDERS or ".." in name:
            return f'"{name}": includes start at the top folder'
        other = rules.layer_of(name)
        return None if other is None or rules.sees(layer, other) else f"{layer} may not see {other}"
    module = re.match(r"Qt(\w+)/", name)
    if module:
        return None if rules.may_use_qt(layer, module.group(1)) else f"{layer} may not use Qt{module.group(1)}"
    if re.match(r"Q[A-Zt]", name):
        return f"<{name}>: name the Qt module"
    for library, about in rules.libraries.items():
        if re.match(about["includes"], name) and not rules.may_use_library(layer, library):
            return f"{layer} may not use {library}"
    return None


def check_source(rules, path, text):
    layer = rules.layer_of(path)
    if layer is None:
        return [f"{path}: belongs to no layer of layers.json"]
    found = []
    for match in INCLUDE.finditer(text):
        problem = include_problem(rules, layer, match.group(1), match.group(2))
        if problem:
            found.append(f"{path}:{line_of(text, match.start())}: {problem}")
    code = without_text(text)
    for pattern, only, say in rules.raw:
        match = pattern.search(code)
        if match and not any(path.startswith(place) for place in only):
            found.append(f"{path}:{line_of(code, match.start())}: {match.group(0).split()[0]}: {say}")
    return found


def link_problem(rules, layer, word, owners):
    if word.startswith("Qt6::"):
        return None if rules.may_use_qt(layer, word[5:]) else f"{layer} may not link {word}"
    if word in owners and not rules.sees(layer, owners[word]):
        return f"{layer} may not link {word} of {owners[word]}"
    for library, about in rules.libraries.items():
        if word in about["targets"] and not rules.may_use_library(layer, library):
            return f"{layer} may not link {library}"
    return None


def check_links(rules, lists):
    owners = {}
    for path, text in lists.items():
        for kind, name, _ in LIBRARY.findall(text):
            if kind == "lintel_library":
                owners[name] = rules.layer_of(path)
    found = []
    for path, text in lists.items():
        layer = rules.layer_of(path)
        for kind, name, rest in LIBRARY.findall(text) if layer else []:
            for word in rest.split():
                problem = link_problem(rules, layer, word, owners)
                if problem and problem not in found:
                    found.append(f"{path}: {name}: {problem}")
    return found


def check(root):
    rules = Rules(json.loads((HERE / "layers.json").read_text(encoding="utf-8")))
    found, lists = [], {}
    for top in TOP_FOLDERS:
        for file in sorted((root / top).rglob("*")):
            path = file.relative_to(root).as_posix()
            if file.suffix in (".h", ".cpp"):
                found += check_source(rules, path, file.read_text(encoding="utf-8", errors="replace"))
            elif file.name == "CMakeLists.txt":
                lists[path] = re.sub(r"#[^\n]*", "", file.read_text(encoding="utf-8"))
    return found + check_links(rules, lists)


def main():
    problems = check(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve())
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
