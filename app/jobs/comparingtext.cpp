// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/comparingtext.h"

#include "model/base/escape.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownCharacters = 120;  // of a value; more is in the JSON
constexpr qsizetype columnCharacters = 44;

QString sign(Difference kind)
{
    return kind == Difference::Added ? u"+"_s : kind == Difference::Removed ? u"-"_s : u"~"_s;
}

QString painted(const QString &text, const QString &code, Colours colours)
{
    return colours == Colours::None ? text : QString(u"\x1b["_s % code % u'm' % text % u"\x1b[0m"_s);
}

QString colourOf(Difference kind)
{
    switch (kind) {
    case Difference::Added: return u"32"_s;
    case Difference::Removed: return u"31"_s;
    case Difference::Reordered:
    case Difference::Layout: return u"2"_s;
    default: return u"33"_s;
    }
}

QString cut(const QString &text)
{
    const QString safe = escape::terminal(text);
    return safe.size() > shownCharacters ? QString(safe.left(shownCharacters - 1) % u'…') : safe;
}

QString placeText(const Location &where)
{
    if (where.file.isEmpty())
        return {};
    return u"  ("_s % where.file % (where.line > 0 ? QString(u':' % QString::number(where.line)) : QString()) % u')';
}

class TextWriter {
public:
    TextWriter(const Compared &compared, Colours colours) : m_compared(compared), m_colours(colours) {}

    QByteArray write()
    {
        for (const DifferenceEntry &entry : m_compared.comparison.entries)
            addEntry(entry);
        add(summary(m_compared.comparison));
        for (const CostDelta &cost : m_compared.costs) {
            add((cost.name.isEmpty() ? u"cost a month: "_s : QString(u"  "_s % escape::terminal(cost.name) % u": "_s))
                % cost.before.toDisplayString() % u" -> "_s % cost.after.toDisplayString() % u" ("_s % costDifference(cost) % u')');
        }
        addFindings(u"new finding"_s, m_compared.found, u"31"_s);
        addFindings(u"mended finding"_s, m_compared.mended, u"32"_s);
        return m_text;
    }

private:
    void add(const QString &line) { m_text += line.toUtf8() + '\n'; }

    void addEntry(const DifferenceEntry &entry)
    {
        const Location &where = entry.after ? entry.whereAfter : entry.whereBefore;
        const QString head = sign(entry.kind) % u' ' % escape::terminal(sentence(entry));
        add(painted(head, colourOf(entry.kind), m_colours) % escape::terminal(placeText(where)));
        if (entry.kind != Difference::Layout)
            addFields(entry);
    }

    void addFields(const DifferenceEntry &entry)
    {
        qsizetype nameWidth = 0;
        qsizetype valueWidth = 0;
        for (const FieldDifference &field : entry.fields) {
            nameWidth = std::max(nameWidth, field.field.size());
            valueWidth = std::max(valueWidth, cut(field.before).size());
        }
        valueWidth = std::min(valueWidth, columnCharacters);
        for (const FieldDifference &field : entry.fields) {
            const QString name = u"    "_s % escape::terminal(field.field).leftJustified(nameWidth) % u"  "_s;
            if (entry.kind == Difference::Added) {
                add(name % painted(cut(field.after), u"32"_s, m_colours));
            } else if (entry.kind == Difference::Removed) {
                add(name % painted(cut(field.before), u"31"_s, m_colours));
            } else {
                const QString note = field.reordered ? u"  (order only)"_s : field.retargeted ? u"  (same text)"_s : QString();
                add(name % painted(cut(field.before).leftJustified(valueWidth), u"31"_s, m_colours) % u" | "_s
                    % painted(cut(field.after), u"32"_s, m_colours) % note);
            }
        }
    }

    void addFindings(const QString &title, const QList<FindingDelta> &findings, const QString &colour)
    {
        for (const FindingDelta &delta : findings) {
            const QString message = delta.finding.ruleId % u": "_s % delta.finding.message % placeText(delta.where);
            add(painted(title, colour, m_colours) % u": "_s % toString(delta.finding.severity) % u": "_s % escape::terminal(message));
        }
    }

    const Compared &m_compared;
    Colours m_colours;
    QByteArray m_text;
};

QJsonObject placeObject(const QString &path, const Location &where)
{
    QJsonObject object{{u"path"_s, path}};
    if (!where.file.isEmpty())
        object.insert(u"file"_s, where.file);
    if (where.line > 0) {
        object.insert(u"line"_s, where.line);
        object.insert(u"column"_s, where.column);
    }
    return object;
}

QJsonObject toObject(const DifferenceEntry &entry)
{
    QJsonObject object{
        {u"kind"_s, toString(entry.kind)}, {u"type"_s, lintel::toString(entry.type)}, {u"name"_s, entry.name}, {u"group"_s, entry.group}};
    if (entry.before)
        object.insert(u"before"_s, placeObject(entry.pathBefore, entry.whereBefore));
    if (entry.after)
        object.insert(u"after"_s, placeObject(entry.pathAfter, entry.whereAfter));
    QJsonArray fields;
    for (const FieldDifference &field : entry.fields) {
        QJsonObject one{{u"field"_s, field.field}, {u"before"_s, field.before}, {u"after"_s, field.after}};
        if (field.retargeted)
            one.insert(u"sameText"_s, true);
        if (!field.targets.isEmpty())
            one.insert(u"targets"_s, QJsonArray::fromStringList(field.targets));
        if (!field.missing.isEmpty())
            one.insert(u"missing"_s, QJsonArray::fromStringList(field.missing));
        if (field.reordered)
            one.insert(u"orderOnly"_s, true);
        fields.append(one);
    }
    object.insert(u"fields"_s, fields);
    return object;
}

QJsonArray toArray(const QList<FindingDelta> &findings, const Workspace &workspace)
{
    QJsonArray array;
    for (const FindingDelta &delta : findings) {
        array.append(QJsonObject{{u"rule"_s, delta.finding.ruleId},
                                 {u"severity"_s, toString(delta.finding.severity)},
                                 {u"message"_s, delta.finding.message},
                                 {u"subjectType"_s, lintel::toString(workspace.record(delta.finding.record).type())},
                                 {u"file"_s, delta.where.file},
                                 {u"line"_s, delta.where.line},
                                 {u"column"_s, delta.where.column}});
    }
    return array;
}

}  // namespace

QString sentence(const DifferenceEntry &entry)
{
    const QString type = entry.type == RecordType::Workspace ? QString() : QString(lintel::toString(entry.type) % u' ');
    switch (entry.kind) {
    case Difference::Added: return type % entry.pathAfter % u" was added"_s;
    case Difference::Removed: return type % entry.pathBefore % u" was removed"_s;
    case Difference::Moved: return type % entry.pathAfter % u" was moved from "_s % entry.pathBefore;
    case Difference::Renamed: return type % entry.pathAfter % u" was renamed from "_s % entry.pathBefore;
    case Difference::Changed: return type % entry.pathAfter % u" was changed"_s;
    case Difference::Reordered: return type % entry.pathAfter % u" was reordered"_s;
    case Difference::Layout:
        return u"layout of view "_s % entry.pathAfter % u" was changed ("_s % QString::number(entry.fields.size())
            % (entry.fields.size() == 1 ? u" place)"_s : u" places)"_s);
    case Difference::Retarget: break;
    }
    QStringList targets, missing;
    for (const FieldDifference &field : entry.fields) {
        targets += field.targets;
        missing += field.missing;
    }
    if (missing.isEmpty())
        return type % entry.pathBefore % u" now points to "_s % targets.join(u", "_s);
    const QString gone = missing.join(u", "_s) % (missing.size() == 1 ? u" is"_s : u" are"_s) % u" there no more"_s;
    return type % entry.pathBefore % u" now points to "_s
        % (targets.isEmpty() ? QString(u"nothing: "_s % gone) : QString(targets.join(u", "_s) % u"; "_s % gone));
}

bool isQuiet(const DifferenceEntry &entry)
{
    return entry.kind == Difference::Reordered || entry.kind == Difference::Layout;
}

QString summary(const Comparison &comparison)
{
    QStringList parts;
    for (int i = 0; i < differenceCount; ++i) {
        const auto kind = Difference(i);
        const qsizetype count = comparison.count(kind);
        if (count == 0)
            continue;
        const QString number = QString::number(count);
        if (kind == Difference::Layout)
            parts.append(u"layout of "_s % number % (count == 1 ? u" view"_s : u" views"_s));
        else if (kind == Difference::Retarget)
            parts.append(number % (count == 1 ? u" now points elsewhere"_s : u" now point elsewhere"_s));
        else
            parts.append(number % u' ' % toString(kind));
    }
    return parts.isEmpty() ? u"no difference"_s : parts.join(u", "_s);
}

QString costDifference(const CostDelta &delta)
{
    const Money difference(delta.after.amount() - delta.before.amount(), delta.currency);
    return (difference.amount().isNegative() ? QString() : u"+"_s) % difference.toDisplayString();
}

QByteArray toText(const Compared &compared, Colours colours)
{
    return TextWriter(compared, colours).write();
}

QByteArray toJson(const Compared &compared, const SideNames &names)
{
    QJsonArray entries;
    QJsonObject counts;
    for (const DifferenceEntry &entry : compared.comparison.entries)
        entries.append(toObject(entry));
    for (int i = 0; i < differenceCount; ++i)
        counts.insert(toString(Difference(i)), compared.comparison.count(Difference(i)));
    QJsonArray costs;
    for (const CostDelta &cost : compared.costs) {
        costs.append(QJsonObject{{u"system"_s, cost.name},
                                 {u"currency"_s, cost.currency},
                                 {u"before"_s, cost.before.amount().toString()},
                                 {u"after"_s, cost.after.amount().toString()}});
    }
    const QJsonObject report{{u"before"_s, names.before},
                             {u"after"_s, names.after},
                             {u"counts"_s, counts},
                             {u"differences"_s, entries},
                             {u"costsAMonth"_s, costs},
                             {u"newFindings"_s, toArray(compared.found, compared.after.workspace)},
                             {u"mendedFindings"_s, toArray(compared.mended, compared.before.workspace)}};
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

}  // namespace lintel::jobs
