// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/effective.h"

#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Kinds may be derived from one another; the format allows no cycle, a stranger's file may hold one.
constexpr int deepestKind = 16;

const Record &kindRecord(const Workspace &workspace, const QString &kind)
{
    return workspace.record(workspace.index().named(RecordType::Kind, kind));
}

Value kindDefault(const Workspace &workspace, RecordId id, QStringView field)
{
    if (field == u"kind" || field == u"of" || field == u"name" || field == u"description")
        return {};
    QString kind = workspace.record(id).text(u"kind");
    for (int i = 0; i < deepestKind && !kind.isEmpty(); ++i) {
        const Record &record = kindRecord(workspace, kind);
        if (const Value &value = record.value(field); !value.isNull())
            return value;
        kind = record.text(u"of");
    }
    return {};
}

}  // namespace

bool isInherited(const Workspace &workspace, QStringView field)
{
    if (const FieldSpec *spec = fieldSpec(RecordType::Element, field))
        return spec->inherited;
    const RecordId declared = workspace.index().named(RecordType::Field, field);
    return declared && workspace.record(declared).text(u"inherit") == u"true";
}

Value effective(const Workspace &workspace, RecordId id, QStringView field)
{
    const Record &record = workspace.record(id);
    if (const Value &own = record.value(field); !own.isNull())
        return own;
    if (const Value inKind = kindDefault(workspace, id, field); !inKind.isNull())
        return inKind;
    if (record.type() == RecordType::Instance)
        return effective(workspace, record.target(u"of"), field);
    const bool hasParents = record.type() == RecordType::Element || record.type() == RecordType::Node;
    if (!hasParents || !record.parent() || !isInherited(workspace, field))
        return {};
    return effective(workspace, record.parent(), field);
}

QString kindOf(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    const QString &own = record.text(u"kind");
    if (!own.isEmpty())
        return own;
    return record.type() == RecordType::Element ? toString(record.level()) : toString(record.type());
}

bool isKind(const Workspace &workspace, RecordId id, QStringView kind)
{
    const Record &record = workspace.record(id);
    if (toString(record.type()) == kind || (record.type() == RecordType::Element && toString(record.level()) == kind))
        return true;
    QString own = record.text(u"kind");
    for (int i = 0; i < deepestKind && !own.isEmpty(); ++i) {
        if (own == kind)
            return true;
        own = kindRecord(workspace, own).text(u"of");
    }
    return false;
}

QStringList tagsOf(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    QStringList tags;
    QString kind = record.text(u"kind");
    for (int i = 0; i < deepestKind && !kind.isEmpty(); ++i) {
        const Record &definition = kindRecord(workspace, kind);
        tags = definition.value(u"tags").texts() + tags;
        kind = definition.text(u"of");
    }
    tags += record.value(u"tags").texts();
    tags.removeDuplicates();
    return tags;
}

bool isExternal(const Workspace &workspace, ElementId id)
{
    for (ElementId at = id; at; at = workspace.record(at).parent()) {
        const QString &external = workspace.record(at).text(u"external");
        if (!external.isEmpty())
            return external == u"true";
    }
    return false;
}

namespace {

bool isNamed(const Record &technology, QStringView text)
{
    const auto same = [text](const QString &name) { return name.compare(text, Qt::CaseInsensitive) == 0; };
    const QStringList aliases = technology.value(u"aliases").texts();
    return same(technology.key()) || same(technology.text(u"name")) || std::any_of(aliases.begin(), aliases.end(), same);
}

// "Spring Boot 3.2": the longest leading words that are known; what is left is the version.
TechnologyUse technologyUse(const Workspace &workspace, const QList<RecordId> &known, const QString &part)
{
    qsizetype end = part.size();
    while (end > 0) {
        const QStringView words = QStringView(part).left(end);
        const auto match = std::find_if(known.begin(), known.end(), [&](RecordId id) { return isNamed(workspace.record(id), words); });
        if (match != known.end())
            return {*match, workspace.record(*match).key(), part.mid(end).trimmed()};
        end = part.lastIndexOf(u' ', end - 1 - part.size());
    }
    return {{}, part, {}};
}

}  // namespace

QList<TechnologyUse> technologiesOf(const Workspace &workspace, RecordId id)
{
    const QString text = effective(workspace, id, u"technology").text();
    QList<TechnologyUse> uses;
    if (text.isEmpty())
        return uses;
    const QList<RecordId> known = workspace.index().children({}, RecordType::Technology);
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        uses.append(technologyUse(workspace, known, part.trimmed()));
    return uses;
}

}  // namespace lintel
