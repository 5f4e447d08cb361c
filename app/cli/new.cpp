// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "model/base/readfile.h"
#include "model/base/safepath.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView shipped = u":/templates/starter";

// The name that a person reads, from the folder's: "billing-platform" is "Billing platform".
QString nameFrom(const QString &folder)
{
    QString name = QDir(folder).dirName().replace(u'-', u' ').replace(u'_', u' ').simplified();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QByteArray named(QByteArray text, const QString &name)
{
    QString quoted = name;
    quoted.remove(u'"').remove(u'\\').remove(u'\n');
    return text.replace("New workspace", quoted.toUtf8());
}

int run(const Invocation &call)
{
    const QString folder = call.argument(0);
    if (QFileInfo::exists(folder) && (!QFileInfo(folder).isDir() || !QDir(folder).isEmpty())) {
        complain(u"error: '"_s % folder % u"' exists and is not an empty folder. Name a new one."_s);
        return Unwritable;
    }
    const QString name = call.value(u"name"_s, nameFrom(folder));
    const QString root = shipped.toString();
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths.append(QDir(root).relativeFilePath(files.next()));
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        QFile file(root % u'/' % path);
        if (!file.open(QIODevice::ReadOnly))
            return Unreadable;
        if (const int delivered = deliverInto(folder, path, named(file.readAll(), name)); delivered != Fine)
            return delivered;
    }
    complain(u"Made the workspace '"_s % name % u"' in "_s % folder % u". Next: lintel check "_s % folder);
    return Fine;
}

}  // namespace

Command newCommand()
{
    return {u"new"_s,
            u"DIR [--template starter] [--name NAME]"_s,
            u"Make a starter workspace"_s,
            u"Makes the folder DIR with a small workspace to start from: a model, views and a first decision."_s,
            1,
            1,
            {{u"template"_s, u"TEMPLATE"_s, u"What to start from."_s, {u"starter"_s}},
             {u"name"_s, u"NAME"_s, u"The workspace's name; else made from the folder's."_s, {}}},
            run};
}

}  // namespace lintel::cli
