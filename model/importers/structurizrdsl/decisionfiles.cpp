// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/decisionfiles.h"

#include "model/importers/structurizrreader.h"

#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const QString &content)
{
    static const QRegularExpression heading(u"^#\\s+(?:\\d+\\.\\s+)?(.*?)\\s*$"_s, QRegularExpression::MultilineOption);
    return heading.match(content).captured(1);
}

QJsonObject decisionOf(const QString &id, const QString &content)
{
    return {
        {u"id"_s, id}, {u"content"_s, content}, {u"format"_s, u"Markdown"_s}, {u"status"_s, u"Proposed"_s}, {u"title"_s, titleOf(content)}};
}

QString capitalized(const QString &word)
{
    return word.isEmpty() ? word : QString(word.at(0).toUpper() % word.mid(1).toLower());
}

void setDate(QJsonObject &decision, const QString &date)
{
    if (!date.isEmpty())
        decision.insert(u"date"_s, QString(date % u"T00:00:00Z"_s));
}

// Links of a text to the others, each with what is said of it.
void addLinks(QJsonObject &decision, const QString &text, const QHash<QString, QString> &ids, const QRegularExpression &pattern,
              const QString &always)
{
    QJsonArray links;
    QSet<QString> seen;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString file = match.captured(u"file").section(u'#', 0, 0).section(u'/', -1);
        const QString id = ids.value(file);
        const QString what = always.isEmpty() ? match.captured(u"what").trimmed() : always;
        if (id.isEmpty() || id == decision.value("id"_L1).toString() || seen.contains(QString(id % u' ' % what)))
            continue;
        seen.insert(QString(id % u' ' % what));
        links.append(QJsonObject{{u"id"_s, id}, {u"description"_s, what}});
    }
    if (!links.isEmpty())
        decision.insert(u"links"_s, links);
}

// Number by file name, for names that match; the number is the pattern's first group.
QHash<QString, QString> numbersOf(const NamedTexts &files, const QRegularExpression &pattern)
{
    QHash<QString, QString> ids;
    for (const auto &[name, content] : files) {
        if (const auto match = pattern.match(name); match.hasMatch())
            ids.insert(name, QString::number(match.captured(1).toInt()));
    }
    return ids;
}

// A decision of each file that has an id; `tell` adds what its dialect says.
template <typename Tell>
QJsonArray decisionsOf(const NamedTexts &files, const QHash<QString, QString> &ids, const Tell &tell)
{
    QJsonArray decisions;
    for (const auto &[file, content] : files) {
        if (!ids.contains(file))
            continue;
        QJsonObject decision = decisionOf(ids.value(file), content);
        decision.insert(sourceKey, file);
        tell(decision, file, content);
        decisions.append(decision);
    }
    return decisions;
}

// A text that an import wrote says itself what it was: in words of the front matter, or as JSON where these do not suffice.
bool takeOwnWords(QJsonObject &decision, const QString &head)
{
    static const QRegularExpression kept(u"^structurizr:\\s*'(.*)'\\s*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression list(u"^(supersedes|amends):\\s*\\[([^\\]\\n]*)\\]"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression by(u"^status:\\s*[\"']?superseded by (\\d+)"_s,
                                       QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"\\d+"_s);
    if (const QRegularExpressionMatch match = kept.match(head); match.hasMatch()) {
        const QJsonObject before = QJsonDocument::fromJson(match.captured(1).replace(u"''"_s, u"'"_s).toUtf8()).object();
        for (const QString &key : {u"id"_s, u"links"_s, u"status"_s}) {
            if (before.contains(key))
                decision.insert(key, before.value(key));
        }
        if (before.contains("links"_L1))
            return true;
    }
    QJsonArray links;
    const auto add = [&links](const QString &id, const QString &what) {
        links.append(QJsonObject{{u"id"_s, QString::number(id.toInt())}, {u"description"_s, what}});
    };
    for (auto matches = list.globalMatch(head); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (auto numbers = number.globalMatch(match.captured(2)); numbers.hasNext();)
            add(numbers.next().captured(), capitalized(match.captured(1)));
    }
    if (const QRegularExpressionMatch match = by.match(head); match.hasMatch()) {
        decision.insert(u"status"_s, u"Superseded"_s);
        add(match.captured(1), u"Superseded by"_s);
    }
    if (!links.isEmpty())
        decision.insert(u"links"_s, links);
    return !links.isEmpty();
}

}  // namespace

QJsonArray decisionsOfAdrTools(const NamedTexts &files)
{
    static const QRegularExpression name(u"^(\\d{4})-.*\\.md$"_s);
    static const QRegularExpression date(u"^Date:\\s*(\\d{4}-\\d{2}-\\d{2})"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression status(u"^## Status\\s+(\\w+)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression link(u"^(?<what>[^\\[\\n]*?)\\[[^\\]\\n]*\\]\\((?<file>[^)\\n]+)\\)"_s,
                                         QRegularExpression::MultilineOption);
    const QHash<QString, QString> ids = numbersOf(files, name);
    return decisionsOf(files, ids, [&](QJsonObject &decision, const QString &, const QString &content) {
        setDate(decision, date.match(content).captured(1));
        if (const auto match = status.match(content); match.hasMatch()) {
            const QString word = match.captured(1);
            decision.insert(u"status"_s, word == u"Superceded" ? u"Superseded"_s : word);
            const qsizetype end = content.indexOf(u"## Context"_s);
            addLinks(decision, content.mid(match.capturedStart(), end < 0 ? -1 : end - match.capturedStart()), ids, link, {});
        }
    });
}

QJsonArray decisionsOfMadr(const NamedTexts &files)
{
    static const QRegularExpression name(u"^(\\d{4})-.*\\.md$"_s);
    static const QRegularExpression front(u"\\A---\\s*\\n(.*?)\\n---"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression date(u"^date:\\s*[\"']?(\\d{4}-\\d{2}-\\d{2})"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression status(u"^status:\\s*[\"']?([^\"'\\n\\[]+)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression link(u"\\[[^\\]\\n]*\\]\\((?<file>[^)\\n]+)\\)"_s);
    const QHash<QString, QString> ids = numbersOf(files, name);
    return decisionsOf(files, ids, [&](QJsonObject &decision, const QString &, const QString &content) {
        const QString head = front.match(content).captured(1);
        const QString word = status.match(head).captured(1).trimmed();
        decision.insert(u"status"_s, word.isEmpty() ? u"Accepted"_s : capitalized(word));
        setDate(decision, date.match(head).captured(1));
        if (!takeOwnWords(decision, head))
            addLinks(decision, content, ids, link, u"Links to"_s);
    });
}

QJsonArray decisionsOfLog4brains(const NamedTexts &files)
{
    static const QRegularExpression name(u"^\\d{8}-.*\\.md$"_s);
    static const QRegularExpression date(u"^- Date:\\s*(\\d{4}-\\d{2}-\\d{2})"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression status(u"^- Status:\\s*(\\w+)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression link(u"^- (?<what>[^\\[\\n]*?)\\[[^\\]\\n]*\\]\\((?<file>[^)\\n]+)\\)"_s,
                                         QRegularExpression::MultilineOption);
    QHash<QString, QString> ids;
    for (const auto &[file, content] : files) {
        if (name.match(file).hasMatch())
            ids.insert(file, file.chopped(3));
    }
    return decisionsOf(files, ids, [&](QJsonObject &decision, const QString &file, const QString &content) {
        if (const QString word = status.match(content).captured(1); !word.isEmpty())
            decision.insert(u"status"_s, capitalized(word));
        const QString day = date.match(content).captured(1);
        setDate(decision, day.isEmpty() ? QString(file.left(4) % u'-' % file.mid(4, 2) % u'-' % file.mid(6, 2)) : day);
        if (const qsizetype start = content.indexOf(u"## Links"_s); start >= 0)
            addLinks(decision, content.mid(start), ids, link, {});
    });
}

}  // namespace lintel::structurizr::dsl
