// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0
//
// Edits the workspace of the folder FOLDER until it is killed, and writes the number of each edit that is done.

#include "app/session/session.h"
#include "model/edit/creating.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace lintel;
using namespace Qt::StringLiterals;

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const Result<std::unique_ptr<Session>> opened = Session::open(QCoreApplication::arguments().value(1));
    if (!opened)
        return 1;
    Session &session = **opened;
    int number = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &session, [&] {
        const Workspace &workspace = session.workspace();
        const RecordId shop = workspace.index().element(u"shop"_s);
        ++number;
        if (!session.perform(planSetField(workspace, shop, u"name"_s, Value(u"Name "_s % QString::number(number))), u"Rename"_s))
            QCoreApplication::exit(2);
        std::printf("%d\n", number);
        std::fflush(stdout);
    });
    timer.start(2);
    return QCoreApplication::exec();
}
