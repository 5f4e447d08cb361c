// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/comparingmarkdown.h"

#include "model/base/escape.h"

#include <QtCore/QMap>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype valueCharacters = 300;
constexpr qsizetype listedEntries = 200;  // GitHub takes comments of 65,536 characters
constexpr qsizetype listedFindings = 50;

QString safe(const QString &text)
{
    return escape::markdown(text.size() > valueCharacters ? QString(text.left(valueCharacters - 1) % u'…') : text);
}

QString sign(Difference kind)
{
    return kind == Difference::Added ? u"➕"_s : kind == Difference::Removed ? u"➖"_s : u"✏️"_s;
}

QString fieldText(const FieldDifference &field)
{
    if (field.before.isEmpty())
        return safe(field.field) % u": "_s % safe(field.after);
    if (field.after.isEmpty())
        return safe(field.field) % u": ~~"_s % safe(field.before) % u"~~"_s;
    const QString note = field.reordered ? u" (order only)"_s : field.retargeted ? u" (same text)"_s : QString();
    return safe(field.field) % u": "_s % safe(field.before) % u" → "_s % safe(field.after) % note;
}

/// The parts of both pages.
class Page {
public:
    explicit Page(const Compared &compared) : m_compared(compared) {}

    void add(const QString &line = {}) { m_text += line.toUtf8() + '\n'; }
    QByteArray text() const { return m_text; }

    void addChanges(bool quietToo)
    {
        QMap<QString, QList<const DifferenceEntry *>> groups;
        for (const DifferenceEntry &entry : m_compared.comparison.entries) {
            if (quietToo || !isQuiet(entry))
                groups[entry.group].append(&entry);
        }
        qsizetype left = listedEntries;
        qsizetype more = 0;
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            add();
            add(group.key().isEmpty() ? u"### Workspace"_s : QString(u"### "_s % safe(group.key())));
            add();
            for (const DifferenceEntry *entry : *group) {
                if (quietToo || left-- > 0)
                    addEntry(*entry);
                else
                    ++more;
            }
        }
        if (more > 0) {
            add();
            add(u"…and "_s % QString::number(more) % u" more; `lintel diff` tells all."_s);
        }
    }

    void addCosts()
    {
        if (m_compared.costs.isEmpty())
            return;
        add();
        add(u"### Costs a month"_s);
        add();
        add(u"| | before | after | difference |"_s);
        add(u"| --- | ---: | ---: | ---: |"_s);
        for (const CostDelta &cost : m_compared.costs) {
            add(u"| "_s % (cost.name.isEmpty() ? u"**total**"_s : safe(cost.name)) % u" | "_s % amount(cost.before) % u" | "_s
                % amount(cost.after) % u" | "_s % safe(costDifference(cost)) % u" |"_s);
        }
    }

    void addFindings(const QString &title, const QList<FindingDelta> &findings, bool places)
    {
        if (findings.isEmpty())
            return;
        add();
        add(u"### "_s % title);
        add();
        for (const FindingDelta &delta : findings.first(std::min(findings.size(), listedFindings))) {
            const QString where = places && !delta.where.file.isEmpty()
                ? QString(u" ("_s % safe(delta.where.file) % u':' % QString::number(delta.where.line) % u')')
                : QString();
            add(u"- **"_s % toString(delta.finding.severity) % u"** "_s % safe(delta.finding.ruleId) % u": "_s % safe(delta.finding.message)
                % where);
        }
        if (findings.size() > listedFindings)
            add(u"- …and "_s % QString::number(findings.size() - listedFindings) % u" more"_s);
    }

    void addLayoutLine()
    {
        QStringList views;
        qsizetype reordered = 0;
        for (const DifferenceEntry &entry : m_compared.comparison.entries) {
            if (entry.kind == Difference::Layout)
                views.append(safe(entry.pathAfter));
            else if (entry.kind == Difference::Reordered)
                ++reordered;
        }
        QStringList parts;
        if (!views.isEmpty())
            parts.append(u"Layout only: "_s % views.join(u", "_s) % u'.');
        if (reordered > 0)
            parts.append(u"Order only: "_s % QString::number(reordered) % (reordered == 1 ? u" thing."_s : u" things."_s));
        if (parts.isEmpty())
            return;
        add();
        add(parts.join(u' '));
    }

private:
    static QString amount(const Money &money) { return money.currency().isEmpty() ? u"0"_s : safe(money.toDisplayString()); }

    void addEntry(const DifferenceEntry &entry)
    {
        const bool named = !entry.name.isEmpty() && entry.name != entry.path();
        add(u"- "_s % sign(entry.kind) % u' ' % safe(sentence(entry)) % (named ? QString(u" – "_s % safe(entry.name)) : QString()));
        // What came or went is told by its name; its fields are in the files.
        if (entry.kind == Difference::Added || entry.kind == Difference::Removed || entry.kind == Difference::Layout)
            return;
        for (const FieldDifference &field : entry.fields)
            add(u"  - "_s % fieldText(field));
    }

    const Compared &m_compared;
    QByteArray m_text;
};

QString title(const Compared &compared, const SideNames &names)
{
    return u"**"_s % safe(summary(compared.comparison)) % u"** ("_s % safe(names.before) % u" → "_s % safe(names.after) % u')';
}

}  // namespace

QByteArray toMarkdown(const Compared &compared, const SideNames &names)
{
    Page page(compared);
    page.add(u"# What changed"_s);
    page.add();
    page.add(title(compared, names) % u'.');
    page.addChanges(true);
    page.addCosts();
    page.addFindings(u"New findings"_s, compared.found, true);
    page.addFindings(u"Mended findings"_s, compared.mended, false);
    return page.text();
}

QByteArray toReview(const Compared &compared, const SideNames &names)
{
    Page page(compared);
    page.add(u"## Architecture"_s);
    page.add();
    QString line = title(compared, names);
    line += u"; "_s % QString::number(compared.found.size()) % (compared.found.size() == 1 ? u" new finding"_s : u" new findings"_s)
        % u", "_s % QString::number(compared.mended.size()) % u" mended"_s;
    if (!compared.costs.isEmpty() && compared.costs.first().name.isEmpty())
        line += u"; "_s % safe(costDifference(compared.costs.first())) % u" a month"_s;
    page.add(line % u'.');
    page.addChanges(false);
    page.addLayoutLine();
    const QStringList views = changedViews(compared);
    if (!views.isEmpty()) {
        QStringList pictures;
        for (const QString &view : views)
            pictures.append(safe(view % u".svg"));
        page.add();
        page.add(u"Pictures that change: "_s % pictures.join(u", "_s) % u'.');
    }
    if (const QByteArray part = changedPart(compared); !part.isEmpty()) {
        page.add();
        page.add(u"```mermaid"_s);
        page.add(QString::fromUtf8(part).trimmed());
        page.add(u"```"_s);
    }
    page.addFindings(u"New findings"_s, compared.found, true);
    page.addFindings(u"Mended findings"_s, compared.mended, false);
    page.addCosts();
    return page.text();
}

}  // namespace lintel::jobs
