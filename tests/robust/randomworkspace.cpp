// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/robust/randomworkspace.h"

#include "model/edit/connecting.h"
#include "model/edit/creating.h"
#include "model/edit/deleting.h"
#include "model/edit/moving.h"
#include "model/edit/movinginto.h"
#include "model/edit/several.h"
#include "model/edit/viewing.h"
#include "model/workspace/workspaceindex.h"

namespace lintel::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray number(int value)
{
    return QByteArray::number(value);
}

ChangeSet orNothing(const Result<ChangeSet> &plan)
{
    return plan ? *plan : ChangeSet();
}

template <typename List>
auto any(const List &list, std::mt19937 &random)
{
    return list.at(qsizetype(random() % size_t(list.size())));
}

QString value(std::mt19937 &random)
{
    const QStringList odd{u"no"_s,         u"1.10"_s,     u"a: b"_s,       u"# not a comment"_s, u"it's"_s,
                          u"\"quoted\""_s, u" blanks "_s, u"two\nlines"_s, u"ünïcode 漢"_s,      u"-"_s,
                          u"[x"_s,         u"C:\\a\\b"_s, u"@at"_s,        u"{brace}, comma"_s};
    return random() % 2 == 0 ? any(odd, random) : QString(u"Value "_s % QString::number(random() % 1000));
}

}  // namespace

QByteArray RandomWorkspace::scalar()
{
    const QByteArray text = "Text " + number(++m_number);
    switch (below(4)) {
    case 0: return '"' + text + '"';
    case 1: return '\'' + text + '\'';
    default: return text;
    }
}

QByteArray RandomWorkspace::comment()
{
    return below(3) == 0 ? QByteArray("  # note " + number(++m_number)) : QByteArray();
}

QByteArray RandomWorkspace::oddKey(const QByteArray &indent)
{
    if (below(3) != 0)
        return {};
    m_unknown.append("odd" + number(++m_number) + "odd");
    const QByteArray value = below(2) == 0 ? m_unknown.last() : QByteArray("{deep: [" + m_unknown.last() + "]}");
    return indent + "later-" + number(m_number) + ": " + value + comment() + '\n';
}

QByteArray RandomWorkspace::uses(const QByteArray &indent)
{
    if (m_paths.isEmpty() || below(2) == 0)
        return {};
    QByteArray text = indent + "uses:\n";
    const QByteArray target = m_paths.at(qsizetype(below(unsigned(m_paths.size()))));
    switch (below(3)) {
    case 0: return text + indent + "  - " + target + comment() + '\n';
    case 1: return text + indent + "  - {to: " + target + ", description: " + scalar() + "}" + comment() + '\n';
    default: return text + indent + "  - to: " + target + '\n' + oddKey(indent + "    ") + indent + "    description: " + scalar() + '\n';
    }
}

QByteArray RandomWorkspace::container(int system, int index)
{
    const QByteArray id = "c" + number(index);
    const QByteArray path = "s" + number(system) + '.' + id;
    QByteArray text;
    if (below(3) == 0) {
        text = "      " + id + ": {name: " + scalar() + ", technology: Java 21}" + comment() + '\n';
    } else {
        text = (below(2) == 0 ? "      # about " + id + '\n' : QByteArray()) + "      " + id + ":" + comment()
            + "\n        name: " + scalar() + comment() + '\n' + oddKey("        ") + "        technology: Java 21\n" + uses("        ");
    }
    m_paths.append(path);
    return text;
}

QByteArray RandomWorkspace::system(int index)
{
    const QByteArray id = "s" + number(index);
    m_paths.append(id);
    QByteArray text = "  " + id + ":\n    name: " + scalar() + comment() + '\n' + oddKey("    ");
    if (below(2) == 0)
        text += "    description: >\n      Folded text\n      of " + id + ".\n";
    if (below(2) == 0)
        text += "    tags: [one, two]" + comment() + "\n    owner: team-" + number(index) + '\n';
    text += uses("    ");
    text += "    containers:\n";
    for (int i = 0; i < int(1 + below(3)); ++i)
        text += container(index, i) + (below(3) == 0 ? "\n" : "");
    return text;
}

MemorySource RandomWorkspace::texts()
{
    QByteArray root =
        "lintel: 1\nname: " + scalar() + comment() + "\ninclude: [parts/*.yaml]\n" + oddKey({}) + "\n# The systems\nsystems:\n";
    const int systems = int(2 + below(3));
    for (int i = 0; i < systems; ++i)
        root += system(i);
    root += "\nviews:\n  all: {type: landscape}" + comment() + "\n  one: {type: container, of: s0}\n";
    QByteArray part = "people:\n  p:\n    name: " + scalar() + '\n' + oddKey("    ") + uses("    ");
    if (below(4) == 0)
        root.replace("\n", "\r\n");
    if (below(4) == 0)
        part.chop(1);
    MemorySource source;
    source.insert(u"lintel.yaml"_s, root);
    source.insert(u"parts/people.yaml"_s, part);
    return source;
}

ChangeSet randomEdit(const Workspace &workspace, std::mt19937 &random, bool mayRemove)
{
    const QList<RecordId> elements = workspace.all(RecordType::Element);
    const QList<RecordId> lines = workspace.all(RecordType::Relationship);
    if (elements.isEmpty())
        return orNothing(planCreate(workspace, {}, u"systems"_s, u"new"_s, u"New"_s));
    const RecordId element = any(elements, random);
    const RecordId other = any(elements, random);
    const QString key = u"n"_s % QString::number(random() % 100'000);
    const RecordId view = workspace.index().named(RecordType::View, u"all"_s);
    switch (random() % (mayRemove ? 14 : 12)) {
    case 0: return orNothing(planRename(workspace, element, value(random)));
    case 1: return orNothing(planSetField(workspace, element, u"description"_s, random() % 3 == 0 ? Value() : Value(value(random))));
    case 2: return orNothing(planSetField(workspace, element, u"technology"_s, Value(value(random))));
    case 3: return orNothing(planReId(workspace, element, key));
    case 4: return orNothing(planConnect(workspace, element, other, value(random)));
    case 5: return lines.isEmpty() ? ChangeSet() : orNothing(planReconnect(workspace, any(lines, random), other));
    case 6: return orNothing(planTag(workspace, {element, other}, u"tag-"_s % QString::number(random() % 5), random() % 2 == 0));
    case 7: return orNothing(planGroup(workspace, {element}, random() % 2 == 0 ? QString() : key));
    case 8: return orNothing(planPlace(workspace, view, {{workspace.index().path(element), QRect(int(random() % 900), 40, 0, 0)}}));
    case 9: return orNothing(planMoveInto(workspace, element, random() % 3 == 0 ? RecordId() : other));
    case 10: return orNothing(planExclude(workspace, view, element));
    case 11: return orNothing(planCreate(workspace, other, u"containers"_s, key, value(random)));
    case 12: return lines.isEmpty() ? ChangeSet() : planDelete(workspace, any(lines, random)).value().changes;
    default: {
        const Result<Deletion> gone = planDelete(workspace, element);
        return gone ? gone->changes : ChangeSet();
    }
    }
}

}  // namespace lintel::testing
