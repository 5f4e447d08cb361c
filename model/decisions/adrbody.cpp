// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decisions/adrbody.h"

#include "model/decisions/markdownoutline.h"

#include <QtCore/QDate>
#include <QtCore/QRegularExpression>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

using Kind = MarkdownLine::Kind;

// "Status: accepted" -> ("status", "accepted", where the value begins in the text)
struct Bullet {
    QString name;
    QString value;
    qsizetype valueBegin = 0;
};

Bullet bulletOf(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon > 30)
        return {};
    qsizetype begin = colon + 1;
    while (begin < text.size() && text[begin].isSpace())
        ++begin;
    return {text.left(colon).trimmed().toLower(), text.mid(begin).trimmed(), begin};
}

QStringList people(const QString &text)
{
    QStringList names;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

// The rest of the line from the byte at which the value starts: what is replaced when the status changes.
SourceSpan restOfLine(const QByteArray &bytes, qsizetype begin)
{
    qsizetype end = bytes.indexOf('\n', begin);
    if (end < 0)
        end = bytes.size();
    while (end > begin && (bytes[end - 1] == '\r' || bytes[end - 1] == ' ' || bytes[end - 1] == '\t'))
        --end;
    return {begin, end};
}

void addLinks(AdrFile &adr, const MarkdownLine &line)
{
    for (const MarkdownLink &link : line.links) {
        const QString file = linkedFile(link.target);
        if (file.isEmpty() || file == adr.fileName)
            continue;
        QString verb = line.text.left(link.begin).trimmed();
        const qsizetype colon = verb.lastIndexOf(u':');
        verb = colon >= 0 && colon + 1 < verb.size() ? verb.mid(colon + 1).trimmed() : verb.left(colon >= 0 ? colon : verb.size());
        if (verb.isEmpty() || verb.count(u' ') > 2)
            verb = u"Links to"_s;
        adr.links.append({verb, link.label, file});
    }
}

void setStatus(AdrFile &adr, const QString &text, SourceSpan place, const QString &linked)
{
    const AdrStatus status = splitStatus(text);
    adr.status = status.identifier;
    adr.supersededBy = status.identifier == u"superseded" && !linked.isEmpty() ? linked : status.successor;
    adr.statusValue = place;
}

class BodyReader {
public:
    BodyReader(AdrFile &adr, const QByteArray &bytes) : m_adr(adr), m_bytes(bytes) {}

    void read()
    {
        const QByteArray body = m_bytes.mid(m_adr.body.begin, m_adr.body.size());
        const QList<MarkdownLine> lines = markdownOutline(body);
        for (const MarkdownLine &line : lines) {
            if (line.kind == Kind::Heading)
                heading(line);
            else
                content(line);
            addLinks(m_adr, line);
        }
        relate();
        decideDialect();
    }

private:
    void heading(const MarkdownLine &line)
    {
        if (m_adr.title.isEmpty() && line.level <= 2 && !m_titled) {
            static const QRegularExpression numbered(u"^(?:[A-Za-z]+-)?\\d{1,8}[.:]\\s+"_s);
            const auto match = numbered.match(line.text);
            m_numberedTitle = match.hasMatch() && line.text[0].isDigit();
            m_adr.title = line.text.mid(match.hasMatch() ? match.capturedLength() : 0);
            m_titled = true;
            return;
        }
        m_section = line.text.toLower();
        m_statusSection = m_section == u"status";
        m_headings = true;
        if (m_statusSection)
            m_hasStatusSection = true;
    }

    void content(const MarkdownLine &line)
    {
        if (m_statusSection)
            statusLine(line);
        else if (!m_headings)
            bullet(line);
    }

    void statusLine(const MarkdownLine &line)
    {
        if (!m_adr.status.isEmpty())
            return;
        const QString linked = line.links.isEmpty() ? QString() : linkedFile(line.links.first().target);
        // "Supercedes [1. Title](...)" tells of another decision; the status is elsewhere.
        if (splitStatus(line.text).identifier == u"supersedes" || splitStatus(line.text).identifier == u"amends")
            return;
        setStatus(m_adr, line.text, restOfLine(m_bytes, m_adr.body.begin + line.offset), linked);
    }

    void bullet(const MarkdownLine &line)
    {
        const Bullet b = bulletOf(line.text);
        if (b.name == u"date" && m_adr.date.isEmpty())
            m_adr.date = firstDate(b.value);
        if (line.kind != Kind::Item)
            return;
        if (b.name == u"status" && m_adr.status.isEmpty()) {
            m_bullets = true;
            const QString linked = line.links.isEmpty() ? QString() : linkedFile(line.links.first().target);
            setStatus(m_adr, b.value, restOfLine(m_bytes, valueOffset(line, b)), linked);
        } else if (b.name == u"deciders" && m_adr.decisionMakers.isEmpty()) {
            m_adr.decisionMakers = people(b.value);
        } else if (b.name == u"tags" && m_adr.tags.isEmpty()) {
            m_adr.tags = people(b.value);
        }
    }

    // Markup is off in the line's text, so the value is looked for in the bytes, behind the colon.
    qsizetype valueOffset(const MarkdownLine &line, const Bullet &) const
    {
        const qsizetype begin = m_adr.body.begin + line.offset;
        const SourceSpan rest = restOfLine(m_bytes, begin);
        qsizetype at = m_bytes.indexOf(':', begin);
        at = at < 0 || at >= rest.end ? begin : at + 1;
        while (at < rest.end && (m_bytes[at] == ' ' || m_bytes[at] == '\t' || m_bytes[at] == '*'))
            ++at;
        return at;
    }

    void relate()
    {
        for (const AdrLink &link : std::as_const(m_adr.links)) {
            const QString verb = link.verb.toLower();
            if (verb == u"supersedes" || verb == u"supercedes" || verb == u"replaces")
                add(m_adr.supersedes, link.target);
            else if (verb == u"amends")
                add(m_adr.amends, link.target);
            else if ((verb == u"superseded by" || verb == u"superceded by") && m_adr.supersededBy.isEmpty())
                m_adr.supersededBy = link.target;
        }
        if (!m_adr.supersededBy.isEmpty() && m_adr.status.isEmpty())
            m_adr.status = u"superseded"_s;
    }

    static void add(QStringList &list, const QString &file)
    {
        const QString key = decisionKey(u"ADR"_s, file);
        for (const QString &known : std::as_const(list)) {
            if (decisionKey(u"ADR"_s, known) == key)
                return;
        }
        list.append(file);
    }

    void decideDialect()
    {
        if (!m_adr.values.isEmpty())
            return;
        static const QRegularExpression dated(u"^\\d{8}-"_s);
        if (m_hasStatusSection || (m_numberedTitle && !m_bullets))
            m_adr.dialect = AdrDialect::Nygard;
        else if (dated.match(m_adr.fileName.section(u'/', -1)).hasMatch())
            m_adr.dialect = AdrDialect::Log4brains;
        else if (m_bullets)
            m_adr.dialect = AdrDialect::Madr2;
    }

    AdrFile &m_adr;
    const QByteArray &m_bytes;
    QString m_section;
    bool m_titled = false;
    bool m_numberedTitle = false;
    bool m_headings = false;  // one behind the title was met
    bool m_statusSection = false;
    bool m_hasStatusSection = false;
    bool m_bullets = false;
};

}  // namespace

AdrStatus splitStatus(const QString &text)
{
    static const QRegularExpression pattern(u"^[^A-Za-z]*([A-Za-z][A-Za-z-]*)(?:\\s+by:?\\s+(.*))?"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    QString identifier = match.captured(1).toLower();
    identifier.replace(u"supercede"_s, u"supersede"_s);
    if (identifier != u"superseded")
        return {identifier, {}};
    const QString rest = match.captured(2).trimmed();
    static const QRegularExpression link(u"\\]\\(([^)\\s]+)\\)"_s);
    if (const auto linked = link.match(rest); linked.hasMatch() && !linkedFile(linked.captured(1)).isEmpty())
        return {identifier, linkedFile(linked.captured(1))};
    static const QRegularExpression word(u"[A-Za-z0-9_][A-Za-z0-9_.-]*"_s);
    QString successor = word.match(rest).captured();
    while (successor.endsWith(u'.'))
        successor.chop(1);
    return {identifier, successor};
}

QString firstDate(const QString &text)
{
    static const QRegularExpression pattern(u"\\b\\d{4}-\\d{2}-\\d{2}\\b"_s);
    const QString date = pattern.match(text).captured();
    return QDate::fromString(date, Qt::ISODate).isValid() ? date : QString();
}

QString linkedFile(const QString &target)
{
    if (target.contains(u"://") || target.startsWith(u'#') || target.startsWith(u"mailto:"))
        return {};
    const QString file = target.section(u'#', 0, 0).section(u'/', -1);
    return file.endsWith(u".md") ? file : QString();
}

void readAdrBody(AdrFile &adr, const QByteArray &bytes)
{
    BodyReader(adr, bytes).read();
}

}  // namespace lintel
