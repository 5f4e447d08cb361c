# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0
"""Installs a build into a folder of its own and uses what is there: test_installation.py BUILD SOURCE CMAKE"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

BUILD, SOURCE, CMAKE = (pathlib.Path(argument) for argument in sys.argv[1:4])


def run(*command, **more):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, **more)


class Installation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.prefix = pathlib.Path(cls.folder.name) / "prefix"
        # The package of a distribution sets the prefix in this way; what the build remembers must not matter.
        cls.done = run(CMAKE, "--install", BUILD, "--prefix", cls.prefix)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def installed(self, path):
        file = self.prefix / path
        self.assertTrue(file.is_file(), f"{path} is not installed: {self.done.stdout}{self.done.stderr}")
        return file

    def test_program_runs_from_there(self):
        lintel = self.installed("bin/lintel")
        self.installed("libexec/lintel/lintel-layout")
        out = pathlib.Path(self.folder.name) / "out"
        example = pathlib.Path(self.folder.name) / "example"
        self.assertEqual(0, run(lintel, "new", example).returncode)
        env = {"PATH": os.environ["PATH"], "HOME": self.folder.name}  # and no locale
        drawn = run(lintel, "export", "svg", example, "--all", "-o", out, env=env)
        self.assertEqual((0, ""), (drawn.returncode, drawn.stderr), "no warning that the layout program is missing")
        self.assertTrue(list(out.glob("*.svg")))

    def test_desktop_entry_is_valid(self):
        checked = run("desktop-file-validate", self.installed("share/applications/lintel.desktop"))
        self.assertEqual((0, ""), (checked.returncode, checked.stdout + checked.stderr))

    def test_application_data_is_valid(self):
        checked = run("appstreamcli", "validate", "--no-net", self.installed("share/metainfo/lintel.metainfo.xml"))
        # No domain is ours: the id cannot be a reversed one, and there is no homepage. Those warnings alone are known.
        known = ("cid-desktopapp-is-not-rdns", "url-homepage-missing")
        lines = [line for line in checked.stdout.splitlines() if line.startswith(("E:", "W:"))]
        told = [line for line in lines if not any(tag in line for tag in known)]
        self.assertEqual(([], ""), (told, checked.stderr))

    def test_icon_is_there(self):
        self.assertIn("<svg", self.installed("share/icons/hicolor/scalable/apps/lintel.svg").read_text())

    def test_manual_page_reads(self):
        page = self.installed("share/man/man1/lintel.1")
        if shutil.which("man"):
            shown = run("man", "-l", page, env=dict(os.environ, MANPAGER="cat", MANWIDTH="100"))
            self.assertEqual(0, shown.returncode, shown.stderr)
            self.assertIn("lintel check", shown.stdout)
        else:
            self.assertIn(".TH", page.read_text())

    def test_completion_is_a_script(self):
        script = self.installed("share/bash-completion/completions/lintel")
        self.assertEqual(0, run("bash", "-n", script).returncode)
        offered = run("bash", "-c", f". '{script}'; complete -p lintel")
        self.assertEqual(0, offered.returncode, offered.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
