// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/fieldinfo.h"

#include "model/query/vocabulary.h"
#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

FieldGroup groupOf(const QString &name)
{
    static const QSet<QString> life = {u"owner"_s, u"lifecycle"_s, u"tier"_s, u"external"_s, u"group"_s, u"budget"_s};
    static const QSet<QString> contract = {u"api"_s,        u"delivery"_s,       u"consistency"_s, u"backpressure"_s,
                                           u"idempotent"_s, u"deadLetter"_s,     u"timeout"_s,     u"idempotencyKey"_s,
                                           u"retries"_s,    u"circuitBreaker"_s, u"throughput"_s,  u"auth"_s};
    static const QSet<QString> look = {u"shape"_s,      u"icon"_s,   u"perspectives"_s, u"layout"_s,  u"animation"_s, u"overlay"_s,
                                       u"styles"_s,     u"stroke"_s, u"strokeWidth"_s,  u"color"_s,   u"fontSize"_s,  u"border"_s,
                                       u"background"_s, u"style"_s,  u"thickness"_s,    u"opacity"_s, u"routing"_s,   u"width"_s,
                                       u"height"_s,     u"dark"_s,   u"metadata"_s};
    static const QSet<QString> links = {u"url"_s,  u"links"_s,    u"ids"_s,       u"properties"_s, u"docs"_s,
                                        u"apis"_s, u"patterns"_s, u"decisions"_s, u"formerly"_s,   u"healthChecks"_s};
    if (life.contains(name))
        return FieldGroup::Life;
    if (contract.contains(name))
        return FieldGroup::Contract;
    if (look.contains(name))
        return FieldGroup::Look;
    return links.contains(name) ? FieldGroup::Links : FieldGroup::Main;
}

bool isFor(const Workspace &workspace, const Record &declared, RecordId record)
{
    const QStringList kinds = declared.value(u"for").texts();
    if (kinds.isEmpty())
        return workspace.record(record).type() == RecordType::Element;
    return std::any_of(kinds.begin(), kinds.end(), [&](const QString &kind) { return isKind(workspace, record, kind); });
}

FieldSpec declaredSpec(const Workspace &workspace, const Record &declared, RecordId record)
{
    FieldSpec spec{declared.key(), FieldType::String, false, {}, isInherited(workspace, declared.key())};
    const query::Vocabulary vocabulary(workspace, record, {});
    if (const auto lookup = vocabulary.property(query::subjectOf(workspace.record(record).type()), declared.key())) {
        spec.type = lookup->type.is(query::Type::Base::Enum) ? FieldType::Enum : lookup->fieldType;
        spec.allowed = lookup->type.allowed;
    }
    return spec;
}

// Some keys of views mean something for one type only; where they are given all the same, they are shown.
bool isForItsType(const Record &record, const QString &field)
{
    static const QHash<QString, QString> only = {{u"environment"_s, u"deployment"_s},
                                                 {u"base"_s, u"filtered"_s},
                                                 {u"file"_s, u"image"_s},
                                                 {u"notation"_s, u"dynamic"_s},
                                                 {u"steps"_s, u"dynamic"_s}};
    const QString &type = record.text(u"type");
    if (record.type() != RecordType::View || type.isEmpty() || record.has(field))
        return true;
    return only.value(field, type) == type && (field != u"of" || type != u"landscape");
}

QList<FieldEntry> fieldsOf(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    QList<FieldEntry> entries;
    for (const FieldSpec &spec : recordSpec(record.type()).fields) {
        const bool implied = spec.name == u"from" && record.section() == u"uses";
        if (!implied && isForItsType(record, spec.name))
            entries.append(
                {spec, record.type() == RecordType::Style && spec.name == u"description" ? FieldGroup::Look : groupOf(spec.name), {}});
    }
    const auto known = [&](const QString &name) {
        return std::any_of(entries.begin(), entries.end(), [&](const FieldEntry &entry) { return entry.spec.name == name; });
    };
    const QList<RecordId> declared = workspace.all(RecordType::Field);
    for (const RecordId field : declared) {
        const Record &declaration = workspace.record(field);
        if (!known(declaration.key()) && (isFor(workspace, declaration, id) || record.has(declaration.key())))
            entries.append({declaredSpec(workspace, declaration, id), FieldGroup::Declared, declaration.text(u"description")});
    }
    for (const auto &[name, value] : record.fields()) {
        const bool implied = name == u"from" && record.section() == u"uses";
        if (known(name) || implied)
            continue;
        const FieldType type = value.isMap() || value.isList() ? FieldType::Map : FieldType::String;
        entries.append({{name, type, false, {}, false}, FieldGroup::Other, {}});
    }
    return entries;
}

// Records with the same one have the same fields.
QString likeness(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    QString text = QString::number(int(record.type())) % u'/' % record.section() % u'/' % record.text(u"kind");
    if (record.type() == RecordType::View)
        text += u'/' % record.text(u"type");
    for (const auto &entry : record.fields()) {
        if (record.type() == RecordType::View || !fieldSpec(record.type(), entry.first))
            text += u'/' % entry.first;
    }
    return text;
}

QString humanised(const QString &name)
{
    QString text;
    for (const QChar c : name) {
        if (c.isUpper() && !text.isEmpty())
            text += u' ';
        text += c == u'-' || c == u'_' ? QChar(u' ') : (text.isEmpty() ? c.toUpper() : c.toLower());
    }
    return text;
}

// Names that would read wrong when made from the key alone; the others are translated by what is made of the key.
const char *labelOf(const QString &name)
{
    static const QHash<QString, const char *> labels = {
        {u"url"_s, QT_TRANSLATE_NOOP("lintel::Fields", "Address (URL)")},
        {u"ids"_s, QT_TRANSLATE_NOOP("lintel::Fields", "Ids elsewhere")},
        {u"apis"_s, QT_TRANSLATE_NOOP("lintel::Fields", "APIs")},
        {u"api"_s, QT_TRANSLATE_NOOP("lintel::Fields", "API")},
        {u"of"_s, QT_TRANSLATE_NOOP("lintel::Fields", "Of")},
        {u"for"_s, QT_TRANSLATE_NOOP("lintel::Fields", "For")},
        {u"asOf"_s, QT_TRANSLATE_NOOP("lintel::Fields", "As of")},
        {u"auth"_s, QT_TRANSLATE_NOOP("lintel::Fields", "Authentication")},
        {u"color"_s, QT_TRANSLATE_NOOP("lintel::Fields", "Text colour")},
        {u"stroke"_s, QT_TRANSLATE_NOOP("lintel::Fields", "Line colour")},
        {u"strokeWidth"_s, QT_TRANSLATE_NOOP("lintel::Fields", "Border width")},
        {u"dark"_s, QT_TRANSLATE_NOOP("lintel::Fields", "In the dark theme")},
        {u"docs"_s, QT_TRANSLATE_NOOP("lintel::Fields", "Documents")},
        {u"formerly"_s, QT_TRANSLATE_NOOP("lintel::Fields", "Former paths")},
        {u"per"_s, QT_TRANSLATE_NOOP("lintel::Fields", "Per")},
    };
    return labels.value(name);
}

}  // namespace

QList<FieldEntry> fieldsOf(const Workspace &workspace, const QList<RecordId> &records)
{
    if (records.isEmpty())
        return {};
    QList<FieldEntry> common = fieldsOf(workspace, records.first());
    QSet<QString> seen = {likeness(workspace, records.first())};
    for (qsizetype i = 1; i < records.size() && !common.isEmpty(); ++i) {
        const QString like = likeness(workspace, records.at(i));
        if (seen.contains(like))
            continue;
        seen.insert(like);
        const QList<FieldEntry> others = fieldsOf(workspace, records.at(i));
        common.removeIf([&](const FieldEntry &entry) {
            return std::none_of(others.begin(), others.end(), [&](const FieldEntry &other) {
                return other.spec.name == entry.spec.name && other.spec.type == entry.spec.type && other.spec.list == entry.spec.list
                    && other.spec.allowed == entry.spec.allowed;
            });
        });
    }
    std::stable_sort(common.begin(), common.end(), [](const FieldEntry &a, const FieldEntry &b) { return a.group < b.group; });
    return common;
}

QString fieldLabel(const QString &name)
{
    if (const char *label = labelOf(name))
        return QCoreApplication::translate("lintel::Fields", label);
    // Such short ones are abbreviations: RTO, PII.
    constexpr qsizetype abbreviation = 3;
    if (name.size() <= abbreviation && name != u"to")
        return name.toUpper();
    return QCoreApplication::translate("lintel::Fields", humanised(name).toUtf8().constData());
}

QString groupLabel(FieldGroup group)
{
    static const char *const labels[fieldGroupCount] = {
        QT_TRANSLATE_NOOP("lintel::Fields", "What it is"), QT_TRANSLATE_NOOP("lintel::Fields", "Ownership and life"),
        QT_TRANSLATE_NOOP("lintel::Fields", "Behaviour"),  QT_TRANSLATE_NOOP("lintel::Fields", "Own fields"),
        QT_TRANSLATE_NOOP("lintel::Fields", "Look"),       QT_TRANSLATE_NOOP("lintel::Fields", "Links and names elsewhere"),
        QT_TRANSLATE_NOOP("lintel::Fields", "Other keys"),
    };
    return QCoreApplication::translate("lintel::Fields", labels[int(group)]);
}

QString typeLabel(RecordType type)
{
    return QCoreApplication::translate("lintel::Fields", humanised(toString(type)).toUtf8().constData());
}

QString sectionLabel(const QString &section)
{
    return QCoreApplication::translate("lintel::Fields", humanised(section).toUtf8().constData());
}

}  // namespace lintel
