#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-format, clang-tidy or clazy over the project's sources, several at a time, and fails when one finds something.

Files of a folder are looked at together, since most of the time goes into the headers of Qt that they share; when something is
found, the files are looked at one by one, and that is what counts. What passed is remembered by a hash of the file, all it includes (as ninja knows), its compile flags, the tool and its settings, in
${XDG_CACHE_HOME:-~/.cache}/lintel, so that only what changed is looked at again.
Usage: run_tidy.py format|tidy|clazy BUILD [ROOT]    BUILD is a built tree with compile_commands.json
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

TOP_FOLDERS = ("app", "model", "views", "exporters", "tests")
# clang-format's layout differs from version to version.
FORMAT_VERSION = "14"
# More files at once bring little and take much memory.
GROUP_SIZE = 12
# Names local to a file: two files with the same one cannot be looked at together.
LOCAL_NAME = re.compile(r"(?:(?:class|struct|enum class|enum|using) (\w+)|[\w\[][^=(;]*?[ &*](\w+)(?:\(|\[|\{| =|;))")
# For GCC only; clang would warn about them.
GCC_ONLY = re.compile(r"^-(fno-var-tracking|Wno-maybe|fprofile|Werror|fsanitize|fno-sanitize)")


def output_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


class Sources:
    """What is compiled, with flags and includes."""

    def __init__(self, build, root):
        self.build, self.root = build, root
        self.flags = {}
        for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
            file = pathlib.Path(entry["file"])
            if file.is_relative_to(root) and not file.is_relative_to(build):
                self.flags[file.relative_to(root).as_posix()] = entry
        self.includes = self._read_includes()
        self._digests = {}

    def _read_includes(self):
        includes, current = {}, []
        for line in output_of("ninja", "-C", str(self.build), "-t", "deps").splitlines():
            if not line.startswith(" "):
                current = []
            elif not current:
                current = includes.setdefault(line.strip(), [line.strip()])
            else:
                current.append(line.strip())
        return includes

    def _digest(self, path):
        if path not in self._digests:
            file = pathlib.Path(path)
            if file.is_relative_to(self.root) or file.is_relative_to(self.build):
                known = hashlib.sha256(file.read_bytes()).hexdigest() if file.exists() else ""
            else:
                facts = file.stat() if file.exists() else None
                known = f"{path} {facts.st_size} {facts.st_mtime_ns}" if facts else path
            self._digests[path] = known
        return self._digests[path]

    def arguments(self, name):
        """The compile flags and the file, without compiler and output, as clang takes them."""
        words = shlex.split(self.flags[name]["command"])
        words = words[1:] if not words[0].endswith("ccache") else words[2:]
        kept, skip = [], False
        for word in words:
            if skip:
                skip = False
            elif word in ("-o", "-MT", "-MF", "-c", "-include"):
                skip = True  # GCC's precompiled headers, the only thing that is included by flag, say nothing to clang.
            elif word not in ("-MD", "-Winvalid-pch", "-fpch-preprocess") and not GCC_ONLY.match(word):
                kept.append(word)
        return kept

    def flags_of(self, name):
        return [word for word in self.arguments(name) if word != str(self.root / name)]

    def state(self, name):
        """Everything that the result for this file depends on."""
        hashed = hashlib.sha256()
        place = " ".join(self.arguments(name)).replace(str(self.build), "BUILD").replace(str(self.root), "ROOT")
        hashed.update(place.encode())
        for path in sorted(self.includes.get(str(self.root / name), [str(self.root / name)])):
            hashed.update(self._digest(path).encode())
        return hashed.hexdigest()


def tool_format(root):
    version = re.search(r"version (\d+)", output_of("clang-format", "--version")).group(1)
    if version != FORMAT_VERSION:
        print(f"clang-format is version {version}; the layout is that of version {FORMAT_VERSION}, so it is not judged here")
        return 0
    files = [str(f) for top in TOP_FOLDERS for f in sorted((root / top).rglob("*")) if f.suffix in (".h", ".cpp")]
    done = subprocess.run(["clang-format", "--dry-run", "-Werror", *files], capture_output=True, text=True, check=False)
    places = re.findall(r"^(.*?):(\d+):\d+: error", done.stderr, re.M)
    for file in sorted({place[0] for place in places}):
        lines = [line for name, line in places if name == file]
        print(f"{file}:{lines[0]}: not as clang-format would lay it out ({len(lines)} places)")
    return done.returncode


def command_for(tool, root, file, arguments):
    flags = ["--", *arguments, "-Wno-unknown-warning-option", "-Wno-everything"]
    if tool == "tidy":
        return ["clang-tidy", "--quiet", f"--config-file={root}/.clang-tidy", file, *flags]
    checks = (root / ".clazy").read_text(encoding="utf-8").strip()
    return ["clazy-standalone", f"--checks={checks}", "--header-filter=.*/(app|model|views|exporters)/.*", file, *flags]


def findings_in(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    text = done.stdout + done.stderr
    if done.returncode == 0 and not re.search(r"(warning|error): ", text):
        return ""
    return text or f"{command}: the tool ended with {done.returncode}"


def local_names(text):
    found, local = set(), False
    for line in text.splitlines():
        local = line == "namespace {" or (local and not line.startswith("}  // namespace"))
        match = LOCAL_NAME.match(line) if local or line.startswith("static ") else None
        if match:
            found.add(match.group(1) or match.group(2))
    return found - {"namespace"}


def groups_of(sources, names):
    """Files with the same flags and without common local names."""
    groups = {}
    for name in names:
        local = local_names((sources.root / name).read_text(encoding="utf-8"))
        # No source includes what is generated for its own library.
        mine = groups.setdefault(tuple(flag for flag in sources.flags_of(name) if not flag.endswith("_autogen/include")), [])
        for group, taken in mine:
            if len(group) < GROUP_SIZE and not taken & local:
                group.append(name)
                taken.update(local)
                break
        else:
            mine.append(([name], local))
    return [group for mine in groups.values() for group, _ in mine]


def look_at_one(tool, sources, name):
    return findings_in(command_for(tool, sources.root, str(sources.root / name), sources.flags_of(name)))


def look_at_group(tool, sources, names):
    """What is found, by file."""
    if len(names) > 1:
        with tempfile.TemporaryDirectory() as folder:
            joint = pathlib.Path(folder) / "joint.cpp"
            joint.write_text("".join(f'#include "{sources.root / name}" // NOLINT(bugprone-suspicious-include)\n' for name in names), encoding="utf-8")
            text = findings_in(command_for(tool, sources.root, str(joint), sources.flags_of(names[0])))
        if not text:
            return dict.fromkeys(names, "")
        # Those that something was found in are left out, and the others tried again.
        blamed = [name for name in names if f"{sources.root / name}:" in text]
        if blamed:
            others = [name for name in names if name not in blamed]
            return {name: look_at_one(tool, sources, name) for name in blamed} | (look_at_group(tool, sources, others) if others else {})
    return {name: look_at_one(tool, sources, name) for name in names}


def look_at_all(tool, sources, names, marks):
    """What is found, by file, remembering the files without."""

    def look(group):
        found = look_at_group(tool, sources, group)
        for name in group:
            if not found[name]:
                marks[name].touch()
        return found

    groups = sorted(groups_of(sources, names), key=len, reverse=True)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return {name: text for found in pool.map(look, groups) for name, text in found.items()}


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in ("format", "tidy", "clazy"):
        print(__doc__, file=sys.stderr)
        return 2
    tool, build = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    root = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else ".").resolve()
    if tool == "format":
        return tool_format(root)
    program, settings = ("clang-tidy", ".clang-tidy") if tool == "tidy" else ("clazy-standalone", ".clazy")
    salt = output_of(program, "--version") + (root / settings).read_text(encoding="utf-8") + pathlib.Path(__file__).read_text(encoding="utf-8")
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "lintel" / tool
    cache.mkdir(parents=True, exist_ok=True)
    sources = Sources(build, root)
    names = [name for name in sorted(sources.flags) if name.split("/")[0] != "tests"]
    marks = {name: cache / hashlib.sha256(f"{salt} {name} {sources.state(name)}".encode()).hexdigest() for name in names}
    found = look_at_all(tool, sources, [name for name in names if not marks[name].exists()], marks)
    findings = [found[name] for name in sorted(found) if found[name]]
    print("\n".join(findings))
    print(f"{tool}: {len(names)} files, {len(findings)} with findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
