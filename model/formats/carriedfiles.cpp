// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/carried.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace lintel::carried {

using namespace Qt::StringLiterals;

namespace {

// What a record is called where files are told; empty for those that stand where their parent does. Styles stay together.
QString nameOf(const WorkspaceIndex &index, const Record &record)
{
    if (record.type() == RecordType::Style)
        return u"styles"_s;
    if (record.type() == RecordType::Element)
        return u"elements "_s % index.path(record.id());
    const bool own = !record.parent() && record.type() != RecordType::Workspace && record.type() != RecordType::Decision;
    return own ? QString(record.section() % u' ' % index.path(record.id())) : QString();
}

// A file that `include` can name, beneath the root's folder: what is read may come from anywhere.
bool isFragment(const QString &path)
{
    static const QString special = u"*?[]{}\\:\"<>|"_s;
    const QStringList parts = path.split(u'/');
    const bool plain =
        std::none_of(path.begin(), path.end(), [](QChar c) { return special.contains(c) || c.category() == QChar::Other_Control; });
    const bool inside =
        std::none_of(parts.begin(), parts.end(), [](const QString &part) { return part.isEmpty() || part.startsWith(u'.'); });
    return plain && inside && path.endsWith(u".yaml"_s) && path.size() < 1000 && path != u"lintel.yaml" && !path.endsWith(u".lintel.yaml"_s)
        && parts.first().toLower() != u"layout";
}

}  // namespace

Value filesOf(const Workspace &workspace)
{
    const WorkspaceIndex &index = workspace.index();
    const QString root = workspace.root().home();
    QStringList order;
    QHash<QString, QStringList> files;
    for (const RecordId id : workspace.order()) {
        const Record &record = workspace.record(id);
        const QString name = nameOf(index, record);
        const QString around = record.parent() ? workspace.record(record.parent()).home() : root;
        if (name.isEmpty() || record.home() == around || files.value(record.home()).contains(name))
            continue;
        const QString home = record.home().isEmpty() ? root : record.home();
        if (!files.contains(home))
            order.append(home);
        files[home].append(name);
    }
    const QStringList include = workspace.root().value(u"include").texts();
    const auto place = [&include](const QString &home) { return include.contains(home) ? include.indexOf(home) : include.size(); };
    std::stable_sort(order.begin(), order.end(), [&](const QString &a, const QString &b) { return place(a) < place(b); });
    Value result;
    for (const QString &home : std::as_const(order))
        result.set(home == root ? QString() : home, Value::fromList(files.value(home)));
    return result;
}

bool restoreHomes(Workspace &workspace, const Value &files)
{
    QHash<QString, QString> said;
    for (const auto &[home, names] : files.map()) {
        const QStringList all = home.isEmpty() || isFragment(home) ? names.texts() : QStringList();
        for (const QString &name : all)
            said.insert(name, home);
    }
    if (said.isEmpty())
        return false;
    const QSet<QString> used(said.cbegin(), said.cend());
    QStringList include;
    for (const auto &[home, names] : files.map()) {
        if (!home.isEmpty() && used.contains(home))
            include.append(home);
    }
    workspace.setField(Workspace::rootId, u"include"_s, Value::fromList(include));
    const Workspace before = workspace;
    for (const RecordId id : before.order()) {
        Record record = workspace.record(id);
        const QString around = record.parent() ? workspace.record(record.parent()).home() : QString();
        record.setHome(said.value(nameOf(before.index(), record), around));
        workspace.replace(record);
    }
    return true;
}

}  // namespace lintel::carried
