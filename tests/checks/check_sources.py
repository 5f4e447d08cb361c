#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0
"""Checks what every text file has in common: licence lines, blanks, line ends, exec bits, length. Usage: check_sources.py [ROOT]"""
import os
import pathlib
import re
import subprocess
import sys

LONGEST = 600
CODE = {".h", ".cpp", ".py", ".cmake"}
BINARY = {".png", ".ico", ".svgz", ".qm", ".gz", ".pdf"}
# Inputs and expected outputs may be as odd as their test needs.
DATA = re.compile(r"(^|/)(data|golden|corpus)/")
# A list that a program writes may be long.
MADE = "Made by "
# Broken up, so that this file does not find itself.
MACHINE_PATH = re.compile(r"(?<![\w.$}])/(?:ro{2}t|hom[e]|wor[k])/")
UNFINISHED = re.compile(r"\b(?:TOD[O]|FIXM[E]|XX[X])\b")
WEAK_TEST = re.compile(r"\bQSKI[P]\b|QVERIFY\((?:tru[e])\)")


def files_of(root):
    listed = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard", "-z"], capture_output=True, check=False)
    if listed.returncode == 0:
        return sorted(name for name in set(listed.stdout.decode().split("\0")) if name and (root / name).is_file())
    return sorted(p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file())


def is_code(path, text):
    return path.suffix in CODE or path.name == "CMakeLists.txt" or text.startswith("#!")


def line_problems(name, text):
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.endswith((" ", "\t")):
            found.append(f"{name}:{number}: blanks at the end")
        if "\t" in line:
            found.append(f"{name}:{number}: tab")
        if MACHINE_PATH.search(line):
            found.append(f"{name}:{number}: path of one machine")
    return found


def code_problems(name, path, text):
    found = []
    head = "\n".join(text.split("\n", 6)[:6])
    if "SPDX-FileCopyrightText: The Lintel authors" not in head or "SPDX-License-Identifier: Apache-2.0" not in head:
        found.append(f"{name}: the two SPDX lines are missing")
    if path.suffix == ".h" and not re.search(r"^#pragma once$", text, re.M):
        found.append(f"{name}: #pragma once is missing")
    if text.count("\n") > LONGEST and MADE not in head:
        found.append(f"{name}: {text.count(chr(10))} lines; more than {LONGEST} are more than one idea")
    for pattern, say in ((UNFINISHED, "unfinished"), (WEAK_TEST, "a test that skips or cannot fail")):
        match = pattern.search(text)
        if match:
            found.append(f"{name}:{text.count(chr(10), 0, match.start()) + 1}: {say}: {match.group(0)}")
    return found


def check_file(root, name):
    path = root / name
    data = path.read_bytes()
    if path.suffix in BINARY or b"\0" in data or DATA.search(name) or name == "LICENSE":
        return []
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return [f"{name}: not UTF-8"]
    found = []
    if "\r" in text:
        found.append(f"{name}: CR line ends")
    if text and not text.endswith("\n"):
        found.append(f"{name}: no line end at the end")
    if os.access(path, os.X_OK) != text.startswith("#!"):
        found.append(f"{name}: the exec bit and the #! line go together")
    if path.suffix != ".svg":
        found += line_problems(name, text)
    if is_code(path, text):
        found += code_problems(name, path, text)
    return found


def check(root):
    return [problem for name in files_of(root) for problem in check_file(root, name)]


def main():
    problems = check(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve())
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
