#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Lintel authors
# SPDX-License-Identifier: Apache-2.0
"""The checks themselves: each kind of breach is found, and what is allowed is not."""
import pathlib
import tempfile
import unittest

import check_layers
import check_sources

SPDX = "// SPDX-FileCopyrightText: The Lintel authors\n// SPDX-License-Identifier: Apache-2.0\n"


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def put(self, name, text, mode=0o644):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        path.chmod(mode)


class Layers(Tree):
    def problems(self, name, text):
        self.put(name, text)
        return check_layers.check(self.root)

    def test_allowed(self):
        self.put("model/base/a.h", "#include <QtCore/QString>\n#include <vector>\n")
        self.put("model/yaml/a.cpp", '#include "model/base/a.h"\n#include <yaml-cpp/eventhandler.h>\n// YAML::Load is never used\nauto x = "QProcess";\n')
        self.put("views/paint/a.cpp", '#include "model/diagram/figures.h"\n#include <QtGui/QPainter>\n')
        self.put("exporters/diagrams/a.cpp", '#include "views/paint/a.h"\n#include "exporters/layout/a.h"\n')
        self.put("app/cli/a.cpp", '#include "model/importers/a.h"\n#include "views/paint/a.h"\n')
        self.put("model/base/CMakeLists.txt", "lintel_library(lintel_base SOURCES a.h PUBLIC Qt6::Core)\n")
        self.put("model/yaml/CMakeLists.txt", "lintel_library(lintel_yaml SOURCES a.cpp PUBLIC lintel_base PRIVATE yaml-cpp)\n")
        self.assertEqual(check_layers.check(self.root), [])

    def test_breaches(self):
        breaches = {
            "model/edit/a.cpp": '#include "model/storage/a.h"',
            "model/base/b.cpp": '#include "model/workspace/workspace.h"',
            "views/canvas/a.cpp": '#include "exporters/diagrams/a.h"',
            "views/panels/a.cpp": '#include "model/storage/a.h"',
            "exporters/reports/a.cpp": '#include "model/importers/a.h"',
            "app/cli/b.cpp": '#include "views/canvas/a.h"',
            "app/layouter/a.cpp": "#include <QtCore/QString>",
            "model/diagram/a.cpp": "#include <QtGui/QColor>",
            "model/query/a.cpp": "#include <QString>",
            "model/query/b.cpp": '#include "expression.h"',
            "model/query/c.cpp": '#include "../base/a.h"',
            "model/storage/a.cpp": "#include <yaml-cpp/yaml.h>",
            "exporters/layout/a.cpp": "#include <gvc.h>",
            "model/yaml/b.cpp": "auto n = YAML::LoadFile(f);",
            "model/storage/b.cpp": "QSaveFile f(p);",
            "exporters/catalogues/a.cpp": "QFile f(p); f.open(QIODevice::WriteOnly);",
            "app/cli/c.cpp": "std::ofstream out(p);",
            "model/importers/a.cpp": "QProcess p;",
            "exporters/diagrams/a.cpp": "QSvgGenerator g;",
            "views/panels/b.cpp": "label->setHtml (name);",
            "app/shell/a.cpp": "QNetworkAccessManager m;",
            "model/costs/a.cpp": 'setlocale(LC_ALL, "");',
            "model/newlayer/a.cpp": "int x;",
        }
        for name, text in breaches.items():
            self.put(name, "\n" + text + "\n")
        found = check_layers.check(self.root)
        for name in breaches:
            self.assertEqual(len([f for f in found if f.startswith(name)]), 1, (name, found))
        self.assertIn("model/base/b.cpp:2: model/base may not see model/workspace", found)

    def test_links(self):
        self.put("model/storage/CMakeLists.txt", "lintel_library(lintel_storage SOURCES a.cpp PUBLIC lintel_yaml)\n")
        self.put("model/edit/CMakeLists.txt", "lintel_library(lintel_edit SOURCES a.cpp PUBLIC lintel_storage # no\n Qt6::Gui PRIVATE yaml-cpp)\n")
        found = check_layers.check(self.root)
        self.assertEqual(len(found), 3, found)


class Sources(Tree):
    def test_allowed(self):
        self.put("model/a.h", SPDX + "\n#pragma once\n")
        self.put("packaging/run", "#!/bin/sh\n" + SPDX.replace("//", "#"), 0o755)
        self.put("tests/data/odd.txt", "a\t \r\n")
        self.put("README.md", "See /usr/share and ~/x.\n")
        self.assertEqual(check_sources.check(self.root), [])

    def test_breaches(self):
        breaches = {
            "a.h": SPDX,
            "b.cpp": "int x;\n",
            "c.cpp": SPDX + "int x; \n",
            "d.cpp": SPDX + "\tint x;\n",
            "e.cpp": SPDX + "int x;\r\n",
            "f.cpp": SPDX + "int x;",
            "g.cpp": SPDX + "int x;\n" * 600,
            "h.md": "/ho" + "me/me\n",
            "i.cpp": SPDX + "// TO" + "DO\n",
            "j.cpp": SPDX + "QSK" + 'IP("x");\n',
            "k.sh": "#!/bin/sh\n" + SPDX.replace("//", "#"),
            "l.md": "caf\udce9\n",
        }
        for name, text in breaches.items():
            self.put(name, "")
            (self.root / name).write_bytes(text.encode("utf-8", "surrogateescape"))
        found = check_sources.check(self.root)
        for name in breaches:
            self.assertEqual(len([f for f in found if f.startswith(name)]), 1, (name, found))


if __name__ == "__main__":
    unittest.main()
