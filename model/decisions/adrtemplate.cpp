// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decisions/adrtemplate.h"

#include "model/base/slug.h"
#include "model/yaml/emit.h"

#include <QtCore/QMap>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QByteArray flowList(const QStringList &texts)
{
    QByteArrayList items;
    for (const QString &text : texts)
        items.append(yaml::quoted(text, yaml::Context::Flow));
    return '[' + items.join(", ") + ']';
}

QByteArray title(const NewAdr &adr)
{
    return adr.title.simplified().toUtf8();
}

QByteArray capitalized(const QString &status)
{
    QString text = status;
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text.toUtf8();
}

QByteArray madrSections(QByteArray links)
{
    return "\n## Context and Problem Statement\n\n"
           "\n## Considered Options\n\n* \n* \n"
           "\n## Decision Outcome\n\nChosen option: \"\", because\n"
           "\n### Consequences\n\n* Good, because\n* Bad, because\n"
        + links;
}

QByteArray madrWithFrontMatter(const NewAdr &adr)
{
    QByteArray text = "---\nstatus: " + yaml::quoted(adr.status, yaml::Context::Block) + '\n';
    if (!adr.date.isEmpty())
        text += "date: " + adr.date.toUtf8() + '\n';
    const QByteArray people = adr.dialect == AdrDialect::Madr3 ? "deciders" : "decision-makers";
    if (!adr.decisionMakers.isEmpty())
        text += people + ": " + flowList(adr.decisionMakers) + '\n';
    if (!adr.elements.isEmpty())
        text += "elements: " + flowList(adr.elements) + '\n';
    return text + "---\n\n# " + title(adr) + '\n' + madrSections("\n## More Information\n\n");
}

QByteArray madrWithBullets(const NewAdr &adr)
{
    const QByteArray bullet = adr.dialect == AdrDialect::Log4brains ? "- " : "* ";
    QByteArray text = "# " + title(adr) + "\n\n" + bullet + "Status: " + adr.status.toUtf8() + '\n';
    if (!adr.decisionMakers.isEmpty())
        text += bullet + "Deciders: " + adr.decisionMakers.join(u", "_s).toUtf8() + '\n';
    if (!adr.date.isEmpty())
        text += bullet + "Date: " + adr.date.toUtf8() + '\n';
    return text + madrSections("\n## Links\n\n");
}

QByteArray nygard(const NewAdr &adr)
{
    QByteArray text = "# " + QByteArray::number(adr.number) + ". " + title(adr) + "\n\n";
    if (!adr.date.isEmpty())
        text += "Date: " + adr.date.toUtf8() + "\n\n";
    return text + "## Status\n\n" + capitalized(adr.status) + "\n\n## Context\n\n\n## Decision\n\n\n## Consequences\n\n";
}

}  // namespace

QByteArray newAdr(const NewAdr &adr)
{
    switch (adr.dialect) {
    case AdrDialect::Nygard: return nygard(adr);
    case AdrDialect::Madr2:
    case AdrDialect::Log4brains: return madrWithBullets(adr);
    case AdrDialect::Madr3:
    case AdrDialect::Madr4: break;
    }
    return madrWithFrontMatter(adr);
}

QString newAdrFileName(const NewAdr &adr)
{
    QString number = QString::number(adr.number).rightJustified(4, u'0');
    if (adr.dialect == AdrDialect::Log4brains) {
        number = adr.date;
        number.remove(u'-');
    }
    const QString words = slug(adr.title, 60);
    return number % u'-' % words % u".md"_s;
}

int nextAdrNumber(const QStringList &fileNames)
{
    int highest = 0;
    for (const QString &name : fileNames) {
        if (!isAdrFileName(name))
            continue;
        const QString digits = name.section(u'/', -1).section(u'-', 0, 0);
        if (digits.size() == 4)
            highest = qMax(highest, digits.toInt());
    }
    return highest + 1;
}

AdrDialect usualDialect(const QList<AdrFile> &adrs)
{
    QMap<AdrDialect, int> counts;
    AdrDialect usual = AdrDialect::Madr4;
    for (const AdrFile &adr : adrs) {
        if (++counts[adr.dialect] > counts.value(usual))
            usual = adr.dialect;
    }
    return usual;
}

}  // namespace lintel
