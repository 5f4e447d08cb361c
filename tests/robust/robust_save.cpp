// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0
//
// Saves three files of the folder FOLDER once, with faults on. Exit: 0 saved, 1 an error, which it writes to stderr.

#include "model/base/savetransaction.h"

#include <QtCore/QString>

#include <cstdio>
#include <dlfcn.h>

using namespace lintel;
using namespace Qt::StringLiterals;

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    const SaveTransaction save{QString::fromLocal8Bit(arguments[1]),
                               QString::fromLocal8Bit(arguments[2]),
                               {{u"lintel.yaml"_s, QByteArray(40'000, 'o'), QByteArray(50'000, 'n')},
                                {u"a.yaml"_s, "old", "new"},
                                {u"gone.yaml"_s, "old", std::nullopt},
                                {u"came.yaml"_s, std::nullopt, "new"}}};
    if (auto *arm = reinterpret_cast<void (*)()>(::dlsym(RTLD_DEFAULT, "lintelArmFaults")))
        arm();
    const Result<Diagnostics> saved = saveTogether(save);
    if (auto *disarm = reinterpret_cast<int (*)()>(::dlsym(RTLD_DEFAULT, "lintelDisarmFaults")))
        std::fprintf(stdout, "%d\n", disarm());
    if (saved)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(saved.error().toLine()));
    return 1;
}
